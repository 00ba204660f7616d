import { formatNumber } from "#platform/format.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import type { ChangesBankRefusal } from "./acts/fetch-population-changes.ts";
import type { ChangesFileRefusal } from "./acts/read-population-changes-file.ts";

export const changesTexts = {
  title: {
    nb: "Tall for fødte, døde og flyttinger",
    nn: "Tal for fødde, døde og flyttingar",
    en: "Figures on births, deaths and moves",
  },
  lead: {
    nb: "Befolkningssiden viser hva endringen i hver kommune består av når den har fødte, døde og flyttinger. Tallene er Statistisk sentralbyrås, tabell 06913.",
    nn: "Befolkningssida viser kva endringa i kvar kommune er sett saman av når ho har fødde, døde og flyttingar. Tala er frå Statistisk sentralbyrå, tabell 06913.",
    en: "The population page shows what the change in each municipality is made of when it has births, deaths and moves. The figures are Statistics Norway's, table 06913.",
  },
  none: {
    nb: "Ingen tall er lagt inn ennå.",
    nn: "Ingen tal er lagde inn enno.",
    en: "No figures have been entered yet.",
  },
  fetchText: {
    nb: "Vi spør statistikkbanken om alle år fra 2005 på dagens kommunegrenser, og tar vare på svaret med adressen det kom fra.",
    nn: "Vi spør statistikkbanken om alle år frå 2005 på kommunegrensene av i dag, og tek vare på svaret med adressa det kom frå.",
    en: "We ask the statistics bank for every year from 2005 on today's municipal borders, and keep the answer with the address it came from.",
  },
  uploadText: {
    nb: "CSV i UTF-8 med region og år, og enten én kolonne for hvert av levendefødte, døde, innflyttinger, utflyttinger og folketilvekst, eller kolonnen statistikkvariabel og tallet sist. En fil lagret fra statistikkbanken kan brukes som den er.",
    nn: "CSV i UTF-8 med region og år, og anten éi kolonne for kvart av levendefødte, døde, innflyttinger, utflyttinger og folketilvekst, eller kolonna statistikkvariabel og talet sist. Ei fil lagra frå statistikkbanken kan brukast slik ho er.",
    en: "CSV in UTF-8 with region and år, and either a column for each of levendefødte, døde, innflyttinger, utflyttinger and folketilvekst, or the column statistikkvariabel with the figure last. A file saved from the statistics bank can be used as it is.",
  },
  sourceHint: {
    nb: "For eksempel «SSB tabell 06913, hentet 3. mars 2026».",
    nn: "Til dømes «SSB tabell 06913, henta 3. mars 2026».",
    en: "For example “Statistics Norway table 06913, fetched 3 March 2026”.",
  },
  known: {
    nb: "Disse tallene er tatt vare på fra før.",
    nn: "Desse tala er tekne vare på frå før.",
    en: "These figures are kept already.",
  },
  toPage: { nb: "Til befolkningssiden", nn: "Til befolkningssida", en: "To the population page" },
  components: { nb: "Fødte, døde og flyttinger", nn: "Fødde, døde og flyttingar", en: "Births, deaths and moves" },
  missing: {
    nb: "Her mangler fødte, døde og flyttinger etter kommune og år. De står i Statistisk sentralbyrås tabell 06913, som ingen har hentet hit ennå. Uten dem viser vi hva endringen består av etter alder.",
    nn: "Her manglar fødde, døde og flyttingar etter kommune og år. Dei står i tabell 06913 hos Statistisk sentralbyrå, som ingen har henta hit enno. Utan dei viser vi kva endringa er sett saman av etter alder.",
    en: "Births, deaths and moves by municipality and year are missing here. They are in Statistics Norway's table 06913, which nobody has fetched yet. Without them we show what the change is made of by age.",
  },
  bring: { nb: "Hent eller last opp tallene", nn: "Hent eller last opp tala", en: "Fetch or upload the figures" },
  births: { nb: "Fødte", nn: "Fødde", en: "Births" },
  deaths: { nb: "Døde", nn: "Døde", en: "Deaths" },
  surplus: { nb: "Fødte minus døde", nn: "Fødde minus døde", en: "Births less deaths" },
  movedIn: { nb: "Flyttet inn", nn: "Flytta inn", en: "Moved in" },
  movedOut: { nb: "Flyttet ut", nn: "Flytta ut", en: "Moved out" },
  net: { nb: "Flyttet inn minus ut", nn: "Flytta inn minus ut", en: "Moved in less out" },
  corrections: { nb: "Rettelser", nn: "Rettingar", en: "Corrections" },
  growth: { nb: "Endring i alt", nn: "Endring i alt", en: "Change in all" },
  year: { nb: "År", nn: "År", en: "Year" },
  hint: {
    nb: "Året gjennom, på kommunegrensene av 2024, slik de er registrert. Flyttinger er med både innenlands og til og fra utlandet. Rettelser er endringen som verken fødte, døde eller flyttinger forklarer.",
    nn: "Året gjennom, på kommunegrensene av 2024, slik dei er registrerte. Flyttingar er med både innanlands og til og frå utlandet. Rettingar er endringa som verken fødde, døde eller flyttingar forklarer.",
    en: "Through the year, on the municipal borders of 2024, as registered. Moves are both within the country and to and from abroad. Corrections are the change that neither births, deaths nor moves explain.",
  },
  regionMoves: {
    nb: "For regionen er en flytting mellom to av kommunene talt både inn og ut.",
    nn: "For regionen er ei flytting mellom to av kommunane tald både inn og ut.",
    en: "For the region a move between two of the municipalities counts both in and out.",
  },
} satisfies { [key: string]: Text };

