import { findRefusalTexts } from "#parties/texts.ts";
import { numberInWords } from "#platform/in-words.ts";
import type { Text, TextOf } from "#platform/language.ts";
import type { OwnershipRefusal } from "./questions/ownership-report.ts";
import type { Group } from "./rules/ownership-groups.ts";

type Params = { [name: string]: string | number };

export const ownershipRefusalTexts: { [code in OwnershipRefusal]: TextOf<[Params]> } = {
  ...findRefusalTexts,
  "no-owner": {
    nb: ({ name }) => `${name} er ingen kommune eller fylkeskommune, og lager ingen eierskapsmelding.`,
    nn: ({ name }) => `${name} er ingen kommune eller fylkeskommune, og lagar inga eigarskapsmelding.`,
    en: ({ name }) => `${name} is no municipality or county, and makes no ownership report.`,
  },
};

/** The report of a party before its first day. */
export const notYetText: TextOf<[party: string, day: string]> = {
  nb: (party, day) => `${party} er kommune fra ${day}.`,
  nn: (party, day) => `${party} er kommune frå ${day}.`,
  en: (party, day) => `${party} exists from ${day}.`,
};

/** A file of a party that is not there that day. */
export const absentText: TextOf<[Params]> = {
  nb: ({ name, on, stood, followers }) =>
    `${name} fantes ikke ${on}. Nærmeste dag: ${stood}.${followers === "" ? "" : ` På dagen finnes: ${followers}.`}`,
  nn: ({ name, on, stood, followers }) =>
    `${name} fanst ikkje ${on}. Næraste dag: ${stood}.${followers === "" ? "" : ` På dagen finst: ${followers}.`}`,
  en: ({ name, on, stood, followers }) =>
    `${name} did not exist on ${on}. Nearest day: ${stood}.${followers === "" ? "" : ` On the day there is: ${followers}.`}`,
};

export const groupTexts: { [group in Group]: Text } = {
  political: {
    nb: "Politiske råd og regionråd",
    nn: "Politiske råd og regionråd",
    en: "Political and regional councils",
  },
  company: { nb: "Selskaper", nn: "Selskap", en: "Companies" },
  task: {
    nb: "Oppgavefellesskap og vertskommuner",
    nn: "Oppgåvefellesskap og vertskommunar",
    en: "Task partnerships and host municipalities",
  },
  plan: { nb: "Plansamarbeid", nn: "Plansamarbeid", en: "Plan cooperation" },
  other: { nb: "Annet samarbeid", nn: "Anna samarbeid", en: "Other cooperation" },
};

