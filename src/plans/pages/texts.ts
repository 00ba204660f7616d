/** The words of the pages about plans and projects. */
import { capitalised, numberInWords } from "#platform/in-words.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";

export const planTexts = {
  asDocument: {
    nb: "Hele planen som dokument (PDF, Word)",
    nn: "Heile planen som dokument (PDF, Word)",
    en: "The whole plan as a document (PDF, Word)",
  },
  plans: { nb: "Planer", nn: "Planar", en: "Plans" },
  projects: { nb: "Prosjekter", nn: "Prosjekt", en: "Projects" },
  allProjects: { nb: "Alle prosjekter", nn: "Alle prosjekt", en: "All projects" },
  allPlans: { nb: "Alle planer", nn: "Alle planar", en: "All plans" },
  inForce: { nb: "Planer som gjelder", nn: "Planar som gjeld", en: "Plans in force" },
  coming: { nb: "Under arbeid", nn: "Under arbeid", en: "Being prepared" },
  past: { nb: "Gjelder ikke lenger", nn: "Gjeld ikkje lenger", en: "No longer in force" },
  status: { nb: "Slik står prosjektene", nn: "Slik står prosjekta", en: "How the projects stand" },
  noPlans: {
    nb: "Ingen planer var begynt denne dagen. Velg en senere dag.",
    nn: "Ingen planar var påbegynte denne dagen. Vel ein seinare dag.",
    en: "No plan had been begun on this day. Choose a later one.",
  },
  noMatch: {
    nb: "Ingen passer til det du valgte.",
    nn: "Ingen passar til det du valde.",
    en: "Nothing fits what you chose.",
  },
  noneInForce: {
    nb: "Ingen plan gjelder denne dagen.",
    nn: "Ingen plan gjeld denne dagen.",
    en: "No plan is in force on this day.",
  },
  noneRunning: {
    nb: "Ingen prosjekter er i arbeid denne dagen.",
    nn: "Ingen prosjekt er i arbeid denne dagen.",
    en: "No project is under way on this day.",
  },
  kind: { nb: "Slag", nn: "Slag", en: "Kind" },
  all: { nb: "Alle", nn: "Alle", en: "All" },
  onThisPage: { nb: "På denne siden", nn: "På denne sida", en: "On this page" },
  areas: { nb: "Programområder", nn: "Programområde", en: "Programme areas" },
  area: { nb: "Programområde", nn: "Programområde", en: "Programme area" },
  from: { nb: "Kom fra", nn: "Kom frå", en: "Came from" },
  became: { nb: "Ble til", nn: "Vart til", en: "Became" },
  inPart: { nb: "delvis", nn: "delvis", en: "in part" },
  noProjectInArea: { nb: "Ingen prosjekter kjent", nn: "Ingen prosjekt kjende", en: "No projects known" },
  noProjects: {
    nb: "Planen har ingen prosjekter som vi kjenner.",
    nn: "Planen har ingen prosjekt som vi kjenner.",
    en: "The plan has no projects that we know of.",
  },
  timeline: { nb: "Tidslinje", nn: "Tidsline", en: "Timeline" },
  says: { nb: "Hva planen vil", nn: "Kva planen vil", en: "What the plan wants" },
  noStatements: {
    nb: "Kildene våre sier ikke hva planen vil.",
    nn: "Kjeldene våre seier ikkje kva planen vil.",
    en: "Our sources do not say what the plan wants.",
  },
  indicator: { nb: "Indikator", nn: "Indikator", en: "Indicator" },
  target: { nb: "Mål", nn: "Mål", en: "Target" },
  newest: { nb: "Siste måling", nn: "Siste måling", en: "Last measured" },
  earlierValues: { nb: "Tidligere målinger", nn: "Tidlegare målingar", en: "Measured earlier" },
  notMeasured: {
    nb: "Ingen måling i kildene våre",
    nn: "Inga måling i kjeldene våre",
    en: "Not measured in our sources",
  },
  reached: { nb: "Nådd", nn: "Nådd", en: "Reached" },
  notReached: { nb: "Ikke nådd", nn: "Ikkje nådd", en: "Not reached" },
  versions: { nb: "Utgaver og vedtak", nn: "Utgåver og vedtak", en: "Versions and decisions" },
  noVersions: {
    nb: "Ingen utgave var lagt fram denne dagen.",
    nn: "Inga utgåve var lagd fram denne dagen.",
    en: "No version had been put forward on this day.",
  },
  parties: { nb: "Hvem er med", nn: "Kven er med", en: "Who takes part" },
  noParties: {
    nb: "Kildene våre nevner ingen.",
    nn: "Kjeldene våre nemner ingen.",
    en: "Our sources name nobody.",
  },
  role: { nb: "Rolle", nn: "Rolle", en: "Role" },
  party: { nb: "Part", nn: "Part", en: "Party" },
  since: { nb: "Fra", nn: "Frå", en: "Since" },
  partOf: { nb: "del av", nn: "del av", en: "part of" },
  links: { nb: "Sammenheng med andre planer", nn: "Samanheng med andre planar", en: "Connection with other plans" },
  noLinks: {
    nb: "Ingen annen plan er knyttet til denne.",
    nn: "Ingen annan plan er knytt til denne.",
    en: "No other plan is connected with this one.",
  },
  about: { nb: "Om planen", nn: "Om planen", en: "About the plan" },
  aboutProject: { nb: "Om prosjektet", nn: "Om prosjektet", en: "About the project" },
  owner: { nb: "Eier", nn: "Eigar", en: "Owner" },
  law: { nb: "Rettslig grunnlag", nn: "Rettsleg grunnlag", en: "Legal footing" },
  effect: { nb: "Virkning", nn: "Verknad", en: "Effect" },
  period: { nb: "Planperiode", nn: "Planperiode", en: "Period" },
  begun: { nb: "Arbeidet begynte", nn: "Arbeidet begynte", en: "Work began" },
  website: { nb: "Nettside", nn: "Nettside", en: "Website" },
  openData: { nb: "Åpne data", nn: "Opne data", en: "Open data" },
  asJson: { nb: "Planen som JSON", nn: "Planen som JSON", en: "The plan as JSON" },
  projectAsJson: { nb: "Prosjektet som JSON", nn: "Prosjektet som JSON", en: "The project as JSON" },
  registered: { nb: "Ført", nn: "Ført", en: "Recorded" },
  journal: { nb: "Se i journalen", nn: "Sjå i journalen", en: "See the journal" },
  notBegunTitle: { nb: "Ikke begynt ennå", nn: "Ikkje påbegynt enno", en: "Not begun yet" },
  project: { nb: "Prosjekt", nn: "Prosjekt", en: "Project" },
  light: { nb: "Status", nn: "Status", en: "Status" },
  next: { nb: "Neste", nn: "Neste", en: "Next" },
  late: { nb: "Forsinket", nn: "Forseinka", en: "Late" },
  participants: { nb: "Deltakere", nn: "Deltakarar", en: "Participants" },
  inPlans: { nb: "I planene", nn: "I planane", en: "In the plans" },
  state: { nb: "Tilstand", nn: "Tilstand", en: "State" },
  onlyLate: { nb: "Forsinket", nn: "Forseinka", en: "Late" },
  word: { nb: "Ord i tittelen", nn: "Ord i tittelen", en: "Word in the title" },
  plan: { nb: "Plan", nn: "Plan", en: "Plan" },
  parts: { nb: "Delprosjekter", nn: "Delprosjekt", en: "Sub-projects" },
  milestones: { nb: "Milepæler", nn: "Milepælar", en: "Milestones" },
  milestone: { nb: "Milepæl", nn: "Milepæl", en: "Milestone" },
  noMilestones: {
    nb: "Prosjektet har ingen milepæler som vi kjenner.",
    nn: "Prosjektet har ingen milepælar som vi kjenner.",
    en: "The project has no milestones that we know of.",
  },
  due: { nb: "Frist", nn: "Frist", en: "Due" },
  needs: { nb: "Må vente på", nn: "Må vente på", en: "Waits for" },
  doneOn: { nb: "nådd", nn: "nådd", en: "reached" },
  noDate: { nb: "uten dato", nn: "utan dato", en: "no date" },
  earlierDates: { nb: "Tidligere frister", nn: "Tidlegare fristar", en: "Earlier dates" },
  deliverables: { nb: "Leveranser", nn: "Leveransar", en: "Deliverables" },
  deliverable: { nb: "Leveranse", nn: "Leveranse", en: "Deliverable" },
  delivered: { nb: "levert", nn: "levert", en: "delivered" },
  notDelivered: { nb: "ikke levert", nn: "ikkje levert", en: "not delivered" },
  open: { nb: "Åpne", nn: "Opne", en: "Open" },
  reports: { nb: "Statusrapporter", nn: "Statusrapportar", en: "Status reports" },
  noReports: {
    nb: "Ingen har rapportert til og med denne dagen.",
    nn: "Ingen har rapportert til og med denne dagen.",
    en: "Nobody has reported up to this day.",
  },
  ordered: {
    nb: "Vedtaket som bestilte det, og det som kom ut",
    nn: "Vedtaket som bestilte det, og det som kom ut",
    en: "The decision that ordered it, and what came of it",
  },
  orderedBy: { nb: "Bestilt av", nn: "Bestilt av", en: "Ordered by" },
  notOrdered: {
    nb: "Kildene våre sier ikke hvilket vedtak som bestilte prosjektet.",
    nn: "Kjeldene våre seier ikkje kva vedtak som bestilte prosjektet.",
    en: "Our sources do not say which decision ordered the project.",
  },
  results: { nb: "Kom ut av det", nn: "Kom ut av det", en: "Came of it" },
  noResults: { nb: "Ikke noe ennå", nn: "Ikkje noko enno", en: "Nothing yet" },
  process: { nb: "Prosessen", nn: "Prosessen", en: "The process" },
  acts: { nb: "Det du kan gjøre", nn: "Det du kan gjere", en: "What you can do" },
  moreActs: { nb: "Mer du kan gjøre", nn: "Meir du kan gjere", en: "More you can do" },
  newPlan: { nb: "Ny plan", nn: "Ny plan", en: "New plan" },
} satisfies { [name: string]: Text };

