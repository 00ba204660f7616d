import { formatDay } from "#platform/format.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import type { ActName, Because, Grant, Need, Role, WhyNotCode } from "./vocabulary.ts";

/** Each act as what one does, to follow "in order to". */
export const actTexts: { [act in ActName]: Text } = {
  "open-matter": { nb: "åpne en sak", nn: "opne ei sak", en: "open a matter" },
  "edit-matter-text": { nb: "endre teksten i saken", nn: "endre teksten i saka", en: "edit the text of the matter" },
  "send-out": {
    nb: "sende saken ut til kommunene",
    nn: "sende saka ut til kommunane",
    en: "send the matter out to the councils",
  },
  replan: { nb: "flytte en frist", nn: "flytte ein frist", en: "move a date" },
  "register-agenda": {
    nb: "registrere at saken står på en saksliste",
    nn: "registrere at saka står på ei saksliste",
    en: "register that the matter is on an agenda",
  },
  "register-step": {
    nb: "registrere et steg i behandlingen",
    nn: "registrere eit steg i behandlinga",
    en: "register a step in the procedure",
  },
  "register-resolution": { nb: "registrere et vedtak", nn: "registrere eit vedtak", en: "register a resolution" },
  "register-withdrawal": {
    nb: "registrere at noen trekker seg",
    nn: "registrere at nokon trekkjer seg",
    en: "register a withdrawal",
  },
  "hold-adoption": {
    nb: "registrere samarbeidets eget vedtak",
    nn: "registrere vedtaket til samarbeidet sjølv",
    en: "register the cooperation's own adoption",
  },
  "add-party-to-matter": {
    nb: "ta en kommune inn i saken",
    nn: "ta ein kommune inn i saka",
    en: "bring a party into the matter",
  },
  "found-cooperation": { nb: "stifte et samarbeid", nn: "skipe eit samarbeid", en: "found a cooperation" },
  "end-cooperation": { nb: "avslutte et samarbeid", nn: "avslutte eit samarbeid", en: "end a cooperation" },
  "change-membership": { nb: "endre medlemskap", nn: "endre medlemskap", en: "change a membership" },
  "decide-continuation": {
    nb: "registrere om medlemskapet går videre etter en sammenslåing",
    nn: "registrere om medlemskapen går vidare etter ei samanslåing",
    en: "register whether a membership passes on after a merger",
  },
  "set-membership-shares": {
    nb: "registrere hvem som eier hvor mye og svarer for hvor mye",
    nn: "registrere kven som eig kor mykje og svarar for kor mykje",
    en: "register who owns how much and answers for how much",
  },
  "save-deck-template": {
    nb: "lagre en presentasjon som mal",
    nn: "lagre ein presentasjon som mal",
    en: "save a presentation as a template",
  },
  "remove-deck-template": { nb: "fjerne en mal", nn: "fjerne ein mal", en: "remove a template" },
  "adopt-statutes": { nb: "registrere nye vedtekter", nn: "registrere nye vedtekter", en: "register new statutes" },
  "keep-travel-survey": {
    nb: "ta vare på tallene fra en reiseundersøkelse",
    nn: "ta vare på tala frå ei reiseundersøking",
    en: "keep the figures of a travel survey",
  },
  "keep-industry-figures": {
    nb: "ta vare på tall for næring i kommunene",
    nn: "ta vare på tal for næring i kommunane",
    en: "keep figures on industry by municipality",
  },
  "keep-population-changes": {
    nb: "ta vare på tall for fødte, døde og flyttinger",
    nn: "ta vare på tal for fødde, døde og flyttingar",
    en: "keep figures on births, deaths and moves",
  },
  "add-guideline": { nb: "legge inn en retningslinje", nn: "leggje inn ei retningslinje", en: "add a guideline" },
  "edit-guideline": { nb: "endre en retningslinje", nn: "endre ei retningslinje", en: "edit a guideline" },
  "register-municipal-plan": {
    nb: "registrere en kommuneplan",
    nn: "registrere ein kommuneplan",
    en: "register a municipal plan",
  },
  "answer-guideline": { nb: "svare på en retningslinje", nn: "svare på ei retningslinje", en: "answer a guideline" },
  "give-deviation-notice": {
    nb: "varsle avvik fra en retningslinje",
    nn: "varsle avvik frå ei retningslinje",
    en: "give notice of a deviation",
  },
  "measure-guideline": {
    nb: "måle felt mot en retningslinje",
    nn: "måle felt mot ei retningslinje",
    en: "measure fields against a guideline",
  },
  "open-plan": { nb: "opprette en plan", nn: "opprette ein plan", en: "open a plan" },
  "keep-programme-area": {
    nb: "føre inn eller endre et programområde",
    nn: "føre inn eller endre eit programområde",
    en: "enter or change a programme area",
  },
  "keep-plan-statement": {
    nb: "føre inn eller endre hva planen vil",
    nn: "føre inn eller endre kva planen vil",
    en: "enter or change what the plan wants",
  },
  "keep-indicator": {
    nb: "føre inn eller endre hvordan et mål måles",
    nn: "føre inn eller endre korleis eit mål blir målt",
    en: "enter or change how a goal is measured",
  },
  "record-indicator-value": {
    nb: "føre inn en måling av et mål",
    nn: "føre inn ei måling av eit mål",
    en: "enter a measurement of a goal",
  },
  "record-plan-version": {
    nb: "føre inn en utgave av planen",
    nn: "føre inn ei utgåve av planen",
    en: "enter a version of the plan",
  },
  "place-project": {
    nb: "føre hvilke planer prosjektet står i",
    nn: "føre kva planar prosjektet står i",
    en: "enter which plans the project stands in",
  },
  "open-project": { nb: "opprette et prosjekt", nn: "opprette eit prosjekt", en: "open a project" },
  "keep-project-party": {
    nb: "føre hvem som er med i prosjektet",
    nn: "føre kven som er med i prosjektet",
    en: "enter who is in the project",
  },
  "add-milestone": { nb: "føre inn en milepæl", nn: "føre inn ein milepæl", en: "enter a milestone" },
  "replan-milestone": {
    nb: "flytte fristen for en milepæl",
    nn: "flytte fristen for ein milepæl",
    en: "move the date of a milestone",
  },
  "finish-milestone": {
    nb: "melde at en milepæl er nådd",
    nn: "melde at ein milepæl er nådd",
    en: "say that a milestone is reached",
  },
  "hand-over": { nb: "føre at noe er levert", nn: "føre at noko er levert", en: "enter that something is handed over" },
  "report-status": { nb: "skrive en statusrapport", nn: "skrive ein statusrapport", en: "write a status report" },
  "keep-process-template": {
    nb: "lage en ny utgave av en prosessmal",
    nn: "lage ei ny utgåve av ein prosessmal",
    en: "make a new version of a process template",
  },
  "set-claim-issuer": {
    nb: "si hvem som sender krav",
    nn: "seie kven som sender krav",
    en: "say who sends claims",
  },
  "set-claim-recipient": {
    nb: "si hvor en kommune tar imot krav",
    nn: "seie kvar ein kommune tek imot krav",
    en: "say where a municipality takes its claims",
  },
  "issue-claims": { nb: "sende krav om bidrag", nn: "sende krav om bidrag", en: "send claims for contributions" },
  "credit-claim": { nb: "ta et krav tilbake", nn: "ta eit krav tilbake", en: "take a claim back" },
  "register-payment": { nb: "registrere innbetalinger", nn: "registrere innbetalingar", en: "register payments" },
  "import-register": { nb: "importere et register", nn: "importere eit register", en: "import a register" },
  "set-funding-key": {
    nb: "sette en finansieringsnøkkel",
    nn: "setje ein finansieringsnøkkel",
    en: "set a funding key",
  },
  "set-budget-frame": {
    nb: "sette rammen for et budsjett",
    nn: "setje ramma for eit budsjett",
    en: "set the frame of a budget",
  },
  "adopt-budget": {
    nb: "registrere et vedtatt budsjett",
    nn: "registrere eit vedteke budsjett",
    en: "register an adopted budget",
  },
  "run-contributions": {
    nb: "fordele en termin av kontingenten",
    nn: "fordele ein termin av kontingenten",
    en: "share out an instalment of the contributions",
  },
  "import-actuals": { nb: "lese inn et regnskap", nn: "lese inn ein rekneskap", en: "read in accounts" },
  "record-deficit": { nb: "registrere et merforbruk", nn: "registrere eit meirforbruk", en: "register an overspend" },
  "cover-deficit": {
    nb: "registrere at et merforbruk er dekket",
    nn: "registrere at eit meirforbruk er dekt",
    en: "register that an overspend is covered",
  },
  "undo-entry": {
    nb: "angre en føring i journalen",
    nn: "angre ei føring i journalen",
    en: "undo an entry of the journal",
  },
  "undo-own-entry": {
    nb: "angre det du selv har ført",
    nn: "angre det du sjølv har ført",
    en: "undo what you entered yourself",
  },
  "grant-role": { nb: "gi noen en rolle", nn: "gi nokon ei rolle", en: "give someone a role" },
  "revoke-role": { nb: "ta fra noen en rolle", nn: "ta frå nokon ei rolle", en: "take a role from someone" },
  "create-api-token": { nb: "lage en nøkkel til API-et", nn: "lage ein nøkkel til API-et", en: "create an API token" },
  "revoke-api-token": {
    nb: "trekke tilbake andres nøkkel til API-et",
    nn: "trekkje tilbake nøkkelen til ein annan",
    en: "revoke someone else's API token",
  },
  "end-sessions": { nb: "logge ut andre", nn: "logge ut andre", en: "sign others out" },
  "erase-user": {
    nb: "slette opplysningene om en person",
    nn: "slette opplysningane om ein person",
    en: "erase a person's details",
  },
  "read-journal": { nb: "lese journalen", nn: "lese journalen", en: "read the journal" },
  backup: { nb: "ta sikkerhetskopi", nn: "ta tryggingskopi", en: "make a backup" },
};

