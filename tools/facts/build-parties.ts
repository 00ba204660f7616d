import { join } from "node:path";
import type { PartyChange, PartyName, PartyNumber, PartOf, Party, ParallelName } from "#parties/vocabulary.ts";
import { countyChanges, countyParallelNames, counties } from "./counties.ts";
import { writeCsv } from "./csv.ts";
import { nameDecided, partsMoved } from "./hand-set.ts";
import type { Unit, UnitChange } from "./identity.ts";
import { interpret } from "./identity.ts";
import { readKlass } from "./klass.ts";
import { nameParts, norwegianName } from "./parallel-names.ts";
import { countyOf, partyIds } from "./party-ids.ts";

/** The register tells the story from here on; what was valid on this day is told from its start. */
const registerStart = "1994-01-01";
/** Klass' first version: what it has from then on began then or earlier. */
const klassStart = "1971-01-01";

const klassSource = (date: string): string => (date === "2026-01-01" ? "klass-131-2026" : "klass-131");

export interface PartyTables {
  parties: Party[];
  names: PartyName[];
  parallelNames: ParallelName[];
  numbers: PartyNumber[];
  partOf: PartOf[];
  changes: PartyChange[];
}

export function partyTables(shared: string): PartyTables {
  const klass = readKlass(shared);
  const sameName = (a: string, b: string): boolean => norwegianName(a) === norwegianName(b);
  const moved = new Set(partsMoved.map((p) => `${p.date} ${p.from}>${p.to}`));
  const all = interpret(klass.intervals, klass.changes, sameName, moved);
  const units = all.units.filter((unit) => unit.end === null || unit.end > registerStart);
  const ids = partyIds(units);
  const idOf = (unit: Unit): string => ids.get(unit) ?? "";

  const municipalities = units.map((unit) => ({
    party: party(idOf(unit), "municipality", unit.start, unit.end),
    names: nameIntervals(unit).map((i) => ({ party: idOf(unit), name: i.name, validFrom: i.from, validTo: i.to })),
    numbers: numberIntervals(unit).map((i) => ({
      party: idOf(unit),
      register: "no-municipality" as const,
      number: i.number,
      validFrom: i.from,
      validTo: i.to,
    })),
    partOf: countyIntervals(unit).map((i) => ({
      party: idOf(unit),
      whole: i.county,
      validFrom: i.from,
      validTo: i.to,
    })),
    changes: ownChanges(unit, idOf(unit)),
  }));
  const known = (change: UnitChange): boolean => ids.has(change.from) && ids.has(change.to);
  const structural = [...all.changes, ...partsOnGroundLevel(all.changes, units)].filter(known);
  const names = [
    ...municipalities.flatMap((m) => m.names),
    ...counties.map((c) => ({ party: c.id, name: c.name, validFrom: c.from, validTo: c.to })),
  ];
  return {
    parties: [...municipalities.map((m) => m.party), ...counties.map((c) => party(c.id, "county", c.from, c.to))],
    names,
    parallelNames: parallelNames(names),
    numbers: [
      ...municipalities.flatMap((m) => m.numbers),
      ...counties.map((c) => ({
        party: c.id,
        register: "no-county" as const,
        number: c.number,
        validFrom: c.from,
        validTo: c.to,
      })),
    ],
    partOf: municipalities.flatMap((m) => m.partOf),
    changes: [
      ...municipalities.flatMap((m) => m.changes),
      ...structural.map((change) => asPartyChange(change, idOf)),
      ...countyChanges.map((c) => ({ ...c, source: "klass-104", note: "" })),
      ...countyPartsMoved(units, structural),
    ].toSorted(byDateThenParty),
  };
}

function party(id: string, kind: Party["kind"], validFrom: string, validTo: string | null): Party {
  return { id, kind, validFrom, validTo, validFromCertainty: validFrom === klassStart ? "at-latest" : "exact" };
}

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

const nameIntervals = (unit: Unit): Unit["intervals"] => joined(unit.intervals, (i) => i.name);
const numberIntervals = (unit: Unit): Unit["intervals"] => joined(unit.intervals, (i) => i.number);