type Counts = { inForce: number; coming: number; running: number; late: number };

/** What the list of plans answers first. */
export const plansLead: TextOf<[Counts]> = {
  nb: ({ inForce, coming, running, late }) =>
    `${capitalised(numberInWords(inForce, "nb"))} plan${inForce === 1 ? "" : "er"} gjelder, og ${numberInWords(coming, "nb")} er under arbeid. ${running === 0 ? "Ingen prosjekter er i arbeid." : `${capitalised(numberInWords(running, "nb"))} prosjekt${running === 1 ? "" : "er"} er i arbeid; ${late === 0 ? "ingen er forsinket" : `${numberInWords(late, "nb")} er forsinket`}.`}`,
  nn: ({ inForce, coming, running, late }) =>
    `${capitalised(numberInWords(inForce, "nn"))} plan${inForce === 1 ? "" : "ar"} gjeld, og ${numberInWords(coming, "nn")} er under arbeid. ${running === 0 ? "Ingen prosjekt er i arbeid." : `${capitalised(numberInWords(running, "nn"))} prosjekt er i arbeid; ${late === 0 ? "ingen er forseinka" : `${numberInWords(late, "nn")} er forseinka`}.`}`,
  en: ({ inForce, coming, running, late }) =>
    `${capitalised(numberInWords(inForce, "en"))} plan${inForce === 1 ? " is" : "s are"} in force and ${numberInWords(coming, "en")} being prepared. ${running === 0 ? "No project is under way." : `${capitalised(numberInWords(running, "en"))} project${running === 1 ? " is" : "s are"} under way; ${late === 0 ? "none is late" : `${numberInWords(late, "en")} late`}.`}`,
};

