import { describe, expect, it } from "vitest";
import { legalForms } from "../vocabulary.ts";
import { liabilityCases } from "./liability.cases.ts";
import { liabilities, liabilityOf } from "./liability.ts";

describe("what a party answers for", () => {
  it.each(liabilityCases.map((each) => [`${each.form} ${each.on}: ${each.why}`, each] as const))(
    "%s",
    (_, { form, on, says, paragraph }) => {
      const found = liabilityOf(form, on);
      expect(found?.value ?? null).toBe(says);
      expect(found?.cite.paragraph).toBe(paragraph);
    },
  );

  it("has a case for each kind, and an answer for every form", () => {
    expect(new Set(liabilityCases.map((one) => one.says))).toEqual(new Set([...liabilities, null]));
    for (const form of legalForms) expect(() => liabilityOf(form, "2026-01-01")).not.toThrow();
  });
});
