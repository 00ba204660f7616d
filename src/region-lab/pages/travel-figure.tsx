import { usePlace, useSay } from "#design/place.tsx";
import type { SourceRef } from "#parties/contract.ts";
import { formatDigits, formatShare } from "../figures.ts";
import { intervalOf } from "../rules/travel-analysis.ts";
import { breakdownQuery } from "../rules/travel-asked.ts";
import type { Breakdown, TravelMeasure, TravelTable } from "../rules/travel-survey.ts";
import { byText, cellText, groupName, intervalText } from "../travel-sentences.ts";
import { breakdownTexts, measureMeaning, measureTitles, travelTexts } from "../travel-texts.ts";
import { IntervalPicture } from "./interval-picture.tsx";
import { NumberFigure } from "./population-figure.tsx";
import { SharePicture } from "./share-picture.tsx";

type Props = {
  /** Address under which its table lies as CSV. */
  base: string;
  measure: TravelMeasure;
  by: Breakdown;
  table: TravelTable;
  names: ReadonlyMap<string, string>;
  vintage: string;
  sources: readonly SourceRef[];
};

/** One measure as a picture with its intervals, and the same as a table. */
export function TravelFigure(props: Props) {
  const { base, measure, by, table, vintage, sources } = props;
  const say = useSay();
  const { language } = usePlace();
  const title = byText[language](say(measureTitles[measure]), by);
  return (
    <NumberFigure
      id={measure}
      title={title}
      csv={`${base}/${measure}.csv`}
      query={breakdownQuery(by)}
      picture={<Picture {...props} title={title} />}
      table={table.parts.length > 1 && table.groups.length > 1 ? <WideTable {...props} /> : <LongTable {...props} />}
      note={
        <>
          {say(measureMeaning[measure])} {vintage}
        </>
      }
      sources={sources}
    />
  );
}

function Picture({ measure, by, table, names, title }: Props & { title: string }) {
  const { language } = usePlace();
  const named = (key: string, kind: Breakdown | TravelMeasure) => groupName(key, kind, names, language);
  const single = table.groups.length === 1 || table.parts.length === 1;
  if (!single)
    return (
      <SharePicture
        id={measure}
        title={title}
        description={table.groups
          .map((group, at) => `${named(group, by)}: ${cellText(table.cells[at]?.[0] ?? nothing, measure, language)}`)
          .join(", ")}
        parts={table.parts.map((part) => named(part, measure))}
        rows={table.groups.map((group, at) => ({
          name: named(group, by),
          shares: (table.cells[at] ?? []).map((cell) => cell.value),
          words: (table.cells[at] ?? []).map((cell) => cellText(cell, measure, language)),
        }))}
      />
    );
  const rows = flat(table).map(({ group, part, cell }) => ({
    name: table.parts.length > 1 ? named(part, measure) : named(group, by),
    value: cell.value,
    interval: intervalOf(cell, measure),
    text:
      cell.value === null
        ? cellText(cell, measure, language)
        : `${cellText(cell, measure, language)} (±${margin(cell.error ?? 0, measure, language)})`,
  }));
  return (
    <IntervalPicture
      id={measure}
      title={title}
      description={rows.map((row) => `${row.name}: ${row.text}`).join(", ")}
      rows={rows}
    />
  );
}

const nothing = { value: null, error: null, persons: 0, hidden: "small" as const };

/** Half the interval, in the figure's own unit: percentage points for shares. */
function margin(error: number, measure: TravelMeasure, language: "nb" | "nn" | "en"): string {
  const isShare = measure === "mode" || measure === "purpose" || measure === "lengths" || measure === "stayed";
  return formatDigits(1.96 * error * (isShare ? 100 : 1), language, isShare || measure !== "trips" ? 1 : 2);
}

function flat(table: TravelTable) {
  return table.groups.flatMap((group, row) =>
    table.parts.map((part, column) => ({ group, part, cell: table.cells[row]?.[column] ?? nothing })),
  );
}

function LongTable({ measure, by, table, names }: Props) {
  const say = useSay();
  const { language } = usePlace();
  const parts = table.parts.length > 1;
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{say(parts ? measureTitles[measure] : breakdownTexts[by])}</th>
          <th scope="col" className="number">
            {say(travelTexts.figure)}
          </th>
          <th scope="col" className="number">
            {say(travelTexts.interval)}
          </th>
          <th scope="col" className="number">
            {say(travelTexts.persons)}
          </th>
        </tr>
      </thead>
      <tbody>
        {flat(table).map(({ group, part, cell }) => (
          <tr key={`${group} ${part}`}>
            <th scope="row">
              {parts ? groupName(part, measure, names, language) : groupName(group, by, names, language)}
            </th>
            <td className="number">{cellText(cell, measure, language)}</td>
            <td className="number">{intervalText(cell, measure, language)}</td>
            <td className="number">{cell.hidden === "shown" ? cell.persons : "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function WideTable({ measure, by, table, names }: Props) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{say(travelTexts.breakdown)}</th>
          {table.parts.map((part) => (
            <th key={part} scope="col" className="number number-wrap">
              {groupName(part, measure, names, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.groups.map((group, at) => (
          <tr key={group}>
            <th scope="row">{groupName(group, by, names, language)}</th>
            {(table.cells[at] ?? []).map((cell, column) => (
              <td key={table.parts[column]} className="number">
                {cell.value === null ? cellText(cell, measure, language) : formatShare(cell.value, language)}
                {cell.value !== null && <span className="interval-line">{intervalText(cell, measure, language)}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
