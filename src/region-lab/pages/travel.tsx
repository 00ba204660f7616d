import { data, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { sentForm } from "#access/page-form.ts";
import { doneText } from "#access/done-texts.ts";
import { pageServices } from "#access/page-services.ts";
import { doneEntry, doneWord } from "#access/questions/done-entry.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { PageHead } from "#design/page.tsx";
import { addressOf, Go, placeOf, useSay } from "#design/place.tsx";
import { labTexts } from "../lab-texts.ts";
import { stopTravel, travelAnswer } from "../questions/travel.ts";
import { breakdownName, breakdownQuery, carriedSlug, readBreakdown } from "../rules/travel-asked.ts";
import { travelTexts } from "../travel-texts.ts";
import { PermanentAddress } from "./population-figure.tsx";
import { TravelChoice } from "./travel-choice.tsx";
import { TravelFigures, TravelHead } from "./travel-figures.tsx";
import { againWord, holdWord, loaderHeaders, notYet } from "./work-answer.ts";
import { WorkInProgress } from "./work-in-progress.tsx";
import "./population.css";
import "./region-lab.css";
import "./travel.css";

export const headers = loaderHeaders;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const asked = new URL(request.url).searchParams;
  const by = readBreakdown(asked.get(breakdownName));
  const held = asked.has(holdWord);
  const answer = await travelAnswer(services.reader, params["survey"] ?? null, asked.has(againWord));
  const done = await doneEntry(services.database.sql, services.actor, {
    asked: asked.get(doneWord),
    subject: `travel-survey:${params["survey"] ?? ""}`,
    today: place.today,
  });
  const payload = { answer, by, held, csrf: services.csrf, done };
  if (answer.kind === "working") return notYet(payload, answer.state, held);
  return answer.kind === "unknown" ? data(payload, { status: 404 }) : payload;
}

/** The only thing sent here is "stop"; what is stopped is nobody's in particular, so nobody need be signed in. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const { form } = await sentForm(request, services, place.language);
  if (form.get("do") === "stop") stopTravel();
  return redirect(addressOf(place, "tall/reiser"), 303);
}

export default function Travel() {
  const { answer, by, held, csrf, done } = useLoaderData<typeof loader>();
  const say = useSay();
  const kicker = <Go to="tall">{say(labTexts.numbers)}</Go>;
  if (answer.kind === "working")
    return (
      <>
        <title>{say(travelTexts.working)}</title>
        <PageHead kicker={kicker} title={say(travelTexts.title)} lead={say(travelTexts.working)} />
        <WorkInProgress
          to="tall/reiser"
          query={breakdownQuery(by)}
          state={answer.state}
          full={answer.full}
          held={held}
          csrf={csrf}
        />
      </>
    );
  if (answer.kind === "unknown")
    return (
      <>
        <title>{say(travelTexts.title)}</title>
        <PageHead kicker={kicker} title={say(travelTexts.title)} lead={say(travelTexts.unknown)} />
        <TravelChoice slug={carriedSlug} by={by} kept={answer.kept} />
      </>
    );
  const { survey } = answer;
  const base = `tall/reiser/${survey.slug}`;
  return (
    <>
      <TravelHead
        answer={answer}
        title={survey.title ?? `${say(travelTexts.title)}: ${say(travelTexts.syntheticName).toLowerCase()}`}
        kicker={kicker}
      />
      {done && <DoneNotice done={done} what={say(doneText(done.act))} csrf={csrf} />}
      <TravelChoice slug={survey.slug} by={by} kept={answer.kept} />
      <TravelFigures answer={answer} by={by} base={base}>
        <PermanentAddress to={base} query={breakdownQuery(by)} />
      </TravelFigures>
    </>
  );
}
