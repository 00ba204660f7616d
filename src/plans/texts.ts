/** The words of plans and projects that every door says: kinds, roles, states. */
import type { Refusal } from "#platform/outcome.ts";
import type { Text, TextOf } from "#platform/language.ts";
import type { PlanRefusal, ProjectRefusal } from "./refusals.ts";
import type {
  Light,
  MilestoneState,
  PartyRole,
  PlanKind,
  PlanLinkKind,
  PlanState,
  ProjectState,
  StageKind,
  StatementKind,
} from "./vocabulary.ts";

export const planKindTexts: { [kind in PlanKind]: Text } = {
  "intermunicipal-plan": { nb: "interkommunal plan", nn: "interkommunal plan", en: "intermunicipal plan" },
  "regional-plan": { nb: "regional plan", nn: "regional plan", en: "regional plan" },
  guideline: { nb: "felles retningslinje", nn: "felles retningslinje", en: "joint guideline" },
  strategy: { nb: "strategi", nn: "strategi", en: "strategy" },
  "development-plan": { nb: "utviklingsplan", nn: "utviklingsplan", en: "development plan" },
  "cooperation-programme": { nb: "samhandlingsprogram", nn: "samhandlingsprogram", en: "cooperation programme" },
  "national-programme": { nb: "statlig program", nn: "statleg program", en: "national programme" },
};

export const planStateTexts: { [state in PlanState]: Text } = {
  "not-begun": { nb: "ikke begynt", nn: "ikkje begynt", en: "not begun" },
  "in-preparation": { nb: "under arbeid", nn: "under arbeid", en: "being prepared" },
  adopted: { nb: "vedtatt, gjelder senere", nn: "vedteken, gjeld seinare", en: "adopted, holds later" },
  "in-force": { nb: "gjelder", nn: "gjeld", en: "in force" },
  ended: { nb: "gjelder ikke lenger", nn: "gjeld ikkje lenger", en: "no longer in force" },
  replaced: { nb: "avløst", nn: "avløyst", en: "replaced" },
};

export const projectStateTexts: { [state in ProjectState]: Text } = {
  "not-begun": { nb: "ikke begynt", nn: "ikkje begynt", en: "not begun" },
  running: { nb: "i arbeid", nn: "i arbeid", en: "under way" },
  completed: { nb: "fullført", nn: "fullført", en: "completed" },
  stopped: { nb: "stanset", nn: "stansa", en: "stopped" },
  "last-known": { nb: "ikke omtalt senere", nn: "ikkje omtala seinare", en: "not mentioned later" },
};

export const milestoneStateTexts: { [state in MilestoneState]: Text } = {
  done: { nb: "nådd", nn: "nådd", en: "reached" },
  overdue: { nb: "forsinket", nn: "forseinka", en: "late" },
  blocked: { nb: "holdes igjen", nn: "blir halden att", en: "held back" },
  next: { nb: "neste", nn: "neste", en: "next" },
  planned: { nb: "planlagt", nn: "planlagd", en: "planned" },
  undated: { nb: "uten dato", nn: "utan dato", en: "no date" },
};

export const lightTexts: { [light in Light]: Text } = {
  green: { nb: "i rute", nn: "i rute", en: "on track" },
  yellow: { nb: "trenger oppmerksomhet", nn: "treng merksemd", en: "needs attention" },
  red: { nb: "ute av rute", nn: "ute av rute", en: "off track" },
};

export const partyRoleTexts: { [role in PartyRole]: Text } = {
  participant: { nb: "deltaker", nn: "deltakar", en: "participant" },
  accedes: { nb: "slutter seg til", nn: "sluttar seg til", en: "accedes" },
  "steering-group": { nb: "styringsgruppe", nn: "styringsgruppe", en: "steering group" },
  contractor: { nb: "utfører på oppdrag", nn: "utfører på oppdrag", en: "contractor" },
  partner: { nb: "partner", nn: "partnar", en: "partner" },
  "pilot-partner": { nb: "pilotpartner", nn: "pilotpartnar", en: "pilot partner" },
  consulted: { nb: "høres", nn: "blir høyrd", en: "consulted" },
};

