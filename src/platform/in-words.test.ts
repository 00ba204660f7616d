import { describe, expect, it } from "vitest";
import { capitalised, listInWords, numberInWords } from "./in-words.ts";
import { formatDay, formatNumber } from "./format.ts";

describe("numbers in words", () => {
  it.each([
    [0, "null", "null", "zero"],
    [1, "én", "éin", "one"],
    [7, "sju", "sju", "seven"],
    [12, "tolv", "tolv", "twelve"],
    [13, "13", "13", "13"],
    [2.5, "2,5", "2,5", "2.5"],
    [-1, "−1", "−1", "-1"],
    [168257, "168\u00a0257", "168\u00a0257", "168,257"],
  ])("%s", (value, nb, nn, en) => {
    expect([numberInWords(value, "nb"), numberInWords(value, "nn"), numberInWords(value, "en")]).toEqual([nb, nn, en]);
  });
});

describe("lists in words", () => {
  it.each([
    [[], ""],
    [["Melhus"], "Melhus"],
    [["Melhus", "Skaun"], "Melhus og Skaun"],
    [["Trondheim", "Melhus", "Skaun"], "Trondheim, Melhus og Skaun"],
  ])("%j", (items, text) => {
    expect(listInWords(items, "nb")).toBe(text);
  });

  it("with or, in English", () => {
    expect(listInWords(["the council", "the board"], "en", "or")).toBe("the council or the board");
  });
});

describe("days and numbers as a reader writes them", () => {
  it.each([
    ["2009-06-19", "19. juni 2009", "19. juni 2009", "19 June 2009"],
    ["2020-01-01", "1. januar 2020", "1. januar 2020", "1 January 2020"],
    ["2008-02-29", "29. februar 2008", "29. februar 2008", "29 February 2008"],
  ])("%s", (day, nb, nn, en) => {
    expect([formatDay(day, "nb"), formatDay(day, "nn"), formatDay(day, "en")]).toEqual([nb, nn, en]);
  });

  it("groups thousands by the language's own mark", () => {
    expect([formatNumber(303800, "nb"), formatNumber(303800, "nn"), formatNumber(303800, "en")]).toEqual([
      "303\u00a0800",
      "303\u00a0800",
      "303,800",
    ]);
  });
});

it("begins a sentence with a capital, also with a Norwegian letter", () => {
  expect(capitalised("åtte av ti")).toBe("Åtte av ti");
  expect(capitalised("")).toBe("");
});
