import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseClauses } from "./clauses.ts";
import type { Clause } from "./clauses.ts";
import { wordingCases, wordingOf } from "./compare-wording.cases.ts";
import { masters } from "./compare-wording.masters.cases.ts";
import type { MasterName } from "./compare-wording.masters.cases.ts";
import { compareWording } from "./compare-wording.ts";
import type { WordingComparison } from "./compare-wording.ts";

const names = Object.keys(masters) as MasterName[];
const clausesOf = new Map(names.map((name): [MasterName, Clause[]] => [name, parseClauses(masters[name].markdown)]));

function compare(name: MasterName, wording: string): WordingComparison {
  return compareWording({ master: clausesOf.get(name) ?? [], wording, competent: true, title: masters[name].title });
}

/** Words that carry meaning, of every class that the rule names. */
const sensitive = (
  "ikke aldri uten ingen skal må bør kan og eller alle noen enkelte hver ingen minst høyst inntil over under innen etter før fra til senest " +
  "dersom forutsatt unntatt bare kun delvis bindende veiledende dekar hektar prosent prosentpoeng promille Trondheim Malvik Melhus Skaun Selbu " +
  "kommunestyret regionrådet formannskapet fylkeskommunen 1 2 3 14 20 2018 2012 1000000"
).split(" ");
const sensitiveWord = fc.constantFrom(...sensitive);
/** Any words at all, sensitive or not. */
const anyWord = fc.oneof(
  sensitiveWord,
  fc.constantFrom(
    ..."regionen raskt grønne utbygging jernbane som er blir store små god ny felles helst straks gradvis saken dette constructor".split(
      " ",
    ),
  ),
  fc.stringMatching(/^[a-zæøå]{2,12}$/u),
);

/** A master, and a word of one of its clauses by position. */
const place = fc
  .tuple(fc.constantFrom(...names), fc.nat(), fc.nat())
  .map(([name, c, w]) => {
    const clauses = clausesOf.get(name) ?? [];
    const clause = clauses[c % clauses.length] ?? { id: "", text: "" };
    const words = [...clause.text.matchAll(/[\p{L}\p{N}]+(?:[-,][\p{L}\p{N}]+)*/gu)];
    const word = words[w % words.length];
    return { name, clause, at: word?.index ?? 0, word: word?.[0] ?? "" };
  })
  .filter(({ word }) => word !== "");

/** The master with one clause's text replaced. */
function withClause(name: MasterName, clause: Clause, text: string): string {
  const { markdown } = masters[name];
  const at = markdown.indexOf(clause.text);
  return markdown.slice(0, at) + text + markdown.slice(at + clause.text.length);
}

/** The same word, or the same number written otherwise. */
function isSameWord(a: string, b: string): boolean {
  const figures: { [word: string]: string } = { to: "2", tre: "3" };
  const plain = (w: string): string => figures[w.toLowerCase()] ?? w.toLowerCase();
  return plain(a) === plain(b);
}

