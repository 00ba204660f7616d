import type { PartyChange } from "#parties/vocabulary.ts";
import { countyChanges } from "./counties.ts";
import { nameDecided, partsMoved } from "./hand-set.ts";
import type { Unit, UnitChange } from "./identity.ts";
import { registerStart } from "./klass.ts";
import { norwegianName } from "./parallel-names.ts";
import { countyOf } from "./party-ids.ts";
import { countyIntervals } from "./unit-intervals.ts";

const klassSource = (date: string): string => (date === "2026-01-01" ? "klass-131-2026" : "klass-131");

/** Renumbering and renaming, which leave the party itself. */
export function ownChanges(unit: Unit, id: string): PartyChange[] {
  return unit.intervals.slice(1).flatMap((next, index) => {
    const last = unit.intervals[index];
    if (!last) return [];
    const base = { date: next.from, from: id, to: id, source: klassSource(next.from) };
    const decided = nameDecided[`${next.number} ${next.from.slice(0, 4)}`];
    const before = countyOf(last.number, last.from).id;
    const after = countyOf(next.number, next.from).id;
    const merely = countyChanges.some((c) => c.date === next.from && c.from === before && c.to === after);
    return [
      ...(last.number === next.number
        ? []
        : [
            {
              ...base,
              kind: "renumbered" as const,
              note: `${last.number} → ${next.number}${before === after || merely ? "" : `; moved from ${before} to ${after}`}`,
            },
          ]),
      ...(last.name === next.name
        ? []
        : [{ ...base, kind: "renamed" as const, note: `${last.name} → ${next.name}${decided ? `; ${decided}` : ""}` }]),
    ];
  });
}

/** Pieces that Klass' municipality table leaves out because no municipality as a whole changed its number by them. */
export function partsOnGroundLevel(found: readonly UnitChange[], units: readonly Unit[]): UnitChange[] {
  return partsMoved.flatMap(({ date, from, to }) => {
    const fromUnit = units.find((u) =>
      u.intervals.some((i) => i.number === from && i.from < date && (i.to === null || i.to >= date)),
    );
    const toUnit = units.find((u) =>
      u.intervals.some((i) => i.number === to && i.from <= date && (i.to === null || i.to > date)),
    );
    if (!fromUnit || !toUnit) return [];
    const there = found.some((c) => c.date === date && c.from === fromUnit && c.to === toUnit);
    return there ? [] : [{ date, kind: "part-moved" as const, from: fromUnit, to: toUnit }];
  });
}

export function asPartyChange(change: UnitChange, idOf: (unit: Unit) => string): PartyChange {
  const numberBefore = change.from.intervals.findLast((i) => i.from < change.date)?.number ?? "";
  const numberAfter = change.to.intervals.findLast((i) => i.from <= change.date)?.number ?? "";
  const handSet = partsMoved.find((p) => p.date === change.date && p.from === numberBefore && p.to === numberAfter);
  return {
    date: change.date,
    kind: change.kind,
    from: idOf(change.from),
    to: idOf(change.to),
    source: handSet?.source ?? "klass-131",
    note: handSet ? `${numberBefore} → ${numberAfter}; ${handSet.note}` : `${numberBefore} → ${numberAfter}`,
  };
}

/** A county loses a piece when a municipality, or a part of one, comes to lie in a county that does not succeed its own. */
export function countyPartsMoved(units: readonly Unit[], structural: readonly UnitChange[]): PartyChange[] {
  const countyBefore = (unit: Unit, date: string): string | undefined =>
    countyIntervals(unit).findLast((i) => i.from < date)?.county;
  const countyAfter = (unit: Unit, date: string): string | undefined =>
    countyIntervals(unit).findLast((i) => i.from <= date)?.county;
  const moves = [
    ...units.flatMap((unit) =>
      countyIntervals(unit)
        .slice(1)
        .map((i) => ({ date: i.from, kind: "whole", from: unit, to: unit })),
    ),
    ...structural,
  ].flatMap(({ date, kind, from, to }) => {
    const a = countyBefore(from, date);
    const b = countyAfter(to, date);
    const succeeds = countyChanges.some((c) => c.date === date && c.from === a && c.to === b);
    if (date < registerStart || a === undefined || b === undefined || a === b || succeeds) return [];
    const name = norwegianName(from.intervals.findLast((i) => i.from < date)?.name ?? "");
    return [{ date, from: a, to: b, name: kind === "part-moved" ? `part of ${name}` : name }];
  });
  const grouped = Map.groupBy(moves, (m) => `${m.date} ${m.from} ${m.to}`);
  return [...grouped.values()].flatMap((group) => {
    const [move] = group;
    if (!move) return [];
    const names = [...new Set(group.map((m) => m.name))].join(", ");
    return [
      {
        date: move.date,
        kind: "part-moved" as const,
        from: move.from,
        to: move.to,
        source: klassSource(move.date),
        note: names,
      },
    ];
  });
}
