import { formatNumber } from "#platform/format.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import type { IndustryFileRefusal } from "./acts/read-industry-file.ts";
import type { IndustryBankRefusal } from "./acts/fetch-industry.ts";

export const industryTexts = {
  title: { nb: "Tall for næring", nn: "Tal for næring", en: "Figures on industry" },
  lead: {
    nb: "Regionlaben sammenligner næringene i kommunene når den har jobber etter kommune og næring. Tallene er Statistisk sentralbyrås, tabell 07984.",
    nn: "Regionlaben samanliknar næringane i kommunane når han har jobbar etter kommune og næring. Tala er frå Statistisk sentralbyrå, tabell 07984.",
    en: "The region lab compares the industries of the municipalities when it has jobs by municipality and industry. The figures are Statistics Norway's, table 07984.",
  },
  now: { nb: "Tallene vi har", nn: "Tala vi har", en: "The figures we have" },
  none: {
    nb: "Ingen tall er lagt inn ennå.",
    nn: "Ingen tal er lagde inn enno.",
    en: "No figures have been entered yet.",
  },
  fetch: {
    nb: "Hent fra Statistisk sentralbyrå",
    nn: "Hent frå Statistisk sentralbyrå",
    en: "Fetch from Statistics Norway",
  },
  fetchText: {
    nb: "Vi spør statistikkbanken om sysselsatte etter arbeidssted og næring i fjerde kvartal, og tar vare på svaret med adressen det kom fra.",
    nn: "Vi spør statistikkbanken om sysselsette etter arbeidsstad og næring i fjerde kvartal, og tek vare på svaret med adressa det kom frå.",
    en: "We ask the statistics bank for employed persons by place of work and industry in the fourth quarter, and keep the answer with the address it came from.",
  },
  year: { nb: "År", nn: "År", en: "Year" },
  yearHint: { nb: "Tomt er det nyeste.", nn: "Tomt er det nyaste.", en: "Empty is the newest." },
  fetchNow: { nb: "Hent og ta vare på", nn: "Hent og ta vare på", en: "Fetch and keep" },
  upload: { nb: "Eller last opp en fil", nn: "Eller last opp ei fil", en: "Or upload a file" },
  uploadText: {
    nb: "CSV i UTF-8 med én rad for hver kommune og næring: region, næring (SN2007) og antall. En fil lagret fra statistikkbanken kan brukes som den er.",
    nn: "CSV i UTF-8 med éi rad for kvar kommune og næring: region, næring (SN2007) og antall. Ei fil lagra frå statistikkbanken kan brukast slik ho er.",
    en: "CSV in UTF-8 with a row for each municipality and industry: region, næring (SN2007) and antall. A file saved from the statistics bank can be used as it is.",
  },
  file: { nb: "Fil", nn: "Fil", en: "File" },
  source: { nb: "Hvor tallene er fra", nn: "Kvar tala er frå", en: "Where the figures are from" },
  sourceHint: {
    nb: "For eksempel «SSB tabell 07984, hentet 3. mars 2026».",
    nn: "Til dømes «SSB tabell 07984, henta 3. mars 2026».",
    en: "For example “Statistics Norway table 07984, fetched 3 March 2026”.",
  },
  uploadNow: { nb: "Les og ta vare på", nn: "Les og ta vare på", en: "Read and keep" },
  fileMissing: { nb: "Velg en fil.", nn: "Vel ei fil.", en: "Choose a file." },
  yearMissing: {
    nb: "Skriv hvilket år tallene gjelder.",
    nn: "Skriv kva år tala gjeld.",
    en: "Write which year the figures are of.",
  },
  sourceMissing: {
    nb: "Skriv hvor tallene er fra.",
    nn: "Skriv kvar tala er frå.",
    en: "Write where the figures are from.",
  },
  toLab: { nb: "Til regionlaben", nn: "Til regionlaben", en: "To the region lab" },
} satisfies { [key: string]: Text };

export const figuresText: TextOf<[year: number, municipalities: number, industries: number, jobs: number]> = {
  nb: (year, municipalities, industries, jobs) =>
    `${formatNumber(jobs, "nb")} jobber i ${formatNumber(municipalities, "nb")} kommuner og ${industries} næringer, fjerde kvartal ${year}.`,
  nn: (year, municipalities, industries, jobs) =>
    `${formatNumber(jobs, "nn")} jobbar i ${formatNumber(municipalities, "nn")} kommunar og ${industries} næringar, fjerde kvartal ${year}.`,
  en: (year, municipalities, industries, jobs) =>
    `${formatNumber(jobs, "en")} jobs in ${formatNumber(municipalities, "en")} municipalities and ${industries} industries, fourth quarter of ${year}.`,
};

/** Beside the figures of the lab: which year's jobs the likeness rests on. */
export const industryVintage: TextOf<[year: number]> = {
  nb: (year) =>
    `Næring: jobber etter arbeidssted, fjerde kvartal ${year}, kommunene det året ført videre til dem i tabellen.`,
  nn: (year) =>
    `Næring: jobbar etter arbeidsstad, fjerde kvartal ${year}, kommunane det året førte vidare til dei i tabellen.`,
  en: (year) =>
    `Industry: jobs by place of work, fourth quarter of ${year}, the municipalities of that year followed into those of the table.`,
};

export const figuresKnown: TextOf<[year: number]> = {
  nb: (year) => `Disse tallene er tatt vare på fra før, for ${year}.`,
  nn: (year) => `Desse tala er tekne vare på frå før, for ${year}.`,
  en: (year) => `These figures are kept already, for ${year}.`,
};

type Code = IndustryBankRefusal | IndustryFileRefusal;
type Params = Refusal["params"];
const say = (value: string | number | undefined): string => String(value ?? "");

export function industryProblem({ code, params }: Refusal<Code>, language: Language): string {
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
    nb: ({ status }) =>
      `Statistikkbanken ville ikke svare (${say(status)}). Kanskje har den ikke dette året. Ingenting er lagret.`,
    nn: ({ status }) =>
      `Statistikkbanken ville ikkje svare (${say(status)}). Kanskje har han ikkje dette året. Ingenting er lagra.`,
    en: ({ status }) =>
      `The statistics bank would not answer (${say(status)}). Perhaps it lacks this year. Nothing is saved.`,
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
  "one-industry": {
    nb: () => "Tallene er ikke delt på næringer. Ingenting er lagret.",
    nn: () => "Tala er ikkje delte på næringar. Ingenting er lagra.",
    en: () => "The figures are not divided by industry. Nothing is saved.",
  },
  "no-jobs": {
    nb: () => "Alle tallene er null. Ingenting er lagret.",
    nn: () => "Alle tala er null. Ingenting er lagra.",
    en: () => "All figures are nought. Nothing is saved.",
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
    nb: ({ row, value }) => `Rad ${say(row)}: «${say(value)}» er ikke et antall.`,
    nn: ({ row, value }) => `Rad ${say(row)}: «${say(value)}» er ikkje eit tal.`,
    en: ({ row, value }) => `Row ${say(row)}: “${say(value)}” is not a number.`,
  },
  "no-number": {
    nb: ({ row, value }) => `Rad ${say(row)}: «${say(value)}» begynner ikke med et kommunenummer.`,
    nn: ({ row, value }) => `Rad ${say(row)}: «${say(value)}» tek ikkje til med eit kommunenummer.`,
    en: ({ row, value }) => `Row ${say(row)}: “${say(value)}” does not begin with the number of a municipality.`,
  },
};
