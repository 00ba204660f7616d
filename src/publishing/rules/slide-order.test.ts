import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slideOrder, type Step } from "./slide-order.ts";

const cases: [what: string, ticked: string[], numbers: { [id: string]: number }, step: Step | null, order: string][] = [
  ["none", [], {}, null, ""],
  ["one", ["a"], { a: 7 }, null, "a"],
  ["by number", ["a", "b", "c"], { a: 3, b: 1, c: 2 }, null, "b c a"],
  ["equal numbers keep their order", ["a", "b", "c"], { a: 1, b: 1, c: 1 }, null, "a b c"],
  ["without a number comes last", ["a", "b"], { b: 5 }, null, "b a"],
  ["a number for one that is not ticked", ["a"], { a: 2, b: 1 }, null, "a"],
  ["ticked twice stands once", ["a", "b", "a"], { a: 1, b: 2 }, null, "a b"],
  ["up", ["a", "b", "c"], { a: 1, b: 2, c: 3 }, { id: "c", by: -1 }, "a c b"],
  ["down", ["a", "b", "c"], { a: 1, b: 2, c: 3 }, { id: "a", by: 1 }, "b a c"],
  ["up from the top stays", ["a", "b"], { a: 1, b: 2 }, { id: "a", by: -1 }, "a b"],
  ["down from the end stays", ["a", "b"], { a: 1, b: 2 }, { id: "b", by: 1 }, "a b"],
  ["one that is not ticked is not moved", ["a", "b"], { a: 1, b: 2 }, { id: "z", by: 1 }, "a b"],
];

describe("the order of slides", () => {
  test.each(cases)("%s", (_what, ticked, numbers, step, order) => {
    expect(slideOrder(ticked, numbers, step).join(" ")).toBe(order);
  });

  const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1 });
  test("loses and adds nothing, and a step there and back changes nothing", () => {
    fc.assert(
      fc.property(ids, fc.nat(4), fc.constantFrom<-1 | 1>(-1, 1), (ticked, at, by) => {
        const numbers = Object.fromEntries(ticked.map((id, index) => [id, index]));
        const id = ticked[at % ticked.length] ?? "";
        const there = slideOrder(ticked, numbers, { id, by });
        expect(there.toSorted()).toEqual(ticked.toSorted());
        const moved = there.join() !== ticked.join();
        const after = Object.fromEntries(there.map((one, index) => [one, index]));
        expect(slideOrder(there, after, moved ? { id, by: by === 1 ? -1 : 1 } : null)).toEqual(ticked);
      }),
    );
  });
});
