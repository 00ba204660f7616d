import { describe, expect, it } from "vitest";
import { languages } from "#platform/language.ts";
import { allCouncils, consensus2011 } from "./rules/in-force.cases.ts";
import { adopts, matter, meets, rejects } from "./rules/in-force.words.cases.ts";
import { allCases } from "./rules/in-force.all.cases.ts";
import { inForce } from "./rules/in-force.ts";
import { statusSentence } from "./status-sentence.ts";

const eight = ["trondheim", "malvik", "melhus", "klaebu", "skaun", "midtre-gauldal", "orkdal", "stjordal"];
const written: { [id: string]: string } = {
  klaebu: "Klæbu",
  stjordal: "Stjørdal",
  "midtre-gauldal": "Midtre Gauldal",
  trondheimsregionen: "Trondheimsregionen",
  "ikap-2": "IKAP-2",
};
const names = (id: string) => written[id] ?? id.charAt(0).toUpperCase() + id.slice(1);

const round = (parties: readonly string[]) => ({
  members: eight.map((party) => ({ party })),
  parties: eight.map((id) => ({ id, part: "decides" as const })),
  resolutions: parties.map((party) => adopts(party, "2009-05-26")),
});

const sentences: { title: string; answer: ReturnType<typeof inForce>; says: [nb: string, nn: string, en: string] }[] = [
  {
    title: "seven of eight",
    answer: inForce(matter(allCouncils, round(eight.filter((party) => party !== "melhus"))), "2009-06-11"),
    says: [
      "Ikke i kraft. Sju av åtte kommuner har vedtatt; Melhus mangler (frist 19. juni 2009).",
      "Ikkje i kraft. Sju av åtte kommunar har vedteke; Melhus manglar (frist 19. juni 2009).",
      "Not in force. Seven of eight municipalities have adopted; Melhus is missing (deadline 19 June 2009).",
    ],
  },
  {
    title: "three of eight: many names become a number",
    answer: inForce(matter(allCouncils, round(eight.slice(0, 3))), "2009-06-11"),
    says: [
      "Ikke i kraft. Tre av åtte kommuner har vedtatt; fem kommuner mangler (frist 19. juni 2009).",
      "Ikkje i kraft. Tre av åtte kommunar har vedteke; fem kommunar manglar (frist 19. juni 2009).",
      "Not in force. Three of eight municipalities have adopted; five municipalities are missing (deadline 19 June 2009).",
    ],
  },
  {
    title: "one said no, one wants other words, two are missing",
    answer: inForce(
      matter(allCouncils, {
        ...round([]),
        resolutions: [
          ...eight.slice(4).map((party) => adopts(party, "2009-05-26")),
          rejects("melhus", "2009-05-26"),
          adopts("malvik", "2009-05-26", { comparison: "addition" }),
        ],
      }),
      "2009-06-11",
    ),
    says: [
      "Ikke i kraft. Fire av åtte kommuner har vedtatt; Trondheim og Klæbu mangler (frist 19. juni 2009); Malvik har vedtatt noe annet; Melhus har sagt nei.",
      "Ikkje i kraft. Fire av åtte kommunar har vedteke; Trondheim og Klæbu manglar (frist 19. juni 2009); Malvik har vedteke noko anna; Melhus har sagt nei.",
      "Not in force. Four of eight municipalities have adopted; Trondheim and Klæbu are missing (deadline 19 June 2009); Malvik has adopted something else; Melhus has said no.",
    ],
  },
  {
    title: "all eight, until the next plan",
    answer: inForce(
      matter(allCouncils, { ...round(eight), replaced: { day: "2015-02-13", by: "ikap-2" } }),
      "2010-01-01",
    ),
    says: [
      "I kraft siden 26. mai 2009, for åtte kommuner. Det gjelder til 13. februar 2015.",
      "I kraft sidan 26. mai 2009, for åtte kommunar. Det gjeld til 13. februar 2015.",
      "In force since 26 May 2009, for eight municipalities. It holds until 13 February 2015.",
    ],
  },
  {
    title: "replaced",
    answer: inForce(
      matter(allCouncils, { ...round(eight), replaced: { day: "2015-02-13", by: "ikap-2" } }),
      "2016-01-01",
    ),
    says: [
      "Ikke lenger i kraft. Gjaldt fra 26. mai 2009 til IKAP-2 tok over 13. februar 2015.",
      "Ikkje lenger i kraft. Galdt frå 26. mai 2009 til IKAP-2 tok over 13. februar 2015.",
      "No longer in force. Held from 26 May 2009 until IKAP-2 took over on 13 February 2015.",
    ],
  },
  {
    title: "Klæbu has gone into Trondheim",
    answer: inForce(
      matter(allCouncils, {
        ...round(eight),
        parties: eight.map((id) => ({
          id,
          part: "decides" as const,
          ...(id === "klaebu" && { ended: "2020-01-01", successors: ["trondheim"] }),
        })),
      }),
      "2020-01-01",
    ),
    says: [
      "I kraft siden 26. mai 2009, for sju kommuner. Ikke avgjort om det gjelder videre etter Klæbu (nå Trondheim).",
      "I kraft sidan 26. mai 2009, for sju kommunar. Ikkje avgjort om det gjeld vidare etter Klæbu (no Trondheim).",
      "In force since 26 May 2009, for seven municipalities. Not settled whether it goes on after Klæbu (now Trondheim).",
    ],
  },
  {
    title: "one reserved",
    answer: inForce(
      matter(consensus2011, {
        ...round([]),
        adoptions: [
          meets(
            "trondheimsregionen",
            "2011-06-17",
            { for: eight, reserved: { skaun: [] } },
            { noticeDay: "2011-06-01" },
          ),
        ],
      }),
      "2011-06-17",
    ),
    says: [
      "Delvis i kraft siden 17. juni 2011, for sju kommuner. Skaun har tatt forbehold.",
      "Delvis i kraft sidan 17. juni 2011, for sju kommunar. Skaun har teke atterhald.",
      "Partly in force since 17 June 2011, for seven municipalities. Skaun has made a reservation.",
    ],
  },
];

describe("the answer in a sentence", () => {
  it.each(sentences.map((each) => [each.title, each] as const))("%s", (_, { answer, says }) => {
    expect(languages.map((language) => statusSentence(answer, language, names, "2009-06-19", "municipality"))).toEqual(
      says,
    );
  });

  it("speaks of parties where a county is among them, and needs no deadline", () => {
    const [first] = sentences;
    expect(first && statusSentence(first.answer, "nb", names)).toBe(
      "Ikke i kraft. Sju av åtte parter har vedtatt; Melhus mangler.",
    );
  });

  it.each(languages)("is whole sentences for every case (%s)", (language) => {
    for (const each of allCases) {
      const sentence = statusSentence(inForce(each.decision, each.on), language, (id) => `<${id}>`, "2009-06-19");
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\d{4}-\d{2}-\d{2}|<>| {2}|\s[.,;]|\.\./);
    }
  });

  it("says why for every case that is not in force for all", () => {
    for (const each of allCases) {
      const answer = inForce(each.decision, each.on);
      if (answer.status === "in-force") continue;
      const sentence = statusSentence(answer, "nb", (id) => `<${id}>`);
      expect(sentence.split(". ").length).toBeGreaterThan(sentence.startsWith("Trådte aldri i kraft; ") ? 0 : 1);
    }
  });
});