describe("properties of the comparison", () => {
  it("a text is the same as itself, whatever it says", () => {
    const sentence = fc.array(anyWord, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(" ")}.`);
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
        const markdown = sentences.map((s, i) => `${i + 1}. Punktet ${s}`).join("\n");
        expect(compareWording({ master: parseClauses(markdown), wording: markdown, competent: true }).class).toBe(
          "same",
        );
      }),
    );
  });

  it("white space between words says nothing", () => {
    const space = fc.constantFrom(" ", "  ", "\u00A0", "\t", " \u200B", "\u2009 ");
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(space, { minLength: 1, maxLength: 9 }), (name, spaces) => {
        let n = 0;
        const wording = masters[name].markdown.replace(
          /(?<=[\p{L},.]) (?=\p{L})/gu,
          () => spaces[n++ % spaces.length] ?? " ",
        );
        expect(compare(name, wording).class).toBe("same");
      }),
    );
  });

  it("no word is exchanged for one that carries meaning without being seen", () => {
    fc.assert(
      fc.property(place, sensitiveWord, ({ name, clause, at, word }, other) => {
        fc.pre(!isSameWord(word, other));
        const text = clause.text.slice(0, at) + other + clause.text.slice(at + word.length);
        const { class: found } = compare(name, withClause(name, clause, text));
        expect(["deviation", "reservation"], `${clause.id}: ${text}`).toContain(found);
      }),
      { numRuns: 600 },
    );
  });

  it("no word that carries meaning is exchanged for any other without being seen", () => {
    fc.assert(
      fc.property(place, anyWord, ({ name, clause, at, word }, other) => {
        fc.pre(sensitive.includes(word.toLowerCase()) && !isSameWord(word, other));
        const text = clause.text.slice(0, at) + other + clause.text.slice(at + word.length);
        expect(["deviation", "reservation"], text).toContain(compare(name, withClause(name, clause, text)).class);
      }),
      { numRuns: 400 },
    );
  });

  it("a word put in or left out is never the same, and never only editorial", () => {
    fc.assert(
      fc.property(place, anyWord, fc.boolean(), ({ name, clause, at, word }, other, remove) => {
        const text = remove
          ? clause.text.slice(0, at) + clause.text.slice(at + word.length)
          : `${clause.text.slice(0, at)}${other} ${clause.text.slice(at)}`;
        const answer = compare(name, withClause(name, clause, text));
        const doubled = !remove && /(?<!\p{L})(av|til|og|med|i) \1(?!\p{L})/u.test(text);
        expect(answer.class, text).not.toBe("same");
        if (!doubled) expect(answer.class, text).not.toBe("editorial");
      }),
      { numRuns: 800 },
    );
  });

  it("a word put in anywhere around the text, or into a sentence that adopts it, is seen", () => {
    const harmless = wordingCases.filter((c) => /^(?:same|edit)-/u.test(c.id) && !wordingOf(c).includes("<"));
    const words =
      "ikke aldri uten skal bør og eller alle noen minst inntil etter dersom forutsatt unntatt bare delvis veiledende men hvis utsatt";
    fc.assert(
      fc.property(fc.constantFrom(...harmless), fc.constantFrom(...words.split(" ")), fc.nat(), (each, word, where) => {
        const text = wordingOf(each);
        const gaps = [...text.matchAll(/\s+|$/gu)].map((m) => m.index);
        const at = gaps[where % gaps.length] ?? 0;
        const changed = `${text.slice(0, at)} ${word} ${text.slice(at).trimStart()}`;
        fc.pre(!/(?<!\p{L})(av|til|og|med|i)\s+\1(?!\p{L})/u.test(changed));
        const { class: found } = compareWording({
          master: clausesOf.get(each.master) ?? [],
          wording: changed,
          competent: true,
          title: masters[each.master].title,
          party: each.party ?? "Melhus",
        });
        expect(["same", "editorial"], changed.slice(Math.max(0, at - 60), at + 60)).not.toContain(found);
      }),
      { numRuns: 500 },
    );
  });

  it("a clause left out, or words in another order, is a deviation", () => {
    fc.assert(
      fc.property(place, fc.nat(), ({ name, clause }, turn) => {
        expect(compare(name, withClause(name, clause, "")).class, `without ${clause.id}`).toBe("deviation");
        const words = clause.text.split(" ");
        const by = 1 + (turn % Math.max(1, words.length - 1));
        const turned = [...words.slice(by), ...words.slice(0, by)].join(" ");
        fc.pre(turned !== clause.text && words.length > 3);
        expect(["deviation", "reservation"], turned).toContain(compare(name, withClause(name, clause, turned)).class);
      }),
      { numRuns: 300 },
    );
  });

  it("one letter changed is never passed over in silence, and never harmless in a word that carries meaning", () => {
    const letter = fc.constantFrom(..."a b c d e f g h i j k l m n o p r s t u v y æ ø å".split(" "));
    fc.assert(
      fc.property(
        place,
        letter,
        fc.nat(),
        fc.constantFrom("put", "drop", "swap"),
        ({ name, clause, at, word }, l, where, kind) => {
          const i = where % word.length;
          const other =
            kind === "put"
              ? word.slice(0, i) + l + word.slice(i)
              : word.slice(0, i) + (kind === "swap" ? l : "") + word.slice(i + 1);
          fc.pre(other.toLowerCase() !== word.toLowerCase());
          const text = clause.text.slice(0, at) + other + clause.text.slice(at + word.length);
          const answer = compare(name, withClause(name, clause, text));
          expect(answer.class, text).not.toBe("same");
          // "kommunstyret" is still the council, and "innan" is nynorsk for "innen".
          const isBody = /(?:styret|rådet|skapet|kommunen)$/u.test(word);
          const isForm = answer.clauses.some((c) => c.why.some((w) => w.code === "spelling-form"));
          if (sensitive.includes(word.toLowerCase()) && !isBody && !isForm)
            expect(answer.class, text).not.toBe("editorial");
        },
      ),
      { numRuns: 800 },
    );
  });

  it("answers any text, faithfully and the same each time", () => {
    const scraps = fc.constantFrom(
      "Kommunestyret",
      " slutter seg til ",
      "utkastet",
      "punkt 3",
      " strykes",
      ".",
      "\n\n",
      "\n",
      "<p>",
      "</p>",
      "<!--",
      "<style",
      "~~",
      "**",
      "§ 3 ",
      "1. ",
      "a) ",
      "«",
      "»",
      "'skal' til 'bør'",
      "med følgende endring:",
      "&nbsp;",
      "&#x202e;",
      "\u200B",
      "19.6.2009",
      " 1 000 000 kr ",
      "enstemmig",
      "# ",
    );
    const scrap = fc.oneof(
      scraps,
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom(...wordingCases.slice(0, 40).map((c) => wordingOf(c).slice(0, 200))),
    );
    const wordings = fc.array(scrap, { maxLength: 25 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.constantFrom(...names), wordings, (name, wording) => {
        const answer = compare(name, wording);
        expect(compare(name, wording)).toEqual(answer);
        for (const { master, council, segments } of answer.clauses) {
          const side = (kind: string): string =>
            segments
              .filter((s) => s.kind === "same" || s.kind === kind)
              .map((s) => s.text)
              .join("");
          expect(side("removed")).toBe(master ?? "");
          if (council !== null) expect(side("added")).toBe(council);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("text that neither repeats nor adopts the master is never taken for it", () => {
    const prose = fc.array(anyWord, { minLength: 1, maxLength: 60 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.constantFrom(...names), prose, (name, wording) => {
        expect(["deviation", "reservation"]).toContain(compare(name, wording).class);
      }),
    );
  });
});
