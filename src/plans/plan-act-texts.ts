/** What an act on a plan or project that was refused says: what is wrong, what is kept, what to do. */
import { findRefusalTexts } from "#parties/texts.ts";
import type { TextOf } from "#platform/language.ts";
import type { PlanActRefusal } from "./contract/plan-acts.ts";
import { statementActTexts } from "./statement-act-texts.ts";
import { planRefusalTexts, projectRefusalTexts } from "./texts.ts";

type Params = { [name: string]: string | number };

export const planActTexts: { [code in PlanActRefusal]: TextOf<[Params]> } = {
  ...statementActTexts,
  "party-unknown": findRefusalTexts["party-unknown"],
  "party-ambiguous": findRefusalTexts["party-ambiguous"],
  "party-not-that-day": findRefusalTexts["party-not-that-day"],
  "plan-unknown": planRefusalTexts["plan-unknown"],
  "cooperation-unknown": planRefusalTexts["cooperation-unknown"],
  "project-unknown": projectRefusalTexts["project-unknown"],
  "changed-meanwhile": {
    nb: ({ entry }) =>
      `Noen andre har endret dette mens du skrev (journalnummer ${entry}). Ingenting av ditt er lagret ennå. Se hva som er endret, og lagre på nytt.`,
    nn: ({ entry }) =>
      `Nokon andre har endra dette medan du skreiv (journalnummer ${entry}). Ingenting av ditt er lagra enno. Sjå kva som er endra, og lagre på nytt.`,
    en: ({ entry }) =>
      `Somebody else changed this while you were writing (journal entry ${entry}). Nothing of yours is saved yet. See what changed, then save again.`,
  },
  "address-taken": {
    nb: ({ slug }) => `Adressen «${slug}» er i bruk. Gi den nye en annen tittel, for eksempel med årstallet.`,
    nn: ({ slug }) => `Adressa «${slug}» er i bruk. Gje den nye ein annan tittel, til dømes med årstalet.`,
    en: ({ slug }) => `The address “${slug}” is taken. Give the new one another title, for instance with the year.`,
  },
  "period-upside-down": {
    nb: ({ from, until }) => `Planperioden kan ikke slutte ${until} når den begynner ${from}. Oppgi begge dagene.`,
    nn: ({ from, until }) => `Planperioden kan ikkje slutte ${until} når han begynner ${from}. Oppgi begge dagane.`,
    en: ({ from, until }) => `The period cannot end ${until} when it begins ${from}. Give both days.`,
  },
  "area-unknown": {
    nb: ({ area, known }) => `Planen har ikke noe programområde «${area}». Den har: ${known}.`,
    nn: ({ area, known }) => `Planen har ikkje noko programområde «${area}». Han har: ${known}.`,
    en: ({ area, known }) => `The plan has no programme area “${area}”. It has: ${known}.`,
  },
  "area-taken": {
    nb: ({ title }) => `Planen har alt programområdet «${title}». Velg det i listen for å endre det.`,
    nn: ({ title }) => `Planen har alt programområdet «${title}». Vel det i lista for å endre det.`,
    en: ({ title }) => `The plan already has the programme area “${title}”. Choose it in the list to change it.`,
  },
  "mapping-at-fault": {
    nb: ({ area }) =>
      `«${area}» kan ikke kobles slik: hele området kan gå til ett sted i hver plan, og aldri til sin egen. Velg «en del».`,
    nn: ({ area }) =>
      `«${area}» kan ikkje koplast slik: heile området kan gå til éin stad i kvar plan, og aldri til sin eigen. Vel «ein del».`,
    en: ({ area }) =>
      `“${area}” cannot be mapped so: a whole area can go to one place in each plan, and never into its own. Choose “a part”.`,
  },
  "parent-unknown": {
    nb: ({ parent }) => `Prosjektet «${parent}» som dette skal være en del av, finnes ikke.`,
    nn: ({ parent }) => `Prosjektet «${parent}» som dette skal vere ein del av, finst ikkje.`,
    en: ({ parent }) => `The project “${parent}” that this is to be a part of does not exist.`,
  },
  "matter-unknown": {
    nb: ({ matter }) => `Saken «${matter}» finnes ikke. Skriv den slik den heter i adressen.`,
    nn: ({ matter }) => `Saka «${matter}» finst ikkje. Skriv ho slik ho heiter i adressa.`,
    en: ({ matter }) => `The matter “${matter}” does not exist. Write it as its address names it.`,
  },
  "takes-part-already": {
    nb: ({ name }) => `${name} er alt med i den rollen den dagen.`,
    nn: ({ name }) => `${name} er alt med i den rolla den dagen.`,
    en: ({ name }) => `${name} is in that role already on that day.`,
  },
  "takes-no-part": {
    nb: ({ name }) => `${name} er ikke med i den rollen den dagen, og kan ikke gå ut.`,
    nn: ({ name }) => `${name} er ikkje med i den rolla den dagen, og kan ikkje gå ut.`,
    en: ({ name }) => `${name} is not in that role on that day and cannot leave.`,
  },
  "milestone-unknown": {
    nb: ({ milestone, known }) => `Prosjektet har ingen milepæl «${milestone}». Det har: ${known}.`,
    nn: ({ milestone, known }) => `Prosjektet har ingen milepæl «${milestone}». Det har: ${known}.`,
    en: ({ milestone, known }) => `The project has no milestone “${milestone}”. It has: ${known}.`,
  },
  "milestone-taken": {
    nb: ({ title }) => `Prosjektet har alt milepælen «${title}».`,
    nn: ({ title }) => `Prosjektet har alt milepælen «${title}».`,
    en: ({ title }) => `The project already has the milestone “${title}”.`,
  },
  "dependency-ring": {
    nb: ({ ring }) => `Milepælene ville ventet på hverandre i ring: ${ring}. Ta bort en av avhengighetene.`,
    nn: ({ ring }) => `Milepælane ville venta på kvarandre i ring: ${ring}. Ta bort ei av avhengigheitene.`,
    en: ({ ring }) => `The milestones would wait for each other in a ring: ${ring}. Take away one of the dependencies.`,
  },
  "same-date": {
    nb: ({ due }) => `Fristen er alt ${due}.`,
    nn: ({ due }) => `Fristen er alt ${due}.`,
    en: ({ due }) => `The date is ${due} already.`,
  },
  "before-it-began": {
    nb: ({ day, begun }) => `${day} er før det begynte (${begun}). Velg en senere dag.`,
    nn: ({ day, begun }) => `${day} er før det begynte (${begun}). Vel ein seinare dag.`,
    en: ({ day, begun }) => `${day} is before it began (${begun}). Choose a later day.`,
  },
  "day-ahead": {
    nb: ({ day }) => `${day} er ikke kommet ennå. Før inn det som har skjedd.`,
    nn: ({ day }) => `${day} er ikkje komen enno. Før inn det som har skjedd.`,
    en: ({ day }) => `${day} has not come yet. Enter what has happened.`,
  },
  "reached-already": {
    nb: ({ day }) => `Milepælen er alt meldt nådd ${day}. Angre den føringen om den er feil.`,
    nn: ({ day }) => `Milepælen er alt meld nådd ${day}. Angre den føringa om ho er feil.`,
    en: ({ day }) => `The milestone is already said to be reached on ${day}. Undo that entry if it is wrong.`,
  },
  "deliverable-unknown": {
    nb: ({ deliverable }) => `Prosjektet har ingen leveranse «${deliverable}».`,
    nn: ({ deliverable }) => `Prosjektet har ingen leveranse «${deliverable}».`,
    en: ({ deliverable }) => `The project has no deliverable “${deliverable}”.`,
  },
  "delivered-already": {
    nb: ({ day }) => `Det er alt levert ${day}. Angre den føringen om den er feil.`,
    nn: ({ day }) => `Det er alt levert ${day}. Angre den føringa om ho er feil.`,
    en: ({ day }) => `It was already handed over on ${day}. Undo that entry if it is wrong.`,
  },
  "title-missing": {
    nb: () => "Velg hva som er levert, eller skriv tittelen på det.",
    nn: () => "Vel kva som er levert, eller skriv tittelen på det.",
    en: () => "Choose what was handed over, or write its title.",
  },
  "template-unknown": {
    nb: ({ template }) => `Vi har ingen prosessmal «${template}» i den utgaven.`,
    nn: ({ template }) => `Vi har ingen prosessmal «${template}» i den utgåva.`,
    en: ({ template }) => `There is no process template “${template}” in that version.`,
  },
  "template-at-fault": {
    nb: ({ stage, other }) =>
      `Steget «${stage}» kan ikke stå slik etter «${other}»: hvert steg må ha sin egen tittel, vente bare på steg som finnes, aldri i ring, og ikke ha frist før det det venter på.`,
    nn: ({ stage, other }) =>
      `Steget «${stage}» kan ikkje stå slik etter «${other}»: kvart steg må ha sin eigen tittel, vente berre på steg som finst, aldri i ring, og ikkje ha frist før det det ventar på.`,
    en: ({ stage, other }) =>
      `The stage “${stage}” cannot stand so after “${other}”: each stage needs a title of its own, may wait only for stages that exist, never in a ring, and may not be due before what it waits for.`,
  },
  "project-over": {
    nb: ({ title, day }) => `«${title}» ble avsluttet ${day}. Angre den føringen først om prosjektet skal gå videre.`,
    nn: ({ title, day }) => `«${title}» vart avslutta ${day}. Angre den føringa først om prosjektet skal gå vidare.`,
    en: ({ title, day }) => `“${title}” ended on ${day}. Undo that entry first if the project is to go on.`,
  },
};
