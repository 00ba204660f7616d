import type { Text, TextOf } from "#platform/language.ts";

/** The words of the pages about joint matters. */
export const matterTexts = {
  matters: { nb: "Saker", nn: "Saker", en: "Matters" },
  mattersLead: {
    nb: "Felles saker som hver kommune må ta stilling til, og hvor de står.",
    nn: "Felles saker som kvar kommune må ta stilling til, og kvar dei står.",
    en: "Joint matters that each municipality has to decide on, and where they stand.",
  },
  noMatters: {
    nb: "Ingen felles saker var åpnet denne dagen. Flytt dagen framover, eller se hele listen i dag.",
    nn: "Ingen felles saker var opna denne dagen. Flytt dagen framover, eller sjå heile lista i dag.",
    en: "No joint matters had been opened on this day. Move the day forward, or see the whole list today.",
  },
  noMatch: {
    nb: "Ingen saker passer med det du har valgt. Ta bort et valg, eller vis alle.",
    nn: "Ingen saker passar med det du har valt. Ta bort eit val, eller vis alle.",
    en: "No matters fit what you have chosen. Remove a choice, or show all.",
  },
  filterWord: { nb: "Ord i tittelen", nn: "Ord i tittelen", en: "Words in the title" },
  filterCooperation: { nb: "Samarbeid", nn: "Samarbeid", en: "Cooperation" },
  filterStatus: { nb: "Hvor saken står", nn: "Kvar saka står", en: "Where it stands" },
  all: { nb: "alle", nn: "alle", en: "all" },
  openGroup: { nb: "Til behandling", nn: "Til behandling", en: "Being decided" },
  settledGroup: { nb: "Avgjort", nn: "Avgjort", en: "Decided" },
  newMatter: { nb: "Åpne en sak", nn: "Opne ei sak", en: "Open a matter" },
  ruleUnknown: { nb: "Regel ikke kjent", nn: "Regel ikkje kjend", en: "Rule not known" },

  onThisPage: { nb: "På denne siden", nn: "På denne sida", en: "On this page" },
  board: {
    nb: "Hvor saken står i hver kommune",
    nn: "Kvar saka står i kvar kommune",
    en: "Where it stands, council by council",
  },
  others: { nb: "Andre som er med", nn: "Andre som er med", en: "Others concerned" },
  party: { nb: "Part", nn: "Part", en: "Party" },
  noBoard: {
    nb: "Ingen er lagt til i saken ennå.",
    nn: "Ingen er lagde til i saka enno.",
    en: "Nobody has been added to the matter yet.",
  },
  awaited: { nb: "Hva vi venter på", nn: "Kva vi ventar på", en: "What we are waiting for" },
  awaitedNothing: {
    nb: "Ingen skylder saken noe denne dagen.",
    nn: "Ingen skuldar saka noko denne dagen.",
    en: "Nobody owes the matter anything on this day.",
  },
  remind: { nb: "Tekst til en påminnelse", nn: "Tekst til ei påminning", en: "Text for a reminder" },
  remindMail: { nb: "Åpne i e-post", nn: "Opne i e-post", en: "Open in e-mail" },
  late: { nb: "over fristen", nn: "over fristen", en: "past the deadline" },
  notYet: { nb: "ikke ennå", nn: "ikkje enno", en: "not yet" },
  due: { nb: "frist", nn: "frist", en: "due" },
  bound: { nb: "I kraft for hvem", nn: "I kraft for kven", en: "In force for whom" },
  boundNobody: {
    nb: "Ingen er bundet av dette denne dagen.",
    nn: "Ingen er bundne av dette denne dagen.",
    en: "Nobody is bound by this on the day.",
  },
  boundWhat: { nb: "Hva", nn: "Kva", en: "What" },
  boundSince: { nb: "Siden", nn: "Sidan", en: "Since" },
  boundUntil: { nb: "Til", nn: "Til", en: "Until" },
  boundWhy: { nb: "Hvordan", nn: "Korleis", en: "How" },
  whole: { nb: "hele teksten", nn: "heile teksten", en: "the whole text" },
  unsettled: {
    nb: "Ikke avgjort etter sammenslåing",
    nn: "Ikkje avgjort etter samanslåing",
    en: "Not settled after a merger",
  },
  why: { nb: "Hvorfor?", nn: "Kvifor?", en: "Why?" },
  whyLead: {
    nb: "Svaret er regnet ut av reglene og det som er registrert. Åpne et ledd for å se hva det hviler på.",
    nn: "Svaret er rekna ut av reglane og det som er registrert. Opne eit ledd for å sjå kva det kviler på.",
    en: "The answer is worked out from the rules and what is registered. Open a step to see what it rests on.",
  },
  holds: { nb: "oppfylt:", nn: "oppfylt:", en: "met:" },
  holdsNot: { nb: "ikke oppfylt:", nn: "ikkje oppfylt:", en: "not met:" },
  moreActs: { nb: "Mer du kan gjøre", nn: "Meir du kan gjere", en: "More that you can do" },
  missing: { nb: "Dette mangler", nn: "Dette manglar", en: "What is missing" },
  regionSteps: { nb: "Samarbeidets egne steg", nn: "Samarbeidet sine eigne steg", en: "The cooperation's own steps" },
  noRegionSteps: {
    nb: "Samarbeidet har ikke gjort noe i saken ennå.",
    nn: "Samarbeidet har ikkje gjort noko i saka enno.",
    en: "The cooperation has not taken a step of its own yet.",
  },
  deadlines: { nb: "Frister", nn: "Fristar", en: "Deadlines" },
  noDeadlines: { nb: "Ingen frister er satt.", nn: "Ingen fristar er sette.", en: "No deadlines are set." },
  deadlineWhat: { nb: "Frist for", nn: "Frist for", en: "Deadline for" },
  deadlineDay: { nb: "Dag", nn: "Dag", en: "Day" },
  deadlineWhom: { nb: "Hvem", nn: "Kven", en: "Whom" },
  deadlineSet: { nb: "Satt", nn: "Sett", en: "Set on" },
  deadlineReason: { nb: "Begrunnelse", nn: "Grunngjeving", en: "Reason" },
  everybody: { nb: "alle", nn: "alle", en: "all" },
  replanned: { nb: "flyttet", nn: "flytta", en: "moved" },
  text: { nb: "Teksten", nn: "Teksten", en: "The text" },
  noText: {
    nb: "Saken har ingen tekst denne dagen.",
    nn: "Saka har ingen tekst denne dagen.",
    en: "The matter has no text on this day.",
  },
  versions: { nb: "Versjoner", nn: "Versjonar", en: "Versions" },
  newest: { nb: "gjeldende", nn: "gjeldande", en: "current" },
  changesShown: {
    nb: "Endringene fra forrige versjon er vist i teksten: det som kom til, er understreket; det som gikk ut, er strøket.",
    nn: "Endringane frå førre versjon er viste i teksten: det som kom til, er understreka; det som gjekk ut, er stroke.",
    en: "The changes from the previous version are shown in the text: what came in is underlined, what went out is struck through.",
  },
  clauseAdded: { nb: "nytt punkt", nn: "nytt punkt", en: "new clause" },
  clauseRemoved: { nb: "tatt ut", nn: "teke ut", en: "taken out" },
  clauseChanged: { nb: "endret", nn: "endra", en: "changed" },
  about: { nb: "Om saken", nn: "Om saka", en: "About the matter" },
  legalEffect: { nb: "Rettsvirkning", nn: "Rettsverknad", en: "Legal effect" },
  law: { nb: "Etter lov", nn: "Etter lov", en: "Under" },
  rule: { nb: "Regelen som avgjør", nn: "Regelen som avgjer", en: "The rule that decides" },
  ownRule: { nb: "avtalt for denne saken", nn: "avtalt for denne saka", en: "agreed for this matter" },
  opened: { nb: "Åpnet", nn: "Opna", en: "Opened" },
  replaces: { nb: "Avløser", nn: "Avløyser", en: "Replaces" },
  replacedBy: { nb: "Avløst av", nn: "Avløyst av", en: "Replaced by" },
  openData: { nb: "Åpne data", nn: "Opne data", en: "Open data" },
  asJson: { nb: "Saken som JSON", nn: "Saka som JSON", en: "The matter as JSON" },
  boardCsv: { nb: "Tavlen som CSV", nn: "Tavla som CSV", en: "The board as CSV" },
  journal: { nb: "Alt som er ført om saken", nn: "Alt som er ført om saka", en: "Everything entered about the matter" },
  acts: { nb: "Det du kan gjøre", nn: "Det du kan gjere", en: "What you can do" },
  whyNot: { nb: "Hvorfor kan jeg ikke …?", nn: "Kvifor kan eg ikkje …?", en: "Why can't I …?" },
  notOpenedTitle: { nb: "Saken var ikke åpnet", nn: "Saka var ikkje opna", en: "The matter had not been opened" },
  ruleUnknownTitle: { nb: "Regelen er ikke kjent", nn: "Regelen er ikkje kjend", en: "The rule is not known" },

  path: { nb: "Veien i kommunen", nn: "Vegen i kommunen", en: "The path in the council" },
  resolution: { nb: "Vedtaket", nn: "Vedtaket", en: "The resolution" },
  earlierResolutions: { nb: "Tidligere vedtak", nn: "Tidlegare vedtak", en: "Earlier resolutions" },
  seeResolution: { nb: "Se vedtaket", nn: "Sjå vedtaket", en: "See the resolution" },
  organ: { nb: "Organ", nn: "Organ", en: "Organ" },
  caseNumber: { nb: "Saksnummer", nn: "Saksnummer", en: "Case number" },
  votes: { nb: "Stemmer", nn: "Røyster", en: "Votes" },
  reservation: { nb: "Reservasjon", nn: "Reservasjon", en: "Reservation" },
  wording: { nb: "Ordlyden", nn: "Ordlyden", en: "The wording" },
  comparison: { nb: "Mot fellesteksten", nn: "Mot fellesteksten", en: "Against the common text" },
  comparedClause: { nb: "Punkt", nn: "Punkt", en: "Clause" },
  common: { nb: "Fellesteksten", nn: "Fellesteksten", en: "The common text" },
  councils: { nb: "Vedtaket", nn: "Vedtaket", en: "The resolution" },
  judged: { nb: "Vurdert som", nn: "Vurdert som", en: "Judged as" },
  byReference: { nb: "vedtatt ved henvisning", nn: "vedteke ved tilvising", en: "adopted by reference" },
  notThere: { nb: "står ikke der", nn: "står ikkje der", en: "not there" },
  wordingUnknown: {
    nb: "Ordlyden er ikke kjent fra kilden. At saken ble vedtatt, er tatt slik kilden forteller det.",
    nn: "Ordlyden er ikkje kjend frå kjelda. At saka vart vedteken, er teke slik kjelda fortel det.",
    en: "The wording is not known from the source. That it was adopted is taken as the source tells it.",
  },
  removedWords: { nb: "tatt ut", nn: "teke ut", en: "taken out" },
  addedWords: { nb: "satt inn", nn: "sett inn", en: "put in" },
  onlyClauses: { nb: "Gjelder bare", nn: "Gjeld berre", en: "Covers only" },
  attachment: { nb: "Vedlegg", nn: "Vedlegg", en: "Attachment" },
  wordingFile: { nb: "Last ned hele ordlyden", nn: "Last ned heile ordlyden", en: "Download the whole wording" },
  wordingCut: {
    nb: "Ordlyden er lang. Her står begynnelsen; resten er i filen.",
    nn: "Ordlyden er lang. Her står byrjinga; resten er i fila.",
    en: "The wording is long. The beginning is shown here; the rest is in the file.",
  },
  registered: { nb: "Registrert", nn: "Registrert", en: "Registered" },
  journalEntry: { nb: "Føringen i journalen", nn: "Føringa i journalen", en: "The entry in the journal" },
  treatedVersion: { nb: "Teksten som ble behandlet", nn: "Teksten som vart behandla", en: "The text that was treated" },
  meeting: { nb: "Møtet", nn: "Møtet", en: "The meeting" },
  notice: { nb: "innkalt", nn: "innkalla", en: "notice sent" },
  positionsUnknown: {
    nb: "Hvem som stemte hva, er ikke kjent.",
    nn: "Kven som røysta kva, er ikkje kjent.",
    en: "Who voted how is not known.",
  },
  withdrew: { nb: "trekker seg", nn: "trekkjer seg", en: "withdraws" },
  notFoundResolution: {
    nb: "Vi finner ikke vedtaket.",
    nn: "Vi finn ikkje vedtaket.",
    en: "We cannot find the resolution.",
  },
  notFoundAttachment: {
    nb: "Vi finner ikke vedlegget.",
    nn: "Vi finn ikkje vedlegget.",
    en: "We cannot find the attachment.",
  },
} satisfies { [key: string]: Text };

