import { describe, expect, it } from "vitest";
import { whyCodes, wordingSeverity } from "./rules/compare-wording.ts";
import { wordingClassTexts, wordingTexts } from "./wording-texts.ts";

describe("texts of the comparison", () => {
  it.each([
    ...whyCodes.map((c) => [c, wordingTexts[c]] as const),
    ...wordingSeverity.map((c) => [c, wordingClassTexts[c]] as const),
  ])("%s is there in three languages", (_, text) => {
    for (const language of ["nb", "nn", "en"] as const) expect(text[language].trim()).not.toBe("");
  });

  it("gives each reason a text of its own", () => {
    for (const language of ["nb", "nn", "en"] as const) {
      const texts = whyCodes.map((c) => wordingTexts[c][language]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
