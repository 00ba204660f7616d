import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dependencyOrder, type Dependency } from "./dependency-order.ts";

const key = (milestone: string) => ({ project: "p", milestone });
/** `b<a`: b needs a. */
const needs = (text: string): Dependency[] =>
  text.split(" ").flatMap((one) => {
    const [after = "", before] = one.split("<");
    return before === undefined ? [] : [{ ...key(after), needs: key(before) }];
  });
const short = (keys: string[]) => keys.map((one) => one.slice(2)).join("");

describe("the order that milestones can be done in", () => {
  test.each([
    ["none", "", "", ""],
    ["one", "a", "", "a"],
    ["without needs: as named", "cab", "", "cab"],
    ["a chain, named backwards", "cba", "c<b b<a", "abc"],
    ["a diamond", "dcba", "d<b d<c b<a c<a", "abcd"],
    ["the same need twice", "ba", "b<a b<a", "ab"],
    ["a need that is not among them is no obstacle", "a", "a<x", "a"],
  ])("%s", (_what, names, dependencies, order) => {
    const answer = dependencyOrder(names.split("").map(key), needs(dependencies));
    if (!answer.possible) throw new Error("a ring where there is none");
    const got = short(answer.order);
    expect(got.split("").toSorted()).toEqual(order.split("").toSorted());
    for (const one of needs(dependencies).filter((each) => names.includes(each.needs.milestone)))
      expect(got.indexOf(one.needs.milestone)).toBeLessThan(got.indexOf(one.milestone));
    if (!dependencies.includes("d")) expect(got).toBe(order);
  });

  test.each([
    ["two", "ab", "a<b b<a", "aba"],
    ["three, with others around", "xabcy", "x<a a<b b<c c<a y<x", "abca"],
    ["oneself", "a", "a<a", "aa"],
  ])("a ring of %s is told in order", (_what, names, dependencies, ring) => {
    const answer = dependencyOrder(names.split("").map(key), needs(dependencies));
    expect(answer.possible ? "" : short(answer.ring)).toBe(ring);
  });

  test("any needs among earlier ones can be met; one more against the stream closes a ring that is a real one", () => {
    const edges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 30 });
    fc.assert(
      fc.property(edges, (pairs) => {
        const all = Array.from({ length: 10 }, (_, index) => key(`m${index}`));
        const dependencies = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b]) => ({ ...key(`m${Math.max(a, b)}`), needs: key(`m${Math.min(a, b)}`) }));
        const answer = dependencyOrder(all, dependencies);
        expect(answer.possible).toBe(true);
        const chain = dependencies[0];
        if (!chain) return;
        const closed = dependencyOrder(all, [...dependencies, { ...chain.needs, needs: key(chain.milestone) }]);
        if (closed.possible) throw new Error("a ring was not seen");
        for (const [index, here] of closed.ring.slice(0, -1).entries()) {
          const next = closed.ring[index + 1];
          const asked = [...dependencies, { ...chain.needs, needs: key(chain.milestone) }];
          expect(asked.some((one) => `p/${one.milestone}` === here && `p/${one.needs.milestone}` === next)).toBe(true);
        }
      }),
    );
  });
});
