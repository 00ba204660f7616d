import * as fc from "fast-check";
import { expect, test } from "vitest";
import { organisationNumberCases } from "./organisation-number.cases.ts";
import { checkOrganisationNumber } from "./organisation-number.ts";

test.each(organisationNumberCases)("'$text': $why", ({ text, expected }) => {
  expect(checkOrganisationNumber(text)).toEqual(expected);
});

const first8 = fc.integer({ min: 80_000_000, max: 99_999_999 }).map(String);
const accepted = (number: string): boolean => checkOrganisationNumber(number).ok;
const endings = "0123456789".split("");

test("eight digits have one check digit, or none", () => {
  fc.assert(fc.property(first8, (base) => endings.filter((digit) => accepted(base + digit)).length <= 1));
});

test("one wrong digit is always found", () => {
  fc.assert(
    fc.property(first8, fc.nat(8), fc.integer({ min: 1, max: 9 }), (base, place, step) => {
      const right = endings.map((digit) => base + digit).find(accepted);
      fc.pre(right !== undefined);
      const wrong = right
        .split("")
        .map((digit, index) => (index === place ? String((Number(digit) + step) % 10) : digit))
        .join("");
      expect(accepted(wrong)).toBe(false);
    }),
  );
});
