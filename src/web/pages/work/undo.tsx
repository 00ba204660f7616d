import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "react-router";
import { undoEntry } from "#access/acts/undo-entry.ts";
import { isNotAllowed } from "#access/api-actor.ts";
import { doneNotice } from "#access/done-texts.ts";
import { pageForm, returnTo } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneEntry, doneWord } from "#access/questions/done-entry.ts";
import { undoRefusalTexts } from "#access/undo-texts.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { Empty, PageHead } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { SignInFirst } from "#design/sign-in-first.tsx";
import { frame } from "#design/texts.ts";
import { entryBrief } from "#journal/questions/entries-by.ts";
import { pageOfSubject } from "./page-of-subject.ts";
import { undoTexts } from "./undo-texts.ts";

/** Acts that a record begins with: taken back, it has no page to go back to. */
const beginnings = new Set([
  "decisions.open-matter",
  "cooperation.found-cooperation",
  "plans.open-plan",
  "plans.open-project",
]);

/** Takes an entry back: other pages send their “undo” here; whoever comes by address sees first what it was. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, database, clock, csrf } = context.get(pageServices);
  const { today } = placeOf(request, params["language"], clock);
  return {
    signedIn: actor.kind === "user",
    csrf,
    entry: await doneEntry(database.sql, actor, { asked: params["entry"] ?? null, today }),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const { database: db, clock, actor } = services;
  const place = placeOf(request, params["language"], clock);
  const { language, today } = place;
  const form = await pageForm(request, services, language);
  const asked = Number(params["entry"]);
  const entry = Number.isSafeInteger(asked) ? asked : 0;
  const about = await entryBrief(db.sql, entry);
  const page = beginnings.has(about?.act ?? "") ? "arbeid" : pageOfSubject(about?.subject ?? "");
  const back = returnTo(form, services, addressOf(place, page));
  const undone = await undoEntry({ db, clock }, actor, { entry, reason: "" });
  if (undone.ok) {
    back.searchParams.set(doneWord, String(undone.entry));
    return redirect(`${back.pathname}${back.search}`, 303);
  }
  const message = isNotAllowed(undone)
    ? await whyNotNamed(services.reader, undone.because, today, language)
    : undoRefusalTexts[undone.code][language]({ ...undone.params, entry });
  return data({ message, back: `${back.pathname}${back.search}` }, { status: isNotAllowed(undone) ? 403 : 409 });
}

export default function Undo() {
  const { signedIn, csrf, entry } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const say = useSay();
  const { language } = usePlace();
  return (
    <>
      <title>{say(undoTexts.title)}</title>
      <PageHead kicker={<Go to="arbeid">{say(frame.work)}</Go>} title={say(undoTexts.title)} />
      {!signedIn && <SignInFirst why={say(undoTexts.signIn)} />}
      {refused && (
        <>
          <div className="note attention" role="alert" tabIndex={-1} data-focus>
            <p>{refused.message}</p>
          </div>
          <p>
            <a className="ds-link" href={refused.back}>
              {say(undoTexts.back)}
            </a>
          </p>
        </>
      )}
      {signedIn && !refused && entry && <DoneNotice done={entry} what={doneNotice(entry, language)} csrf={csrf} />}
      {signedIn && !refused && !entry && <Empty>{say(undoTexts.nothing)}</Empty>}
    </>
  );
}
