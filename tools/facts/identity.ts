import type { CodeChange, CodeInterval } from "./klass.ts";

/**
 * Which numbers are the same municipality, and what became of those that are not. The rules are in facts/README.md.
 * Works on numbers only: a unit is a chain of numbers that one party has carried.
 */
export interface Unit {
  /** In order of time; the last one's end is the unit's end. */
  intervals: CodeInterval[];
  start: string;
  end: string | null;
}

export interface UnitChange {
  date: string;
  kind: "merge" | "split" | "part-moved";
  from: Unit;
  to: Unit;
}

/** A number's piece that went elsewhere although the number's owner did not fall apart: `date old>new`. */
export type PartsMoved = ReadonlySet<string>;

export function interpret(
  intervals: readonly CodeInterval[],
  changes: readonly CodeChange[],
  sameName: (a: string, b: string) => boolean,
  partsMoved: PartsMoved,
): { units: Unit[]; changes: UnitChange[] } {
  const dates = [...new Set([...intervals.map((i) => i.from), ...changes.map((c) => c.date)])].sort();
  const first = dates[0] ?? "";
  const units: Unit[] = [];
  const unitChanges: UnitChange[] = [];
  /** Who carries a number now. */
  const carrier = new Map<string, Unit>();
  const begin = (interval: CodeInterval): Unit => {
    const unit = { intervals: [interval], start: interval.from, end: interval.to };
    units.push(unit);
    return unit;
  };

  for (const date of dates) {
    const starting = intervals.filter((i) => i.from === date);
    const startingNumbers = new Map(starting.map((i) => [i.number, i]));
    const rows = changes.filter((c) => c.date === date);
    const before = new Map(carrier);
    const ended = new Set(
      intervals.filter((i) => i.to === date && !startingNumbers.has(i.number)).map((i) => i.number),
    );
    const targetsOf = (number: string): string[] =>
      rows.filter((c) => c.from === number && !partsMoved.has(`${date} ${number}>${c.to}`)).map((c) => c.to);
    const goesWhole = (number: string): boolean => targetsOf(number).length === 1;

    for (const [number, unit] of before) {
      const next = startingNumbers.get(number);
      // A number in use before and after, with the rows of the date not speaking of it: a name in another spelling.
      if (next && !rows.some((c) => c.to === number)) {
        unit.intervals.push(next);
        unit.end = next.to;
        startingNumbers.delete(number);
      }
      if (ended.has(number)) carrier.delete(number);
    }

    for (const interval of startingNumbers.values()) {
      const sources = rows
        .filter((c) => c.to === interval.number && targetsOf(c.from).includes(interval.number))
        .map((c) => c.from);
      const only = sources.length === 1 ? sources[0] : undefined;
      const keeper = [
        only !== undefined && goesWhole(only) ? before.get(only) : undefined,
        sources.includes(interval.number) ? keepsName(before.get(interval.number), interval, sameName) : undefined,
      ].find((unit) => unit !== undefined);
      if (keeper) {
        keeper.intervals.push(interval);
        keeper.end = interval.to;
        carrier.set(interval.number, keeper);
      } else {
        if (sources.length === 0 && date !== first) throw new Error(`${interval.number} begins ${date} from nothing.`);
        carrier.set(interval.number, begin(interval));
      }
    }

    for (const row of rows) {
      const from = before.get(row.from);
      const to = carrier.get(row.to);
      if (!from || !to) throw new Error(`The change ${date} ${row.from} → ${row.to} names an unknown number.`);
      if (from === to) continue;
      const fromLives = [...carrier.values()].includes(from);
      const kind =
        partsMoved.has(`${date} ${row.from}>${row.to}`) || fromLives
          ? "part-moved"
          : goesWhole(row.from)
            ? "merge"
            : "split";
      unitChanges.push({ date, kind, from, to });
    }
  }
  return { units, changes: unitChanges };
}

function keepsName(
  unit: Unit | undefined,
  interval: CodeInterval,
  sameName: (a: string, b: string) => boolean,
): Unit | undefined {
  const last = unit?.intervals.at(-1);
  return last && sameName(last.name, interval.name) ? unit : undefined;
}
