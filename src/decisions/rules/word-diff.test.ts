import * as fc from "fast-check";
import { diffArrays } from "diff";
import { describe, expect, it } from "vitest";
import { diffWords } from "./word-diff.ts";
import type { WordDiff } from "./word-diff.ts";

const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 40 });

function edits(diff: WordDiff): number {
  return diff.runs.filter((r) => !r.same).reduce((sum, r) => sum + (r.aTo - r.aFrom) + (r.bTo - r.bFrom), 0);
}

function rebuild(diff: WordDiff, a: string[], b: string[]): void {
  expect(diff.runs.flatMap((r) => a.slice(r.aFrom, r.aTo))).toEqual(a);
  expect(diff.runs.flatMap((r) => b.slice(r.bFrom, r.bTo))).toEqual(b);
  for (const run of diff.runs.filter((r) => r.same))
    expect(a.slice(run.aFrom, run.aTo)).toEqual(b.slice(run.bFrom, run.bTo));
}

describe("word diff", () => {
  it("needs exactly as many edits as the diff package", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const oracle = diffArrays(a, b).reduce((sum, c) => sum + (c.added || c.removed ? c.value.length : 0), 0);
        const ours = diffWords(a, b);
        expect(ours.complete).toBe(true);
        expect(edits(ours)).toBe(oracle);
        rebuild(ours, a, b);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives one coarse replacement, and says so, when more edits are needed than allowed", () => {
    fc.assert(
      fc.property(words, words, fc.nat({ max: 12 }), (a, b, cap) => {
        const full = diffWords(a, b);
        const capped = diffWords(a, b, cap);
        rebuild(capped, a, b);
        // Trimming the common head and tail costs nothing, so completeness only depends on the number of edits,
        // except that a pure insertion or deletion needs no search at all.
        if (edits(full) <= cap) expect(capped.complete).toBe(true);
        if (!capped.complete) expect(capped.runs.filter((r) => !r.same)).toHaveLength(1);
      }),
    );
    expect(diffWords(["a", "b", "c"], ["x", "b", "y"], 1)).toEqual({
      complete: false,
      runs: [{ same: false, aFrom: 0, aTo: 3, bFrom: 0, bTo: 3 }],
    });
  });

  it("alternates between same and changed, with no empty run", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { runs } = diffWords(a, b);
        runs.forEach((run, i) => {
          expect(run.aTo - run.aFrom + run.bTo - run.bFrom).toBeGreaterThan(0);
          if (i > 0) expect(run.same).toBe(!runs[i - 1]?.same);
        });
      }),
    );
  });
});
