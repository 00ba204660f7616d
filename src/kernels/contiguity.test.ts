import { describe, expect, it } from "vitest";
import { contiguity, reachable } from "./contiguity.ts";

describe("contiguity", () => {
  it("knows each border from both sides, once, whatever way it is given", () => {
    const map = contiguity(4, Int32Array.of(2, 0, 1, 1), Int32Array.of(0, 1, 0, 1));
    expect([...map.start]).toEqual([0, 2, 3, 4, 4]);
    expect([...map.neighbour]).toEqual([1, 2, 0, 0]);
  });

  it("reaches what can be reached without leaving the set", () => {
    const line = contiguity(5, Int32Array.of(0, 1, 2, 3), Int32Array.of(1, 2, 3, 4));
    expect([...reachable(line, [0], (area) => area !== 2)].sort((a, b) => a - b)).toEqual([0, 1]);
    expect(reachable(line, [2], (area) => area !== 2).size).toBe(0);
    expect(reachable(line, [4], () => true).size).toBe(5);
  });

  it("names the border that is wrong", () => {
    expect(() => contiguity(2, Int32Array.of(0), Int32Array.of(2))).toThrow("Border 0 is between areas 0 and 2");
    expect(() => contiguity(2, Int32Array.of(0), Int32Array.of())).toThrow("got 1 and 0");
  });
});
