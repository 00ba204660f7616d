import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LegalForm } from "../vocabulary.ts";
import { formCases, foundableCases } from "./legal-form.cases.ts";
import { datedRules, foundable, legalFormRules, type LegalFormRules, type Notice, type Stated } from "./legal-form.ts";

function inWords(notice: Notice): string {
  return notice === null
    ? "as agreed"
    : Object.entries(notice)
        .map(([unit, count]) => `${count} ${unit}`)
        .join(" ");
}

function stated(rules: LegalFormRules): Stated<unknown>[] {
  const values: unknown[] = Object.values(rules);
  return values.filter(
    (value): value is Stated<unknown> => typeof value === "object" && value !== null && "cite" in value,
  );
}

describe("the rules of a legal form on a day", () => {
  it.each(formCases.map((each) => [`${each.form} ${each.on}: ${each.why}`, each] as const))(
    "%s",
    (_, { form, on, law, notice }) => {
      const rules = legalFormRules(form, on);
      expect(rules?.law ?? null).toBe(law);
      expect(rules && inWords(rules.exitNotice.value.notice)).toBe(notice);
    },
  );

  it("never has two sets of rules for a form on a day", () => {
    for (const [index, one] of datedRules.entries()) {
      for (const other of datedRules.slice(index + 1)) {
        const apart =
          one.form !== other.form ||
          (one.until !== null && one.until <= other.from) ||
          (other.until !== null && other.until <= one.from);
        expect(apart).toBe(true);
      }
    }
  });

  it("says of each rule of the repealed act that its text has not been checked", () => {
    const old = datedRules.flatMap(stated).filter((each) => each.cite.law === "kommuneloven 1992");
    expect(old.length).toBeGreaterThan(0);
    expect(old.filter((each) => each.checked)).toEqual([]);
  });

  it("says where the law of 2018 began in each municipality on its own day", () => {
    const forms = datedRules.filter((rules) => rules.perMunicipality).map((rules) => rules.form);
    const expected: LegalForm[] = [
      "intermunicipal-board",
      "political-council",
      "task-partnership",
      "host-municipality",
    ];
    expect(new Set(forms)).toEqual(new Set(expected));
  });
});

describe("the paragraphs cited as read", () => {
  const folder = new URL("../../../../shared/data/law/", import.meta.url);
  const files: { [law: string]: string } = {
    kommuneloven: "LOV-2018-06-22-83.md",
    "IKS-loven": "LOV-1999-01-29-6.md",
    "plan- og bygningsloven": "LOV-2008-06-27-71_utdrag_kap_3_5_8_9_11.md",
  };
  const present = existsSync(folder);
  if (!present)
    console.warn("The texts of the acts are not in ../shared/data/law; their paragraphs are not looked up.");

  it.skipIf(!present)("are in the texts of the acts", () => {
    for (const { cite, checked } of datedRules.flatMap(stated)) {
      if (!checked) continue;
      const file = files[cite.law];
      if (file === undefined)
        throw new Error(`No text of ${cite.law} is at hand, yet ${cite.paragraph} is marked as checked.`);
      const [, number = ""] = /^§ (\S+)/.exec(cite.paragraph) ?? [];
      expect(readFileSync(new URL(file, folder), "utf8")).toContain(`##### § ${number}. `);
    }
  });
});

it.each(foundableCases)("a cooperation founded as %s on %s: %s", (form, on, state) => {
  expect(foundable(form, on).state).toBe(state);
});
