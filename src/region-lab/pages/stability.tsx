import type { ReactNode } from "react";
import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { sentForm } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { pagerTexts } from "#design/list-texts.ts";
import { PageHead, Section, TableFrame } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatNumber } from "#platform/format.ts";
import { formatShare } from "../figures.ts";
import { gridHint, stabilityLead } from "../lab-sentences.ts";
import { labTexts } from "../lab-texts.ts";
import { finenesses, stabilityAnswer, stopStability, type StabilityAnswer } from "../questions/stability.ts";
import { readSettings, settingsQuery } from "../rules/settings.ts";
import { wholeCountryYear } from "../vocabulary.ts";
import { FigureSource } from "./figure-source.tsx";
import { GridPicture } from "./grid-picture.tsx";
import { IntervalPicture } from "./interval-picture.tsx";
import { PermanentAddress } from "./population-figure.tsx";
import { stabilityAsked } from "./stability-asked.ts";
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
  const { settings } = readSettings((name) => asked.get(name));
  const steps = stabilityAsked(asked);
  const held = asked.has(holdWord);
  const again = asked.has(againWord);
  const answer = await stabilityAnswer(services.reader, services.home, place.on, settings, { steps, again });
  const payload = { answer, settings, steps, held, csrf: services.csrf };
  return answer.kind === "working" ? notYet(payload, answer.state, held) : payload;
}

/** Only "stop" is sent here; the work is nobody's in particular. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const asked = new URL(request.url).searchParams;
  const { settings } = readSettings((name) => asked.get(name));
  const steps = stabilityAsked(asked);
  const { form } = await sentForm(request, services, place.language);
  if (form.get("do") === "stop") await stopStability(services.reader, services.home, place.on, settings, steps);
  return redirect(addressOf(place, "tall/stabilitet", { ...settingsQuery(settings), forsok: String(steps) }), 303);
}

export default function Stability() {
  const { answer, settings, steps, held, csrf } = useLoaderData<typeof loader>();
  const say = useSay();
  const query = { ...settingsQuery(settings), forsok: String(steps) };
  const kicker = (
    <Go to="tall/region" query={settingsQuery(settings)}>
      {say(labTexts.title)}
    </Go>
  );
  if (answer.kind !== "found")
    return (
      <>
        <title>{say(labTexts.stabilityTitle)}</title>
        <PageHead
          kicker={kicker}
          title={say(labTexts.stabilityTitle)}
          lead={say(answer.kind === "working" ? labTexts.stabilityWorking : labTexts.noRegionThen)}
        />
        {answer.kind === "working" && (
          <WorkInProgress
            to="tall/stabilitet"
            query={query}
            state={answer.state}
            full={answer.full}
            held={held}
            csrf={csrf}
          />
        )}
      </>
    );
  return <Found answer={answer} query={query} steps={steps} kicker={kicker} />;
}

function Found({
  answer: { core, grid, rows, source },
  query,
  steps,
  kicker,
}: {
  answer: Extract<StabilityAnswer, { kind: "found" }>;
  query: { [name: string]: string };
  steps: number;
  kicker: ReactNode;
}) {
  const say = useSay();
  const { language } = usePlace();
  const some = rows.filter((row) => row.withCore > 0 || row.member);
  const firm = rows.filter((row) => row.withCore === 1).map((row) => shortName(row.party));
  return (
    <>
      <title>{say(labTexts.stabilityTitle)}</title>
      <PageHead
        kicker={kicker}
        title={say(labTexts.stabilityTitle)}
        lead={stabilityLead[language](grid.runs, Math.min(...grid.areas), Math.max(...grid.areas), firm)}
      />
      <nav className="map-choice" aria-label={say(labTexts.fineness)}>
        <ul>
          <li aria-hidden="true">{say(labTexts.fineness)}:</li>
          {finenesses.map((one) => (
            <li key={one}>
              <Go
                to="tall/stabilitet"
                query={{ ...query, forsok: String(one) }}
                aria-current={one === steps ? "true" : undefined}
              >
                {formatNumber(one * one, language)}
              </Go>
            </li>
          ))}
        </ul>
      </nav>
      <div className="figure-grid">
        <Section
          id="each"
          title={say(labTexts.eachMunicipality)}
          aside={
            <Go to="tall/stabilitet.csv" query={query}>
              {say(pagerTexts.csv)}
            </Go>
          }
        >
          <figure className="number-figure">
            <IntervalPicture
              id="each-share"
              title={`${say(labTexts.stability)}: ${shortName(core)}`}
              description={some
                .map((row) => `${shortName(row.party)} ${formatShare(row.withCore, language, 0)}`)
                .join(", ")}
              rows={some.map((row) => ({
                name: shortName(row.party),
                value: row.withCore,
                interval: null,
                text: formatShare(row.withCore, language, 0),
              }))}
            />
          </figure>
          <FigureSource year={wholeCountryYear} sources={source ? [source] : []}>
            {gridHint[language](steps)}
          </FigureSource>
        </Section>
        <Section id="grid" title={say(labTexts.gridPicture)}>
          <figure className="number-figure">
            <GridPicture grid={grid} />
          </figure>
          <details className="behind">
            <summary>{say(labTexts.asTable)}</summary>
            <TableFrame label={say(labTexts.gridPicture)}>
              <GridTable grid={grid} />
            </TableFrame>
          </details>
        </Section>
      </div>
      <PermanentAddress to="tall/stabilitet" query={query} />
    </>
  );
}

/** Every eighth row and column of a fine grid: the whole of it is in the file. */
function GridTable({ grid }: { grid: Extract<StabilityAnswer, { kind: "found" }>["grid"] }) {
  const say = useSay();
  const { language } = usePlace();
  const every = Math.max(1, Math.ceil(grid.steps / 10));
  const shown = Array.from({ length: grid.steps }, (_, at) => at).filter((at) => at % every === 0);
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">
            {say(labTexts.containmentAxis)} ↓ {say(labTexts.sizeAxis)} →
          </th>
          {shown.map((size) => (
            <th key={size} scope="col" className="number">
              {formatNumber(Math.round(grid.sizes[size] ?? 0), language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((least) => (
          <tr key={least}>
            <th scope="row">{formatShare(grid.containments[least] ?? 0, language)}</th>
            {shown.map((size) => (
              <td key={size} className="number">
                {grid.areas[size * grid.steps + least]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