export const voteTexts: { [vote in "for" | "against" | "abstain"]: Text } = {
  for: { nb: "for", nn: "for", en: "for" },
  against: { nb: "mot", nn: "mot", en: "against" },
  abstain: { nb: "avstod", nn: "avstod", en: "abstained" },
};

/** The link from a reason to the record that it rests on. */
export const recordTexts: { [kind in "resolution" | "adoption" | "withdrawal" | "matter" | "party"]: Text } = {
  resolution: { nb: "se vedtaket", nn: "sjå vedtaket", en: "see the resolution" },
  adoption: { nb: "se møtet", nn: "sjå møtet", en: "see the meeting" },
  withdrawal: { nb: "se når", nn: "sjå når", en: "see when" },
  matter: { nb: "se saken", nn: "sjå saka", en: "see the matter" },
  party: { nb: "se parten", nn: "sjå parten", en: "see the party" },
};

export const bindingTexts: { [why in "bound" | "adopter" | "acceded"]: Text } = {
  bound: { nb: "bundet av fellesvedtaket", nn: "bunden av fellesvedtaket", en: "bound by the joint decision" },
  adopter: { nb: "har vedtatt selv", nn: "har vedteke sjølv", en: "adopted it itself" },
  acceded: { nb: "har sluttet seg til", nn: "har slutta seg til", en: "has acceded" },
};