/** What the reader knows parties and cooperations by; an id that is missing stands for itself. */
export type Names = { parties: { [id: string]: string }; cooperations: { [id: string]: string } };

/** The ids that a reason will want names for. */
export function idsIn({ scope, held }: Because): { parties: string[]; cooperations: string[] } {
  const given = (...ids: (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))];
  return { parties: given(scope.party, held?.party), cooperations: given(scope.cooperation, held?.cooperation) };
}

/** "Why can't I?", as sentences: what is the case, and which role it would take. */
export function whyNot(because: Because, language: Language, names: Names): string {
  const held = because.held ? roleInWords(because.held, language, names) : "";
  const day = (of: string | undefined) => (of === undefined ? "" : formatDay(of, language));
  const reason = reasonTexts[because.code][language](held, day(because.held?.since), day(because.held?.until));
  const needed = [...new Set(because.needs.map((need) => needInWords(need, because, language, names)))];
  if (needed.length === 0) return `${reason} ${nobodyMay[language]}`;
  return `${reason} ${whatItTakes[language](actTexts[because.act][language], either(needed, language))}`;
}

const reasonTexts: { [code in WhyNotCode]: TextOf<[held: string, since: string, until: string]> } = {
  "not-signed-in": {
    nb: () => "Du er ikke logget inn.",
    nn: () => "Du er ikkje logga inn.",
    en: () => "You are not signed in.",
  },
  "no-role": {
    nb: () => "Ingen av rollene dine gir rett til dette.",
    nn: () => "Ingen av rollene dine gir rett til dette.",
    en: () => "None of your roles opens this.",
  },
  "other-party": {
    nb: (held) => `Du er ${held}, ikke for den dette gjelder.`,
    nn: (held) => `Du er ${held}, ikkje for den dette gjeld.`,
    en: (held) => `You are ${held}, not for the one that this concerns.`,
  },
  "other-cooperation": {
    nb: (held) => `Du er ${held}, ikke for samarbeidet dette gjelder.`,
    nn: (held) => `Du er ${held}, ikkje for samarbeidet dette gjeld.`,
    en: (held) => `You are ${held}, not for the cooperation that this concerns.`,
  },
  "other-body": {
    nb: (held) => `Du er ${held}, men rollen gjelder et annet organ.`,
    nn: (held) => `Du er ${held}, men rolla gjeld eit anna organ.`,
    en: (held) => `You are ${held}, but the role is for another organ.`,
  },
  "role-expired": {
    nb: (held, _since, until) => `Du var ${held}, men rollen gjaldt ikke lenger fra ${until}.`,
    nn: (held, _since, until) => `Du var ${held}, men rolla galdt ikkje lenger frå ${until}.`,
    en: (held, _since, until) => `You were ${held}, but the role no longer held from ${until}.`,
  },
  "role-not-begun": {
    nb: (held, since) => `Du blir ${held}, men rollen gjelder først fra ${since}.`,
    nn: (held, since) => `Du blir ${held}, men rolla gjeld først frå ${since}.`,
    en: (held, since) => `You will be ${held}, but the role holds only from ${since}.`,
  },
};