/** What the list of projects answers first. */
export const projectsLead: TextOf<[{ running: number; late: number; blocked: number; all: number }]> = {
  nb: ({ running, late, all }) =>
    `${running} av ${all} prosjekter er i arbeid, ${late} av dem er forsinket. De forsinkede står først, så det som skal skje nærmest.`,
  nn: ({ running, late, all }) =>
    `${running} av ${all} prosjekt er i arbeid, ${late} av dei er forseinka. Dei forseinka står først, så det som skal skje nærmast.`,
  en: ({ running, late, all }) =>
    `${running} of ${all} projects are under way, ${late} of them late. The late ones come first, then what happens next.`,
};

export const withTexts = {
  daysLate: {
    nb: (days: number) => `${days} ${days === 1 ? "dag" : "dager"} forsinket`,
    nn: (days: number) => `${days} ${days === 1 ? "dag" : "dagar"} forseinka`,
    en: (days: number) => `${days} day${days === 1 ? "" : "s"} late`,
  } satisfies TextOf<[number]>,
  unknownParticipants: {
    nb: (count: number) => `Kilden sier at ${numberInWords(count, "nb")} deltar, men ikke hvem.`,
    nn: (count: number) => `Kjelda seier at ${numberInWords(count, "nn")} deltek, men ikkje kven.`,
    en: (count: number) => `The source says that ${numberInWords(count, "en")} take part, but not who.`,
  } satisfies TextOf<[number]>,
  template: {
    nb: (title: string, version: number) => `Laget fra malen «${title}», utgave ${version}.`,
    nn: (title: string, version: number) => `Laga frå malen «${title}», utgåve ${version}.`,
    en: (title: string, version: number) => `Made from the template “${title}”, version ${version}.`,
  } satisfies TextOf<[string, number]>,
  newerTemplate: {
    nb: (newest: number) => `Malen har kommet i utgave ${newest}; prosjektet beholder sin.`,
    nn: (newest: number) => `Malen har kome i utgåve ${newest}; prosjektet beheld si.`,
    en: (newest: number) => `The template has come to version ${newest}; the project keeps its own.`,
  } satisfies TextOf<[number]>,
  version: {
    nb: (version: number) => `Utgave ${version}`,
    nn: (version: number) => `Utgåve ${version}`,
    en: (version: number) => `Version ${version}`,
  } satisfies TextOf<[number]>,
  seeOn: {
    nb: (day: string) => `Se slik det var ${day}`,
    nn: (day: string) => `Sjå slik det var ${day}`,
    en: (day: string) => `See how it was on ${day}`,
  } satisfies TextOf<[string]>,
  baseline: {
    nb: (value: string, unit: string, day: string | null) =>
      `Utgangspunkt: ${value} ${unit}${day === null ? "" : `, ${day}`}`,
    nn: (value: string, unit: string, day: string | null) =>
      `Utgangspunkt: ${value} ${unit}${day === null ? "" : `, ${day}`}`,
    en: (value: string, unit: string, day: string | null) => `From: ${value} ${unit}${day === null ? "" : `, ${day}`}`,
  } satisfies TextOf<[string, string, string | null]>,
  aim: {
    nb: (aim: "at-least" | "at-most", value: string, unit: string, by: string | null) =>
      `${aim === "at-least" ? "minst" : "høyst"} ${value} ${unit}${by === null ? "" : ` innen ${by}`}`,
    nn: (aim: "at-least" | "at-most", value: string, unit: string, by: string | null) =>
      `${aim === "at-least" ? "minst" : "høgst"} ${value} ${unit}${by === null ? "" : ` innan ${by}`}`,
    en: (aim: "at-least" | "at-most", value: string, unit: string, by: string | null) =>
      `${aim === "at-least" ? "at least" : "at most"} ${value} ${unit}${by === null ? "" : ` by ${by}`}`,
  } satisfies TextOf<["at-least" | "at-most", string, string, string | null]>,
};

/** A due date as exactly as the source gives it: a day, a month, a year. */
export const monthNames: { [language in Language]: Intl.DateTimeFormat } = {
  nb: new Intl.DateTimeFormat("nb-NO", { month: "long", year: "numeric", timeZone: "UTC" }),
  nn: new Intl.DateTimeFormat("nn-NO", { month: "long", year: "numeric", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }),
};
