import { capitalised } from "#platform/in-words.ts";
import type { Text, TextOf } from "#platform/language.ts";

/** The words of the pages about guidelines and their follow-up. */
export const followUpTexts = {
  title: { nb: "Retningslinjer og oppfølging", nn: "Retningslinjer og oppfølging", en: "Guidelines and follow-up" },
  matrix: {
    nb: "Retningslinje for retningslinje, kommune for kommune",
    nn: "Retningslinje for retningslinje, og kommune for kommune",
    en: "Guideline by guideline, municipality by municipality",
  },
  parts: { nb: "Deler av matrisen", nn: "Delar av matrisa", en: "Parts of the matrix" },
  guideline: { nb: "Retningslinje", nn: "Retningslinje", en: "Guideline" },
  municipality: { nb: "Kommune", nn: "Kommune", en: "Municipality" },
  lacking: { nb: "Haster", nn: "Hastar", en: "Urgent" },
  nothingLacking: {
    nb: "Ingen svar er over fristen, og alle avvik er varslet.",
    nn: "Ingen svar er over fristen, og alle avvik er varsla.",
    en: "No answer is overdue, and every deviation has been notified.",
  },
  kind: { nb: "Type", nn: "Type", en: "Kind" },
  status: { nb: "Status", nn: "Status", en: "Status" },
  all: { nb: "alle", nn: "alle saman", en: "all" },
  noMatch: {
    nb: "Ingen svar passer med valgene.",
    nn: "Ingen svar passar med vala.",
    en: "No answer fits what you chose.",
  },
  noneOnDay: {
    nb: "Planen har ingen retningslinjer som gjelder denne dagen.",
    nn: "Planen har ingen retningslinjer som gjeld denne dagen.",
    en: "The plan has no guidelines that hold on this day.",
  },
  otherDays: { nb: "Velg en dag de gjaldt", nn: "Vel ein dag dei galdt", en: "Choose a day on which they held" },
  lateOrMissing: {
    nb: "svar mangler eller er over fristen, eller et avvik er ikke varslet",
    nn: "svar manglar eller er over fristen, eller eit avvik er ikkje varsla",
    en: "an answer is missing or overdue, or a deviation was not notified",
  },
  overdue: { nb: "over fristen", nn: "over fristen", en: "overdue" },
  noticeMissing: { nb: "avvik ikke varslet", nn: "avvik ikkje varsla", en: "deviation not notified" },
  newPlanUnanswered: { nb: "ny plan uten svar", nn: "ny plan utan svar", en: "new plan, no answer" },
  unsettled: {
    nb: "Det er ikke bestemt om vedtaket går videre etter sammenslåingen.",
    nn: "Det er ikkje bestemt om vedtaket går vidare etter samanslåinga.",
    en: "It has not been decided whether the decision passes on after the merger.",
  },
  oneOfSeveral: {
    nb: "Kommunen er én av flere som tok over etter en deling.",
    nn: "Kommunen er éin av fleire som tok over etter ei deling.",
    en: "The municipality is one of several that took over after a split.",
  },
  why: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
  answers: { nb: "Hva kommunene svarer", nn: "Kva kommunane svarar", en: "What the municipalities answer" },
  answer: { nb: "Svar", nn: "Svar", en: "Answer" },
  evidence: { nb: "Grunnlag", nn: "Grunnlag", en: "Evidence" },
  reason: { nb: "Begrunnelse", nn: "Grunngjeving", en: "Reason" },
  measure: { nb: "Mål", nn: "Mål", en: "Measure" },
  measurement: { nb: "Måling", nn: "Måling", en: "Measurement" },
  measurements: { nb: "Målinger", nn: "Målingar", en: "Measurements" },
  met: { nb: "innenfor", nn: "innanfor", en: "within the limit" },
  notMet: { nb: "utenfor", nn: "utanfor", en: "outside the limit" },
  adoptedIn: { nb: "Vedtatt i", nn: "Vedteken i", en: "Adopted in" },
  holds: { nb: "Gjelder", nn: "Gjeld", en: "Holds" },
  area: { nb: "Område", nn: "Område", en: "Area" },
  where: { nb: "Her gjelder retningslinjen", nn: "Her gjeld retningslinja", en: "Where the guideline holds" },
  wholeArea: { nb: "hele planområdet", nn: "heile planområdet", en: "the whole area of the plan" },
  source: { nb: "Kilde", nn: "Kjelde", en: "Source" },
  versions: { nb: "Ordlyd gjennom tiden", nn: "Ordlyd gjennom tida", en: "The wording through time" },
  notices: { nb: "Varsel om avvik", nn: "Varsel om avvik frå retningslinja", en: "Notices of deviation" },
  noNotices: {
    nb: "Ingen har varslet avvik.",
    nn: "Ingen har varsla avvik.",
    en: "Nobody has given notice of a deviation.",
  },
  noticeRule: {
    nb: "Den som ensidig vil fravike en interkommunal plan, skal varsle de andre skriftlig før planarbeidet starter:",
    nn: "Den som einsidig vil fråvike ein interkommunal plan, skal varsle dei andre skriftleg før planarbeidet startar:",
    en: "Whoever wants to depart from an intermunicipal plan alone must tell the others in writing before the planning begins:",
  },
  mustAnswer: {
    nb: "Dette må kommunen svare på",
    nn: "Dette må kommunen svare på no",
    en: "What the municipality must answer",
  },
  nothingToAnswer: {
    nb: "Kommunen har svart på alle retningslinjene som gjelder for den.",
    nn: "Kommunen har svart på alle retningslinjene som gjeld for han.",
    en: "The municipality has answered all the guidelines that apply to it.",
  },
  answered: {
    nb: "Dette har kommunen svart",
    nn: "Dette har kommunen svart til no",
    en: "What the municipality has answered",
  },
  notBound: {
    nb: "Gjelder ikke for kommunen",
    nn: "Gjeld ikkje for kommunen",
    en: "Does not apply to the municipality",
  },
  municipalPlans: { nb: "Kommunens egne planer", nn: "Planane til kommunen", en: "The municipality's own plans" },
  noMunicipalPlans: {
    nb: "Vi kjenner ingen planer for kommunen.",
    nn: "Vi kjenner ingen planar for kommunen.",
    en: "We know of no plans of the municipality.",
  },
  started: { nb: "Startet", nn: "Starta", en: "Begun" },
  adopted: { nb: "Vedtatt", nn: "Vedteken", en: "Adopted" },
  revision: { nb: "Skal revideres innen", nn: "Skal reviderast innan", en: "To be revised by" },
  repealed: { nb: "Opphevet", nn: "Oppheva", en: "Taken back" },
  notAdopted: { nb: "ikke vedtatt ennå", nn: "ikkje vedteken enno", en: "not adopted yet" },
  planId: { nb: "Plan-ID", nn: "Plan-ID", en: "Plan id" },
  planTitle: { nb: "Plan", nn: "Plan", en: "Plan" },
  seeAll: { nb: "Se alle kommunene", nn: "Sjå alle kommunane", en: "See all municipalities" },
  giveAnswer: { nb: "Svar", nn: "Svar", en: "Answer" },
  giveNotice: { nb: "Varsle avvik", nn: "Varsle avviket", en: "Give notice" },
  measureFields: { nb: "Mål felt", nn: "Mål felta", en: "Measure fields" },
  addGuideline: { nb: "Ny retningslinje", nn: "Ny retningslinje", en: "New guideline" },
  editGuideline: { nb: "Endre retningslinjen", nn: "Endre retningslinja", en: "Edit the guideline" },
  registerPlan: { nb: "Registrer kommuneplan", nn: "Registrer ein kommuneplan", en: "Register a municipal plan" },
  due: { nb: "Frist", nn: "Frist", en: "Due" },
  since: { nb: "siden", nn: "sidan", en: "since" },
  fields: { nb: "felt", nn: "felta", en: "fields" },
  digest: { nb: "filens SHA-256", nn: "SHA-256 av fila", en: "SHA-256 of the file" },
  wording: { nb: "Ordlyd", nn: "Ordlyd", en: "Wording" },
} satisfies { [key: string]: Text };