export const ownershipTexts = {
  report: { nb: "Eierskapsmelding", nn: "Eigarskapsmelding", en: "Ownership report" },
  law: {
    nb: "Kommunestyret eller fylkestinget skal selv vedta en eierskapsmelding minst én gang i valgperioden",
    nn: "Kommunestyret eller fylkestinget skal sjølv vedta ei eigarskapsmelding minst éin gong i valperioden",
    en: "The municipal or county council must itself adopt an ownership report at least once in each electoral term",
  },
  principles: { nb: "Prinsipper for eierstyring", nn: "Prinsipp for eigarstyring", en: "Principles of ownership" },
  principlesNote: {
    nb: "Loven krever at meldingen sier hvilke prinsipper kommunen styrer etter. Registeret kjenner dem ikke: de er kommunestyrets egne.",
    nn: "Lova krev at meldinga seier kva prinsipp kommunen styrer etter. Registeret kjenner dei ikkje: dei er kommunestyret sine eigne.",
    en: "The act requires the report to state the principles by which the municipality exercises its ownership. The register does not know them: they are the council's own.",
  },
  proposal: {
    nb: "Forslag til tekst. Kommunestyret bestemmer; stryk, endre eller legg til.",
    nn: "Framlegg til tekst. Kommunestyret avgjer; stryk, endre eller legg til.",
    en: "Proposed wording. The council decides; strike out, change or add.",
  },
  overview: { nb: "Oversikt", nn: "Oversyn", en: "Overview" },
  purposes: {
    nb: "Formålet med eierinteressene",
    nn: "Føremålet med eigarinteressene",
    en: "The purpose of the interests",
  },
  purposesNote: {
    nb: "Under hvert samarbeid står det formålet som samarbeidet selv har. Hva kommunen vil med å være med, er det kommunestyret som sier.",
    nn: "Under kvart samarbeid står det føremålet som samarbeidet sjølv har. Kva kommunen vil med å vere med, er det kommunestyret som seier.",
    en: "Under each cooperation stands the purpose that it has itself. What the municipality wants by taking part is for the council to say.",
  },
  cooperation: { nb: "Samarbeid", nn: "Samarbeid", en: "Cooperation" },
  form: { nb: "Form", nn: "Form", en: "Form" },
  role: { nb: "Rolle", nn: "Rolle", en: "Role" },
  since: { nb: "Med siden", nn: "Med sidan", en: "In it since" },
  purpose: { nb: "Formål", nn: "Føremål", en: "Purpose" },
  rights: { nb: "Rettigheter", nn: "Rettar", en: "Rights" },
  contribution: { nb: "Bidrag", nn: "Bidrag", en: "Contribution" },
  noContribution: {
    nb: "Registeret har ingen bidrag fra kommunen til dette samarbeidet.",
    nn: "Registeret har ingen bidrag frå kommunen til dette samarbeidet.",
    en: "The register has no contributions of the municipality to this cooperation.",
  },
  share: { nb: "Eierandel", nn: "Eigardel", en: "Share" },
  shareNotKept: {
    nb: "Ikke registrert denne dagen. Den står i avtalen eller vedtektene.",
    nn: "Ikkje registrert denne dagen. Han står i avtalen eller vedtektene.",
    en: "Not registered on this day. It stands in the agreement or the statutes.",
  },
  liability: { nb: "Ansvar", nn: "Ansvar", en: "Liability" },
  represents: { nb: "Hvem som møter for kommunen", nn: "Kven som møter for kommunen", en: "Who attends" },
  statutes: { nb: "Avtale eller vedtekter", nn: "Avtale eller vedtekter", en: "Agreement or statutes" },
  boundBy: { nb: "Bundet av", nn: "Bunden av", en: "Bound by" },
  reservations: { nb: "Forbehold", nn: "Atterhald", en: "Reservations" },
  others: { nb: "Sammen med", nn: "Saman med", en: "Together with" },
  source: { nb: "Kilde", nn: "Kjelde", en: "Source" },
  sources: { nb: "Kilder", nn: "Kjelder", en: "Sources" },
  notKnown: { nb: "ikke kjent", nn: "ikkje kjent", en: "not known" },
  noPurpose: {
    nb: "Kildene sier ikke hva formålet er.",
    nn: "Kjeldene seier ikkje kva føremålet er.",
    en: "The sources do not say what the purpose is.",
  },
  noSeats: {
    nb: "Kildene sier ikke hvem som møter.",
    nn: "Kjeldene seier ikkje kven som møter.",
    en: "The sources do not say who attends.",
  },
  noStatutes: {
    nb: "Ingen avtale eller vedtekter er registrert denne dagen.",
    nn: "Inga avtale eller vedtekter er registrerte denne dagen.",
    en: "No agreement or statutes are registered on this day.",
  },
  notBound: {
    nb: "Ingen felles vedtak er bindende denne dagen.",
    nn: "Ingen felles vedtak er bindande denne dagen.",
    en: "No joint decision is binding on this day.",
  },
  whole: { nb: "hele vedtaket", nn: "heile vedtaket", en: "the whole" },
  constructed: {
    nb: "Laget for demonstrasjonen.",
    nn: "Laga for demonstrasjonen.",
    en: "Made for the demonstration.",
  },
  fromMemory: {
    nb: "ikke lest i selve loven",
    nn: "ikkje lese i sjølve lova",
    en: "not read in the act itself",
  },
  notCovered: { nb: "Hva som ikke er med", nn: "Kva som ikkje er med", en: "What is not covered" },
  notCoveredText: {
    nb: "Meldingen viser samarbeidene som står i registeret. Aksjer, egne foretak og eierinteresser som ikke er registrert der, må kommunen legge til selv.",
    nn: "Meldinga viser samarbeida som står i registeret. Aksjar, eigne føretak og eigarinteresser som ikkje er registrerte der, må kommunen leggje til sjølv.",
    en: "The report shows the cooperations in the register. Shares, enterprises of its own and interests that are not registered there must be added by the municipality.",
  },
  undecided: {
    nb: "Uavklart etter sammenslåing",
    nn: "Uavklart etter samanslåing",
    en: "Undecided after a merger",
  },
  none: {
    nb: "Kommunen er ikke med i noe samarbeid i registeret denne dagen.",
    nn: "Kommunen er ikkje med i noko samarbeid i registeret denne dagen.",
    en: "The municipality is in no cooperation in the register on this day.",
  },
} satisfies { [key: string]: Text };

