import type { Text, TextOf } from "#platform/language.ts";
import type { DeficitFaultCode } from "./rules/deficit-ladder.ts";

export const deficitFaultTexts: { [code in DeficitFaultCode]: TextOf<[{ [name: string]: string | number }]> } = {
  "shares-not-hundred": {
    nb: ({ percent }) => `Andelene er til sammen ${percent} %. De må være nøyaktig 100 %; tredeler skrives 100/3.`,
    nn: ({ percent }) => `Delane er til saman ${percent} %. Dei må vere nøyaktig 100 %; tredelar skriv du 100/3.`,
    en: ({ percent }) => `The shares add up to ${percent}%. They must be exactly 100%; write thirds as 100/3.`,
  },
  "share-not-a-number": {
    nb: ({ party, value }) => `Andelen til ${party}, «${value}», er ikke et tall. Skriv for eksempel 12,5 eller 100/3.`,
    nn: ({ party, value }) => `Delen til ${party}, «${value}», er ikkje eit tal. Skriv til dømes 12,5 eller 100/3.`,
    en: ({ party, value }) => `The share of ${party}, “${value}”, is no number. Write 12.5 or 100/3, for example.`,
  },
  "share-twice": {
    nb: ({ party }) => `${party} har to andeler.`,
    nn: ({ party }) => `${party} har to delar.`,
    en: ({ party }) => `${party} has two shares.`,
  },
  "amount-not-positive": {
    nb: () => "Beløpet må være over null.",
    nn: () => "Beløpet må vere over null.",
    en: () => "The amount must be above zero.",
  },
  "covered-too-early": {
    nb: ({ year, first }) => `${year} er for tidlig: dette kan først dekkes i ${first}.`,
    nn: ({ year, first }) => `${year} er for tidleg: dette kan først dekkjast i ${first}.`,
    en: ({ year, first }) => `${year} is too early: this can be covered in ${first} at the earliest.`,
  },
  "covers-exceed-deficit": {
    nb: () => "Det er registrert mer dekning enn merforbruket var.",
    nn: () => "Det er registrert meir dekning enn meirforbruket var.",
    en: () => "More cover is registered than the overspend was.",
  },
  "payer-has-no-share": {
    nb: ({ party }) => `${party} har ingen andel i merforbruket.`,
    nn: ({ party }) => `${party} har ingen del i meirforbruket.`,
    en: ({ party }) => `${party} has no share in the overspend.`,
  },
};

export const rungTexts: { [who in "own" | "participants"]: Text } = {
  own: { nb: "Samarbeidet selv", nn: "Samarbeidet sjølv", en: "The cooperation itself" },
  participants: { nb: "Deltakerne", nn: "Deltakarane", en: "The participants" },
};
