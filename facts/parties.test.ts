import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findParty } from "#parties/rules/find-party.ts";
import { cycleInPartOf, partsOf, wholesOf } from "#parties/rules/part-of.ts";
import { slug } from "#parties/rules/slug.ts";
import { counterparts, lineageOf, predecessors, successors } from "#parties/rules/successors.ts";
import { validOn } from "#parties/rules/validity.ts";
import type { Party, Validity } from "#parties/vocabulary.ts";
import { realCases } from "./parties.cases.ts";
import { readPartyFacts } from "./parties.ts";
import { field, readTable } from "./read-table.ts";

const register = readPartyFacts();
const lineage = lineageOf(register);
const byId = new Map(register.parties.map((party) => [party.id, party]));

test.each(realCases)(
  "$number on $from → $on: $status $parties",
  ({ number, from, on, status, parties, partsMoved }) => {
    const found = findParty(register, number, from);
    const answer = counterparts(lineage, found.status === "one" ? found.party : "", from, on);
    expect(answer).toMatchObject({ status, parties });
    if (partsMoved) expect(answer.partsMoved.map((change) => `${change.from}>${change.to}`)).toEqual(partsMoved);
  },
);

const countOn = (kind: Party["kind"], day: string): number =>
  register.parties.filter((p) => p.kind === kind && validOn(p, day)).length;

test("as many municipalities and counties each year as officially", () => {
  const years = [...Array(33).keys()].map((index) => 1994 + index);
  const official = (year: number): number => {
    const since: [number, number][] = [
      [2024, 357],
      [2020, 356],
      [2018, 422],
      [2017, 426],
      [2013, 428],
      [2012, 429],
      [2008, 430],
      [2006, 431],
      [2005, 433],
      [2002, 434],
      [1994, 435],
    ];
    return since.find(([first]) => first <= year)?.[1] ?? 0;
  };
  expect(years.map((year) => [year, countOn("municipality", `${year}-01-01`)])).toEqual(
    years.map((year) => [year, official(year)]),
  );
  expect(years.map((year) => countOn("municipality", `${year}-12-31`))).toEqual(years.map(official));
  expect(["2017-12-31", "2018-01-01", "2020-01-01", "2024-01-01"].map((day) => countOn("county", day))).toEqual([
    19, 18, 11, 15,
  ]);
});

test("the ids that others rely on", () => {
  const named = [
    "trondheim",
    "malvik",
    "melhus",
    "klaebu",
    "skaun",
    "midtre-gauldal",
    "orkdal",
    "stjordal",
    "selbu",
    "rissa",
    "leksvik",
  ];
  expect(named.map((id) => byId.get(id)?.kind)).toEqual(named.map(() => "municipality"));
  expect(["sor-trondelag-fylke", "nord-trondelag-fylke", "trondelag-fylke"].map((id) => byId.get(id)?.kind)).toEqual(
    Array(3).fill("county"),
  );
  expect(partsOf(register.partOf, "sor-trondelag-fylke", "2009-06-11")).toHaveLength(25);
  expect(partsOf(register.partOf, "trondelag-fylke", "2026-01-01")).toHaveLength(38);
});

test("an id is the slug of a Norwegian name its party had, with county or year where several had it", () => {
  for (const party of register.parties) {
    const names = register.names.filter((n) => n.party === party.id).flatMap((n) => n.name.split(" - ").map(slug));
    expect(names.some((name) => party.id === name || party.id.startsWith(`${name}-`))).toBe(true);
  }
  expect(byId.size).toBe(register.parties.length);
});

/** Whether intervals fill the party's own from end to end, one at a time. */
function fills(party: Party, intervals: readonly Validity[]): boolean {
  const sorted = intervals.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const ends = [party.validFrom, ...sorted.map((i) => i.validTo)];
  const starts = [...sorted.map((i) => i.validFrom), party.validTo];
  return sorted.length > 0 && ends.every((end, index) => end === starts[index]);
}

test("every party has exactly one name and one number each day of its time, and every municipality one county", () => {
  for (const party of register.parties) {
    const mine = <Item extends { party: string }>(items: readonly Item[]): Item[] =>
      items.filter((item) => item.party === party.id);
    expect(fills(party, mine(register.names)), `names of ${party.id}`).toBe(true);
    expect(fills(party, mine(register.numbers)), `numbers of ${party.id}`).toBe(true);
    if (party.kind === "municipality") expect(fills(party, mine(register.partOf)), `county of ${party.id}`).toBe(true);
  }
});

