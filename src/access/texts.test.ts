import { expect, test } from "vitest";
import { languages } from "#platform/language.ts";
import { may } from "./rules/permissions.ts";
import { actTexts, idsIn, whyNot, type Names } from "./texts.ts";
import { actNames, anonymous, type ActName, type Actor, type Because, type Grant, type Scope } from "./vocabulary.ts";

const on = "2009-06-19";
const names: Names = {
  parties: { melhus: "Melhus", malvik: "Malvik" },
  cooperations: { trondheimsregionen: "Trondheimsregionen" },
};
const melhus: Grant = { id: "g", role: "council-secretary", party: "melhus", since: "2009-01-01" };
const holding = (...grants: Grant[]): Actor => ({ kind: "user", id: "u", name: "x", grants });

function refusal(actor: Actor, act: ActName, scope: Scope): Because {
  const answer = may(actor, act, scope, on);
  if (answer.allowed) throw new Error(`${act} is allowed.`);
  return answer.because;
}

test.each<[string, Actor, ActName, Scope, string[]]>([
  [
    "nobody",
    anonymous,
    "open-matter",
    { cooperation: "trondheimsregionen" },
    [
      "Du er ikke logget inn. For å åpne en sak må du være sekretariat for Trondheimsregionen eller administrator.",
      "Du er ikkje logga inn. For å opne ei sak må du vere sekretariat for Trondheimsregionen eller administrator.",
      "You are not signed in. To open a matter you must be the secretariat of Trondheimsregionen or an administrator.",
    ],
  ],
  [
    "another's council secretary",
    holding(melhus),
    "register-resolution",
    { party: "malvik", cooperation: "trondheimsregionen" },
    [
      "Du er kommunesekretær for Melhus, ikke for den dette gjelder. For å registrere et vedtak må du være kommunesekretær for Malvik, sekretariat for Trondheimsregionen eller administrator.",
      "Du er kommunesekretær for Melhus, ikkje for den dette gjeld. For å registrere eit vedtak må du vere kommunesekretær for Malvik, sekretariat for Trondheimsregionen eller administrator.",
      "You are council secretary for Melhus, not for the one that this concerns. To register a resolution you must be council secretary for Malvik, the secretariat of Trondheimsregionen or an administrator.",
    ],
  ],
  [
    "one whose role has ended",
    holding({ ...melhus, until: "2009-06-01" }),
    "register-agenda",
    { party: "melhus" },
    [
      "Du var kommunesekretær for Melhus, men rollen gjaldt ikke lenger fra 1. juni 2009. For å registrere at saken står på en saksliste må du være kommunesekretær for Melhus, sekretariat for samarbeidet eller administrator.",
      "Du var kommunesekretær for Melhus, men rolla galdt ikkje lenger frå 1. juni 2009. For å registrere at saka står på ei saksliste må du vere kommunesekretær for Melhus, sekretariat for samarbeidet eller administrator.",
      "You were council secretary for Melhus, but the role no longer held from 1 June 2009. To register that the matter is on an agenda you must be council secretary for Melhus, the secretariat of the cooperation or an administrator.",
    ],
  ],
  [
    "a reader",
    holding(),
    "backup",
    {},
    [
      "Ingen av rollene dine gir rett til dette. For å ta sikkerhetskopi må du være administrator.",
      "Ingen av rollene dine gir rett til dette. For å ta tryggingskopi må du vere administrator.",
      "None of your roles opens this. To make a backup you must be an administrator.",
    ],
  ],
])("tells %s why not", (_who, actor, act, scope, sentences) => {
  expect(languages.map((language) => whyNot(refusal(actor, act, scope), language, names))).toEqual(sentences);
});

test("a name that is not known is its id, and the ids to look up are told", () => {
  const because = refusal(holding(melhus), "register-resolution", {
    party: "skaun",
    cooperation: "trondheimsregionen",
  });
  expect(idsIn(because)).toEqual({ parties: ["skaun", "melhus"], cooperations: ["trondheimsregionen"] });
  expect(whyNot(because, "en", names)).toContain("council secretary for skaun");
});

test("every act has its words", () => {
  for (const act of actNames) for (const language of languages) expect(actTexts[act][language]).toMatch(/^\p{Ll}/u);
});
