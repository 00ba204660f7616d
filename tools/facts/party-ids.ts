import { slug } from "#parties/rules/slug.ts";
import { counties } from "./counties.ts";
import type { Unit } from "./identity.ts";
import { norwegianName } from "./parallel-names.ts";

const overlap = (a: Unit, b: Unit): boolean =>
  (b.end === null || a.start < b.end) && (a.end === null || b.start < a.end);

/** The county a municipality number lay in on a day. */
export function countyOf(number: string, day: string): (typeof counties)[number] {
  const found = counties.find((c) => c.number === number.slice(0, 2) && c.from <= day && (c.to === null || day < c.to));
  if (!found) throw new Error(`No county has the number ${number.slice(0, 2)} on ${day}.`);
  return found;
}

/** Ids by the rules in facts/README.md: slug of the first Norwegian name, with county or year where several share it. */
export function partyIds(units: readonly Unit[]): Map<Unit, string> {
  const first = (unit: Unit): { number: string; name: string; from: string } => {
    const interval = unit.intervals[0];
    if (!interval) throw new Error("A municipality without a number.");
    return interval;
  };
  const bySlug = Map.groupBy(units, (unit) => slug(norwegianName(first(unit).name)));
  const ids = new Map<Unit, string>();
  for (const [base, group] of bySlug) {
    let plainTaken = false;
    for (const unit of group.toSorted((a, b) => a.start.localeCompare(b.start))) {
      const { number, from } = first(unit);
      if (group.some((other) => other !== unit && overlap(other, unit)))
        ids.set(unit, `${base}-${slug(norwegianName(countyOf(number, from).name))}`);
      else if (plainTaken) ids.set(unit, `${base}-${unit.start.slice(0, 4)}`);
      else {
        ids.set(unit, base);
        plainTaken = true;
      }
    }
  }
  if (new Set(ids.values()).size !== units.length) throw new Error("Two municipalities got the same id.");
  return ids;
}
