import type { Text } from "#platform/language.ts";
import type { TravelFile } from "./rules/travel-upload-words.ts";

export const uploadTexts = {
  title: { nb: "Last opp en reiseundersøkelse", nn: "Last opp ei reiseundersøking", en: "Upload a travel survey" },
  lead: {
    nb: "To tabeller, én rad for hver person og én for hver reise, blir til tall med intervaller.",
    nn: "To tabellar, éi rad for kvar person og éi for kvar reise, blir til tal med intervall.",
    en: "Two tables, a row for each person and a row for each trip, become figures with intervals.",
  },
  privacy: {
    nb: "Filene blir lest, regnet på og kastet. Ingen rad om en person blir lagret. Velger du etterpå å ta vare på tallene, lagrer vi bare summene og filenes fingeravtrykk.",
    nn: "Filene blir lesne, rekna på og kasta. Inga rad om ein person blir lagra. Vel du etterpå å ta vare på tala, lagrar vi berre summane og fingeravtrykka til filene.",
    en: "The files are read, worked on and thrown away. No row about a person is kept. If you then choose to keep the figures, we keep only the sums and the digests of the files.",
  },
  whyNot: {
    nb: "Logg inn for å laste opp en undersøkelse.",
    nn: "Logg inn for å laste opp ei undersøking.",
    en: "Sign in to upload a survey.",
  },
  nameOfSurvey: { nb: "Hva undersøkelsen heter", nn: "Kva undersøkinga heiter", en: "What the survey is called" },
  nameHint: {
    nb: "For eksempel «RVU Trondheim 2021».",
    nn: "Til dømes «RVU Trondheim 2021».",
    en: "For example “RVU Trondheim 2021”.",
  },
  period: { nb: "Når folk ble spurt", nn: "Når folk vart spurde", en: "When people were asked" },
  periodHint: { nb: "For eksempel «hele 2021».", nn: "Til dømes «heile 2021».", en: "For example “all of 2021”." },
  owner: { nb: "Hvem som eier undersøkelsen", nn: "Kven som eig undersøkinga", en: "Who owns the survey" },
  day: { nb: "Kommunene slik de var", nn: "Kommunane slik dei var", en: "Municipalities as they were on" },
  dayHint: {
    nb: "Kommunenumre og navn i filene leses som de gjaldt denne dagen.",
    nn: "Kommunenummer og namn i filene blir lesne slik dei galdt denne dagen.",
    en: "Numbers and names of municipalities in the files are read as they stood on this day.",
  },
  analyse: { nb: "Regn ut", nn: "Rekn ut", en: "Work it out" },
  fileMissing: { nb: "Velg en fil.", nn: "Vel ei fil.", en: "Choose a file." },
  tooShort: { nb: "Skriv minst tre tegn.", nn: "Skriv minst tre teikn.", en: "Write at least three characters." },
  tooShortOwner: {
    nb: "Skriv hvem som eier undersøkelsen.",
    nn: "Skriv kven som eig undersøkinga.",
    en: "Write who owns the survey.",
  },
  wrongDay: { nb: "Skriv en dag som finnes.", nn: "Skriv ein dag som finst.", en: "Give a day that exists." },
  full: {
    nb: "Det står for mange arbeider i kø nå. Prøv igjen om et par minutter; det du skrev, står her.",
    nn: "Det står for mange arbeid i kø no. Prøv igjen om eit par minutt; det du skreiv, står her.",
    en: "Too many pieces of work wait in line now. Try again in a few minutes; what you wrote stands here.",
  },
  example: { nb: "Slik ser tabellene ut", nn: "Slik ser tabellane ut", en: "What the tables look like" },
  exampleText: {
    nb: "Tekst i UTF-8 med komma, semikolon eller tabulator. Kolonnene kan stå i hvilken rekkefølge som helst, og andre kolonner får være med. Desimaler med punktum eller komma.",
    nn: "Tekst i UTF-8 med komma, semikolon eller tabulator. Kolonnane kan stå i kva rekkjefølgje som helst, og andre kolonnar får vere med. Desimalar med punktum eller komma.",
    en: "Text in UTF-8 with commas, semicolons or tabs. The columns may stand in any order, and other columns may be there. Decimals with a point or a comma.",
  },
  column: { nb: "Kolonne", nn: "Kolonne", en: "Column" },
  alsoCalled: { nb: "kan også hete", nn: "kan òg heite", en: "may also be called" },
  meaning: { nb: "Hva som står der", nn: "Kva som står der", en: "What stands there" },
  mayBeLeftOut: { nb: "kan utelates", nn: "kan utelatast", en: "may be left out" },
  faults: { nb: "Dette må rettes", nn: "Dette må rettast", en: "This must be mended" },
  faultsLead: {
    nb: "Undersøkelsen kunne ikke regnes ut. Ingenting er lagret.",
    nn: "Undersøkinga kunne ikkje reknast ut. Ingenting er lagra.",
    en: "The survey could not be worked out. Nothing is saved.",
  },
  file: { nb: "Fil", nn: "Fil", en: "File" },
  row: { nb: "Rad", nn: "Rad", en: "Row" },
  wrong: { nb: "Hva som er galt", nn: "Kva som er gale", en: "What is wrong" },
  other: { nb: "Last opp på nytt", nn: "Last opp på nytt", en: "Upload again" },
  keep: { nb: "Ta vare på tallene", nn: "Ta vare på tala", en: "Keep the figures" },
  keepText: {
    nb: "Tallene får da en fast adresse som alle kan lese. Det som lagres, er summene på denne siden og filenes fingeravtrykk, ingen rader om personer. Det kan angres.",
    nn: "Tala får då ei fast adresse som alle kan lese. Det som blir lagra, er summane på denne sida og fingeravtrykka til filene, ingen rader om personar. Det kan angrast.",
    en: "The figures then get a permanent address that everybody can read. What is kept are the sums on this page and the digests of the files, no rows about persons. It can be undone.",
  },
  private: {
    nb: "Bare du ser denne siden. Den forsvinner når tjenesten starter på nytt.",
    nn: "Berre du ser denne sida. Ho forsvinn når tenesta startar på nytt.",
    en: "Only you see this page. It goes away when the service restarts.",
  },
  gone: {
    nb: "Dette arbeidet finnes ikke lenger. Last opp filene på nytt.",
    nn: "Dette arbeidet finst ikkje lenger. Last opp filene på nytt.",
    en: "This work is no longer there. Upload the files again.",
  },
} satisfies { [key: string]: Text };

