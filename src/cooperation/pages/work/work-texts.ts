import type { Text, TextOf } from "#platform/language.ts";

export const workTexts = {
  cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
  reason: { nb: "Grunn", nn: "Grunn", en: "Reason" },
  reasonHint: {
    nb: "Hva ligger til grunn, for eksempel vedtaket og saksnummeret. Står i journalen; skriv ikke personopplysninger.",
    nn: "Kva ligg til grunn, til dømes vedtaket og saksnummeret. Står i journalen; skriv ikkje personopplysningar.",
    en: "What it rests on, such as the resolution and its case number. It stands in the journal; write no personal details.",
  },
  source: { nb: "Kilde", nn: "Kjelde", en: "Source" },
  sourceHint: {
    nb: "Kan stå tom. Hvor det står: protokoll, avtale eller dokument. Vises ved opplysningen.",
    nn: "Kan stå tom. Kvar det står: protokoll, avtale eller dokument. Blir vist ved opplysninga.",
    en: "Optional. Where it stands: minutes, agreement or document. Shown beside the fact.",
  },
  sourceUrl: { nb: "Kildens nettadresse", nn: "Nettadressa til kjelda", en: "Web address of the source" },
  youMay: { nb: "Du kan registrere her", nn: "Du kan registrere her", en: "You may register here" },
  amendment: {
    nb: "Hvilken vei må en endring gå?",
    nn: "Kva veg må ei endring gå?",
    en: "Which route must a change take?",
  },

  membership: { nb: "Endre medlemskap", nn: "Endre medlemskap", en: "Change a membership" },
  membershipLead: {
    nb: "Noen kommer med, går ut eller får en annen rolle, fra en dag.",
    nn: "Nokon kjem med, går ut eller får ei anna rolle, frå ein dag.",
    en: "Someone joins, leaves or takes another role, from a day on.",
  },
  change: { nb: "Hva skjer", nn: "Kva skjer", en: "What happens" },
  join: { nb: "kommer med", nn: "kjem med", en: "joins" },
  leave: { nb: "går ut", nn: "går ut", en: "leaves" },
  changeRole: { nb: "får en annen rolle", nn: "får ei anna rolle", en: "takes another role" },
  party: { nb: "Hvem", nn: "Kven", en: "Who" },
  partyHint: {
    nb: "Navn eller kommunenummer. Forslagene er de som er med i dag.",
    nn: "Namn eller kommunenummer. Framlegga er dei som er med i dag.",
    en: "Name or municipality number. Those suggested are in it already.",
  },
  role: { nb: "Rolle", nn: "Rolle", en: "Role" },
  roleHint: {
    nb: "Trengs ikke når noen går ut.",
    nn: "Trengst ikkje når nokon går ut.",
    en: "Not needed when someone leaves.",
  },
  more: { nb: "Mer", nn: "Meir", en: "More" },
  chooseRole: { nb: "– velg –", nn: "– vel –", en: "– choose –" },
  rights: { nb: "Rettigheter", nn: "Rettar", en: "Rights" },
  rightsHint: {
    nb: "Uten avkryssing gjelder det vanlige for rollen: medlemmer har alle rettighetene, observatører møte- og talerett, gjester møterett.",
    nn: "Utan avkryssing gjeld det vanlege for rolla: medlemmer har alle rettane, observatørar møte- og talerett, gjester møterett.",
    en: "Without a tick the role's usual rights hold: members have all, observers may attend and speak, guests may attend.",
  },
  ownRights: { nb: "Bare disse rettighetene:", nn: "Berre desse rettane:", en: "Only these rights:" },
  day: { nb: "Fra og med", nn: "Frå og med", en: "From and including" },
  dayHint: {
    nb: "Den første dagen endringen gjelder. Den som går ut, er ikke med fra denne dagen.",
    nn: "Den første dagen endringa gjeld. Den som går ut, er ikkje med frå denne dagen.",
    en: "The first day on which the change holds. Whoever leaves is out from this day.",
  },
  note: { nb: "Merknad", nn: "Merknad", en: "Note" },
  noteHint: {
    nb: "Kan stå tom. Vises på samarbeidets side.",
    nn: "Kan stå tom. Blir vist på sida til samarbeidet.",
    en: "Optional. Shown on the cooperation's page.",
  },
  saveMembership: { nb: "Registrer endringen", nn: "Registrer endringa", en: "Register the change" },

  continuation: {
    nb: "Går medlemskapet videre?",
    nn: "Går medlemskapen vidare?",
    en: "Does the membership pass on?",
  },
  continuationLead: {
    nb: "Når en kommune slås sammen eller deles, følger medlemskapet ikke med av seg selv: det må bestemmes.",
    nn: "Når ein kommune blir slått saman eller delt, følgjer medlemskapen ikkje med av seg sjølv: det må avgjerast.",
    en: "When a municipality merges or splits, its membership does not pass on by itself: it must be decided.",
  },
  which: { nb: "Hvilket medlemskap", nn: "Kva medlemskap", en: "Which membership" },
  decision: { nb: "Hva er bestemt", nn: "Kva er avgjort", en: "What was decided" },
  continues: {
    nb: "Medlemskapet går videre, med samme rolle og rettigheter",
    nn: "Medlemskapen går vidare, med same rolle og rettar",
    en: "The membership passes on, with the same role and rights",
  },
  ends: { nb: "Medlemskapet tok slutt", nn: "Medlemskapen tok slutt", en: "The membership ended" },
  decidedOn: { nb: "Bestemt", nn: "Avgjort", en: "Decided on" },
  decidedHint: {
    nb: "Dagen det ble bestemt. Medlemskapet regnes uansett fra dagen den forrige tok slutt.",
    nn: "Dagen det vart avgjort. Medlemskapen blir uansett rekna frå dagen den førre tok slutt.",
    en: "The day of the decision. The membership counts from the day the former ended all the same.",
  },
  nothingWaits: {
    nb: "Ingen medlemskap venter på avgjørelse denne dagen.",
    nn: "Ingen medlemskapar ventar på avgjerd denne dagen.",
    en: "No membership awaits a decision on this day.",
  },
  saveContinuation: { nb: "Registrer avgjørelsen", nn: "Registrer avgjerda", en: "Register the decision" },

  statutes: { nb: "Nye vedtekter", nn: "Nye vedtekter", en: "New statutes" },
  statutesLead: {
    nb: "Teksten punkt for punkt og reglene ved siden av, i én fil. De gjeldende vedtektene slutter å gjelde dagen de nye begynner.",
    nn: "Teksten punkt for punkt og reglane ved sida av, i éi fil. Dei gjeldande vedtektene sluttar å gjelde dagen dei nye byrjar.",
    en: "The text clause by clause and the rules beside it, in one file. The present statutes cease on the day the new begin.",
  },
  file: { nb: "Vedtektsfil", nn: "Vedtektsfil", en: "Statutes file" },
  fileHint: {
    nb: "En JSON-fil. Velg du en fil, går den foran det som står i feltet under.",
    nn: "Ei JSON-fil. Vel du ei fil, går ho framfor det som står i feltet under.",
    en: "A JSON file. If you choose one, it goes before what stands in the field below.",
  },
  text: { nb: "Eller lim inn innholdet", nn: "Eller lim inn innhaldet", en: "Or paste its content" },
  startFromDraft: {
    nb: "Begynn med et forslag til de første vedtektene",
    nn: "Byrj med eit forslag til dei første vedtektene",
    en: "Begin with a draft of the first statutes",
  },
  startFrom: {
    nb: "Begynn med de gjeldende vedtektene",
    nn: "Byrj med dei gjeldande vedtektene",
    en: "Begin with the present statutes",
  },
  statutesReasonHint: {
    nb: "Kan stå tom når filen selv har «reason».",
    nn: "Kan stå tom når fila sjølv har «reason».",
    en: "May be empty when the file itself has a “reason”.",
  },
  saveStatutes: { nb: "Registrer vedtektene", nn: "Registrer vedtektene", en: "Register the statutes" },
} satisfies { [key: string]: Text };

export const workTextsWith = {
  passesTo: {
    nb: (from, to) => `fra ${from} til ${to}`,
    nn: (from, to) => `frå ${from} til ${to}`,
    en: (from, to) => `from ${from} to ${to}`,
  },
} satisfies { [key: string]: TextOf<[from: string, to: string]> };