function countyIntervals(unit: Unit): { county: string; from: string; to: string | null }[] {
  const dated = unit.intervals.map((i) => ({ county: countyOf(i.number, i.from).id, from: i.from, to: i.to }));
  return joined(dated, (i) => i.county);
}

function ownChanges(unit: Unit, id: string): PartyChange[] {
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
function partsOnGroundLevel(found: readonly UnitChange[], units: readonly Unit[]): UnitChange[] {
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

function asPartyChange(change: UnitChange, idOf: (unit: Unit) => string): PartyChange {
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
function countyPartsMoved(units: readonly Unit[], structural: readonly UnitChange[]): PartyChange[] {
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

function parallelNames(names: readonly PartyName[]): ParallelName[] {
  const all = [
    ...names.flatMap((n) =>
      nameParts(n.name).map((part) => ({
        party: n.party,
        language: part.language,
        name: part.name,
        validFrom: n.validFrom,
        validTo: n.validTo,
        validFromCertainty: n.validFrom === klassStart ? ("at-latest" as const) : ("exact" as const),
      })),
    ),
    ...countyParallelNames.map((n) => ({
      party: n.county,
      language: n.language,
      name: n.name,
      validFrom: n.from,
      validTo: n.to,
      validFromCertainty: "at-latest" as const,
    })),
  ].filter((n) => n.language !== "no");
  return [...Map.groupBy(all, (n) => `${n.party} ${n.language} ${n.name}`).values()].flatMap(joinedNames);
}

/** A part that stays when another is added to the official name is one interval. */
function joinedNames(names: readonly ParallelName[]): ParallelName[] {
  const result: ParallelName[] = [];
  for (const name of names) {
    const last = result.at(-1);
    if (last && last.validTo === name.validFrom) last.validTo = name.validTo;
    else result.push({ ...name });
  }
  return result;
}

function byDateThenParty(a: PartyChange, b: PartyChange): number {
  return (
    a.date.localeCompare(b.date) ||
    a.to.localeCompare(b.to) ||
    a.from.localeCompare(b.from) ||
    a.kind.localeCompare(b.kind)
  );
}

export function writePartyTables(tables: PartyTables, folder: string): void {
  const file = (name: string): string => join(folder, name);
  const sorted = <Item extends { validFrom: string }>(items: readonly Item[], key: (item: Item) => string): Item[] =>
    items.toSorted((a, b) => key(a).localeCompare(key(b)) || a.validFrom.localeCompare(b.validFrom));
  writeCsv(
    file("parties.csv"),
    ["id", "kind", "valid_from", "valid_to", "valid_from_certainty"],
    sorted(tables.parties, (p) => p.id).map((p) => [p.id, p.kind, p.validFrom, p.validTo, p.validFromCertainty]),
  );
  writeCsv(
    file("names.csv"),
    ["party", "name", "valid_from", "valid_to"],
    sorted(tables.names, (n) => n.party).map((n) => [n.party, n.name, n.validFrom, n.validTo]),
  );
  writeCsv(
    file("parallel_names.csv"),
    ["party", "language", "name", "valid_from", "valid_to", "valid_from_certainty"],
    sorted(tables.parallelNames, (n) => `${n.party} ${n.language}`).map((n) => [
      n.party,
      n.language,
      n.name,
      n.validFrom,
      n.validTo,
      n.validFromCertainty,
    ]),
  );
  writeCsv(
    file("numbers.csv"),
    ["party", "register", "number", "valid_from", "valid_to"],
    sorted(tables.numbers, (n) => n.party).map((n) => [n.party, n.register, n.number, n.validFrom, n.validTo]),
  );
  writeCsv(
    file("part_of.csv"),
    ["party", "whole", "valid_from", "valid_to"],
    sorted(tables.partOf, (p) => p.party).map((p) => [p.party, p.whole, p.validFrom, p.validTo]),
  );
  writeCsv(
    file("changes.csv"),
    ["date", "kind", "from_party", "to_party", "source", "note"],
    tables.changes.map((c) => [c.date, c.kind, c.from, c.to, c.source, c.note]),
  );
}