export const matterTextsWith = {
  clause: { nb: (id) => `Punkt ${id}`, nn: (id) => `Punkt ${id}`, en: (id) => `Clause ${id}` },
  sameClauses: {
    nb: (list) => `Likt: ${list}.`,
    nn: (list) => `Likt: ${list}.`,
    en: (list) => `The same: ${list}.`,
  },
  reservedClauses: {
    nb: (list) => `Gjelder ${list}.`,
    nn: (list) => `Gjeld ${list}.`,
    en: (list) => `About ${list}.`,
  },
  version: {
    nb: (number) => `Versjon ${number}`,
    nn: (number) => `Versjon ${number}`,
    en: (number) => `Version ${number}`,
  },
  rowOf: { nb: (name) => `Veien i ${name}`, nn: (name) => `Vegen i ${name}`, en: (name) => `The path in ${name}` },
  seeOn: { nb: (day) => `Se saken ${day}`, nn: (day) => `Sjå saka ${day}`, en: (day) => `See the matter on ${day}` },
  opened: { nb: (day) => `åpnet ${day}`, nn: (day) => `opna ${day}`, en: (day) => `opened ${day}` },
  resolutionOf: {
    nb: (name) => `Vedtak i ${name}`,
    nn: (name) => `Vedtak i ${name}`,
    en: (name) => `Resolution of ${name}`,
  },
  effective: {
    nb: (day) => `med virkning fra ${day}`,
    nn: (day) => `med verknad frå ${day}`,
    en: (day) => `with effect from ${day}`,
  },
} satisfies { [key: string]: TextOf<[string]> };

