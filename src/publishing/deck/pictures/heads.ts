import { formatDay } from "#platform/format.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { markTexts } from "#territory/texts.ts";
import { historyTexts } from "../slide-texts.ts";
import type { PictureBlock } from "../slide.ts";
import { ink, lettering, line, member, quiet, round, svgOf } from "./svg.ts";

const width = 480;
const height = 330;
const left = 34;
const base = 270;
const top = 26;

type Count = { day: Day; members: number; observers: number };

/** How many were in it through time, as steps: members solid, observers hatched on top; the count stands where it changed. */
export function headsPicture(counts: readonly Count[], on: Day, language: Language): PictureBlock {
  const first = counts[0]?.day ?? on;
  const start = time(first);
  const end = Math.max(time(on), start + 86_400_000 * 200);
  const x = (day: Day) => left + ((time(day) - start) / (end - start)) * (width - left - 16);
  const most = Math.max(1, ...counts.map((one) => one.members + one.observers));
  const y = (count: number) => base - (count / most) * (base - top);
  const steps = counts.map((one, index) => ({
    ...one,
    from: x(one.day),
    to: index + 1 < counts.length ? x(counts[index + 1]?.day ?? on) : width - 16,
  }));
  const members = steps
    .map(
      (one) =>
        `<rect x="${round(one.from)}" y="${round(y(one.members))}" width="${round(one.to - one.from)}" height="${round(base - y(one.members))}" fill="${member}"/>`,
    )
    .join("");
  const observers = steps
    .filter((one) => one.observers > 0)
    .map(
      (one) =>
        `<rect x="${round(one.from)}" y="${round(y(one.members + one.observers))}" width="${round(one.to - one.from)}" height="${round(y(one.members) - y(one.members + one.observers))}" fill="url(#heads-hatch)" stroke="${line}" stroke-width="0.6"/>`,
    )
    .join("");
  const grid = [0, 5, 10, 15, 20]
    .filter((count) => count <= most)
    .map(
      (count) =>
        `<line x1="${left}" x2="${width - 16}" y1="${round(y(count))}" y2="${round(y(count))}" stroke="${quiet}" stroke-width="0.5" opacity="0.4"/>${lettering(String(count), { x: left - 8, y: y(count) + 4, size: 12, anchor: "end", fill: quiet })}`,
    )
    .join("");
  const years = yearsBetween(first, on)
    .map((year) =>
      lettering(String(year), { x: Math.max(x(`${year}-01-01`), left), y: base + 20, size: 12, fill: quiet }),
    )
    .join("");
  const key = `<rect x="${left}" y="${base + 36}" width="20" height="13" fill="${member}" stroke="${line}"/>${lettering(markTexts.member[language], { x: left + 27, y: base + 47, size: 12.5, anchor: "start" })}<rect x="${left + 120}" y="${base + 36}" width="20" height="13" fill="url(#heads-hatch)" stroke="${line}"/>${lettering(markTexts.observer[language], { x: left + 147, y: base + 47, size: 12.5, anchor: "start" })}`;
  const now = counts.at(-1);
  const last = now
    ? lettering(String(now.members), {
        x: width - 30,
        y: y(now.members) + 20,
        size: 18,
        weight: 600,
        fill: ink,
        halo: member,
      })
    : "";
  const points = counts.map((one) => `${formatDay(one.day, language)}: ${one.members} + ${one.observers}`).join("; ");
  return {
    kind: "picture",
    svg: svgOf(
      width,
      height,
      `<defs><pattern id="heads-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" fill="#ffffff"/><line x1="0" y1="0" x2="0" y2="5" stroke="${line}" stroke-width="2" opacity="0.55"/></pattern></defs>${grid}${members}${observers}${last}<line x1="${left}" x2="${width - 16}" y1="${base}" y2="${base}" stroke="${ink}" stroke-width="1.2"/>${years}${key}`,
    ),
    width,
    height,
    alt: historyTexts.picture[language](points),
  };
}

function time(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** At most six years are written below the line. */
function yearsBetween(first: Day, last: Day): number[] {
  const [from, to] = [Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4))];
  const step = Math.max(1, Math.ceil((to - from) / 5));
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, index) => from + index * step);
}
