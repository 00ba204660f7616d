import { usePlace } from "#design/place.tsx";
import { formatNumber } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";

type Point = { x: number; y: number };
export type Line = { name: string; className: string; points: readonly Point[] };
type Band = { className: string; points: readonly { x: number; low: number; high: number }[] };
type Props = {
  id: string;
  title: string;
  description: string;
  lines: readonly Line[];
  band?: Band;
  /** Names at the ends of the lines; off where there is one. */
  named?: boolean;
};

const [width, height, left, top, base] = [400, 212, 46, 12, 188];

/** Lines through the years from a rounded number below the lowest: the axis says where it begins. */
export function LinePicture({ id, title, description, lines, band, named = false }: Props) {
  const { language } = usePlace();
  const right = named ? 332 : 388;
  const all = lines.flatMap((line) => line.points);
  const highs = [...all.map((one) => one.y), ...(band?.points ?? []).flatMap((one) => [one.low, one.high])];
  const [first, last] = [Math.min(...all.map((one) => one.x)), Math.max(...all.map((one) => one.x))];
  const marks = roundMarks(Math.min(...highs), Math.max(...highs));
  const [lowest, highest] = [marks[0] ?? 0, marks.at(-1) ?? 1];
  const x = (year: number) => round(left + ((year - first) / Math.max(1, last - first)) * (right - left));
  const y = (value: number) => round(base - ((value - lowest) / Math.max(1e-9, highest - lowest)) * (base - top));
  const path = (points: readonly Point[]) =>
    points.map((one, at) => `${at === 0 ? "M" : "L"}${x(one.x)} ${y(one.y)}`).join("");
  return (
    <svg className="number-picture" viewBox={`0 0 ${width} ${height}`} aria-labelledby={`${id}-t ${id}-d`} role="img">
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {marks.map((mark) => (
        <g key={mark}>
          <line className="number-grid" x1={left} x2={right} y1={y(mark)} y2={y(mark)} />
          <text x={left - 5} y={y(mark) + 3} textAnchor="end">
            {formatNumber(mark, language)}
          </text>
        </g>
      ))}
      {yearMarks(first, last).map((year) => (
        <text key={year} x={x(year)} y={base + 15} textAnchor={year === first ? "start" : "middle"}>
          {year}
        </text>
      ))}
      {band && (
        <path
          className={band.className}
          d={`${path(band.points.map((one) => ({ x: one.x, y: one.low })))}${band.points
            .toReversed()
            .map((one) => `L${x(one.x)} ${y(one.high)}`)
            .join("")}Z`}
        />
      )}
      {lines.map((line) => (
        <path key={line.name} className={`number-line ${line.className}`} d={path(line.points)} />
      ))}
      {named &&
        endLabels(lines, y, language).map((one) => (
          <text key={one.name} className="number-name" x={right + 5} y={one.y}>
            {one.text}
          </text>
        ))}
    </svg>
  );
}

/** Names at the ends, moved apart so that none lies on another. */
function endLabels(lines: readonly Line[], y: (value: number) => number, language: Language) {
  const ends = lines
    .filter((line) => line.name !== "")
    .map((line) => ({ name: line.name, value: line.points.at(-1)?.y ?? 0 }))
    .toSorted((a, b) => b.value - a.value);
  let above = -Infinity;
  return ends.map(({ name, value }) => {
    above = Math.max(y(value) + 3, above + 12);
    return { name, y: above, text: `${name} ${formatNumber(Math.round(value), language)}` };
  });
}

/** Three to six round numbers that hold the range. */
function roundMarks(low: number, high: number): number[] {
  const span = Math.max(high - low, high * 0.05, 1);
  const raw = span / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= raw) ?? raw);
  const marks: number[] = [];
  for (let mark = Math.floor(low / step) * step; mark < high + step; mark += step) marks.push(mark);
  return marks;
}

function yearMarks(first: number, last: number): number[] {
  const step = last - first > 24 ? 10 : last - first > 8 ? 5 : 1;
  const marks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) marks.push(year);
  return marks;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