export const keptText: TextOf<[municipalities: number, first: number, last: number]> = {
  nb: (municipalities, first, last) => `${formatNumber(municipalities, "nb")} kommuner, ${first} til ${last}.`,
  nn: (municipalities, first, last) => `${formatNumber(municipalities, "nn")} kommunar, ${first} til ${last}.`,
  en: (municipalities, first, last) => `${formatNumber(municipalities, "en")} municipalities, ${first} to ${last}.`,
};

export const lacking: TextOf<[names: string]> = {
  nb: (names) => `Tallene mangler for ${names}, så summen kan ikke vises.`,
  nn: (names) => `Tala manglar for ${names}, så summen kan ikkje visast.`,
  en: (names) => `The figures lack ${names}, so the sum cannot be shown.`,
};

/** "I 2024 ble 3 210 født og 2 450 døde; 2 100 flere flyttet inn enn ut." */
export const componentsLead: TextOf<[year: number, births: number, deaths: number, net: number]> = {
  nb: (year, births, deaths, net) =>
    `I ${year} ble ${formatNumber(births, "nb")} født, og ${formatNumber(deaths, "nb")} døde. ${net === 0 ? "Like mange flyttet inn som ut." : `${formatNumber(Math.abs(net), "nb")} flere flyttet ${net > 0 ? "inn enn ut" : "ut enn inn"}.`}`,
  nn: (year, births, deaths, net) =>
    `I ${year} vart ${formatNumber(births, "nn")} fødde, og ${formatNumber(deaths, "nn")} døydde. ${net === 0 ? "Like mange flytta inn som ut." : `${formatNumber(Math.abs(net), "nn")} fleire flytta ${net > 0 ? "inn enn ut" : "ut enn inn"}.`}`,
  en: (year, births, deaths, net) =>
    `In ${year} ${formatNumber(births, "en")} were born and ${formatNumber(deaths, "en")} died. ${net === 0 ? "As many moved in as out." : `${formatNumber(Math.abs(net), "en")} more moved ${net > 0 ? "in than out" : "out than in"}.`}`,
};

type Code = ChangesBankRefusal | ChangesFileRefusal;
type Params = Refusal["params"];
const say = (value: string | number | undefined): string => String(value ?? "");

export function changesProblem({ code, params }: Refusal<Code>, language: Language): string {
  return problems[code][language](params);
}