export const unsettledText: TextOf<[party: string, ended: string, successors: string]> = {
  nb: (party, ended, successors) =>
    `${party} var bundet til den ble slått sammen ${ended}. Ingen har avgjort om vedtaket gjelder videre for ${successors}.`,
  nn: (party, ended, successors) =>
    `${party} var bunden til han vart slått saman ${ended}. Ingen har avgjort om vedtaket gjeld vidare for ${successors}.`,
  en: (party, ended, successors) =>
    `${party} was bound until it merged on ${ended}. Nobody has decided whether the decision goes on for ${successors}.`,
};

export const votesText: TextOf<[forIt: number, against: number]> = {
  nb: (forIt, against) => `${forIt} mot ${against}`,
  nn: (forIt, against) => `${forIt} mot ${against}`,
  en: (forIt, against) => `${forIt} to ${against}`,
};

/** What a council resolved, in a sentence without its full stop: "Vedtatt i kommunestyret 28. mai 2009, likelydende". */
export const resolvedText: TextOf<[outcome: string, organ: string, day: string, comparison: string]> = {
  nb: (outcome, organ, day, comparison) => `${outcome} i ${organ} ${day}${comparison && `, ${comparison}`}`,
  nn: (outcome, organ, day, comparison) => `${outcome} i ${organ} ${day}${comparison && `, ${comparison}`}`,
  en: (outcome, organ, day, comparison) => `${outcome} by ${organ} on ${day}${comparison && `, ${comparison}`}`,
};

