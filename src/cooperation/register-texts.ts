import { listInWords } from "#platform/in-words.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import { isTheme, rightNames, type RightName, type Rights, type TaskKind, type Theme } from "./vocabulary.ts";

/** What a cooperation is about. */
const themes: { [theme in Theme]: Text } = {
  region: { nb: "Region og samordning", nn: "Region og samordning", en: "Region and coordination" },
  plan: { nb: "Areal og plan", nn: "Areal og plan", en: "Land use and planning" },
  business: { nb: "Næring", nn: "Næring", en: "Business" },
  climate: { nb: "Klima og miljø", nn: "Klima og miljø", en: "Climate and environment" },
  analysis: { nb: "Kunnskap og analyse", nn: "Kunnskap og analyse", en: "Knowledge and analysis" },
  cities: { nb: "Bynettverk", nn: "Bynettverk", en: "City networks" },
  emergency: { nb: "Beredskap", nn: "Beredskap", en: "Emergency services" },
  health: { nb: "Helse", nn: "Helse", en: "Health" },
  knowledge: { nb: "Forskning og kunnskap", nn: "Forsking og kunnskap", en: "Research and knowledge" },
  energy: { nb: "Energi", nn: "Energi", en: "Energy" },
  transport: { nb: "Samferdsel", nn: "Samferdsel", en: "Transport" },
  other: { nb: "Annet", nn: "Anna", en: "Other" },
};
export function themeText(theme: string, language: Language): string {
  return isTheme(theme) ? themes[theme][language] : theme;
}

export const taskKindTexts: { [kind in TaskKind]: Text } = {
  operation: { nb: "Drift", nn: "Drift", en: "Operation" },
  development: { nb: "Utvikling", nn: "Utvikling", en: "Development" },
};

const bodyKinds: { [kind: string]: Text } = {
  assembly: { nb: "øverste organ", nn: "øvste organ", en: "highest body" },
  board: { nb: "styre", nn: "styre", en: "board" },
  "executive-committee": { nb: "arbeidsutvalg", nn: "arbeidsutval", en: "executive committee" },
  "chief-executives-forum": {
    nb: "forum for kommunedirektørene",
    nn: "forum for kommunedirektørane",
    en: "forum of chief executives",
  },
  "business-council": { nb: "næringsråd", nn: "næringsråd", en: "business council" },
  secretariat: { nb: "sekretariat", nn: "sekretariat", en: "secretariat" },
  "steering-group": { nb: "styringsgruppe", nn: "styringsgruppe", en: "steering group" },
  "annual-meeting": { nb: "årlig møte", nn: "årleg møte", en: "annual meeting" },
};
export function bodyKindText(kind: string, language: Language): string {
  return bodyKinds[kind]?.[language] ?? "";
}

const offices: { [office: string]: Text } = {
  mayor: { nb: "ordfører", nn: "ordførar", en: "mayor" },
  "county-mayor": { nb: "fylkesordfører", nn: "fylkesordførar", en: "county mayor" },
  "county-cabinet-leader": { nb: "fylkesrådsleder", nn: "fylkesrådsleiar", en: "leader of the county cabinet" },
  "chief-executive": {
    nb: "rådmann eller kommunedirektør",
    nn: "rådmann eller kommunedirektør",
    en: "chief executive",
  },
  "opposition-representative": {
    nb: "representant for opposisjonen",
    nn: "representant for opposisjonen",
    en: "representative of the opposition",
  },
  chair: { nb: "leder", nn: "leiar", en: "chair" },
  "deputy-chair": { nb: "nestleder", nn: "nestleiar", en: "deputy chair" },
  "council-member": {
    nb: "medlem av kommunestyret eller fylkestinget",
    nn: "medlem av kommunestyret eller fylkestinget",
    en: "member of the municipal or county council",
  },
  "county-governor": { nb: "fylkesmann", nn: "fylkesmann", en: "county governor" },
  representative: { nb: "representant", nn: "representant", en: "representative" },
  "county-council": { nb: "fylkestinget", nn: "fylkestinget", en: "the county council" },
  "executive-board": { nb: "formannskapet", nn: "formannskapet", en: "the executive board" },
  "mayors-of-all-municipalities": {
    nb: "ordførerne i alle kommunene",
    nn: "ordførarane i alle kommunane",
    en: "the mayors of all municipalities",
  },
  "parliamentary-benches": { nb: "stortingsbenkene", nn: "stortingsbenkene", en: "the parliamentary benches" },
  business: { nb: "næringslivet", nn: "næringslivet", en: "business" },
  research: { nb: "forskningen", nn: "forskinga", en: "research" },
};
export function officeText(office: string, language: Language): string {
  return offices[office]?.[language] ?? office;
}