export const followUpTextsWith = {
  constructed: {
    nb: (count, of) =>
      `${count} av ${of} svar er konstruert for demonstrasjonen og sier ingenting om hva kommunene har gjort.`,
    nn: (count, of) =>
      `${count} av ${of} svar er konstruerte for demonstrasjonen og seier ingenting om kva kommunane har gjort.`,
    en: (count, of) =>
      `${count} of ${of} answers are constructed for the demonstration and say nothing of what the municipalities have done.`,
  } satisfies TextOf<[string, string]>,
  sumOf: {
    nb: (count, number) => (number === 1 ? "Sum av én retningslinje" : `Sum av ${count} retningslinjer`),
    nn: (count, number) => (number === 1 ? "Sum av éi retningslinje" : `Sum av dei ${count} retningslinjene`),
    en: (count, number) => (number === 1 ? "Sum of one guideline" : `Sum of ${count} guidelines`),
  } satisfies TextOf<[string, number]>,
  moreMunicipalities: {
    nb: (count) => `${count} kommuner til`,
    nn: (count) => `${count} kommunar til`,
    en: (count) => `${count} more municipalities`,
  } satisfies TextOf<[string]>,
  answersMissing: {
    nb: (count, many) => `${count} ${many ? "svar" : "svar"} over fristen`,
    nn: (count, many) => `${count} ${many ? "svar" : "svar"} over fristen`,
    en: (count, many) => `${count} ${many ? "answers" : "answer"} overdue`,
  } satisfies TextOf<[string, boolean]>,
  noticesMissing: {
    nb: (count) => `${count} avvik ikke varslet`,
    nn: (count) => `${count} avvik ikkje varsla`,
    en: (count) => `${count} not notified`,
  } satisfies TextOf<[string]>,
  oldest: {
    nb: (day) => `det eldste siden ${day}`,
    nn: (day) => `det eldste sidan ${day}`,
    en: (day) => `the oldest since ${day}`,
  } satisfies TextOf<[string]>,
  municipalityTitle: {
    nb: (name) => `${name}: svar på retningslinjene`,
    nn: (name) => `${name}: svar på retningslinjene i planen`,
    en: (name) => `${name}: answers to the guidelines`,
  } satisfies TextOf<[string]>,
  waiting: {
    nb: (count, number) =>
      `${number === 1 ? "Én retningslinje venter" : `${capitalised(count)} retningslinjer venter`} på svar. Ingen svar er over fristen.`,
    nn: (count, number) =>
      `${number === 1 ? "Éi retningslinje ventar" : `${capitalised(count)} retningslinjer ventar`} på svar. Ingen svar er over fristen.`,
    en: (count, number) =>
      `${number === 1 ? "One guideline awaits" : `${capitalised(count)} guidelines await`} an answer. No answer is overdue.`,
  } satisfies TextOf<[string, number]>,
  clause: {
    nb: (clause) => `punkt ${clause}`,
    nn: (clause) => `punkt ${clause}`,
    en: (clause) => `clause ${clause}`,
  } satisfies TextOf<[string]>,
  squareKilometres: {
    nb: (size) => `${size} km² (GeoJSON-fil)`,
    nn: (size) => `${size} km² (fil i GeoJSON)`,
    en: (size) => `${size} km² (a GeoJSON file)`,
  } satisfies TextOf<[string]>,
  mapTitle: {
    nb: (number) => `Kart over området for retningslinje ${number}`,
    nn: (number) => `Kart over området for retningslinje ${number} i planen`,
    en: (number) => `Map of the area of guideline ${number}`,
  } satisfies TextOf<[string]>,
  mapText: {
    nb: (size, names) => `Området er ${size} km²${names ? ` og ligger i ${names}` : ""}.`,
    nn: (size, names) => `Området er ${size} km²${names ? ` og ligg i ${names}` : ""}.`,
    en: (size, names) => `The area is ${size} km²${names ? `, in ${names}` : ""}.`,
  } satisfies TextOf<[string, string]>,
  formerly: {
    nb: (names) => `Svarer også for det som var ${names}`,
    nn: (names) => `Svarar òg for det som var ${names}`,
    en: (names) => `Answers also for what was ${names}`,
  } satisfies TextOf<[string]>,
};