/** What is awaited, after what has happened: "Venter: vedtak mangler (frist 19. juni 2009)". */
export const awaitedText: TextOf<[what: string, due: string, late: boolean]> = {
  nb: (what, due, late) => `Venter: ${what}${due && ` (${late ? "fristen var" : "frist"} ${due})`}`,
  nn: (what, due, late) => `Ventar: ${what}${due && ` (${late ? "fristen var" : "frist"} ${due})`}`,
  en: (what, due, late) => `Waiting: ${what}${due && ` (${late ? "was due" : "due"} ${due})`}`,
};

type Reminder = { party: string; title: string; what: string; due: string; late: boolean; address: string };

export const reminderSubject: TextOf<[title: string]> = {
  nb: (title) => `Påminnelse: ${title}`,
  nn: (title) => `Påminning: ${title}`,
  en: (title) => `Reminder: ${title}`,
};

export const reminderText: TextOf<[Reminder]> = {
  nb: ({ party, title, what, due, late, address }) =>
    `Til ${party}\n\nSaken «${title}» venter på dere: ${what}.${due && ` Fristen ${late ? "var" : "er"} ${due}.`}\n\nHer står saken, med teksten som skal vedtas og hvor langt de andre er kommet:\n${address}\n\nEr noe uklart, eller når dere ikke fristen, så si fra, så finner vi en dag som går.\n`,
  nn: ({ party, title, what, due, late, address }) =>
    `Til ${party}\n\nSaka «${title}» ventar på dykk: ${what}.${due && ` Fristen ${late ? "var" : "er"} ${due}.`}\n\nHer står saka, med teksten som skal vedtakast og kor langt dei andre er komne:\n${address}\n\nEr noko uklart, eller når de ikkje fristen, så sei frå, så finn vi ein dag som går.\n`,
  en: ({ party, title, what, due, late, address }) =>
    `To ${party}\n\nThe matter “${title}” is waiting for you: ${what}.${due && ` The deadline ${late ? "was" : "is"} ${due}.`}\n\nHere is the matter, with the text to be adopted and how far the others have come:\n${address}\n\nIf anything is unclear, or you cannot meet the deadline, let us know and we will find a day that works.\n`,
};

/** Column names of the tables that are taken into a spreadsheet. */
export const csvTexts = {
  id: { nb: "adresse", nn: "adresse", en: "address" },
  title: { nb: "tittel", nn: "tittel", en: "title" },
  cooperation: { nb: "samarbeid", nn: "samarbeid", en: "cooperation" },
  opened: { nb: "åpnet", nn: "opna", en: "opened" },
  status: { nb: "står", nn: "står", en: "stands" },
  since: { nb: "siden", nn: "sidan", en: "since" },
  adopted: { nb: "har vedtatt", nn: "har vedteke", en: "have adopted" },
  of: { nb: "av", nn: "av", en: "of" },
  next: { nb: "neste frist", nn: "neste frist", en: "next deadline" },
  sentence: { nb: "i én setning", nn: "i éi setning", en: "in a sentence" },
  number: { nb: "nummer", nn: "nummer", en: "number" },
  part: { nb: "rolle i saken", nn: "rolle i saka", en: "part in the matter" },
  outcome: { nb: "utfall", nn: "utfall", en: "outcome" },
  wording: { nb: "ordlyd", nn: "ordlyd", en: "wording" },
  constructed: { nb: "konstruert", nn: "konstruert", en: "constructed" },
  yes: { nb: "ja", nn: "ja", en: "yes" },
} satisfies { [key: string]: Text };
