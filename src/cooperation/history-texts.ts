import type { Language, Text, TextOf } from "#platform/language.ts";
import type { NamedStep } from "./questions/history.ts";
import { formTexts, roleTexts } from "./texts.ts";
import type { MemberRole } from "./vocabulary.ts";

const many: { [role in MemberRole]: Text } = {
  member: { nb: "medlemmer", nn: "medlemmer", en: "members" },
  observer: { nb: "observatører", nn: "observatørar", en: "observers" },
  guest: { nb: "gjester", nn: "gjester", en: "guests" },
  "contract-party": { nb: "avtaleparter", nn: "avtalepartar", en: "contract parties" },
  host: { nb: "vertskommuner", nn: "vertskommunar", en: "host municipalities" },
  owner: { nb: "eiere", nn: "eigarar", en: "owners" },
};

const one: { [language in Language]: (role: MemberRole) => string } = {
  nb: (role) => roleTexts[role].nb,
  nn: (role) => roleTexts[role].nn,
  en: (role) => `${role === "observer" || role === "owner" ? "an" : "a"} ${roleTexts[role].en}`,
};

/** "medlem" of one, "medlemmer" of several. */
export function roleOf(role: MemberRole, count: number, language: Language): string {
  return count === 1 ? one[language](role) : many[role][language];
}

const latest: Text = { nb: " (senest denne dagen)", nn: " (seinast denne dagen)", en: " (on this day at the latest)" };

/** What happened, as a sentence without a full stop. `who`: the parties, already in words. */
export function stepText(told: NamedStep, who: string, language: Language): string {
  const count = "parties" in told ? told.parties.length : 0;
  switch (told.kind) {
    case "began":
      return (told.certain ? begun : knownSince)[language];
    case "ended":
      return ended[language];
    case "statutes":
      return statutes[language](told.title);
    case "form":
      return (told.first ? firstForm : newForm)[language](formTexts[told.form][language]);
    case "joined":
      return `${joined[language](who, roleOf(told.role, count, language))}${told.certain ? "" : latest[language]}`;
    case "took-part":
      return tookPart[language](who, roleOf(told.role, count, language));
    case "changed-role":
      return `${changed[language](who, roleTexts[told.from][language], roleTexts[told.to][language])}${told.certain ? "" : latest[language]}`;
    case "left":
      return left[told.how][language](who, roleOf(told.role, count, language), count !== 1);
    default:
      return told satisfies never;
  }
}

const begun: Text = { nb: "Samarbeidet begynte", nn: "Samarbeidet byrja", en: "The cooperation began" };
const knownSince: Text = {
  nb: "Samarbeidet er kjent fra denne dagen; det kan være eldre",
  nn: "Samarbeidet er kjent frå denne dagen; det kan vere eldre",
  en: "The cooperation is known from this day; it may be older",
};
const ended: Text = { nb: "Samarbeidet tok slutt", nn: "Samarbeidet tok slutt", en: "The cooperation ended" };
const statutes: TextOf<[string]> = {
  nb: (title) => `Disse vedtektene begynte å gjelde: ${title}`,
  nn: (title) => `Desse vedtektene tok til å gjelde: ${title}`,
  en: (title) => `These statutes took effect: ${title}`,
};
const firstForm: TextOf<[string]> = {
  nb: (form) => `Form: ${form}`,
  nn: (form) => `Form: ${form}`,
  en: (form) => `Form: ${form}`,
};
const newForm: TextOf<[string]> = {
  nb: (form) => `Ny form: ${form}`,
  nn: (form) => `Ny form: ${form}`,
  en: (form) => `New form: ${form}`,
};
const joined: TextOf<[string, string]> = {
  nb: (who, role) => `${who} ble ${role}`,
  nn: (who, role) => `${who} vart ${role}`,
  en: (who, role) => `${who} became ${role}`,
};
const tookPart: TextOf<[string, string]> = {
  nb: (who, role) => `${who} møtte som ${role}`,
  nn: (who, role) => `${who} møtte som ${role}`,
  en: (who, role) => `${who} attended as ${role}`,
};
const changed: TextOf<[string, string, string]> = {
  nb: (who, from, to) => `${who} gikk fra ${from} til ${to}`,
  nn: (who, from, to) => `${who} gjekk frå ${from} til ${to}`,
  en: (who, from, to) => `${who} went from ${from} to ${to}`,
};
const left: { [how in "exact" | "at-earliest" | "party-ended"]: TextOf<[string, string, boolean]> } = {
  exact: {
    nb: (who, role) => `${who} er ikke lenger ${role}`,
    nn: (who, role) => `${who} er ikkje lenger ${role}`,
    en: (who, role, many) => `${who} ${many ? "are" : "is"} no longer ${role}`,
  },
  "at-earliest": {
    nb: (who, role) => `${who} er ikke kjent som ${role} etter dette`,
    nn: (who, role) => `${who} er ikkje kjend som ${role} etter dette`,
    en: (who, role, many) => `${who} ${many ? "are" : "is"} not known as ${role} after this`,
  },
  "party-ended": {
    nb: (who, role) => `${who} sluttet som egen kommune eller fylkeskommune og var ikke lenger ${role}`,
    nn: (who, role) => `${who} slutta som eigen kommune eller fylkeskommune og var ikkje lenger ${role}`,
    en: (who, role, many) => `${who} ceased to exist as such and ${many ? "were" : "was"} no longer ${role}`,
  },
};
