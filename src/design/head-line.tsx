import type { Day } from "#platform/day.ts";
import { addressAt, usePlace } from "./place.tsx";

type Count = { day: Day; members: number; observers: number };
type Props = {
  id: string;
  title: string;
  description: string;
  counts: Count[];
  /** Days to go to, each with what it is called. */
  stops: { day: Day; label: string }[];
  /** What is said at the day the reader stands on. */
  here: string;
};

const width = 400;
const height = 92;
const top = 22;
const base = 74;

/** How many were in it through time, as steps: members below, observers on top; every change is a stop to go to. */
export function HeadLine({ id, title, description, counts, stops, here }: Props) {
  const { on, today } = usePlace();
  const first = counts[0]?.day ?? on;
  const start = Number(first.slice(0, 4));
  const end = Math.max(Number(today.slice(0, 4)), Number((counts.at(-1)?.day ?? today).slice(0, 4))) + 1;
  const x = (day: Day) => ((yearOf(day) - start) / (end - start)) * width;
  const most = Math.max(1, ...counts.map((one) => one.members + one.observers));
  const y = (count: number) => base - (count / most) * (base - top);
  const years = yearMarks(start, end);
  const hereX = Math.min(Math.max(x(on), 0), width);
  return (
    <svg className="head-line" viewBox={`0 0 ${width} ${height}`} aria-labelledby={`${id}-title ${id}-text`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      <defs>
        <pattern id={`${id}-hatch`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="4" className="head-hatch" />
        </pattern>
      </defs>
      <path className="head-members" d={stepPath(counts, (one) => one.members, x, y)} />
      <path className="head-observers" fill={`url(#${id}-hatch)`} d={bandPath(counts, x, y)} />
      <line className="head-base" x1="0" x2={width} y1={base} y2={base} />
      {years.map((year) => (
        <g key={year} className="head-year" aria-hidden="true">
          <line x1={round(x(`${year}-01-01`))} x2={round(x(`${year}-01-01`))} y1={base} y2={base + 4} />
          <text x={round(x(`${year}-01-01`))} y={base + 15} textAnchor={year === start ? "start" : "middle"}>
            {year}
          </text>
        </g>
      ))}
      {stops.map(({ day, label }) => (
        <Stop key={day} day={day} label={label} x={round(x(day))} />
      ))}
      <g className="head-here" aria-hidden="true">
        <line x1={round(hereX)} x2={round(hereX)} y1={top - 6} y2={base + 3} />
        <text
          x={round(hereX < width / 2 ? hereX : hereX)}
          y={top - 10}
          textAnchor={hereX < width * 0.3 ? "start" : hereX > width * 0.7 ? "end" : "middle"}
        >
          {here}
        </text>
      </g>
    </svg>
  );
}

/** The list beside the picture has the same stops for the keyboard; here they are for the hand. */
function Stop({ day, label, x }: { day: Day; label: string; x: number }) {
  const place = usePlace();
  return (
    <a href={addressAt(place, day)} tabIndex={-1} aria-hidden="true" className="head-stop">
      <title>{label}</title>
      <rect x={x - 4} y={base - 8} width="8" height="16" />
      <circle cx={x} cy={base} r="2.6" />
    </a>
  );
}

function stepPath(
  counts: Count[],
  of: (one: Count) => number,
  x: (day: Day) => number,
  y: (count: number) => number,
): string {
  const [first] = counts;
  if (!first) return "";
  const steps = counts.slice(1).map((one) => `H${round(x(one.day))}V${round(y(of(one)))}`);
  return `M${round(x(first.day))} ${base}V${round(y(of(first)))}${steps.join("")}H${width}V${base}Z`;
}

function bandPath(counts: Count[], x: (day: Day) => number, y: (count: number) => number): string {
  return counts
    .map((one, index) => {
      const right = round(counts[index + 1] ? x(counts[index + 1]?.day ?? one.day) : width);
      const left = round(x(one.day));
      return one.observers === 0
        ? ""
        : `M${left} ${round(y(one.members))}H${right}V${round(y(one.members + one.observers))}H${left}Z`;
    })
    .join("");
}

/** A year and its fraction: near enough to place a day on a line. */
function yearOf(day: Day): number {
  return Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 372;
}

/** At most seven years, the first among them. */
function yearMarks(start: number, end: number): number[] {
  const step = [1, 2, 3, 4, 5, 10, 20, 25, 50].find((each) => (end - start) / each <= 6.5) ?? 100;
  const marks: number[] = [];
  for (let year = start; year < end; year += step) marks.push(year);
  return marks;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