export const linkTexts: { [kind in PlanLinkKind]: { to: Text; from: Text } } = {
  continues: {
    to: { nb: "Viderefører", nn: "Vidarefører", en: "Continues" },
    from: { nb: "Videreføres av", nn: "Blir vidareført av", en: "Continued by" },
  },
  concretises: {
    to: { nb: "Gjør konkret", nn: "Gjer konkret", en: "Makes concrete" },
    from: { nb: "Gjøres konkret av", nn: "Blir gjord konkret av", en: "Made concrete by" },
  },
  replaces: {
    to: { nb: "Avløser", nn: "Avløyser", en: "Replaces" },
    from: { nb: "Avløses av", nn: "Blir avløyst av", en: "Replaced by" },
  },
  "part-of": {
    to: { nb: "Del av", nn: "Del av", en: "Part of" },
    from: { nb: "Omfatter", nn: "Omfattar", en: "Includes" },
  },
  "integrated-in": {
    to: { nb: "Innarbeidet i", nn: "Innarbeidd i", en: "Integrated in" },
    from: { nb: "Har innarbeidet", nn: "Har innarbeidd", en: "Has integrated" },
  },
};

export const statementKindTexts: { [kind in StatementKind]: Text } = {
  trend: { nb: "Planen svarer på", nn: "Planen svarar på", en: "The plan answers to" },
  purpose: { nb: "Formål", nn: "Føremål", en: "Purposes" },
  goal: { nb: "Mål", nn: "Mål", en: "Goals" },
  strategy: { nb: "Strategier", nn: "Strategiar", en: "Strategies" },
};

export const stageKindTexts: { [kind in StageKind]: Text } = {
  document: { nb: "dokument", nn: "dokument", en: "document" },
  workshop: { nb: "workshop", nn: "workshop", en: "workshop" },
  meeting: { nb: "møte", nn: "møte", en: "meeting" },
  hearing: { nb: "høring", nn: "høyring", en: "hearing" },
  decision: { nb: "vedtak", nn: "vedtak", en: "decision" },
  other: { nb: "annet", nn: "anna", en: "other" },
};

type Said = TextOf<[Refusal["params"]]>;

export const planRefusalTexts: { [code in PlanRefusal]: Said } = {
  "plan-unknown": {
    nb: ({ word }) => `Vi har ingen plan som heter «${word}». Se listen over planer.`,
    nn: ({ word }) => `Vi har ingen plan som heiter «${word}». Sjå lista over planar.`,
    en: ({ word }) => `There is no plan called “${word}”. See the list of plans.`,
  },
  "plan-not-begun": {
    nb: ({ title, day }) => `Arbeidet med «${title}» hadde ikke begynt. Det begynte ${day}.`,
    nn: ({ title, day }) => `Arbeidet med «${title}» hadde ikkje begynt. Det begynte ${day}.`,
    en: ({ title, day }) => `Work on “${title}” had not begun. It began ${day}.`,
  },
  "cooperation-unknown": {
    nb: ({ word }) => `Vi kjenner ikke samarbeidet «${word}».`,
    nn: ({ word }) => `Vi kjenner ikkje samarbeidet «${word}».`,
    en: ({ word }) => `There is no cooperation called “${word}”.`,
  },
};

export const projectRefusalTexts: { [code in ProjectRefusal]: Said } = {
  "project-unknown": {
    nb: ({ word }) => `Vi har ikke noe prosjekt som heter «${word}». Se listen over prosjekter.`,
    nn: ({ word }) => `Vi har ikkje noko prosjekt som heiter «${word}». Sjå lista over prosjekt.`,
    en: ({ word }) => `There is no project called “${word}”. See the list of projects.`,
  },
  "project-not-begun": {
    nb: ({ title, day }) => `«${title}» hadde ikke begynt. Prosjektet begynte ${day}.`,
    nn: ({ title, day }) => `«${title}» hadde ikkje begynt. Prosjektet begynte ${day}.`,
    en: ({ title, day }) => `“${title}” had not begun. The project began ${day}.`,
  },
};
