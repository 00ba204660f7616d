import type { Party, PartyChange } from "../vocabulary.ts";
import type { Structure, Succession } from "./successors.ts";

const party = (id: string, validFrom: string, validTo: string | null): Party => ({
  id,
  kind: "municipality",
  validFrom,
  validTo,
  validFromCertainty: "exact",
});
const change = (date: string, kind: PartyChange["kind"], from: string, to: string): PartyChange => ({
  date,
  kind,
  from,
  to,
  source: "made-up",
  note: "",
});

/**
 * A made-up island with one of each: A absorbs B (2000), C and D merge to CD (2001), CD splits to C2 and D2 (2010),
 * D2 merges into A (2015), E ends without trace (2005), F loses a piece to A (2003) and spins off G while it lives on
 * (2012), H becomes part of A on the day that A gives a piece to F (2020).
 */
export const island: Structure = {
  parties: [
    party("a", "1990-01-01", null),
    party("b", "1990-01-01", "2000-01-01"),
    party("c", "1990-01-01", "2001-01-01"),
    party("d", "1990-01-01", "2001-01-01"),
    party("cd", "2001-01-01", "2010-01-01"),
    party("c2", "2010-01-01", null),
    party("d2", "2010-01-01", "2015-01-01"),
    party("e", "1990-01-01", "2005-01-01"),
    party("f", "1990-01-01", null),
    party("g", "2012-01-01", null),
    party("h", "1990-01-01", "2020-01-01"),
  ],
  changes: [
    change("2000-01-01", "merge", "b", "a"),
    change("2001-01-01", "merge", "c", "cd"),
    change("2001-01-01", "merge", "d", "cd"),
    change("2003-01-01", "part-moved", "f", "a"),
    change("2004-01-01", "renumbered", "a", "a"),
    change("2010-01-01", "split", "cd", "c2"),
    change("2010-01-01", "split", "cd", "d2"),
    change("2011-01-01", "renamed", "c2", "c2"),
    change("2012-01-01", "split", "f", "g"),
    change("2015-01-01", "merge", "d2", "a"),
    change("2020-01-01", "merge", "h", "a"),
    change("2020-01-01", "part-moved", "a", "f"),
  ],
};

export interface SuccessorCase {
  party: string;
  from: string;
  on: string;
  status: Succession["status"];
  parties: string[];
  steps?: number;
  partsMoved?: string[];
  reason?: Succession["reason"];
  why: string;
}

export const islandCases: readonly SuccessorCase[] = [
  { party: "a", from: "1995-01-01", on: "1995-01-01", status: "one", parties: ["a"], steps: 0, why: "the same day" },
  {
    party: "a",
    from: "1995-01-01",
    on: "2002-01-01",
    status: "one",
    parties: ["a"],
    steps: 0,
    why: "absorbing another changes nobody",
  },
  { party: "b", from: "1999-12-31", on: "2000-01-01", status: "one", parties: ["a"], steps: 1, why: "absorbed" },
  {
    party: "b",
    from: "1999-12-30",
    on: "1999-12-31",
    status: "one",
    parties: ["b"],
    steps: 0,
    why: "the last day of its own",
  },
  { party: "c", from: "1999-01-01", on: "2009-12-31", status: "one", parties: ["cd"], steps: 1, why: "merged" },
  {
    party: "c",
    from: "1999-01-01",
    on: "2010-01-01",
    status: "ambiguous",
    parties: ["c2", "d2"],
    steps: 3,
    why: "merged, then split",
  },
  {
    party: "c",
    from: "1999-01-01",
    on: "2015-01-01",
    status: "ambiguous",
    parties: ["a", "c2"],
    steps: 4,
    why: "merged, split, merged",
  },
  {
    party: "e",
    from: "2000-01-01",
    on: "2005-01-01",
    status: "none",
    parties: [],
    reason: "no-trace",
    why: "nobody took over",
  },
  {
    party: "f",
    from: "2000-01-01",
    on: "2004-01-01",
    status: "one",
    parties: ["f"],
    partsMoved: ["f>a"],
    why: "a piece gone makes no successor",
  },
  {
    party: "f",
    from: "2000-01-01",
    on: "2012-01-01",
    status: "ambiguous",
    parties: ["f", "g"],
    partsMoved: ["f>a"],
    why: "lives on beside what was split off",
  },
  {
    party: "f",
    from: "2012-01-01",
    on: "2013-01-01",
    status: "one",
    parties: ["f"],
    why: "the split lies behind on its own day",
  },
  {
    party: "h",
    from: "2019-12-31",
    on: "2020-01-01",
    status: "one",
    parties: ["a"],
    partsMoved: [],
    why: "what A gave away that day was not H's",
  },
  {
    party: "a",
    from: "2015-01-01",
    on: "2014-12-31",
    status: "ambiguous",
    parties: ["a", "d2"],
    steps: 1,
    why: "backwards over a merger",
  },
  {
    party: "a",
    from: "2015-01-01",
    on: "2009-01-01",
    status: "ambiguous",
    parties: ["a", "cd"],
    steps: 2,
    why: "backwards over merger and split",
  },
  {
    party: "a",
    from: "2004-01-01",
    on: "2003-01-01",
    status: "one",
    parties: ["a"],
    partsMoved: [],
    why: "backwards to the day of a change, which is behind already",
  },
  {
    party: "a",
    from: "2004-01-01",
    on: "2002-12-31",
    status: "one",
    parties: ["a"],
    partsMoved: ["f>a"],
    why: "backwards to the day before it",
  },
  {
    party: "a",
    from: "2021-01-01",
    on: "1995-01-01",
    status: "ambiguous",
    parties: ["a", "b", "c", "d", "h"],
    steps: 6,
    partsMoved: ["f>a"],
    why: "backwards over everything",
  },
  {
    party: "c2",
    from: "2011-01-01",
    on: "2000-01-01",
    status: "ambiguous",
    parties: ["c", "d"],
    steps: 3,
    why: "nobody says which of the two it was",
  },
  {
    party: "g",
    from: "2013-01-01",
    on: "2011-12-31",
    status: "one",
    parties: ["f"],
    steps: 1,
    why: "backwards to what it was split from",
  },
  {
    party: "b",
    from: "2000-01-01",
    on: "2001-01-01",
    status: "none",
    parties: [],
    reason: "not-valid-on-first-day",
    why: "ended that very day",
  },
  {
    party: "x",
    from: "2000-01-01",
    on: "2001-01-01",
    status: "none",
    parties: [],
    reason: "unknown-party",
    why: "never heard of",
  },
];
