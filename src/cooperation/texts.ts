import type { Text, TextOf } from "#platform/language.ts";
import type { CooperationRefusal } from "./questions/cooperation.ts";
import type { LegalForm, MemberRole } from "./vocabulary.ts";

type Params = { [name: string]: string | number };

export const cooperationRefusalTexts: { [code in CooperationRefusal]: TextOf<[Params]> } = {
  "cooperation-unknown": {
    nb: ({ word }) => `Vi kjenner ikke noe samarbeid som heter «${word}».`,
    nn: ({ word }) => `Vi kjenner ikkje noko samarbeid som heiter «${word}».`,
    en: ({ word }) => `We know no cooperation called “${word}”.`,
  },
};

export const roleTexts: { [role in MemberRole]: Text } = {
  member: { nb: "medlem", nn: "medlem", en: "member" },
  observer: { nb: "observatør", nn: "observatør", en: "observer" },
  guest: { nb: "gjest", nn: "gjest", en: "guest" },
  "contract-party": { nb: "avtalepart", nn: "avtalepart", en: "contract party" },
  host: { nb: "vertskommune", nn: "vertskommune", en: "host municipality" },
  owner: { nb: "eier", nn: "eigar", en: "owner" },
};

export const formTexts: { [form in LegalForm]: Text } = {
  "intermunicipal-board": { nb: "interkommunalt styre", nn: "interkommunalt styre", en: "intermunicipal board" },
  "political-council": {
    nb: "interkommunalt politisk råd",
    nn: "interkommunalt politisk råd",
    en: "intermunicipal political council",
  },
  "task-partnership": {
    nb: "kommunalt oppgavefellesskap",
    nn: "kommunalt oppgåvefellesskap",
    en: "municipal task partnership",
  },
  "host-municipality": {
    nb: "vertskommunesamarbeid",
    nn: "vertskommunesamarbeid",
    en: "host municipality cooperation",
  },
  "intermunicipal-company": {
    nb: "interkommunalt selskap (IKS)",
    nn: "interkommunalt selskap (IKS)",
    en: "intermunicipal company",
  },
  "limited-company": { nb: "aksjeselskap", nn: "aksjeselskap", en: "limited company" },
  cooperative: { nb: "samvirkeforetak", nn: "samvirkeføretak", en: "cooperative" },
  association: { nb: "forening", nn: "foreining", en: "association" },
  "plan-cooperation": {
    nb: "interkommunalt plansamarbeid",
    nn: "interkommunalt plansamarbeid",
    en: "intermunicipal plan cooperation",
  },
  "regional-council": { nb: "regionråd", nn: "regionråd", en: "regional council" },
  agreement: { nb: "avtale", nn: "avtale", en: "agreement" },
  network: { nb: "nettverk", nn: "nettverk", en: "network" },
  other: { nb: "annen form", nn: "anna form", en: "other form" },
};
