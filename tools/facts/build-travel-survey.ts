import { join } from "node:path";
import { field, readTable, type Row } from "../../facts/read-table.ts";
import { writeCsv } from "./csv.ts";

const source = "samrad-rvu-synthetic";

/** One letter each, so that seven thousand persons with all their trips are a small table. */
const modeLetters: { [mode: string]: string } = {
  gange: "w",
  sykkel: "b",
  bilforer: "d",
  bilpassasjer: "p",
  kollektiv: "t",
  annet: "o",
};
const purposeLetters: { [purpose: string]: string } = {
  arbeid: "w",
  tjeneste: "b",
  skole: "s",
  handel: "h",
  omsorg: "c",
  fritid: "l",
  hjem: "r",
};

/** The synthetic travel survey: its persons with their trips, and the three margins it is raked to. */
export function writeTravelSurvey(shared: string, folder: string): void {
  const from = join(shared, "survey");
  const municipalities = readTable(join(from, "rvu_margin_kommune.csv")).map((row) => field(row, "kommune"));
  const trips = Map.groupBy(readTable(join(from, "rvu_syn_trips.csv")), (row) => field(row, "person_id"));
  writeCsv(
    join(folder, "persons.csv"),
    ["person", "number", "sex", "ages", "weekday", "trips"],
    readTable(join(from, "rvu_syn_persons.csv")).map((row) => [
      field(row, "person_id"),
      field(row, "kommune"),
      field(row, "kjonn"),
      field(row, "aldersgruppe"),
      field(row, "ukedag"),
      (trips.get(field(row, "person_id")) ?? []).map((trip) => packed(trip, municipalities)).join(" "),
    ]),
  );
  const margin = (name: string, groupOf: (row: Row) => string) =>
    readTable(join(from, `rvu_margin_${name}.csv`)).map((row) => [groupOf(row), Number(field(row, "Freq"))] as const);
  writeCsv(
    join(folder, "margins.csv"),
    ["margin", "group", "people", "source"],
    [
      ...margin("kommune", (row) => field(row, "kommune")).map((one) => ["municipality", ...one, source]),
      ...margin("kjonn_alder", (row) => `${field(row, "kjonn")} ${field(row, "aldersgruppe")}`).map((one) => [
        "sex-age",
        ...one,
        source,
      ]),
      ...margin("ukedag", (row) => field(row, "ukedag")).map((one) => ["weekday", ...one, source]),
    ],
  );
}

/** Place in the list of municipalities from and to, letters of mode and purpose, kilometres: `04dw12.5`. */
function packed(trip: Row, municipalities: readonly string[]): string {
  const place = (column: string): number => {
    const at = municipalities.indexOf(field(trip, column));
    if (at < 0 || at > 9) throw new Error(`A trip runs to ${field(trip, column)}, which has no margin.`);
    return at;
  };
  const letter = (letters: { [word: string]: string }, column: string): string => {
    const found = letters[field(trip, column)];
    if (found === undefined) throw new Error(`No letter is set down for ${field(trip, column)}.`);
    return found;
  };
  const km = Number(field(trip, "km"));
  return `${place("fra")}${place("til")}${letter(modeLetters, "mode")}${letter(purposeLetters, "formal")}${km}`;
}
