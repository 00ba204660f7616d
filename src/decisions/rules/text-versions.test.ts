import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseClauses } from "./clauses.ts";
import { textCases } from "./text-versions.cases.ts";
import { textChanges, wordSegments } from "./text-versions.ts";

describe("what changed between two versions of the text", () => {
  test.each(textCases)("$name", ({ earlier, later, expected }) => {
    const found = textChanges(parseClauses(earlier), parseClauses(later));
    expect(found.map((one) => [one.clause, one.kind])).toEqual(expected);
  });

  test("says which words went and which came", () => {
    expect(wordSegments("Vi skal bygge her.", "Vi bør bygge her.")).toEqual([
      { kind: "same", text: "Vi" },
      { kind: "removed", text: " skal" },
      { kind: "added", text: " bør" },
      { kind: "same", text: " bygge her." },
    ]);
  });

  test("the pieces put together are both texts again, whatever they hold", () => {
    const text = fc.array(fc.constantFrom("vi", "skal", "ikke", "\n", "  ", "§ 3", "<b>"), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [earlier, later] = [a.join(" "), b.join(" ")];
        const pieces = wordSegments(earlier, later);
        const without = (kind: string) =>
          pieces
            .filter((one) => one.kind !== kind)
            .map((one) => one.text)
            .join("");
        expect([without("added"), without("removed")]).toEqual([earlier, later]);
      }),
    );
  });

  test("every clause of both is told once", () => {
    const clauses = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(clauses, clauses, (a, b) => {
        const text = (numbers: number[]) => numbers.map((id) => ({ id: `${id}`, text: `punkt ${id}` }));
        const told = textChanges(text(a), text(b)).map((one) => one.clause);
        expect(told.toSorted()).toEqual([...new Set([...a, ...b])].map(String).toSorted());
      }),
    );
  });
});
