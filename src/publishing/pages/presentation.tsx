import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "react-router";
import { isNotAllowed } from "#access/api-actor.ts";
import { doneNotice } from "#access/done-texts.ts";
import { sentForm, told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneEntry, doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { fieldProblems } from "#design/field-problems.ts";
import { emptyForm, valuesOf } from "#design/form.tsx";
import { PageHead } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { deckTemplateInput } from "../deck-contract.ts";
import { addressFor, askedIn, deckRefusalSaid, isForm, slidesOfForm } from "../deck-address.ts";
import { deckPageTexts as texts, deckPageTextsWith } from "../deck-page-texts.ts";
import { removeDeckTemplate } from "../acts/remove-deck-template.ts";
import { saveDeckTemplate } from "../acts/save-deck-template.ts";
import { deckRefusalTexts } from "../deck-act-texts.ts";
import { listOf } from "../deck-asked.ts";
import { deckChoice, slidesThere } from "../questions/deck.ts";
import { DeckForm } from "./presentation-form.tsx";
import { SaveTemplate, Templates } from "./presentation-templates.tsx";

const path = "publisering/presentasjon";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const { language, on, today } = place;
  const search = new URL(request.url).searchParams;
  const asked = askedIn(search, services.home, on, language);
  if (isForm(search)) {
    // A form is answered by the address that says the same, so that it can be kept and sent on.
    const choice = await deckChoice(services.reader, { ...asked, slides: slidesOfForm(search) });
    const empty = !choice.ok && choice.code === "no-slides";
    const again = empty ? await deckChoice(services.reader, { ...asked, slides: undefined }) : choice;
    if (!again.ok) throw told(again.code === "cooperation-unknown" ? 404 : 422, deckRefusalSaid(again, language));
    const to = search.has("lag") && !empty ? `${path}/filer` : path;
    throw redirect(addressOf(place, to, addressFor(again.value)));
  }
  const choice = await deckChoice(services.reader, asked);
  if (!choice.ok) throw told(choice.code === "slide-unknown" ? 422 : 404, deckRefusalSaid(choice, language));
  const { cooperation } = choice.value;
  const permission = may(services.actor, "save-deck-template", { cooperation: cooperation.slug }, today);
  return {
    choice: choice.value,
    there: await slidesThere(services.reader, cooperation.slug, on, language),
    csrf: services.csrf,
    signedIn: services.actor.kind === "user",
    whyNot: permission.allowed ? null : await whyNotNamed(services.reader, permission.because, today, language),
    done: await doneEntry(services.database.sql, services.actor, {
      asked: search.get(doneWord),
      subject: `cooperation:${cooperation.slug}`,
      today,
    }),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const { actor, database, clock, reader } = services;
  const place = placeOf(request, params["language"], clock);
  const { language, on, today } = place;
  const { form, notYet } = await sentForm(request, services, language);
  const values = valuesOf(form);
  const again = (status: number, message: string, field?: string) =>
    data({ values, problems: [field === undefined ? { message } : { field, message }] }, { status });
  if (notYet !== null) return again(403, notYet);
  const cooperation = values["samarbeid"] ?? services.home;
  const acts = { sql: database.sql, clock };
  const remove = values["do"] === "remove";
  const read = deckTemplateInput.safeParse({
    name: values["name"],
    title: values["tittel"],
    speaker: values["taler"],
    office: values["stilling"],
    event: values["arrangement"],
    place: values["sted"],
    heldOn: "held" in values ? on : null,
    slides: listOf(values["lysark"] ?? ""),
  });
  if (!remove && !read.success)
    return data(
      { values, problems: fieldProblems(read.error.issues, { name: { field: "name", label: texts.name } }, language) },
      { status: 422 },
    );
  const done =
    remove || !read.success
      ? await removeDeckTemplate(acts, actor, cooperation, values["template"] ?? "")
      : await saveDeckTemplate(acts, actor, cooperation, read.data);
  if (done.ok) {
    const template = remove ? {} : { mal: done.value.template };
    return redirect(
      addressOf(place, path, { samarbeid: done.value.cooperation, ...template, [doneWord]: String(done.value.entry) }),
      303,
    );
  }
  if (isNotAllowed(done)) return again(403, await whyNotNamed(reader, done.because, today, language));
  return again(422, deckRefusalTexts[done.code][language](done.params), done.field);
}

export default function Presentation() {
  const { choice, there, csrf, done, whyNot, signedIn } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const state = sent ?? emptyForm;
  const say = useSay();
  const { language } = usePlace();
  return (
    <>
      <title>{`${say(texts.title)} · ${choice.cooperation.name}`}</title>
      <PageHead
        kicker={<Go to={`samarbeid/${choice.cooperation.slug}`}>{choice.cooperation.name}</Go>}
        title={say(texts.title)}
        lead={say(texts.lead)}
      />
      {done && <DoneNotice done={done} what={doneNotice(done, language)} csrf={csrf} />}
      <div className="wide-left">
        <DeckForm choice={choice} there={there} />
        <div>
          <Templates choice={choice} csrf={csrf} mayRemove={whyNot === null} />
          <SaveTemplate choice={choice} csrf={csrf} whyNot={whyNot} signedIn={signedIn} state={state} />
        </div>
      </div>
      <p className="quiet">{deckPageTextsWith.count[language](choice.slides.length)}</p>
    </>
  );
}
