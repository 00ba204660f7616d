import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from "react-router";
import { sentForm } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { pagerTexts } from "#design/list-texts.ts";
import { PageHead, Section, TableFrame } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatNumber } from "#platform/format.ts";
import { formatGrowth, futuresLead } from "../population-sentences.ts";
import { populationTexts } from "../population-texts.ts";
import {
  futureCounts,
  populationPathsAnswer,
  stopPopulationPaths,
  type PathRow,
  type PathsAnswer,
} from "../questions/population-paths.ts";
import { GrowthPicture } from "./growth-picture.tsx";
import { NumberSource, PermanentAddress } from "./population-figure.tsx";
import { futuresAsked } from "./futures-asked.ts";
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
  const futures = futuresAsked(asked);
  const held = asked.has(holdWord);
  const again = asked.has(againWord);
  const answer = await populationPathsAnswer(services.reader, services.home, place.on, { futures, again });
  const payload = { answer, futures, held, csrf: services.csrf };
  return answer.kind === "working" ? notYet(payload, answer.state, held) : payload;
}

/** Only "stop" is sent here; the work is nobody's in particular. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const futures = futuresAsked(new URL(request.url).searchParams);
  const { form } = await sentForm(request, services, place.language);
  if (form.get("do") === "stop") await stopPopulationPaths(services.reader, services.home, place.on, futures);
  return redirect(addressOf(place, "tall/befolkning/kommuner", { framtider: String(futures) }), 303);
}

export default function PopulationPathsPage() {
  const { answer, futures, held, csrf } = useLoaderData<typeof loader>();
  const say = useSay();
  const query = { framtider: String(futures) };
  const kicker = <Go to="tall/befolkning">{say(populationTexts.title)}</Go>;
  if (answer.kind === "working")
    return (
      <>
        <title>{say(populationTexts.everyMunicipality)}</title>
        <PageHead
          kicker={kicker}
          title={say(populationTexts.everyMunicipality)}
          lead={say(populationTexts.futuresWorking)}
        />
        <WorkInProgress
          to="tall/befolkning/kommuner"
          query={query}
          state={answer.state}
          full={answer.full}
          held={held}
          csrf={csrf}
        />
      </>
    );
  return (
    <>
      <title>{say(populationTexts.everyMunicipality)}</title>
      <Found answer={answer} query={query} kicker={kicker} />
    </>
  );
}

function Found({
  answer,
  query,
  kicker,
}: {
  answer: Extract<PathsAnswer, { kind: "found" }>;
  query: { framtider: string };
  kicker: ReturnType<typeof Go>;
}) {
  const say = useSay();
  const { language } = usePlace();
  const { rows, years, futures } = answer;
  const last = years.at(-1) ?? answer.start;
  const nameOf = (row: PathRow) => (row.party ? shortName(row.party) : (answer.region ?? ""));
  const own = rows.filter((row) => row.party !== null);
  const change = (row: PathRow, key: "low" | "middle" | "high") =>
    (row.steps.at(-1)?.[key] ?? row.now) / Math.max(1, row.now) - 1;
  const first = own[0];
  return (
    <>
      <PageHead
        kicker={kicker}
        title={say(populationTexts.everyMunicipality)}
        lead={futuresLead[language](
          futures,
          last,
          own.filter((row) => change(row, "low") > 0).length,
          own.length,
          first ? nameOf(first) : "",
        )}
      />
      <nav className="map-choice" aria-label={say(populationTexts.futuresCount)}>
        <ul>
          <li aria-hidden="true">{say(populationTexts.futuresCount)}:</li>
          {futureCounts.map((one) => (
            <li key={one}>
              <Go
                to="tall/befolkning/kommuner"
                query={{ framtider: String(one) }}
                aria-current={one === futures ? "true" : undefined}
              >
                {formatNumber(one, language)}
              </Go>
            </li>
          ))}
        </ul>
      </nav>
      <Section
        id="paths"
        title={`${say(populationTexts.growthAhead)} ${answer.start}–${last}`}
        aside={
          <Go to="tall/befolkning/kommuner.csv" query={query}>
            {say(pagerTexts.csv)}
          </Go>
        }
      >
        <div className="figure-grid">
          <figure className="number-figure">
            <GrowthPicture
              id="paths"
              title={`${say(populationTexts.everyMunicipality)}, ${answer.start}–${last}`}
              description={rows
                .map((row) => `${nameOf(row)} ${formatGrowth(change(row, "middle"), language)}`)
                .join(", ")}
              rows={rows.map((row) => ({
                name: nameOf(row),
                middle: change(row, "middle"),
                low: change(row, "low"),
                high: change(row, "high"),
              }))}
            />
          </figure>
          <TableFrame label={say(populationTexts.everyMunicipality)}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{say(populationTexts.municipality)}</th>
                  <th scope="col" className="number">
                    {answer.start}
                  </th>
                  <th scope="col" className="number">
                    {last}
                  </th>
                  <th scope="col" className="number number-wrap">
                    {say(populationTexts.eightOfTen)}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => {
                  const step = row.steps.at(-1);
                  return (
                    <tr key={nameOf(row)}>
                      <th scope="row">
                        {row.party ? (
                          <Go to="tall/befolkning" query={{ omrade: row.party.slug }}>
                            {nameOf(row)}
                          </Go>
                        ) : (
                          nameOf(row)
                        )}
                      </th>
                      <td className="number">{formatNumber(row.now, language)}</td>
                      <td className="number">{formatNumber(Math.round(step?.middle ?? 0), language)}</td>
                      <td className="number">
                        {formatNumber(Math.round(step?.low ?? 0), language)}–
                        {formatNumber(Math.round(step?.high ?? 0), language)}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </TableFrame>
        </div>
        <NumberSource sources={answer.sources}>
          {say(populationTexts.futuresMethod)} {say(populationTexts.agesOn2024)}
        </NumberSource>
      </Section>
      <PermanentAddress to="tall/befolkning/kommuner" query={query} />
    </>
  );
}
