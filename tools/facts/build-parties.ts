import type { PartyChange, PartyName, PartyNumber, PartOf, Party, ParallelName } from "#parties/vocabulary.ts";
import { countyChanges, countyParallelNames, counties } from "./counties.ts";
import { partsMoved } from "./hand-set.ts";
import type { Unit, UnitChange } from "./identity.ts";
import { interpret } from "./identity.ts";
import { klassStart, readKlass, registerStart } from "./klass.ts";
import { nameParts, norwegianName } from "./parallel-names.ts";
import { asPartyChange, countyPartsMoved, ownChanges, partsOnGroundLevel } from "./party-changes.ts";
import { partyIds } from "./party-ids.ts";
import { countyIntervals, nameIntervals, numberIntervals } from "./unit-intervals.ts";

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