export const rightTexts: { [right in RightName]: Text } = {
  attend: { nb: "møterett", nn: "møterett", en: "attend" },
  speak: { nb: "talerett", nn: "talerett", en: "speak" },
  propose: { nb: "forslagsrett", nn: "framleggsrett", en: "propose" },
  vote: { nb: "stemmerett", nn: "røysterett", en: "vote" },
};

const rightParts: { [language in Language]: { [right in keyof Rights]: string } } = {
  nb: { attend: "møte", speak: "tale", propose: "forslags", vote: "stemme" },
  nn: { attend: "møte", speak: "tale", propose: "framleggs", vote: "røyste" },
  en: { attend: "attend", speak: "speak", propose: "propose", vote: "vote" },
};
const noRights: Text = { nb: "ingen rettigheter", nn: "ingen rettar", en: "no rights" };

/** "møte-, tale-, forslags- og stemmerett"; "may attend and speak". */
export function rightsText(rights: Rights, language: Language): string {
  const held = rightNames.filter((right) => rights[right]);
  if (held.length === 0) return noRights[language];
  const words = held.map((right) => rightParts[language][right]);
  if (language === "en") return `may ${listInWords(words, language)}`;
  const last = words.at(-1) ?? "";
  return `${listInWords([...words.slice(0, -1).map((word) => `${word}-`), last], language)}rett`;
}

/** How one end of a relation stands to the other; `to`: from here to the other, `from`: from the other to here. */
const relations: { [kind: string]: { to: TextOf<[string]>; from: TextOf<[string]> } } = {
  "part-of": {
    to: {
      nb: (other) => `Er en del av ${other}`,
      nn: (other) => `Er ein del av ${other}`,
      en: (other) => `Is part of ${other}`,
    },
    from: {
      nb: (other) => `${other} er en del av dette`,
      nn: (other) => `${other} er ein del av dette`,
      en: (other) => `${other} is part of this`,
    },
  },
  "spin-off": {
    to: {
      nb: (other) => `Sprang ut av ${other}`,
      nn: (other) => `Sprang ut av ${other}`,
      en: (other) => `Sprang from ${other}`,
    },
    from: {
      nb: (other) => `${other} sprang ut herfra`,
      nn: (other) => `${other} sprang ut herifrå`,
      en: (other) => `${other} sprang from this`,
    },
  },
  successor: {
    to: {
      nb: (other) => `Kom etter ${other}`,
      nn: (other) => `Kom etter ${other}`,
      en: (other) => `Followed ${other}`,
    },
    from: {
      nb: (other) => `${other} kom etter dette`,
      nn: (other) => `${other} kom etter dette`,
      en: (other) => `${other} followed this`,
    },
  },
  steers: {
    to: { nb: (other) => `Styrer ${other}`, nn: (other) => `Styrer ${other}`, en: (other) => `Steers ${other}` },
    from: {
      nb: (other) => `Styres av ${other}`,
      nn: (other) => `Blir styrt av ${other}`,
      en: (other) => `Is steered by ${other}`,
    },
  },
  commissions: {
    to: {
      nb: (other) => `Gir oppdrag til ${other}`,
      nn: (other) => `Gir oppdrag til ${other}`,
      en: (other) => `Commissions ${other}`,
    },
    from: {
      nb: (other) => `Arbeider på oppdrag fra ${other}`,
      nn: (other) => `Arbeider på oppdrag frå ${other}`,
      en: (other) => `Is commissioned by ${other}`,
    },
  },
  "works-with": {
    to: {
      nb: (other) => `Samarbeider med ${other}`,
      nn: (other) => `Samarbeider med ${other}`,
      en: (other) => `Works with ${other}`,
    },
    from: {
      nb: (other) => `Samarbeider med ${other}`,
      nn: (other) => `Samarbeider med ${other}`,
      en: (other) => `Works with ${other}`,
    },
  },
  "takes-part-in": {
    to: {
      nb: (other) => `Deltar i ${other}`,
      nn: (other) => `Deltek i ${other}`,
      en: (other) => `Takes part in ${other}`,
    },
    from: {
      nb: (other) => `${other} deltar i dette`,
      nn: (other) => `${other} deltek i dette`,
      en: (other) => `${other} takes part in this`,
    },
  },
  concretises: {
    to: {
      nb: (other) => `Gjør konkret en plan fra ${other}`,
      nn: (other) => `Gjer konkret ein plan frå ${other}`,
      en: (other) => `Makes concrete a plan of ${other}`,
    },
    from: {
      nb: (other) => `${other} gjør dette konkret`,
      nn: (other) => `${other} gjer dette konkret`,
      en: (other) => `${other} makes this concrete`,
    },
  },
};
export function relationText(kind: string, direction: "to" | "from", other: string, language: Language): string {
  return relations[kind]?.[direction][language](other) ?? other;
}

