import { usePlace, useSay } from "#design/place.tsx";
import { formatNumber } from "#platform/format.ts";
import { formatChange } from "../population-sentences.ts";
import { populationTexts } from "../population-texts.ts";
import type { PopulationAnswer } from "../questions/population.ts";
import { ChangePicture } from "./change-picture.tsx";
import { NumberFigure } from "./population-figure.tsx";
import { groupNames } from "./population-now.tsx";
import { AgeTower } from "./population-tower.tsx";

type Found = Extract<PopulationAnswer, { kind: "found" }>;
type Projection = NonNullable<Found["projection"]>;
type Props = {
  answer: Found;
  projection: Projection;
  name: string;
  query: { [name: string]: string | undefined };
};

const kinds = ["children", "working", "old"] as const;

/** What each five years of change are made of, counted and ahead. */
export function ChangesFigure({ answer, projection, name, query }: Props) {
  const say = useSay();
  const { language } = usePlace();
  const rows = projection.changes.map((one) => ({
    ...one,
    name: `${one.from}–${one.to}`,
    sum: one.children + one.working + one.old,
  }));
  const shown = (value: number) => formatChange(Math.round(value), language);
  return (
    <NumberFigure
      id="changes"
      title={say(populationTexts.changes)}
      csv="tall/befolkning/endring.csv"
      query={query}
      picture={
        <ChangePicture
          id="changes"
          title={`${say(populationTexts.changes)}: ${name}`}
          description={rows.map((one) => `${one.name}: ${shown(one.sum)}`).join(", ")}
          parts={kinds.map((kind) => say(populationTexts[kind]))}
          bars={rows.map((one) => ({
            name: one.name,
            dashed: !one.counted,
            parts: kinds.map((kind) => one[kind]),
            sum: shown(one.sum),
          }))}
        />
      }
      table={
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(populationTexts.period)}</th>
              {[...kinds, "sum" as const].map((kind) => (
                <th key={kind} scope="col" className="number number-wrap">
                  {say(populationTexts[kind])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => (
              <tr key={one.name}>
                <th scope="row">
                  {one.name} {!one.counted && <span className="quiet">({say(populationTexts.projected)})</span>}
                </th>
                {[...kinds, "sum" as const].map((kind) => (
                  <td key={kind} className="number">
                    {shown(one[kind])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
      note={`${say(populationTexts.changesHint)} ${say(populationTexts.agesOn2024)}`}
      sources={answer.ageSources}
    />
  );
}

/** The ages of the newest year beside those at the end of the medium scenario. */
export function AgesAheadFigure({ answer, projection, name, query }: Props) {
  const say = useSay();
  const { language } = usePlace();
  const { now, ahead } = projection;
  const groups = groupNames(now.ages.length);
  const title = `${say(populationTexts.agesAhead)}: ${now.year} – ${ahead.year}`;
  const shown = (value: number) => formatNumber(Math.round(value), language);
  return (
    <NumberFigure
      id="ages-ahead"
      title={title}
      csv="tall/befolkning/alder-framover.csv"
      query={query}
      picture={
        <AgeTower
          id="ages-ahead"
          title={`${title}, ${name}`}
          description={groups
            .map((group, at) => `${group}: ${shown(now.ages[at] ?? 0)} – ${shown(ahead.ages[at] ?? 0)}`)
            .join(", ")}
          groups={groups}
          left={{ name: String(now.year), counts: now.ages, className: "number-bar" }}
          right={{ name: String(ahead.year), counts: ahead.ages.map(Math.round), className: "number-bar-then" }}
        />
      }
      table={
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(populationTexts.age)}</th>
              <th scope="col" className="number">
                {now.year}
              </th>
              <th scope="col" className="number">
                {ahead.year}
              </th>
              <th scope="col" className="number">
                {say(populationTexts.change)}
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group, at) => (
              <tr key={group}>
                <th scope="row">{group}</th>
                <td className="number">{shown(now.ages[at] ?? 0)}</td>
                <td className="number">{shown(ahead.ages[at] ?? 0)}</td>
                <td className="number">
                  {formatChange(Math.round((ahead.ages[at] ?? 0) - (now.ages[at] ?? 0)), language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
      note={`${say(populationTexts.medium)}. ${say(populationTexts.method)} ${say(populationTexts.agesOn2024)}`}
      sources={answer.ageSources}
    />
  );
}