/** What councils commonly state (KS' recommendations on ownership deal with the same); a beginning, never the council's word. */
export const principleProposals: readonly Text[] = [
  {
    nb: "Kommunen skal ha et uttalt formål med hvert samarbeid den er med i, og skal vurdere minst én gang i valgperioden om formålet fortsatt er der.",
    nn: "Kommunen skal ha eit uttalt føremål med kvart samarbeid han er med i, og skal vurdere minst éin gong i valperioden om føremålet framleis er der.",
    en: "The municipality shall have a stated purpose for each cooperation it is in, and shall assess at least once in each electoral term whether the purpose still holds.",
  },
  {
    nb: "Kommunen styrer gjennom det øverste organet i samarbeidet. De som møter for kommunen, skal kjenne kommunestyrets syn før møtet og melde tilbake etterpå.",
    nn: "Kommunen styrer gjennom det øvste organet i samarbeidet. Dei som møter for kommunen, skal kjenne synet til kommunestyret før møtet og melde tilbake etterpå.",
    en: "The municipality governs through the highest body of the cooperation. Those who attend for it shall know the council's view before the meeting and report back after it.",
  },
  {
    nb: "Kommunestyret skal hvert år få vite hva samarbeidene koster, hva de har oppnådd, og hvilket økonomisk ansvar kommunen har.",
    nn: "Kommunestyret skal kvart år få vite kva samarbeida kostar, kva dei har oppnådd, og kva økonomisk ansvar kommunen har.",
    en: "The council shall be told each year what the cooperations cost, what they have achieved and which liability the municipality carries.",
  },
  {
    nb: "Møter og dokumenter i samarbeidene skal være åpne, så langt loven ikke krever noe annet.",
    nn: "Møte og dokument i samarbeida skal vere opne, så langt lova ikkje krev noko anna.",
    en: "Meetings and documents of the cooperations shall be open as far as the law does not require otherwise.",
  },
  {
    nb: "Kontrollutvalget skal ha det innsynet som loven gir, og kommunen legger til rette for eierskapskontroll.",
    nn: "Kontrollutvalet skal ha det innsynet som lova gjev, og kommunen legg til rette for eigarskapskontroll.",
    en: "The control committee shall have the access that the law gives, and the municipality makes ownership audits possible.",
  },
];

export const ownershipTextsWith = {
  title: {
    nb: (party) => `Eierskapsmelding for ${party}`,
    nn: (party) => `Eigarskapsmelding for ${party}`,
    en: (party) => `Ownership report of ${party}`,
  },
  asOf: {
    nb: (day) => `Slik registeret viste det ${day}.`,
    nn: (day) => `Slik registeret viste det ${day}.`,
    en: (day) => `As the register showed it on ${day}.`,
  },
  footer: {
    nb: (party, day) => `Eierskapsmelding for ${party}, ${day}. Laget av registeret i Samråd.`,
    nn: (party, day) => `Eigarskapsmelding for ${party}, ${day}. Laga av registeret i Samråd.`,
    en: (party, day) => `Ownership report of ${party}, ${day}. Made from the register in Samråd.`,
  },
  clauses: {
    nb: (clauses) => `punkt ${clauses}`,
    nn: (clauses) => `punkt ${clauses}`,
    en: (clauses) => `clauses ${clauses}`,
  },
  paid: {
    nb: (amount, total, year) => `${amount} av ${total} i ${year}.`,
    nn: (amount, total, year) => `${amount} av ${total} i ${year}.`,
    en: (amount, total, year) => `${amount} of ${total} in ${year}.`,
  },
  sinceDay: { nb: (day) => `fra ${day}`, nn: (day) => `frå ${day}`, en: (day) => `from ${day}` },
  sinceAtLatest: {
    nb: (day) => `senest fra ${day}`,
    nn: (day) => `seinast frå ${day}`,
    en: (day) => `at the latest from ${day}`,
  },
} satisfies { [key: string]: TextOf<string[]> };

/** "Skaun er med i sju samarbeid, og to av dem er politiske råd eller regionråd." */
export const countText: TextOf<[party: string, count: number, political: string, politicalNumber: number]> = {
  nb: (party, count, political, number) =>
    `${party} er med i ${count === 1 ? "ett" : numberInWords(count, "nb")} samarbeid${number === 0 ? "." : `. ${political} av dem er ${number === 1 ? "et politisk råd eller regionråd" : "politiske råd eller regionråd"}.`}`,
  nn: (party, count, political, number) =>
    `${party} er med i ${count === 1 ? "eitt" : numberInWords(count, "nn")} samarbeid${number === 0 ? "." : `. ${political} av dei er ${number === 1 ? "eit politisk råd eller regionråd" : "politiske råd eller regionråd"}.`}`,
  en: (party, count, political, number) =>
    `${party} is in ${numberInWords(count, "en")} ${count === 1 ? "cooperation" : "cooperations"}${number === 0 ? "." : `. ${political} of them ${number === 1 ? "is a political or regional council" : "are political or regional councils"}.`}`,
};

export const undecidedText: TextOf<[cooperation: string, party: string, ended: string, until: string]> = {
  nb: (cooperation, party, ended, until) =>
    `${cooperation}: ${party} var med til ${ended}. Det er ikke registrert om medlemskapet går videre (inndelingslova § 16, frist ${until}).`,
  nn: (cooperation, party, ended, until) =>
    `${cooperation}: ${party} var med til ${ended}. Det er ikkje registrert om medlemskapen går vidare (inndelingslova § 16, frist ${until}).`,
  en: (cooperation, party, ended, until) =>
    `${cooperation}: ${party} was in it until ${ended}. Whether the membership passes on is not registered (inndelingslova § 16, limit ${until}).`,
};
