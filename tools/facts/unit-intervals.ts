import type { Unit } from "./identity.ts";
import { countyOf } from "./party-ids.ts";

/** Neighbouring intervals that agree in what `key` says become one. */
function joined<Item extends { from: string; to: string | null }>(
  items: readonly Item[],
  key: (item: Item) => string,
): Item[] {
  const result: Item[] = [];
  for (const item of items) {
    const last = result.at(-1);
    if (last && key(last) === key(item) && last.to === item.from) last.to = item.to;
    else result.push({ ...item });
  }
  return result;
}

export const nameIntervals = (unit: Unit): Unit["intervals"] => joined(unit.intervals, (i) => i.name);
export const numberIntervals = (unit: Unit): Unit["intervals"] => joined(unit.intervals, (i) => i.number);

export function countyIntervals(unit: Unit): { county: string; from: string; to: string | null }[] {
  const dated = unit.intervals.map((i) => ({ county: countyOf(i.number, i.from).id, from: i.from, to: i.to }));
  return joined(dated, (i) => i.county);
}
