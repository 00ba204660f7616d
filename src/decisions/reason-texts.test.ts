import { describe, expect, it } from "vitest";
import { languages } from "#platform/language.ts";
import { missingSentence, reasonSentence, reasonTexts } from "./reason-texts.ts";
import { allCases } from "./rules/in-force.all.cases.ts";
import { inForce } from "./rules/in-force.ts";
import { reasonCodes } from "./rules/reason-codes.ts";
import type { Reason } from "./vocabulary.ts";

const answers = allCases.map((each) => inForce(each.decision, each.on));
const name = (id: string) => `<${id}>`;

function everyReason(reason: Reason): Reason[] {
  return [reason, ...reason.children.flatMap(everyReason)];
}
const reasons = answers.flatMap((answer) => everyReason(answer.because));

/** What a reader must never see: a code, an id without its name, a day as the machine writes it, a gap. */
function faultsOf(sentence: string, ids: readonly string[]): string[] {
  const bare = sentence.replaceAll(/<[^>]*>/g, "");
  return [
    ...(/undefined|NaN|\d{4}-\d{2}-\d{2}/.test(sentence) ? ["machine's words"] : []),
    ...(/ {2}|^\s|\s[.,;]/.test(sentence) ? ["a gap"] : []),
    ...(/^[\p{Lu}\d<“]/u.test(sentence) ? [] : ["no capital"]),
    ...(sentence.endsWith(".") ? [] : ["no full stop"]),
    ...ids.filter((id) => new RegExp(`(?<![\\p{L}-])${id}(?![\\p{L}-])`, "u").test(bare)),
  ];
}

describe.each(languages)("reasons in words (%s)", (language) => {
  it("say every reason of every case in whole sentences, without codes or ids", () => {
    for (const reason of reasons) {
      const sentence = reasonSentence(reason, language, name);
      const ids = ["party", "body", "by"].flatMap((key) => (key in reason.params ? [String(reason.params[key])] : []));
      expect([sentence, faultsOf(sentence, [...ids, "at-least", "more-than", "executive-board"])]).toEqual([
        sentence,
        [],
      ]);
    }
  });

  it("name the party, the body and the day that the reason is about", () => {
    for (const reason of reasons) {
      const sentence = reasonSentence(reason, language, name);
      for (const key of ["party", "body", "by"]) {
        const hearing = reason.code.startsWith("hearing");
        if (key in reason.params && !hearing) expect(sentence).toContain(name(String(reason.params[key])));
      }
    }
  });

  it("say what is missing in whole sentences", () => {
    for (const missing of answers.flatMap((answer) => answer.missing)) {
      const sentence = missingSentence(missing, language, name);
      expect([
        sentence,
        faultsOf(
          sentence,
          [missing.party, missing.body].flatMap((id) => id ?? []),
        ),
      ]).toEqual([sentence, []]);
      if (missing.party !== undefined) expect(sentence).toContain(name(missing.party));
    }
  });

  it("say a thing that holds otherwise than one that does not", () => {
    for (const code of [
      "in-force",
      "stage",
      "vote",
      "consensus",
      "binds-party",
      "all-of",
      "any-of",
      "resolutions",
      "majority-or-chair",
    ]) {
      const [yes, no] = [true, false].map((holds) =>
        reasons.find((reason) => reason.code === code && reason.holds === holds),
      );
      if (!yes || !no) throw new Error(`The cases do not show ${code} both ways.`);
      expect(reasonSentence({ ...yes, holds: false }, language, name)).not.toBe(reasonSentence(yes, language, name));
    }
  });
});

it("has a text for every code", () => {
  expect(Object.keys(reasonTexts).sort()).toEqual([...reasonCodes].sort());
});

it("refuses a reason it does not know", () => {
  const unknown: Reason = { code: "weather", holds: true, params: {}, children: [] };
  expect(() => reasonSentence(unknown, "nb", name)).toThrow('There is no reason called "weather".');
});

describe("some sentences as they are read", () => {
  const leaf = (code: string, params: Reason["params"], holds = true): Reason => ({
    code,
    holds,
    params,
    children: [],
  });
  const names = (id: string) => ({ melhus: "Melhus", region: "Trondheimsregionen" })[id] ?? id;

  it.each([
    [
      leaf("adopted", { party: "melhus", organ: "council", day: "2009-05-26" }),
      "Melhus sa ja 26. mai 2009.",
      "Melhus sa ja 26. mai 2009.",
      "Melhus said yes on 26 May 2009.",
    ],
    [
      leaf("rejected", { party: "melhus", organ: "executive-board", day: "2009-05-26" }),
      "Melhus sa nei i formannskapet 26. mai 2009.",
      "Melhus sa nei i formannskapet 26. mai 2009.",
      "Melhus said no in the executive board on 26 May 2009.",
    ],
    [
      leaf("enough-resolutions", { for: 7, of: 8, is: "at-least", share: "1/1" }),
      "Sju av åtte har vedtatt. Det kreves alle.",
      "Sju av åtte har vedteke. Det blir kravd alle.",
      "Seven of eight have adopted. It takes all.",
    ],
    [
      leaf("enough-votes", { for: 2.5, of: 4, is: "at-least", share: "2/3" }),
      "2,5 av 4 stemmer er for. Det kreves minst to tredeler.",
      "2,5 av 4 stemmer er for. Det blir kravd minst to tredelar.",
      "2.5 of 4 votes are for. It takes at least two thirds.",
    ],
    [
      leaf("enough-votes", { for: 0, of: 0, is: "more-than", share: "1/2" }),
      "Ingen har stemt for eller imot. Det kreves mer enn halvparten.",
      "Ingen har stemt for eller imot. Det blir kravd meir enn halvparten.",
      "Nobody has voted for or against. It takes more than half.",
    ],
    [
      leaf("enough-resolutions", { for: 13, of: 27, is: "at-least", share: "5/9" }),
      "13 av 27 har vedtatt. Det kreves minst 5/9.",
      "13 av 27 har vedteke. Det blir kravd minst 5/9.",
      "13 of 27 have adopted. It takes at least 5/9.",
    ],
    [
      leaf("notice-too-short", { body: "region", noticeday: "2009-06-18", day: "2009-06-19", days: 1, required: 7 }),
      "Innkallingen til Trondheimsregionen ble sendt for sent: 18. juni 2009, én dag før møtet. Det kreves sju dager.",
      "Innkallinga til Trondheimsregionen vart send for seint: 18. juni 2009, éin dag før møtet. Det blir kravd sju dagar.",
      "The notice of the meeting of Trondheimsregionen went out too late: on 18 June 2009, one day before it. It takes seven days.",
    ],
    [
      leaf("no-resolution", { party: "melhus", organs: "council,executive-board" }, false),
      "Melhus har ikke gjort vedtak. Det må kommunestyret eller fylkestinget selv eller formannskapet gjøre.",
      "Melhus har ikkje gjort vedtak. Det må kommunestyret eller fylkestinget sjølv eller formannskapet gjere.",
      "Melhus has not decided. It is for the municipal or county council itself or the executive board to decide.",
    ],
  ])("%#", (reason, nb, nn, en) => {
    expect(languages.map((language) => reasonSentence(reason, language, names))).toEqual([nb, nn, en]);
  });
});
