import { TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { formatNumber } from "#platform/format.ts";
import {
  bandText,
  formatGrowth,
  fromBases,
  projectionLead,
  scenarioText,
  yearsAhead,
} from "../population-sentences.ts";
import { populationTexts } from "../population-texts.ts";
import type { PopulationAnswer } from "../questions/population.ts";
import { NumberFigure } from "./population-figure.tsx";
import { LinePicture } from "./population-line.tsx";

type Found = Extract<PopulationAnswer, { kind: "found" }>;
type Projection = NonNullable<Found["projection"]>;
type Props = {
  answer: Found;
  projection: Projection;
  name: string;
  query: { [name: string]: string | undefined };
};

export function ProjectionFigure({ answer, projection, name, query }: Props) {
  const say = useSay();
  const { language } = usePlace();
  const end = projection.years.at(-1);
  if (!end) return null;
  const description = projectionLead[language](
    end.year,
    Math.round(end.low),
    Math.round(end.medium),
    Math.round(end.high),
  );
  const line = (key: "low" | "medium" | "high") => ({
    name: say(populationTexts[key]),
    className: `line-${key}`,
    points: projection.years.map((one) => ({ x: one.year, y: one[key] })),
  });
  return (
    <NumberFigure
      id="projection"
      title={say(populationTexts.projection)}
      csv="tall/befolkning/framskriving.csv"
      query={query}
      picture={
        <>
          <ul>
            {projection.periods.map(({ name: scenario, period: [from, to] }) => (
              <li key={scenario}>{scenarioText[language](scenario, from, to)}</li>
            ))}
          </ul>
          <LinePicture
            id="projection"
            title={`${say(populationTexts.projection)}: ${name}`}
            description={description}
            lines={[
              {
                name: "",
                className: "line-counted",
                points: projection.past.map((one) => ({ x: one.year, y: one.people })),
              },
              line("low"),
              line("medium"),
              line("high"),
            ]}
            band={{
              className: "number-band",
              points: projection.years.map((one) => ({
                x: one.year,
                low: one.band?.[0] ?? one.medium,
                high: one.band?.[1] ?? one.medium,
              })),
            }}
            named
          />
        </>
      }
      table={<ProjectionTable projection={projection} />}
      note={
        <>
          {say(populationTexts.method)} {bandText[language](projection.bandShare)}{" "}
          {!answer.area && say(populationTexts.regionAsOne)} {say(populationTexts.agesOn2024)}
        </>
      }
      sources={answer.ageSources}
    >
      <h3 className="subhead">{say(populationTexts.accuracy)}</h3>
      <p className="hint">{say(populationTexts.accuracyHint)}</p>
      <TableFrame label={say(populationTexts.accuracy)}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(populationTexts.horizon)}</th>
              {[populationTexts.mape, populationTexts.malpe, populationTexts.worst, populationTexts.tries].map(
                (text) => (
                  <th key={text.en} scope="col" className="number number-wrap">
                    {say(text)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {projection.tests.map((one) => (
              <tr key={one.horizon}>
                <th scope="row">{yearsAhead[language](one.horizon)}</th>
                <td className="number">{formatGrowth(one.mape / 100, language).replace("+", "")}</td>
                <td className="number">{formatGrowth(one.malpe / 100, language)}</td>
                <td className="number">{formatGrowth(one.worst / 100, language).replace("+", "")}</td>
                <td className="number number-wrap">
                  {fromBases[language](one.tries, one.bases[0] ?? 0, one.bases.at(-1) ?? 0)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className="hint">{say(populationTexts.overlap)}</p>
    </NumberFigure>
  );
}

function ProjectionTable({ projection }: { projection: Projection }) {
  const say = useSay();
  const { language } = usePlace();
  const shown = (value: number | undefined) => (value === undefined ? "–" : formatNumber(Math.round(value), language));
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{say(populationTexts.year)}</th>
          {[
            populationTexts.low,
            populationTexts.medium,
            populationTexts.high,
            populationTexts.bandLow,
            populationTexts.bandHigh,
          ].map((text) => (
            <th key={text.en} scope="col" className="number number-wrap">
              {say(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {projection.past.map((one) => (
          <tr key={one.year}>
            <th scope="row">{one.year}</th>
            <td className="number" colSpan={5}>
              {say(populationTexts.counted)}: {shown(one.people)}
            </td>
          </tr>
        ))}
        {projection.years.slice(1).map((one) => (
          <tr key={one.year}>
            <th scope="row">{one.year}</th>
            <td className="number">{shown(one.low)}</td>
            <td className="number">{shown(one.medium)}</td>
            <td className="number">{shown(one.high)}</td>
            <td className="number">{shown(one.band?.[0])}</td>
            <td className="number">{shown(one.band?.[1])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