const whatItTakes: TextOf<[act: string, roles: string]> = {
  nb: (act, roles) => `For å ${act} må du være ${roles}.`,
  nn: (act, roles) => `For å ${act} må du vere ${roles}.`,
  en: (act, roles) => `To ${act} you must be ${roles}.`,
};

const nobodyMay: Text = {
  nb: "Ingen rolle gir rett til dette.",
  nn: "Inga rolle gir rett til dette.",
  en: "No role opens this.",
};

const someRole: { [role in Role]: { alone: Text; of: TextOf<[whom: string]> } } = {
  reader: {
    alone: { nb: "logget inn", nn: "logga inn", en: "signed in" },
    of: { nb: () => "logget inn", nn: () => "logga inn", en: () => "signed in" },
  },
  "council-secretary": {
    alone: { nb: "kommunesekretær for parten", nn: "kommunesekretær for parten", en: "council secretary of the party" },
    of: {
      nb: (whom) => `kommunesekretær for ${whom}`,
      nn: (whom) => `kommunesekretær for ${whom}`,
      en: (whom) => `council secretary for ${whom}`,
    },
  },
  secretariat: {
    alone: {
      nb: "sekretariat for samarbeidet",
      nn: "sekretariat for samarbeidet",
      en: "the secretariat of the cooperation",
    },
    of: {
      nb: (whom) => `sekretariat for ${whom}`,
      nn: (whom) => `sekretariat for ${whom}`,
      en: (whom) => `the secretariat of ${whom}`,
    },
  },
  administrator: {
    alone: { nb: "administrator", nn: "administrator", en: "an administrator" },
    of: { nb: () => "administrator", nn: () => "administrator", en: () => "an administrator" },
  },
};

export function roleInWords(
  grant: Pick<Grant, "role" | "party" | "cooperation">,
  language: Language,
  names: Names,
): string {
  if (grant.party !== undefined) return someRole[grant.role].of[language](names.parties[grant.party] ?? grant.party);
  if (grant.cooperation !== undefined)
    return someRole[grant.role].of[language](names.cooperations[grant.cooperation] ?? grant.cooperation);
  return someRole[grant.role].alone[language];
}

function needInWords(need: Need, { scope }: Because, language: Language, names: Names): string {
  const whom = need.scope === "party" ? scope.party : need.scope === "cooperation" ? scope.cooperation : undefined;
  if (whom === undefined) return someRole[need.role].alone[language];
  return roleInWords(
    need.scope === "party" ? { role: need.role, party: whom } : { role: need.role, cooperation: whom },
    language,
    names,
  );
}

const or: Text = { nb: "eller", nn: "eller", en: "or" };

function either(phrases: readonly string[], language: Language): string {
  const last = phrases.at(-1) ?? "";
  return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(", ")} ${or[language]} ${last}`;
}
