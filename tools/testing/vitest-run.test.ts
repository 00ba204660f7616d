import { expect, test } from "vitest";
import { count } from "./vitest-run.ts";

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((one) => ({ status: one })),
});

test.each([
  ["all passed", [file("passed", "passed", "passed")], 0, { passed: 2, failed: 0, skipped: 0 }],
  ["one failed", [file("failed", "passed", "failed")], 1, { passed: 1, failed: 1, skipped: 0 }],
  [
    "skipped and to do",
    [file("passed", "passed", "skipped", "todo", "pending")],
    0,
    { passed: 1, failed: 0, skipped: 3 },
  ],
  [
    "a file that could not be loaded",
    [file("failed"), file("passed", "passed")],
    1,
    { passed: 1, failed: 1, skipped: 0 },
  ],
  ["a hook that failed after tests that passed", [file("failed", "passed")], 1, { passed: 1, failed: 1, skipped: 0 }],
  ["a run that failed outside any test", [file("passed", "passed")], 1, { passed: 1, failed: 1, skipped: 0 }],
  ["no report at all", null, 1, { passed: 0, failed: 1, skipped: 0 }],
  ["no report although nothing complained", null, 0, { passed: 0, failed: 0, skipped: 0 }],
])("%s", (_what, files, code, tally) => expect(count(files, code)).toEqual(tally));
