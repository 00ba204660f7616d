import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { PartOf } from "../vocabulary.ts";
import { cycleInPartOf, partsOf, wholesOf } from "./part-of.ts";

const link = (party: string, whole: string, validFrom = "2000-01-01", validTo: string | null = null): PartOf => ({
  party,
  whole,
  validFrom,
  validTo,
});

test.each([
  { why: "nothing", links: [], expected: null },
  { why: "a chain", links: [link("a", "b"), link("b", "c")], expected: null },
  {
    why: "two wholes that meet again",
    links: [link("a", "b"), link("a", "c"), link("b", "d"), link("c", "d")],
    expected: null,
  },
  { why: "itself", links: [link("a", "a")], expected: { parties: ["a"], validFrom: "2000-01-01", validTo: null } },
  {
    why: "each other",
    links: [link("b", "a"), link("a", "b")],
    expected: { parties: ["a", "b"], validFrom: "2000-01-01", validTo: null },
  },
  {
    why: "a ring of three with a tail, while all three hold",
    links: [
      link("x", "a"),
      link("a", "b", "2001-01-01"),
      link("b", "c", "2000-01-01", "2005-01-01"),
      link("c", "a"),
      link("c", "y"),
    ],
    expected: { parties: ["a", "b", "c"], validFrom: "2001-01-01", validTo: "2005-01-01" },
  },
  {
    why: "each other, but one after the other",
    links: [link("a", "b", "2000-01-01", "2001-01-01"), link("b", "a", "2001-01-01")],
    expected: null,
  },
  {
    why: "three links that never hold all at once",
    links: [
      link("a", "b", "2000-01-01", "2002-01-01"),
      link("b", "c", "2001-01-01", "2003-01-01"),
      link("c", "a", "2002-01-01", "2004-01-01"),
    ],
    expected: null,
  },
])("ring: $why", ({ links, expected }) => {
  expect(cycleInPartOf(links)).toEqual(expected);
});

test("direct wholes and parts follow the day", () => {
  const links = [
    link("rindal", "mr", "1971-01-01", "2019-01-01"),
    link("rindal", "trondelag", "2019-01-01"),
    link("frosta", "trondelag", "2018-01-01"),
  ];
  expect(wholesOf(links, "rindal", "2018-12-31")).toEqual(["mr"]);
  expect(wholesOf(links, "rindal", "2019-01-01")).toEqual(["trondelag"]);
  expect(partsOf(links, "trondelag", "2018-12-31")).toEqual(["frosta"]);
  expect(partsOf(links, "trondelag", "2019-01-01")).toEqual(["frosta", "rindal"]);
});

const ids = ["a", "b", "c", "d", "e"];
const days = ["2000-01-01", "2001-01-01", "2002-01-01", "2003-01-01"];
const anyLink = fc
  .record({
    party: fc.constantFrom(...ids),
    whole: fc.constantFrom(...ids),
    start: fc.nat(2),
    length: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ party, whole, start, length }) => link(party, whole, days[start], days[start + length] ?? null));

/** The plain way: on each day, walk from each party as far as one comes. */
function ringBySearch(links: readonly PartOf[]): boolean {
  const reachable = (from: string, day: string): Set<string> => {
    const found = new Set<string>();
    const visit = (id: string): void => {
      for (const whole of wholesOf(links, id, day)) {
        if (!found.has(whole)) {
          found.add(whole);
          visit(whole);
        }
      }
    };
    visit(from);
    return found;
  };
  return days.some((day) => ids.some((id) => reachable(id, day).has(id)));
}

test("finds a ring exactly where a plain search does, and the ring it names holds on its first day", () => {
  fc.assert(
    fc.property(fc.array(anyLink, { maxLength: 9 }), (links) => {
      const cycle = cycleInPartOf(links);
      expect(cycle !== null).toBe(ringBySearch(links));
      cycle?.parties.forEach((id, index, ring) => {
        expect(wholesOf(links, id, cycle.validFrom)).toContain(ring[(index + 1) % ring.length]);
      });
    }),
    { numRuns: 500 },
  );
});
