import { expect, test } from "vitest";
import { island, islandCases } from "./successors.cases.ts";
import { counterparts, lineageOf, predecessors, successors } from "./successors.ts";

test.each(islandCases)(
  "$party $from → $on: $why",
  ({ party, from, on, status, parties, steps, partsMoved, reason }) => {
    const answer = counterparts(lineageOf(island), party, from, on);
    expect(answer).toMatchObject({ status, parties, reason: reason ?? null });
    if (steps !== undefined) expect(answer.path).toHaveLength(steps);
    if (partsMoved !== undefined) expect(answer.partsMoved.map((c) => `${c.from}>${c.to}`)).toEqual(partsMoved);
  },
);

test("asking forwards for an earlier day, or backwards for a later one, is refused with its reason", () => {
  expect(successors(lineageOf(island), "a", "2001-01-01", "2000-12-31").reason).toBe("days-in-wrong-order");
  expect(predecessors(lineageOf(island), "a", "2001-01-01", "2001-01-02").reason).toBe("days-in-wrong-order");
});

test("the path is in order of time, whatever the order of the register", () => {
  const shuffled = lineageOf({ ...island, changes: island.changes.toReversed() });
  const path = successors(shuffled, "c", "1999-01-01", "2016-01-01").path.map((c) => `${c.date} ${c.from}>${c.to}`);
  expect(path).toEqual(["2001-01-01 c>cd", "2010-01-01 cd>c2", "2010-01-01 cd>d2", "2015-01-01 d2>a"]);
});

test("a party met twice is followed from the earlier meeting, whichever branch comes to it first", () => {
  const split = (date: string, from: string, to: string) => ({
    date,
    kind: "split" as const,
    from,
    to,
    source: "",
    note: "",
  });
  const open = { kind: "municipality" as const, validFrom: "1990-01-01", validFromCertainty: "exact" as const };
  const fork = {
    parties: [
      { ...open, id: "p", validTo: "2000-01-01" },
      ...["q", "r", "s", "x"].map((id) => ({ ...open, id, validTo: null })),
    ],
    changes: [
      split("2000-01-01", "p", "q"),
      split("2000-01-01", "p", "x"),
      split("2010-01-01", "q", "r"),
      split("2001-01-01", "x", "r"),
      split("2005-01-01", "r", "s"),
    ],
  };
  expect(successors(lineageOf(fork), "p", "1999-01-01", "2011-01-01").parties).toEqual(["q", "r", "s", "x"]);
});
