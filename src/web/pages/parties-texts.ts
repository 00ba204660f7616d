import type { Text, TextOf } from "#platform/language.ts";

export const partiesTexts = {
  title: {
    nb: "Kommuner og andre deltakere",
    nn: "Kommunar og andre deltakarar",
    en: "Municipalities and other parties",
  },
  find: { nb: "Navn eller nummer", nn: "Namn eller nummer", en: "Name or number" },
  kind: { nb: "Vis", nn: "Vis", en: "Show" },
  name: { nb: "Navn", nn: "Namn", en: "Name" },
  number: { nb: "Nummer", nn: "Nummer", en: "Number" },
  county: { nb: "Fylke eller overordnet", nn: "Fylke eller overordna", en: "County or whole" },
  people: { nb: "Innbyggere", nn: "Innbyggjarar", en: "Inhabitants" },
  cooperations: { nb: "Samarbeid", nn: "Samarbeid", en: "Cooperations" },
  none: {
    nb: "Ingen passer denne dagen. Prøv en del av navnet, nummeret, eller en annen dag.",
    nn: "Ingen passar denne dagen. Prøv ein del av namnet, nummeret, eller ein annan dag.",
    en: "None fits on this day. Try part of the name, the number, or another day.",
  },
  inRegion: { nb: "i regionen", nn: "i regionen", en: "in the region" },
} satisfies { [key: string]: Text };

export const partiesTextsWith = {
  total: {
    nb: (count, day) => `${count} ${day}. Regionens egne står først.`,
    nn: (count, day) => `${count} ${day}. Dei som er med i regionen, står først.`,
    en: (count, day) => `${count} on ${day}. The region's own come first.`,
  },
} satisfies { [key: string]: TextOf<[string, string]> };

/** Which kinds a reader may ask for; the first is what a list shows unasked. */
export const kindChoices = {
  kommuner: { kinds: ["municipality"], text: { nb: "Kommuner", nn: "Kommunar", en: "Municipalities" } },
  fylker: { kinds: ["county"], text: { nb: "Fylkeskommuner", nn: "Fylkeskommunar", en: "Counties" } },
  andre: {
    kinds: [
      "intermunicipal-body",
      "city-network",
      "association",
      "state-body",
      "company",
      "university",
      "health-trust",
      "research-institute",
      "municipal-enterprise",
      "municipal-office",
      "foreign-city",
      "other",
    ],
    text: {
      nb: "Foreninger, statlige organer og andre",
      nn: "Foreiningar, statlege organ og andre",
      en: "Associations, state bodies and others",
    },
  },
} as const;
export type KindChoice = keyof typeof kindChoices;
