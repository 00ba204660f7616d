import { describe, expect, test } from "vitest";
import { checkTexts } from "../check-texts.ts";
import { sourcesOf } from "./sources.ts";

const check = (text: string) => checkTexts(sourcesOf("", ["src/parties/pages/texts.tsx"], () => text)).problems;
const line = (problem: string) => [expect.stringContaining(problem)];

describe("texts in three languages", () => {
  test.each([
    ["complete", 'const a = { nb: "hei", nn: "hei", en: "hello" };', []],
    ["one missing", 'const a = { nb: "hei", en: "hello" };', line("this text has no nn")],
    ["two missing is another kind of object", 'const a = { nb: "hei" }; const b = { nb: "x", nn: "y", en: "z" };', []],
    ["an empty one", 'const a = { nb: "hei", nn: " ", en: "hello" };', line("the nn text is empty")],
    [
      "not translated",
      'const a = { nb: "Kommunene i regionen", nn: "Kommunane i regionen", en: "Kommunene i regionen" };',
      line("is the same in English"),
    ],
    ["a short word may be the same", 'const a = { nb: "Journal", nn: "Journal", en: "Journal" };', []],
    [
      "a name that is listed",
      'const a = { nb: "Trondheimsregionen", nn: "Trondheimsregionen", en: "Trondheimsregionen" };',
      [],
    ],
    [
      "templates with the same parameters",
      "const a = { nb: (n: number) => `${n} dager`, nn: (m: number) => `${m} dagar`, en: (n: number) => `${n} days` };",
      [],
    ],
    [
      "fields taken in two ways",
      "const a = { nb: ({ word }) => `${word}`, nn: (p) => `${p.word}`, en: ({ word: w }) => `${w}` };",
      [],
    ],
    [
      "a template that leaves one out",
      "const a = { nb: (a, b) => `${a} ${b}`, nn: (a, b) => `${a} ${b}`, en: (a, b) => `${a}` };",
      line("nb uses 0, 1; nn uses 0, 1; en uses 0"),
    ],
    [
      "a parameter that only decides the grammar",
      'const a = { nb: () => "er", nn: () => "er", en: (n: number) => (n === 1 ? "is" : "are") };',
      [],
    ],
    ["nothing said in any language", 'const a = { nb: "", nn: "", en: "" };', []],
    ["an address in a page", 'const t = { nb: "a", nn: "b", en: "c" }; const a = <code>/api/v1</code>;', []],
    [
      "another field in one language",
      "const a = { nb: (p) => p.day, nn: (p) => p.day, en: (p) => p.date };",
      line("nb uses 0.day; nn uses 0.day; en uses 0.date"),
    ],
    [
      "a name in words is no parameter",
      "const a = { nb: (day) => f({ day: day }), nn: (day) => f({ on: day }), en: (day) => `day ${day}` };",
      [],
    ],
    ["groups with the same texts", 'const a = { nb: { x: "en" }, nn: { x: "ein" }, en: { x: "one" } };', []],
    [
      "a group that lacks one",
      'const a = { nb: { x: "en", y: "to" }, nn: { x: "ein", y: "to" }, en: { x: "one" } };',
      line('"y" is not there in all three'),
    ],
    [
      "words in a page",
      'const t = { nb: "a", nn: "b", en: "c" }; const a = <p>Hei der</p>;',
      line('"Hei der" is written into the page'),
    ],
    ["signs in a page", 'const t = { nb: "a", nn: "b", en: "c" }; const a = <p>{t.nb} · © 5</p>;', []],
    [
      "words in an attribute that is read aloud",
      'const t = { nb: "a", nn: "b", en: "c" }; const a = <a aria-label="Lukk" className="close">x</a>;',
      line('aria-label="Lukk"'),
    ],
    ["nothing at all", "const a = 1;", line("the check itself is broken")],
  ])("%s", (_what, text, problems) => {
    expect(check(text)).toEqual(problems);
  });
});
