import { describe, expect, it } from "vitest";
import { isTypo, slips } from "./harmless-differences.ts";
import { setText, tokenise } from "./normalise-wording.ts";
import { readableText } from "./readable-text.ts";
import { bodies, isSensitive } from "./sensitive-words.ts";
import { spellingForm } from "./spelling-forms.ts";
import { aloneWithinOne, aloneWithinTwo } from "./typo-safe-words.ts";

const keys = (text: string): string[] => tokenise(readableText(text).text).map((t) => t.key);
const read = (text: string): string => keys(text).join("|");

describe("what a reader sees", () => {
  it.each([
    ["<p>Ja&nbsp;<b>vi</b></p><p>nei</p>", "Ja vi nei"],
    ["<ul><li>en</li><li>to</li></ul>", "- en - to"],
    ["<style>p{}</style>Tekst<!-- skjult -->", "Tekst"],
    ["a < b og c > d", "a < b og c > d"],
    ["&#229;r &aring;r &ukjent;", "år år &ukjent;"],
    ["«ja» “ja” ‘ja’", '"ja" "ja" \'ja\''],
    ["2009–2012 — og −", "2009-2012 - og -"],
    ["pro\uFB01l o\uFB03s", "profil offis"],
    ["sam\u00ADar\u200Bbeid", "samarbeid"],
    ["**fet** og *kursiv* og _under_", "fet og kursiv og under"],
    ["snake_case og 5 * 3", "snake_case og 5 * 3"],
    ["1<sup>0</sup>", "1<sup>0</sup>"],
    ["A\u030Agot", "Ågot"],
  ])("%j", (raw, seen) => {
    expect(readableText(raw).text.replace(/\s+/gu, " ").trim()).toBe(seen);
  });

  it("marks struck and hidden text", () => {
    for (const struck of ["<s>a</s>", "<del>a", "~~a~~", "text-decoration:line-through", "a\u0336"])
      expect(readableText(struck).struck).toBe(true);
    for (const hidden of ["\u202Ea", "&#x202e;a", "a\u200F", "\u{E0041}"])
      expect(readableText(hidden).hidden).toBe(true);
    expect(readableText("skal bygges ut")).toEqual({ text: "skal bygges ut", struck: false, hidden: false });
  });
});

describe("forms that mean the same", () => {
  it.each([
    [
      ["19.6.2009", "19.06.09", "19. juni 2009", "den 19. juni 2009", "19. jun. 2009", "2009-06-19", "19/6-2009"],
      "2009-06-19",
    ],
    [["19. juni", "den 19. juni"], "--06-19"],
    [["31.12.99"], "1999-12-31"],
    [["1 000 000", "1.000.000", "1000000", "1 mill.", "1 million", "1,0 mill"], "1000000"],
    [["1 000 000 kr", "kr 1.000.000", "kr. 1 mill.", "kr 1.000.000,-", "1 mill. kroner", "NOK 1000000"], "1000000 kr"],
    [["2,5", "2,50"], "2,5"],
    [["jf.", "jfr.", "jf", "jamfør"], "jf."],
    [["mv.", "m.v.", "med videre"], "mv."],
    [["§", "paragraf"], "§"],
    [["ikke", "ikkje"], "ikke"],
    [["i henhold til", "iht."], "iht."],
    [["tre", "3"], "3"],
  ])("%j", (forms, key) => {
    for (const form of forms) expect(read(form)).toBe(key);
  });

  it.each([
    ["2.5", "2,5"],
    ["1,000", "1.000"],
    ["5 ha", "5 daa"],
    ["20 %", "20 prosentpoeng"],
    ["§ 3", "§§ 3"],
    ["31.02.2009", "28.02.2009"],
    ["1 mill.", "1 mrd."],
    ["punkt 3.100", "punkt 3100"],
    ["100 kr", "100"],
    ["-20 %", "20 %"],
    ["06.19.2009", "19.06.2009"],
    ["007", "7"],
    ["1 00", "100"],
    ["tre ut", "3 ut"],
    ["innen", "innenfor"],
    ["og/eller", "og"],
    ["skal ha", "skal hektar"],
    ["1.10", "1,10"],
    ["20,5", "205"],
    ["m.m.", "mv."],
  ])("%j is not %j", (a, b) => {
    expect(read(a)).not.toBe(read(b));
  });

  it("a spelling form leads to a form that stands for itself", () => {
    for (const [from, to] of spellingForm) expect(spellingForm.get(to), `${from} → ${to}`).toBeUndefined();
  });

  it("no form turns one word that carries meaning into another", () => {
    for (const [from, to] of spellingForm) if (isSensitive(from)) expect(isSensitive(to), `${from} → ${to}`).toBe(true);
  });

  it("sets a text with spaces by rule", () => {
    expect(setText(tokenise("Det er 20% ,( se § 3 )og 2009 - 2012"))).toBe("Det er 20 %, (se § 3) og 2009-2012");
  });
});

describe("slips of the pen", () => {
  const typo = (right: string, wrong: string): boolean => {
    const [r] = tokenise(right, 0);
    const [w] = tokenise(wrong, 0);
    return r !== undefined && isTypo({ ...r, starts: false }, w === undefined ? undefined : { ...w, starts: false });
  };

  it.each([
    ["kommunestyret", "kommunstyret"],
    ["kommunestyret", "kommunestryet"],
    ["retningslinjene", "retningslinnjene"],
    ["klimagassutslipp", "klimmagasutslipp"],
    ["samlet", "samllet", false],
    ["rapportere", "rappportere"],
  ])("%s ~ %s", (right, wrong, expected = true) => {
    expect(typo(right, wrong)).toBe(expected);
  });

  it.each([
    ["fortettes", "fortsettes"],
    ["utbedres", "utbredes"],
    ["oppheves", "oppleves"],
    ["bevares", "besvares"],
    ["forlenges", "forlanges"],
    ["veggene", "vegene"],
    ["tallene", "talene"],
    ["kommunene", "kommunen"],
    ["kommunestyret", "kommunestyrene"],
    ["høyst", "høst"],
    ["skal", "skall"],
    ["ikke", "ikkje"],
    ["lovlig", "ulovlig"],
    ["regionrådet", "Regionrådet"],
    ["kommunestyret", "kommunestyrex"],
  ])("%s is not a slip for %s", (right, wrong) => {
    expect(typo(right, wrong)).toBe(false);
  });

  it("forgives no slip in a word that carries meaning", () => {
    for (const word of [...aloneWithinOne, ...aloneWithinTwo]) {
      expect(isSensitive(word), word).toBe(false);
      expect(word.length).toBeGreaterThanOrEqual(8);
    }
    for (const word of aloneWithinTwo) expect(word.length).toBeGreaterThanOrEqual(10);
    expect(bodies.has("kommunestyret")).toBe(true);
  });

  it("no word of the lists lies within a slip of another", () => {
    const all = [...aloneWithinOne, ...aloneWithinTwo];
    const near = all.flatMap((a) =>
      all
        .filter((b) => a < b && a[0] === b[0] && a.slice(-2) === b.slice(-2) && slips(a, b, 1) === 1)
        .map((b) => `${a}/${b}`),
    );
    expect(near).toEqual([]);
  });
});
