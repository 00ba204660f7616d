import { describe, expect, test } from "vitest";
import { languages } from "#platform/language.ts";
import { cases } from "./rule-words.cases.ts";
import { conditionInWords, ruleInWords, type Phrase } from "./rule-words.ts";
import type { Condition, DecisionRule } from "./vocabulary.ts";

const names = {
  of: (id: string) => ({ region: "regionrådet", trondheim: "Trondheim", malvik: "Malvik", skaun: "Skaun" })[id] ?? id,
  group: (group: string) => (group === "north" ? ["Nord-Trøndelag fylkeskommune"] : []),
};

const flat = ({ text, of }: Phrase): string => [text, ...of.map((one) => `- ${flat(one)}`)].join("\n");

describe("a condition in words", () => {
  test.each(cases)("$what", ({ condition, nb }) => {
    expect(flat(conditionInWords(condition, "nb", names))).toBe(nb);
  });

  test("every kind of condition has a case", () => {
    const kinds: { [kind in Condition["kind"]]: true } = {
      all: true,
      any: true,
      resolutions: true,
      vote: true,
      consensus: true,
      notice: true,
      hearing: true,
    };
    expect([...new Set(cases.map((one) => one.condition.kind))].sort()).toEqual(Object.keys(kinds).sort());
  });

  test("each language says something of its own, with every name and number in it", () => {
    for (const { condition, nb } of cases) {
      const said = languages.map((language) => flat(conditionInWords(condition, language, names)));
      for (const text of said) {
        expect(text).not.toMatch(/undefined|\[object|NaN/);
        for (const number of nb.match(/\d+/g) ?? []) expect(text).toContain(number);
        for (const name of ["Trondheim", "Malvik", "Nord-Trøndelag"])
          expect(text.includes(name)).toBe(nb.includes(name));
      }
      expect(said[2]).not.toBe(said[0]);
    }
  });
});

const rule: DecisionRule = {
  id: "joint-plan",
  title: "Felles plan",
  appliesTo: "joint-plan",
  stages: [{ id: "one", title: "Møtet", condition: { kind: "notice", body: "region", days: 7 } }],
  binds: { whom: { kind: "all" }, reservation: "frees-clauses", accession: "clauses" },
  withdrawalNoticeDays: 365,
  cite: { law: "vedtektene", paragraph: "§ 5" },
};

describe("what follows from a decision", () => {
  test("whom it binds, reservations, accession, withdrawal", () => {
    expect(ruleInWords(rule, "nb", names).follows).toEqual([
      "Da gjelder vedtaket for alle partene i saken.",
      "Den som reserverer seg mot noen punkter, er ikke bundet av dem.",
      "Andre kan slutte seg til hele vedtaket eller noen punkter senere.",
      "En part kan tre ut med et varsel på ett år.",
    ]);
  });

  test.each<[Partial<DecisionRule["binds"]>, number | null, string[]]>([
    [
      { whom: { kind: "adopters" }, reservation: "frees-party", accession: "none" },
      null,
      [
        "Da gjelder vedtaket bare for dem som selv har vedtatt det.",
        "Den som reserverer seg, er ikke bundet.",
        "Ingen kan tre ut av vedtaket alene.",
      ],
    ],
    [
      { whom: { kind: "named", parties: ["trondheim", "malvik"] }, reservation: "no-effect", accession: "whole" },
      92,
      [
        "Da gjelder vedtaket for Trondheim og Malvik.",
        "En reservasjon endrer ikke at vedtaket gjelder.",
        "Andre kan slutte seg til hele vedtaket senere.",
        "En part kan tre ut med et varsel på 92 dager.",
      ],
    ],
  ])("%j with notice %s", (binds, withdrawalNoticeDays, follows) => {
    const other = { ...rule, withdrawalNoticeDays, binds: { ...rule.binds, ...binds } };
    expect(ruleInWords(other, "nb", names).follows).toEqual(follows);
  });
});