test("no number belongs to two parties on the same day", () => {
  const grouped = Map.groupBy(register.numbers, (n) => `${n.register} ${n.number}`);
  for (const [key, holders] of grouped) {
    const sorted = holders.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    sorted.slice(1).forEach((next, index) => {
      const end = sorted[index]?.validTo;
      expect(typeof end === "string" && end <= next.validFrom, key).toBe(true);
    });
  }
});

test("a municipality lies in the county of its number, while that county lasts", () => {
  for (const link of register.partOf) {
    const county = byId.get(link.whole);
    expect(
      county &&
        county.validFrom <= link.validFrom &&
        (county.validTo === null || (link.validTo ?? "9") <= county.validTo),
      link.party,
    ).toBe(true);
    const prefix = register.numbers.find((n) => n.party === link.whole && validOn(n, link.validFrom))?.number;
    const number = register.numbers.find((n) => n.party === link.party && validOn(n, link.validFrom))?.number;
    expect(number?.slice(0, 2)).toBe(prefix);
  }
  expect(cycleInPartOf(register.partOf)).toBeNull();
  expect(wholesOf(register.partOf, "rindal", "2018-12-31")).toEqual(["more-og-romsdal-fylke"]);
  expect(wholesOf(register.partOf, "rindal", "2019-01-01")).toEqual(["trondelag-fylke"]);
  expect(wholesOf(register.partOf, "olen", "2002-01-01")).toEqual(["rogaland-fylke"]);
});

test("a party begins and ends only with a change that says why, and changes name parties of their day", () => {
  const sources = new Set(readTable(`${import.meta.dirname}/sources.csv`).map((row) => field(row, "id")));
  for (const party of register.parties) {
    const told = (date: string, side: "from" | "to"): boolean =>
      register.changes.some(
        (c) => c.date === date && c[side] === party.id && (c.kind === "merge" || c.kind === "split"),
      );
    if (party.validTo !== null) expect(told(party.validTo, "from"), `end of ${party.id}`).toBe(true);
    if (party.validFrom > "1994-01-01") expect(told(party.validFrom, "to"), `start of ${party.id}`).toBe(true);
  }
  for (const change of register.changes) {
    const from = byId.get(change.from);
    const to = byId.get(change.to);
    expect(
      from && from.validFrom < change.date && (from.validTo ?? "9") >= change.date,
      `${change.date} ${change.from}`,
    ).toBe(true);
    expect(to && validOn(to, change.date), `${change.date} ${change.to}`).toBe(true);
    expect(sources).toContain(change.source);
  }
});

const anyDay = fc
  .record({ year: fc.integer({ min: 1994, max: 2026 }), day: fc.constantFrom("01-01", "06-11", "12-31") })
  .map(({ year, day }) => `${year}-${day}`);
const anyParty = fc.constantFrom(...register.parties);

test("who succeeds a party has it among its predecessors, and the other way round", () => {
  fc.assert(
    fc.property(anyParty, anyDay, anyDay, (party, from, on) => {
      fc.pre(validOn(party, from));
      for (const other of counterparts(lineage, party.id, from, on).parties)
        expect(counterparts(lineage, other, on, from).parties).toContain(party.id);
    }),
    { numRuns: 1000 },
  );
});

test("a party that is there on both days is among its own successors, alone when nothing touched it", () => {
  fc.assert(
    fc.property(anyParty, anyDay, anyDay, (party, first, second) => {
      const [from, on] = first <= second ? [first, second] : [second, first];
      fc.pre(validOn(party, from) && validOn(party, on));
      expect(successors(lineage, party.id, from, on)).toMatchObject({ status: "one", parties: [party.id], path: [] });
      expect(predecessors(lineage, party.id, on, from).parties).toContain(party.id);
      const touched = register.changes.some(
        (c) => c.to === party.id && from < c.date && c.date <= on && c.kind === "merge",
      );
      expect(predecessors(lineage, party.id, on, from).status).toBe(touched ? "ambiguous" : "one");
    }),
    { numRuns: 1000 },
  );
});

test("nobody is lost: successors of all on one day are all on a later day, so counts agree", () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom("municipality" as const, "county" as const), (first, second, kind) => {
      const [from, on] = first <= second ? [first, second] : [second, first];
      const there = register.parties.filter((p) => p.kind === kind && validOn(p, from));
      const reached = new Set(there.flatMap((p) => successors(lineage, p.id, from, on).parties));
      expect(reached.size).toBe(countOn(kind, on));
    }),
    { numRuns: 25 },
  );
});