/** Relations of one kind together, as the heading of a list of the other ends. */
const relationGroups: { [kind: string]: { to: Text; from: Text } } = {
  "part-of": {
    to: { nb: "Del av", nn: "Del av", en: "Part of" },
    from: { nb: "Deler av samarbeidet", nn: "Delar av samarbeidet", en: "Parts of it" },
  },
  "spin-off": {
    to: { nb: "Sprang ut av", nn: "Sprang ut av", en: "Sprang from" },
    from: { nb: "Sprang ut herfra", nn: "Sprang ut herifrå", en: "Sprang from it" },
  },
  successor: {
    to: { nb: "Kom etter", nn: "Kom etter", en: "Followed" },
    from: { nb: "Etterfølger", nn: "Etterfølgjar", en: "Followed by" },
  },
  steers: {
    to: { nb: "Styrer", nn: "Styrer", en: "Steers" },
    from: { nb: "Styres av", nn: "Blir styrt av", en: "Steered by" },
  },
  commissions: {
    to: { nb: "Gir oppdrag til", nn: "Gir oppdrag til", en: "Commissions" },
    from: { nb: "Oppdrag fra", nn: "Oppdrag frå", en: "Commissioned by" },
  },
  "works-with": {
    to: { nb: "Samarbeider med", nn: "Samarbeider med", en: "Works with" },
    from: { nb: "Samarbeider med", nn: "Samarbeider med", en: "Works with" },
  },
  "takes-part-in": {
    to: { nb: "Deltar i", nn: "Deltek i", en: "Takes part in" },
    from: { nb: "Deltakere", nn: "Deltakarar", en: "Taking part" },
  },
  concretises: {
    to: { nb: "Gjør konkret en plan fra", nn: "Gjer konkret ein plan frå", en: "Makes concrete a plan of" },
    from: { nb: "Gjøres konkret av", nn: "Blir gjort konkret av", en: "Made concrete by" },
  },
};
export function relationGroupText(kind: string, direction: "to" | "from", language: Language): string {
  return relationGroups[kind]?.[direction][language] ?? kind;
}

/** Between two names: "er en del av", "samarbeider med". */
export function relationVerb(kind: string, language: Language): string {
  const said = relationText(kind, "to", "", language).trim();
  return said.charAt(0).toLowerCase() + said.slice(1);
}
