import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from "react-router";
import { isNotAllowed } from "#access/api-actor.ts";
import { pageForm } from "#access/page-form.ts";
import { doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { Csrf, Problems } from "#design/form.tsx";
import { PageHead, Section, TableFrame } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { keepTravelSurvey } from "../../acts/keep-travel-survey.ts";
import { isLineFull } from "../../long-jobs.ts";
import { breakdownName, breakdownWords, readBreakdown } from "../../rules/travel-asked.ts";
import { breakdowns } from "../../rules/travel-survey.ts";
import { faultText, moreFaults, surveyKnown } from "../../travel-upload-problems.ts";
import { fileNames, uploadTexts as texts } from "../../travel-upload-texts.ts";
import { breakdownTexts, travelTexts } from "../../travel-texts.ts";
import { TravelFigures, TravelHead } from "../travel-figures.tsx";
import { holdWord, loaderHeaders, notYet } from "../work-answer.ts";
import { WorkInProgress } from "../work-in-progress.tsx";
import { answerOf, ownTravelJob, shownWork, workOf } from "./travel-work.ts";
import "../population.css";
import "../region-lab.css";
import "../travel.css";

export const headers = loaderHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const { services, job } = ownTravelJob(args);
  const place = placeOf(args.request, args.params["language"], services.clock);
  const search = new URL(args.request.url).searchParams;
  const shared = { csrf: services.csrf, by: readBreakdown(search.get(breakdownName)), held: search.has(holdWord) };
  if (!job) return data({ ...shared, kind: "gone" as const }, { status: 404 });
  const answer = await answerOf(job, 400);
  const state = job.now();
  if (!answer)
    return notYet({ ...shared, kind: "working" as const, state, id: job.id, full: isLineFull() }, state, shared.held);
  if (!answer.ok)
    return data({ ...shared, kind: "faults" as const, faults: answer.faults, count: answer.count }, { status: 422 });
  const permission = may(services.actor, "keep-travel-survey", { cooperation: services.home }, place.today);
  return {
    ...shared,
    kind: "found" as const,
    id: job.id,
    answer: await shownWork(services, job, answer.result),
    whyNot: permission.allowed
      ? null
      : await whyNotNamed(services.reader, permission.because, place.today, place.language),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { services, job } = ownTravelJob(args);
  const place = placeOf(args.request, args.params["language"], services.clock);
  const { language } = place;
  const form = await pageForm(args.request, services, language);
  const here = addressOf(place, `arbeid/reiser/${args.params["job"] ?? ""}`);
  if (!job) return redirect(here, 303);
  if (form.get("do") === "stop") {
    job.stop();
    return redirect(here, 303);
  }
  const answer = await answerOf(job, 400);
  if (!answer?.ok) return redirect(here, 303);
  const { input, digests } = workOf(job);
  const kept = await keepTravelSurvey(
    { sql: services.database.sql, clock: services.clock },
    services.actor,
    services.home,
    {
      input,
      digests,
      result: answer.result,
    },
  );
  if (kept.ok)
    return redirect(addressOf(place, `tall/reiser/${kept.value.id}`, { [doneWord]: String(kept.entry) }), 303);
  const message = isNotAllowed(kept)
    ? await whyNotNamed(services.reader, kept.because, place.today, language)
    : surveyKnown[language](String(kept.params["title"]));
  return data({ message, known: isNotAllowed(kept) ? null : String(kept.params["id"]) }, { status: 422 });
}

export default function TravelResultPage() {
  const loaded = useLoaderData<typeof loader>();
  const say = useSay();
  const kicker = <Go to="arbeid/reiser">{say(texts.title)}</Go>;
  switch (loaded.kind) {
    case "gone":
      return (
        <>
          <title>{say(texts.title)}</title>
          <PageHead kicker={kicker} title={say(texts.title)} lead={say(texts.gone)} />
        </>
      );
    case "working":
      return (
        <>
          <title>{say(travelTexts.working)}</title>
          <PageHead kicker={kicker} title={say(travelTexts.working)} lead={say(texts.privacy)} />
          <WorkInProgress
            to={`arbeid/reiser/${loaded.id}`}
            query={{}}
            state={loaded.state}
            full={loaded.full}
            held={loaded.held}
            csrf={loaded.csrf}
          />
        </>
      );
    case "faults":
      return <Faults faults={loaded.faults} count={loaded.count} />;
    case "found":
      return <Result loaded={loaded} />;
    default:
      return loaded satisfies never;
  }
}

type Loaded = Exclude<Awaited<ReturnType<typeof loader>>, { init: unknown }>;

function Faults({ faults, count }: { faults: readonly Parameters<typeof faultText>[0][]; count: number }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <>
      <title>{say(texts.faults)}</title>
      <PageHead
        kicker={<Go to="arbeid/reiser">{say(texts.title)}</Go>}
        title={say(texts.faults)}
        lead={say(texts.faultsLead)}
      />
      <TableFrame label={say(texts.faults)}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(texts.file)}</th>
              <th scope="col" className="number">
                {say(texts.row)}
              </th>
              <th scope="col">{say(texts.wrong)}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map((fault, at) => (
              <tr key={at}>
                <td>{say(fileNames[fault.file])}</td>
                <td className="number">{fault.row ?? "–"}</td>
                <td>{faultText(fault, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {count > faults.length && <p>{moreFaults[language](count - faults.length)}</p>}
      <p className="actions">
        <Go to="arbeid/reiser" className="ds-button">
          {say(texts.other)}
        </Go>
      </p>
    </>
  );
}

function Result({ loaded }: { loaded: Extract<Loaded, { kind: "found" }> }) {
  const say = useSay();
  const { path } = usePlace();
  const sent = useActionData<typeof action>();
  const { answer, by, csrf, id, whyNot } = loaded;
  return (
    <>
      <TravelHead
        answer={answer}
        title={answer.survey.title ?? ""}
        kicker={<Go to="arbeid/reiser">{say(texts.title)}</Go>}
      />
      <p className="hint">{say(texts.private)}</p>
      {sent && (
        <>
          <Problems state={{ values: {}, problems: [{ message: sent.message }] }} />
          {sent.known && <Go to={`tall/reiser/${sent.known}`}>{say(travelTexts.cite)}</Go>}
        </>
      )}
      <Section id="keep" title={say(texts.keep)}>
        <p>{say(texts.keepText)}</p>
        {whyNot === null ? (
          <form method="post" action={path} className="actions">
            <Csrf token={csrf} />
            <button className="ds-button" type="submit" name="do" value="keep">
              {say(texts.keep)}
            </button>
          </form>
        ) : (
          <p className="note attention">{whyNot}</p>
        )}
      </Section>
      <form className="filter" method="get" action={path}>
        <label>
          {say(travelTexts.breakdown)}
          <select className="ds-input" name={breakdownName} defaultValue={breakdownWords[by]}>
            {breakdowns.map((one) => (
              <option key={one} value={breakdownWords[one]}>
                {say(breakdownTexts[one])}
              </option>
            ))}
          </select>
        </label>
        <button className="ds-button" data-variant="secondary" type="submit">
          {say(travelTexts.show)}
        </button>
      </form>
      <TravelFigures answer={answer} by={by} base={`arbeid/reiser/${id}`} />
    </>
  );
}
