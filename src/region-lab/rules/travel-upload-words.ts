/** The three tables of an uploaded travel survey: the columns they have, the words that may stand in them, and what can be wrong. */
import type { Mode, Purpose } from "./travel-survey.ts";

export const travelFiles = ["persons", "trips", "margins"] as const;
export type TravelFile = (typeof travelFiles)[number];

/** Names that a column may have; the first is the one we write. A column with `?` in `optionalColumns` may be left out. */
export const columnNames = {
  persons: {
    id: ["person", "person_id", "id", "personid"],
    home: ["kommune", "bosted", "municipality", "home", "kommunenr"],
    weight: ["vekt", "weight", "w0", "w"],
    stratum: ["stratum", "lag"],
    population: ["befolkning", "population", "fpc"],
  },
  trips: {
    id: ["person", "person_id", "id"],
    from: ["fra", "from", "start"],
    to: ["til", "to", "slutt", "end"],
    mode: ["reisemiddel", "mode", "transportmiddel"],
    purpose: ["formal", "formål", "føremål", "purpose"],
    km: ["km", "kilometer", "lengde", "length"],
  },
  margins: {
    column: ["kolonne", "column"],
    group: ["gruppe", "group"],
    people: ["antall", "people", "folk", "tal"],
  },
} as const satisfies { [file in TravelFile]: { [column: string]: readonly string[] } };

export const optionalColumns: readonly string[] = ["stratum", "population"];

/** Words for modes and purposes, in Norwegian and English; case and surrounding blanks do not count. */
export const modeWords: { readonly [mode in Mode]: readonly string[] } = {
  walk: ["gange", "til fots", "fots", "walk"],
  bicycle: ["sykkel", "bicycle", "bike"],
  driver: ["bilfører", "bilforer", "bilførar", "driver", "car driver"],
  passenger: ["bilpassasjer", "passasjer", "passenger", "car passenger"],
  transit: ["kollektiv", "kollektivt", "transit", "public transport"],
  other: ["annet", "anna", "other"],
};
export const purposeWords: { readonly [purpose in Purpose]: readonly string[] } = {
  work: ["arbeid", "work"],
  business: ["tjeneste", "teneste", "business"],
  school: ["skole", "skule", "school"],
  shopping: ["handel", "innkjøp", "innkjop", "shopping"],
  care: ["omsorg", "følge", "følgje", "care", "escort"],
  leisure: ["fritid", "leisure"],
  home: ["hjem", "heim", "home"],
  other: ["annet", "anna", "other"],
};

export type TravelFaultCode =
  | "not-utf8"
  | "not-a-table"
  | "no-rows"
  | "too-many-rows"
  | "no-column"
  | "value-missing"
  | "id-twice"
  | "not-a-number"
  | "place-unknown"
  | "nobody"
  | "mode-unknown"
  | "purpose-unknown"
  | "margin-column"
  | "margin-no-total"
  | "margin-empty"
  | "margins-differ"
  | "stratum-of-one"
  | "population-differs"
  | "population-too-small"
  | "cannot-weight";

/** What is wrong, in which file, on which row (the header is row 1; null: the file as a whole). */
export type TravelFault = {
  file: TravelFile;
  row: number | null;
  code: TravelFaultCode;
  params: { [name: string]: string | number };
};

/** A table as read: its header and its rows with the number each has in the file. */
export type TravelTableFile = { header: readonly string[]; rows: readonly { row: number; cells: readonly string[] }[] };

/** Municipalities of the day: what a cell may say, and the number it then means. */
export type KnownPlaces = ReadonlyMap<string, string>;

/** So many faults are told of; the rest are counted. */
export const mostFaults = 200;
export const mostRows = 1_000_000;
