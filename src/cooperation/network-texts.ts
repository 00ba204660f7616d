import type { Text, TextOf } from "#platform/language.ts";
import type { RowGroup } from "./rules/network-layout.ts";

export const networkTexts = {
  title: { nb: "Hvem sitter sammen hvor", nn: "Kven sit saman kvar", en: "Who sits where with whom" },
  how: {
    nb: "Hver loddrett strek er et samarbeid, og hver rad er en deltaker. En prikk der de møtes, betyr at deltakeren er med. Følg raden for å se hvor noen sitter, og streken for å se med hvem.",
    nn: "Kvar loddrett strek er eit samarbeid, og kvar rad er ein deltakar. Ein prikk der dei møtest, tyder at deltakaren er med. Følg rada for å sjå kvar nokon sit, og streken for å sjå med kven.",
    en: "Each upright line is a cooperation and each row a party. A dot where they meet means that the party is in it. Follow the row to see where somebody sits, and the line to see with whom.",
  },
  member: { nb: "med", nn: "med", en: "in it" },
  observer: { nb: "observatør eller gjest", nn: "observatør eller gjest", en: "observer or guest" },
  region: { nb: "i regionen", nn: "i regionen", en: "in the region" },
  focus: { nb: "Framhev", nn: "Framhev", en: "Highlight" },
  nobody: { nb: "ingen", nn: "ingen", en: "none" },
  parties: { nb: "Deltakere", nn: "Deltakarar", en: "Parties" },
  cooperations: { nb: "Samarbeid", nn: "Samarbeid", en: "Cooperations" },
  table: { nb: "Vis bildet som tabell", nn: "Vis biletet som tabell", en: "Show the picture as a table" },
  empty: {
    nb: "Samarbeid der kildene ikke sier hvem som er med",
    nn: "Samarbeid der kjeldene ikkje seier kven som er med",
    en: "Cooperations whose parties the sources do not name",
  },
  relations: {
    nb: "Forbindelser mellom samarbeid",
    nn: "Samband mellom samarbeid",
    en: "Relations between cooperations",
  },
  nothing: {
    nb: "Ingen samarbeid med kjente deltakere er registrert denne dagen.",
    nn: "Ingen samarbeid med kjende deltakarar er registrerte denne dagen.",
    en: "No cooperation with known parties is registered on this day.",
  },
  sits: { nb: "Sitter i", nn: "Sit i", en: "Sits in" },
  with: { nb: "sammen med", nn: "saman med", en: "together with" },
  unknownFocus: {
    nb: "Vi fant ikke det du ville framheve denne dagen.",
    nn: "Vi fann ikkje det du ville framheve denne dagen.",
    en: "We did not find what you wanted to highlight on this day.",
  },
} satisfies { [key: string]: Text };

export const groupTexts: { [group in RowGroup]: Text } = {
  home: { nb: "I regionen", nn: "I regionen", en: "In the region" },
  county: { nb: "Andre fylkeskommuner", nn: "Andre fylkeskommunar", en: "Other counties" },
  municipality: { nb: "Andre kommuner", nn: "Andre kommunar", en: "Other municipalities" },
  other: { nb: "Andre deltakere", nn: "Andre deltakarar", en: "Other parties" },
};

export const networkTextsWith = {
  lead: {
    nb: (cooperations, parties) => `${cooperations} samarbeid og ${parties} deltakere er i bildet.`,
    nn: (cooperations, parties) => `${cooperations} samarbeid og ${parties} deltakarar er i biletet.`,
    en: (cooperations, parties) => `${cooperations} cooperations and ${parties} parties are in the picture.`,
  },
  hidden: {
    nb: (cooperations, parties) =>
      `For å holde bildet lesbart er ${cooperations} samarbeid og ${parties} deltakere utelatt. Tabellen og listene har alle.`,
    nn: (cooperations, parties) =>
      `For å halde biletet leseleg er ${cooperations} samarbeid og ${parties} deltakarar utelatne. Tabellen og listene har alle.`,
    en: (cooperations, parties) =>
      `To keep the picture readable, ${cooperations} cooperations and ${parties} parties are left out. The table and the lists have all.`,
  },
} satisfies { [key: string]: TextOf<[number, number]> };

/** A row that several share: "Bergen, Bærum og 9 andre". */
export const severalTexts: TextOf<[first: string, second: string, others: number]> = {
  nb: (first, second, others) => `${first}, ${second} og ${others} ${others === 1 ? "annen" : "andre"}`,
  nn: (first, second, others) => `${first}, ${second} og ${others} ${others === 1 ? "annan" : "andre"}`,
  en: (first, second, others) => `${first}, ${second} and ${others} ${others === 1 ? "other" : "others"}`,
};