const problems: { [code in Code]: TextOf<[params: Params]> } = {
  "bank-unreachable": {
    nb: ({ bank }) =>
      `Vi fikk ikke svar fra ${say(bank)}. Ingenting er lagret. Prøv igjen senere, eller last opp en fil.`,
    nn: ({ bank }) =>
      `Vi fekk ikkje svar frå ${say(bank)}. Ingenting er lagra. Prøv igjen seinare, eller last opp ei fil.`,
    en: ({ bank }) => `We got no answer from ${say(bank)}. Nothing is saved. Try again later, or upload a file.`,
  },
  "bank-refused": {
    nb: ({ status }) => `Statistikkbanken ville ikke svare (${say(status)}). Ingenting er lagret.`,
    nn: ({ status }) => `Statistikkbanken ville ikkje svare (${say(status)}). Ingenting er lagra.`,
    en: ({ status }) => `The statistics bank would not answer (${say(status)}). Nothing is saved.`,
  },
  "not-a-dataset": {
    nb: () => "Statistikkbanken svarte med noe annet enn tabellen vi ba om. Ingenting er lagret.",
    nn: () => "Statistikkbanken svara med noko anna enn tabellen vi bad om. Ingenting er lagra.",
    en: () => "The statistics bank answered with something else than the table we asked for. Nothing is saved.",
  },
  "no-municipalities": {
    nb: () => "Det er ingen kommuner i tallene. Ingenting er lagret.",
    nn: () => "Det er ingen kommunar i tala. Ingenting er lagra.",
    en: () => "There are no municipalities in the figures. Nothing is saved.",
  },
  "no-complete-year": {
    nb: () =>
      "Ingen kommune har både fødte, døde, flyttinger inn og ut og endringen i alt for samme år. Ingenting er lagret.",
    nn: () =>
      "Ingen kommune har både fødde, døde, flyttingar inn og ut og endringa i alt for same år. Ingenting er lagra.",
    en: () =>
      "No municipality has births, deaths, moves in and out and the change in all for the same year. Nothing is saved.",
  },
  "negative-count": {
    nb: () => "Et antall fødte, døde eller flyttinger er under null. Ingenting er lagret.",
    nn: () => "Eit tal på fødde, døde eller flyttingar er under null. Ingenting er lagra.",
    en: () => "A number of births, deaths or moves is below nought. Nothing is saved.",
  },
  "not-utf8": {
    nb: () => "Filen er ikke i UTF-8. Lagre den på nytt som «CSV UTF-8».",
    nn: () => "Fila er ikkje i UTF-8. Lagre ho på nytt som «CSV UTF-8».",
    en: () => "The file is not UTF-8. Save it again as “CSV UTF-8”.",
  },
  "not-a-table": {
    nb: ({ row }) => `Rad ${say(row)} har flere eller færre celler enn overskriften.`,
    nn: ({ row }) => `Rad ${say(row)} har fleire eller færre celler enn overskrifta.`,
    en: ({ row }) => `Row ${say(row)} has more or fewer cells than the header.`,
  },
  "no-column": {
    nb: ({ column, have }) => `En kolonne mangler; den kan hete ${say(column)}. Filen har ${say(have)}.`,
    nn: ({ column, have }) => `Ein kolonne manglar; han kan heite ${say(column)}. Fila har ${say(have)}.`,
    en: ({ column, have }) => `A column is missing; it may be called ${say(column)}. The file has ${say(have)}.`,
  },
  "not-a-number": {
    nb: ({ row, value }) => `Rad ${say(row)}: «${say(value)}» er ikke et helt tall.`,
    nn: ({ row, value }) => `Rad ${say(row)}: «${say(value)}» er ikkje eit heilt tal.`,
    en: ({ row, value }) => `Row ${say(row)}: “${say(value)}” is not a whole number.`,
  },
  "no-number": {
    nb: ({ row, value }) => `Rad ${say(row)}: «${say(value)}» begynner ikke med et kommunenummer.`,
    nn: ({ row, value }) => `Rad ${say(row)}: «${say(value)}» tek ikkje til med eit kommunenummer.`,
    en: ({ row, value }) => `Row ${say(row)}: “${say(value)}” does not begin with the number of a municipality.`,
  },
};
