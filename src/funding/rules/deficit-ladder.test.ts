import { expect, test } from "vitest";
import { deficitFaultCases, ladderCases } from "./deficit-ladder.cases.ts";
import { deficitFaultCodes, deficitLadder, faultOfDeficit } from "./deficit-ladder.ts";

test.each(ladderCases)("$name", ({ deficit, covers, inYear, ladder }) => {
  expect(deficitLadder(deficit, covers, inYear)).toEqual(ladder);
});

test.each(deficitFaultCases)("is refused: $name", ({ deficit, covers, code }) => {
  expect(faultOfDeficit(deficit, covers)?.code).toBe(code);
  expect(() => deficitLadder(deficit, covers, 2030)).toThrow("at fault");
});

test("each fault has a case", () => {
  expect(deficitFaultCodes.filter((code) => !deficitFaultCases.some((one) => one.code === code))).toEqual([]);
});
