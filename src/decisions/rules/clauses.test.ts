import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseCases } from "./clauses.cases.ts";
import { parseClauses } from "./clauses.ts";
import { masters } from "./compare-wording.masters.cases.ts";

describe("clauses of a master text", () => {
  it.each(clauseCases.map((c) => [c.name, c] as const))("%s", (_, { markdown, clauses }) => {
    expect(parseClauses(markdown)).toEqual(clauses);
  });

  it("names every clause of the masters", () => {
    const ids = (markdown: string): string[] => parseClauses(markdown).map((c) => c.id);
    expect(ids(masters.guidelines.markdown)).toEqual(["1", "2", "3", "4", "4a", "4b", "4c", "5", "6", "7"]);
    expect(ids(masters.statutes.markdown)).toEqual(["§ 1", "§ 2", "§ 3", "§ 3 a", "§ 3 b", "§ 4", "§ 5", "§ 6"]);
  });

  const scraps = fc.constantFrom(
    "1. ",
    "2) ",
    "a) ",
    "- ",
    "## ",
    "# ",
    "§ 3 ",
    "**",
    "\n",
    "\n\n",
    "  ",
    "punkt ",
    "19. juni 2009",
    "\r\n",
    "Tekst.",
    "ord ",
  );
  const markdown = fc
    .array(fc.oneof(scraps, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 40 })
    .map((p) => p.join(""));

  it("reads any input, with ids used once", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const clauses = parseClauses(text);
        expect(new Set(clauses.map((c) => c.id)).size).toBe(clauses.length);
      }),
      { numRuns: 500 },
    );
  });

  it("drops no word, a title in the first line aside", () => {
    const line = fc.constantFrom(
      "1. en to",
      "2. tre",
      "a) fire",
      "- fem",
      "## Seks",
      "§ 7 sju",
      "åtte ni",
      "",
      "   b) ti",
      "## § 8 Elleve",
      "tolv",
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const found = parseClauses(lines.join("\n"))
          .map((c) => `${c.heading ?? ""} ${c.text}`)
          .join(" ");
        const words =
          lines
            .filter((l) => !l.startsWith("##"))
            .join(" ")
            .match(/[a-zæøå]{2,}/gu) ?? [];
        for (const word of words) expect(found).toContain(word);
      }),
    );
  });
});
