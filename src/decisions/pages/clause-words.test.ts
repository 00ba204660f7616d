import { describe, expect, test } from "vitest";
import { clauseAnchor, clauseName, clausesInWords } from "./clause-words.ts";

describe("clauses in words", () => {
  test.each([
    [[], ""],
    [["4"], "punkt 4"],
    [["1", "2"], "punkt 1 og 2"],
    [["1", "2", "3", "4", "5", "6"], "punkt 1–6"],
    [["1", "2", "3", "5"], "punkt 1–3 og 5"],
    [["2a", "2b", "4"], "punkt 2a, 2b og 4"],
    [["9", "10", "11"], "punkt 9–11"],
    [["§ 2", "§ 3"], "§ 2 og § 3"],
    [["1", "§ 3"], "punkt 1 og § 3"],
    [["3", "1"], "punkt 3 og 1"],
  ])("%j: %s", (ids, said) => {
    expect(clausesInWords(ids, "nb")).toBe(said);
  });

  test("in English", () => {
    expect(clausesInWords(["1", "2", "4"], "en")).toBe("clauses 1, 2 and 4");
  });

  test("one alone", () => {
    expect(["4", "§ 3 a", "+1"].map((id) => clauseName(id, "nn"))).toEqual(["Punkt 4", "§ 3 a", "+1"]);
  });

  test("anchors are their own and go into an address as they are", () => {
    const ids = ["1", "1 (2)", "2a", "2.1", "§ 3", "§ 3 a", "§ 3 nr. 1", "3"];
    const anchors = ids.map(clauseAnchor);
    expect(new Set(anchors).size).toBe(ids.length);
    for (const anchor of anchors) expect(encodeURIComponent(anchor)).toBe(anchor);
  });
});