export const fileNames: { [file in TravelFile]: Text } = {
  persons: { nb: "Personer", nn: "Personar", en: "Persons" },
  trips: { nb: "Reiser", nn: "Reiser", en: "Trips" },
  margins: { nb: "Kjente tall", nn: "Kjende tal", en: "Known totals" },
};

export const fileHints: { [file in TravelFile]: Text } = {
  persons: {
    nb: "Én rad for hver som ble spurt, også de som ikke reiste.",
    nn: "Éi rad for kvar som vart spurd, òg dei som ikkje reiste.",
    en: "A row for each person asked, those who did not travel included.",
  },
  trips: {
    nb: "Én rad for hver reise på den ene dagen.",
    nn: "Éi rad for kvar reise på den eine dagen.",
    en: "A row for each trip on the one day.",
  },
  margins: {
    nb: "Kan utelates. Kjente innbyggertall som vektene justeres til.",
    nn: "Kan utelatast. Kjende innbyggjartal som vektene blir justerte til.",
    en: "May be left out. Known numbers of inhabitants that the weights are adjusted to.",
  },
};

export const columnMeanings: { [column: string]: Text } = {
  "persons.id": {
    nb: "Et nummer for personen, uten navn",
    nn: "Eit nummer for personen, utan namn",
    en: "A number for the person, no name",
  },
  "persons.home": {
    nb: "Bostedskommune: nummer eller navn",
    nn: "Bustadkommune: nummer eller namn",
    en: "Municipality of residence: number or name",
  },
  "persons.weight": {
    nb: "Hvor mange personen står for",
    nn: "Kor mange personen står for",
    en: "How many people the person stands for",
  },
  "persons.stratum": {
    nb: "Gruppen utvalget er trukket i",
    nn: "Gruppa utvalet er trekt i",
    en: "The group in which the sample was drawn",
  },
  "persons.population": {
    nb: "Hvor mange gruppen har i alt",
    nn: "Kor mange gruppa har i alt",
    en: "How many people the group has in all",
  },
  "trips.id": { nb: "Personens nummer", nn: "Nummeret til personen", en: "The person's number" },
  "trips.from": {
    nb: "Kommunen reisen begynner i; tomt er et annet sted",
    nn: "Kommunen reisa tek til i; tomt er ein annan stad",
    en: "Municipality where the trip begins; empty is elsewhere",
  },
  "trips.to": {
    nb: "Kommunen reisen slutter i",
    nn: "Kommunen reisa sluttar i",
    en: "Municipality where the trip ends",
  },
  "trips.mode": {
    nb: "Gange, sykkel, bilfører, bilpassasjer, kollektiv eller annet",
    nn: "Gange, sykkel, bilførar, bilpassasjer, kollektiv eller anna",
    en: "Walk, bicycle, driver, passenger, transit or other",
  },
  "trips.purpose": {
    nb: "Arbeid, tjeneste, skole, handel, omsorg, fritid, hjem eller annet",
    nn: "Arbeid, teneste, skule, handel, omsorg, fritid, heim eller anna",
    en: "Work, business, school, shopping, care, leisure, home or other",
  },
  "trips.km": {
    nb: "Lengden i kilometer; tomt er ukjent",
    nn: "Lengda i kilometer; tomt er ukjent",
    en: "Length in kilometres; empty is not known",
  },
  "margins.column": {
    nb: "En kolonne i persontabellen, eller flere med + mellom",
    nn: "Ein kolonne i persontabellen, eller fleire med + mellom",
    en: "A column of the table of persons, or several with + between",
  },
  "margins.group": { nb: "Det som står i kolonnen", nn: "Det som står i kolonnen", en: "What stands in the column" },
  "margins.people": {
    nb: "Så mange innbyggere har gruppen",
    nn: "Så mange innbyggjarar har gruppa",
    en: "So many inhabitants the group has",
  },
};
