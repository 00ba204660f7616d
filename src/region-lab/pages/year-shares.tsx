import { TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { formatShare } from "../figures.ts";
import { yearsDescription, placeTexts } from "../place-texts.ts";
import type { YearShare } from "../questions/place-in-lab.ts";

const width = 400;
const barHeight = 20;
const left = 46;
const right = 62;

/** The share that commutes to the core, year by year: bars that carry their numbers, and the same as a table for copying. */
export function YearShares({ years, name, core }: { years: readonly YearShare[]; name: string; core: string }) {
  const say = useSay();
  const { language } = usePlace();
  const most = Math.max(0.01, ...years.map((one) => one.toCore));
  const title = yearsDescription[language](name, core);
  return (
    <figure className="year-shares">
      <svg viewBox={`0 0 ${width} ${years.length * barHeight}`} role="img" aria-labelledby="years-title-text">
        <title id="years-title-text">{title}</title>
        {years.map(({ year, toCore, exact }, at) => (
          <g key={year} aria-hidden="true">
            <text x={0} y={at * barHeight + 14}>
              {year}
            </text>
            <rect
              className={exact ? "share-bar" : "share-bar share-bar-inexact"}
              x={left}
              y={at * barHeight + 3}
              height={barHeight - 6}
              width={((width - left - right) * toCore) / most}
            />
            <text x={left + ((width - left - right) * toCore) / most + 6} y={at * barHeight + 14}>
              {formatShare(toCore, language)}
              {!exact && "*"}
            </text>
          </g>
        ))}
      </svg>
      {years.some((one) => !one.exact) && <figcaption>* {say(placeTexts.inexact)}</figcaption>}
      <details className="behind">
        <summary>{say(placeTexts.asTable)}</summary>
        <TableFrame label={title}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{say(placeTexts.year)}</th>
                <th scope="col" className="number">
                  {title}
                </th>
              </tr>
            </thead>
            <tbody>
              {years.map(({ year, toCore, exact }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td className="number">
                    {formatShare(toCore, language)}
                    {!exact && "*"}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </details>
    </figure>
  );
}
