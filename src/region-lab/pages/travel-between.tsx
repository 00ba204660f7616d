import { pagerTexts } from "#design/list-texts.ts";
import { Section, TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { formatNumber } from "#platform/format.ts";
import { mapTextsWith } from "#territory/texts.ts";
import type { TravelFound } from "../questions/travel.ts";
import { cellText, groupName, intervalText } from "../travel-sentences.ts";
import { travelTexts } from "../travel-texts.ts";
import { NumberSource } from "./population-figure.tsx";

type Props = { answer: TravelFound; base: string; names: ReadonlyMap<string, string>; vintage: string };
type Pair = { a: number; b: number; trips: number; error: number };

/** Both directions of each pair of places, the largest first; a pair with a hidden cell is not among them. */
function pairsOf({ result: { between, places } }: TravelFound): Pair[] {
  return places
    .flatMap((_, a) =>
      places.slice(a + 1).map((_other, offset): Pair | null => {
        const b = a + 1 + offset;
        const [there, back] = [between.cells[a]?.[b], between.cells[b]?.[a]];
        if (there?.value === null || back?.value === null || !there || !back) return null;
        const trips = (there.value ?? 0) + (back.value ?? 0);
        return { a, b, trips, error: Math.hypot(there.error ?? 0, back.error ?? 0) };
      }),
    )
    .filter((pair) => pair !== null)
    .filter((pair) => pair.trips > 0)
    .toSorted((x, y) => y.trips - x.trips);
}

/** Origin and destination: the flows on the map, the largest as a list, and every pair with its interval as a table. */
export function TravelBetween({ answer, base, names, vintage }: Props) {
  const say = useSay();
  const { language } = usePlace();
  const { between } = answer.result;
  const pairs = pairsOf(answer);
  const name = (at: number) => groupName(between.groups[at] ?? "", "between", names, language);
  const sources = answer.survey.source ? [answer.survey.source] : [];
  return (
    <Section
      id="between"
      title={say(travelTexts.between)}
      aside={<Go to={`${base}/between.csv`}>{say(pagerTexts.csv)}</Go>}
    >
      <div className="flow-columns">
        <FlowMap answer={answer} pairs={pairs} name={name} />
        <div>
          <h3 className="subhead">{say(travelTexts.pairs)}</h3>
          <TableFrame label={say(travelTexts.pairs)}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{say(travelTexts.between)}</th>
                  <th scope="col" className="number number-wrap">
                    {say(travelTexts.bothWays)}
                  </th>
                </tr>
              </thead>
              <tbody>
                {pairs.slice(0, 10).map((pair) => (
                  <tr key={`${pair.a} ${pair.b}`}>
                    <th scope="row">
                      {name(pair.a)} – {name(pair.b)}
                    </th>
                    <td className="number">{formatNumber(Math.round(pair.trips), language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        </div>
      </div>
      <details className="behind">
        <summary>{say(travelTexts.wholeTable)}</summary>
        <TableFrame label={say(travelTexts.between)}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">
                  {say(travelTexts.from)} ↓ {say(travelTexts.to)} →
                </th>
                {between.parts.map((_, to) => (
                  <th key={between.parts[to]} scope="col" className="number number-wrap">
                    {name(to)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {between.groups.map((group, from) => (
                <tr key={group}>
                  <th scope="row">{name(from)}</th>
                  {(between.cells[from] ?? []).map((cell, to) => (
                    <td key={between.parts[to]} className="number">
                      {cellText(cell, "between", language)}
                      {cell.value !== null && cell.value > 0 && (
                        <span className="interval-line">{intervalText(cell, "between", language)}</span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </details>
      <NumberSource sources={sources}>
        {say(travelTexts.betweenHint)} {vintage}
      </NumberSource>
    </Section>
  );
}

function FlowMap({
  answer,
  pairs,
  name,
}: {
  answer: TravelFound;
  pairs: readonly Pair[];
  name: (at: number) => string;
}) {
  const say = useSay();
  const { language } = usePlace();
  const { picture } = answer;
  if (!picture) return null;
  const centre = (at: number) => {
    const area = picture.areas.find((one) => one.parties.some((party) => party.slug === answer.parties[at]));
    const label = area?.label;
    if (!label) return null;
    return label.leader ? { x: label.leader.x2, y: label.leader.y2 } : { x: label.x, y: label.y - 4 };
  };
  const most = Math.max(1, ...pairs.map((one) => one.trips));
  return (
    <figure className="map flow-map">
      <svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-labelledby="flow-t flow-d" role="img">
        <title id="flow-t">{say(travelTexts.between)}</title>
        <desc id="flow-d">
          {pairs
            .slice(0, 10)
            .map((one) => `${name(one.a)} – ${name(one.b)}: ${formatNumber(Math.round(one.trips), language)}`)
            .join(", ")}
        </desc>
        {picture.areas.map((area) => (
          <path key={area.id} d={area.d} className="map-area map-other" />
        ))}
        {pairs.map((pair) => {
          const [from, to] = [centre(pair.a), centre(pair.b)];
          if (!from || !to) return null;
          return (
            <line
              key={`${pair.a} ${pair.b}`}
              className="flow-line"
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              strokeWidth={Math.max(0.6, 16 * Math.sqrt(pair.trips / most))}
            >
              <title>{`${name(pair.a)} – ${name(pair.b)}: ${formatNumber(Math.round(pair.trips), language)}`}</title>
            </line>
          );
        })}
        <g className="map-names" aria-hidden="true">
          {picture.areas.map(({ id, label, mark }) =>
            label ? (
              <g key={id} className={`map-name map-name-${mark}`}>
                {label.leader && <line {...label.leader} />}
                <text x={label.x} y={label.y}>
                  {label.text}
                </text>
              </g>
            ) : null,
          )}
        </g>
      </svg>
      <figcaption>
        <p>{mapTextsWith.credit[language](picture.attribution)}</p>
      </figcaption>
    </figure>
  );
}
