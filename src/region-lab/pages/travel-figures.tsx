import type { ReactNode } from "react";
import { pagerTexts } from "#design/list-texts.ts";
import { PageHead, Section, TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import type { SourceRef } from "#parties/contract.ts";
import { formatDay, formatNumber } from "#platform/format.ts";
import type { TravelFound } from "../questions/travel.ts";
import {
  travelMeasures,
  type Breakdown,
  type TravelCell,
  type TravelResult,
  type TravelTable,
} from "../rules/travel-survey.ts";
import {
  askedText,
  cellText,
  intervalText,
  methodText,
  travelLead,
  vintageOfSurvey,
  vintageOfSynthetic,
} from "../travel-sentences.ts";
import { measureMeaning, measureTitles, travelTexts } from "../travel-texts.ts";
import { NumberSource } from "./population-figure.tsx";
import { TravelBetween } from "./travel-between.tsx";
import { TravelFigure } from "./travel-figure.tsx";

/** The answer in a sentence, what it rests on, and a mark that nobody overlooks where nobody was asked. */
export function TravelHead({
  answer: { result, survey },
  title,
  kicker,
}: {
  answer: TravelFound;
  title: string;
  kicker: ReactNode;
}) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <>
      <title>{title}</title>
      <PageHead kicker={kicker} title={title} lead={travelLead(result, language)}>
        {survey.synthetic && (
          <p className="note attention">
            <strong>{say(travelTexts.syntheticMark)}.</strong> {say(travelTexts.synthetic)}
          </p>
        )}
        <p>{askedText[language](result.persons, result.tripsAsked, result.population)}</p>
      </PageHead>
    </>
  );
}

/** Parts and groups that nobody at all had: a survey need not use every word for a purpose. */
function withoutNobody(table: TravelTable): TravelTable {
  const isUsed = (cell: TravelCell | undefined): boolean =>
    cell !== undefined && (cell.hidden !== "shown" || cell.persons > 0);
  const parts = table.parts.flatMap((_, part) => (table.cells.some((row) => isUsed(row[part])) ? [part] : []));
  const groups = table.groups.flatMap((_, group) => (table.cells[group]?.some(isUsed) ? [group] : []));
  return {
    groups: groups.map((group) => table.groups[group] ?? ""),
    parts: parts.map((part) => table.parts[part] ?? ""),
    cells: groups.map((group) => parts.flatMap((part) => table.cells[group]?.[part] ?? [])),
  };
}

/** The figures that are one number each, as a table that is its own picture. */
function DayInFigures({
  result,
  base,
  vintage,
  sources,
}: {
  result: TravelResult;
  base: string;
  vintage: string;
  sources: readonly SourceRef[];
}) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <Section id="day" title={say(travelTexts.day)}>
      <TableFrame label={say(travelTexts.day)}>
        <table className="table day-in-figures">
          <thead>
            <tr>
              <th scope="col">{say(travelTexts.whatCounted)}</th>
              <th scope="col" className="number">
                {say(travelTexts.figure)}
              </th>
              <th scope="col" className="number">
                {say(travelTexts.interval)}
              </th>
              <th scope="col" className="number">
                {say(travelTexts.persons)}
              </th>
              <th scope="col">{say(travelTexts.data)}</th>
            </tr>
          </thead>
          <tbody>
            {travelMeasures.map((measure) => {
              const table = result.tables[measure].all;
              const cell = table?.cells[0]?.[0];
              return table && cell && table.parts.length === 1 ? (
                <tr key={measure}>
                  <th scope="row">
                    {say(measureTitles[measure])}
                    <span className="interval-line meaning-line">{say(measureMeaning[measure])}</span>
                  </th>
                  <td className="number key-number">{cellText(cell, measure, language)}</td>
                  <td className="number">{intervalText(cell, measure, language)}</td>
                  <td className="number">{formatNumber(cell.persons, language)}</td>
                  <td>
                    <Go to={`${base}/${measure}.csv`}>{say(pagerTexts.csv)}</Go>
                  </td>
                </tr>
              ) : null;
            })}
          </tbody>
        </table>
      </TableFrame>
      <NumberSource sources={sources}>{vintage}</NumberSource>
    </Section>
  );
}

type Props = {
  answer: TravelFound;
  by: Breakdown;
  /** Address under which the tables lie as CSV. */
  base: string;
  children?: ReactNode;
};

/** Every measure by one breakdown, the flows, and how it was all made. */
export function TravelFigures({ answer, by, base, children }: Props) {
  const say = useSay();
  const { language } = usePlace();
  const { result, survey } = answer;
  const names = new Map(result.places.map((number, at) => [number, answer.names[at] ?? number]));
  const day = formatDay(survey.day, language);
  const vintage = survey.synthetic
    ? vintageOfSynthetic[language](day)
    : vintageOfSurvey[language](survey.title ?? "", survey.period ?? "", survey.owner ?? "", day);
  const sources = survey.source ? [survey.source] : [];
  const digests = survey.digests;
  return (
    <>
      {by === "all" && <DayInFigures result={result} base={base} vintage={vintage} sources={sources} />}
      <div className="figure-grid">
        {travelMeasures.map((measure) => {
          const table = result.tables[measure][by];
          return table && (by !== "all" || table.parts.length > 1) ? (
            <TravelFigure
              key={measure}
              base={base}
              measure={measure}
              by={by}
              table={withoutNobody(table)}
              names={names}
              vintage={vintage}
              sources={sources}
            />
          ) : null;
        })}
      </div>
      <TravelBetween answer={answer} base={base} names={names} vintage={vintage} />
      <Section id="method" title={say(travelTexts.method)}>
        <p>{methodText(result, language)}</p>
        {digests && (
          <>
            <p>{say(travelTexts.files)}:</p>
            <ul>
              {(
                [
                  [travelTexts.filePersons, digests.persons],
                  [travelTexts.fileTrips, digests.trips],
                  [travelTexts.fileMargins, digests.margins],
                ] as const
              ).map(([name, digest]) =>
                digest ? (
                  <li key={name.en}>
                    {say(name)}: <code className="digest">{digest}</code>
                  </li>
                ) : null,
              )}
            </ul>
          </>
        )}
        {children}
      </Section>
    </>
  );
}
