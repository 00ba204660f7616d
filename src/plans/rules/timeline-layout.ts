/** Where bands and marks of a timeline lie: days become places on a line, the same on paper and screen. */
import type { Day } from "#cooperation/vocabulary.ts";
import { addDays, daysBetween } from "#decisions/rules/calendar.ts";

export type LaidBand<Mark> = { from: number; until: number; openEnd: boolean; marks: (Mark & { x: number })[] };
export type Tick = { day: Day; x: number; label: "year" | "quarter" | "month" };
export type Window = { from: Day; until: Day };

type BandDays = { from: Day; until: Day | null; marks: readonly { day: Day }[] };

/** Longer spans than this are shown around the day only: what is years away tells nothing of what comes next. */
const longest = 3 * 366;
const before = 400;
const after = 700;

/** What to show: everything, or, where that is too long to read, a year back and two ahead. */
export function timelineWindow(bands: readonly BandDays[], on: Day): Window | null {
  const days = bands.flatMap((one) => [
    one.from,
    ...(one.until === null ? [] : [one.until]),
    ...one.marks.map((mark) => mark.day),
  ]);
  const first = days.toSorted()[0];
  const last = days.toSorted().at(-1);
  if (first === undefined || last === undefined) return null;
  const whole = { from: first, until: addDays(last, 1) };
  if (daysBetween(whole.from, whole.until) <= longest) return padded(whole);
  const near = { from: later(first, addDays(on, -before)), until: earlier(whole.until, addDays(on, after)) };
  return padded(near.from < near.until ? near : whole);
}

/** At least half a year, so that a single day is a mark and not the whole line. */
function padded({ from, until }: Window): Window {
  const short = 183 - daysBetween(from, until);
  return short > 0
    ? { from: addDays(from, -Math.floor(short / 2)), until: addDays(until, Math.ceil(short / 2)) }
    : { from, until };
}

/** The place of a day on a line so long; days outside the window lie at its ends. */
export function placeOfDay(day: Day, { from, until }: Window, width: number): number {
  const share = daysBetween(from, day) / daysBetween(from, until);
  return Math.round(Math.min(1, Math.max(0, share)) * width * 10) / 10;
}

/** Null: the band lies outside the window. Marks outside are left out: the table beside the picture has them. */
export function layBand<Mark extends { day: Day }>(
  band: { from: Day; until: Day | null; marks: readonly Mark[] },
  window: Window,
  width: number,
): LaidBand<Mark> | null {
  const ends = band.until ?? window.until;
  if (ends < window.from || band.from >= window.until) return null;
  return {
    from: placeOfDay(band.from, window, width),
    until: placeOfDay(ends, window, width),
    openEnd: band.until === null || band.until > window.until,
    marks: band.marks
      .filter((mark) => mark.day >= window.from && mark.day < window.until)
      .map((mark) => ({ ...mark, x: placeOfDay(mark.day, window, width) })),
  };
}

/** The first of each year, or of each quarter or month where there is room for them: at most so many. */
export function ticksOf(window: Window, width: number, most: number): Tick[] {
  for (const months of [1, 3, 12, 24, 60]) {
    const ticks = monthsFrom(window, months).map((day): Tick => ({
      day,
      x: placeOfDay(day, window, width),
      label: day.slice(5, 7) === "01" ? "year" : months === 1 ? "month" : "quarter",
    }));
    if (ticks.length <= most) return ticks;
  }
  return [];
}

function monthsFrom({ from, until }: Window, every: number): Day[] {
  const days: Day[] = [];
  const step = Math.min(every, 12);
  for (let year = Number(from.slice(0, 4)); ; year += 1)
    for (let month = 1; month <= 12; month += step) {
      const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
      if (day >= until) return days;
      if (day >= from && (every <= 12 || year % (every / 12) === 0)) days.push(day);
    }
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
