/** Surveys that lie beside the project (../shared/data): read, not copied; undefined where absent. */
import { existsSync, readFileSync } from "node:fs";
import { rake, weightedSurvey } from "./survey-weighting.ts";

/** Columns of a shared file by name. */
export type Columns = {
  rows: number;
  text(name: string): string[];
  numbers(name: string): Float64Array;
  groups(name: string): { names: string[]; of: Int32Array };
};

/** Reads a comma-separated file of the shared data. */
export function readShared(name: string): Columns | undefined {
  const file = new URL(`../../../shared/data/${name}`, import.meta.url);
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").trim().split("\n").map(cells);
  const header = lines[0];
  const body = lines.slice(1);
  const text = (column: string) => body.map((row) => row[header.indexOf(column)]);
  return {
    rows: body.length,
    text,
    numbers: (column) => Float64Array.from(text(column), Number),
    groups: (column) => {
      const values = text(column);
      const names = [...new Set(values)].sort();
      return { names, of: Int32Array.from(values, (value) => names.indexOf(value)) };
    },
  };
}

function cells(line: string): string[] {
  return [...line.trim().matchAll(/"([^"]*)"(?:,|$)|([^,]*)(?:,|$)/g)].map((match) => match[1] ?? match[2] ?? "");
}

/** The synthetic travel survey, raked to its three margins, with the trips as columns. */
export function readTravel() {
  const persons = readShared("survey/rvu_syn_persons.csv");
  const trips = readShared("survey/rvu_syn_trips.csv");
  const margins = ["kommune", "kjonn_alder", "ukedag"].map((name) => readShared(`survey/rvu_margin_${name}.csv`));
  if (!persons || !trips || margins.some((margin) => !margin)) return undefined;
  const marginOf = (columns: string[], margin: ReturnType<typeof readShared>) => {
    const rowsOf = (table: NonNullable<typeof margin>) => {
      const parts = columns.map((column) => table.text(column));
      return parts[0].map((_, row) => parts.map((part) => part[row]).join(" "));
    };
    const names = margin ? rowsOf(margin) : [];
    return {
      groupOf: Int32Array.from(rowsOf(persons), (name) => names.indexOf(name)),
      targets: margin?.numbers("Freq") ?? new Float64Array(0),
    };
  };
  const municipalities = persons.groups("kommune");
  const weights = persons.numbers("w0");
  const population = new Float64Array(municipalities.names.length);
  municipalities.of.forEach((of, row) => (population[of] += weights[row]));
  const known = [["kommune"], ["kjonn", "aldersgruppe"], ["ukedag"]].map((columns, at) =>
    marginOf(columns, margins[at]),
  );
  const survey = rake(
    weightedSurvey({
      weights,
      strata: municipalities.of,
      population: Float64Array.from(municipalities.of, (of) => Math.round(population[of])),
    }),
    known,
    { tolerance: 1e-4 },
  );
  const ids = new Map(persons.text("person_id").map((id, row) => [id, row]));
  const areaOf = (column: string) => Int32Array.from(trips.text(column), (code) => municipalities.names.indexOf(code));
  return {
    survey,
    persons: persons.rows,
    who: Int32Array.from(trips.text("person_id"), (id) => ids.get(id) ?? -1),
    modes: trips.text("mode"),
    km: trips.numbers("km"),
    from: areaOf("fra"),
    to: areaOf("til"),
  };
}
