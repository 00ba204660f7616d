/** Makes a survey of three uploaded tables, or says everything that is wrong with them. */
import { modes, purposes, type KnownMargin, type TravelSurvey } from "./travel-survey.ts";
import { Faults, UploadTable } from "./travel-upload-table.ts";
import {
  modeWords,
  purposeWords,
  type KnownPlaces,
  type TravelFault,
  type TravelTableFile,
} from "./travel-upload-words.ts";

export type CheckedTravelSurvey =
  | { ok: true; survey: TravelSurvey }
  | { ok: false; faults: readonly TravelFault[]; count: number };

export function checkTravelSurvey(
  files: { persons: TravelTableFile; trips: TravelTableFile; margins: TravelTableFile | null },
  known: KnownPlaces,
): CheckedTravelSurvey {
  const faults = new Faults();
  const persons = new UploadTable("persons", files.persons, faults);
  const trips = new UploadTable("trips", files.trips, faults);
  if (faults.count > 0) return { ok: false, faults: faults.list, count: faults.count };
  const placeOf = (table: UploadTable, column: string, at: number): string | null => {
    const text = table.text(column, at);
    const number = known.get(text.toLowerCase());
    if (number === undefined) table.fault(at, "place-unknown", { value: text });
    return number ?? null;
  };
  const ids = new Map<string, number>();
  const homes = persons.rows((at) => {
    const id = persons.needed("id", at);
    const before = ids.get(id);
    if (before !== undefined) persons.fault(at, "id-twice", { value: id, before: persons.rowNumber(before) });
    else ids.set(id, at);
    return persons.needed("home", at) === "" ? null : placeOf(persons, "home", at);
  });
  const weights = Float64Array.from(persons.rows((at) => persons.number("weight", at, 0)));
  const design = strataOf(persons, weights.length);
  const places = [...new Set(homes.filter((one) => one !== null))].sort();
  const placeNumber = new Map(places.map((number, at) => [number, at]));
  const end = (column: "from" | "to", at: number): number => {
    if (trips.text(column, at) === "") return -1;
    const number = placeOf(trips, column, at);
    return number === null ? -1 : (placeNumber.get(number) ?? -1);
  };
  const [modeOf, purposeOf] = [wordsOf(modes, modeWords), wordsOf(purposes, purposeWords)];
  const code = (words: ReadonlyMap<string, number>, column: "mode" | "purpose", at: number): number => {
    const text = trips.needed(column, at);
    const found = words.get(text.toLowerCase());
    if (found === undefined && text !== "")
      trips.fault(at, `${column}-unknown`, { value: text, known: [...words.keys()].join(", ") });
    return found ?? 0;
  };
  const made = trips.rows((at) => {
    const id = trips.needed("id", at);
    const person = ids.get(id);
    if (person === undefined && id !== "") trips.fault(at, "nobody", { value: id });
    return {
      person: person ?? 0,
      from: end("from", at),
      to: end("to", at),
      mode: code(modeOf, "mode", at),
      purpose: code(purposeOf, "purpose", at),
      km: trips.text("km", at) === "" ? NaN : trips.number("km", at, 0),
    };
  });
  const margins = files.margins ? marginsOf(new UploadTable("margins", files.margins, faults), persons, faults) : [];
  if (faults.count > 0) return { ok: false, faults: faults.list, count: faults.count };
  return {
    ok: true,
    survey: {
      places,
      homeOf: Int32Array.from(homes, (number) => placeNumber.get(number ?? "") ?? -1),
      weights,
      ...design,
      margins,
      trips: {
        personOf: Int32Array.from(made, (one) => one.person),
        from: Int32Array.from(made, (one) => one.from),
        to: Int32Array.from(made, (one) => one.to),
        mode: Uint8Array.from(made, (one) => one.mode),
        purpose: Uint8Array.from(made, (one) => one.purpose),
        km: Float64Array.from(made, (one) => one.km),
      },
    },
  };
}

function wordsOf<Word extends string>(
  order: readonly Word[],
  words: { readonly [word in Word]: readonly string[] },
): Map<string, number> {
  return new Map(order.flatMap((one, at) => words[one].map((word) => [word, at] as const)));
}

/** The strata, each with at least two persons and one number of people. */
function strataOf(persons: UploadTable, count: number): Pick<TravelSurvey, "strata" | "population"> {
  const names = persons.has("stratum") ? persons.rows((at) => persons.needed("stratum", at)) : null;
  const numbers = new Map([...new Set(names ?? [])].map((name, at) => [name, at]));
  const strata = names ? Int32Array.from(names, (name) => numbers.get(name) ?? 0) : null;
  const population = persons.has("population")
    ? Float64Array.from(persons.rows((at) => persons.number("population", at, 1)))
    : null;
  const first = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (let at = 0; at < count; at++) {
    const stratum = strata?.[at] ?? 0;
    const start = first.get(stratum) ?? at;
    first.set(stratum, start);
    sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
    if (population && population[at] !== population[start])
      persons.fault(at, "population-differs", {
        stratum: names?.[at] ?? "",
        value: population[at] ?? NaN,
        before: persons.rowNumber(start),
        first: population[start] ?? NaN,
      });
  }
  for (const [stratum, at] of first) {
    const size = sizes.get(stratum) ?? 0;
    if (size === 1) persons.fault(at, "stratum-of-one", { stratum: names?.[at] ?? "" });
    const people = population?.[at] ?? Infinity;
    if (size > people) persons.fault(at, "population-too-small", { stratum: names?.[at] ?? "", size, people });
  }
  return { strata, population };
}

/** Known totals by a column of the persons, or several joined by `+`; every person must be in a group that has one. */
function marginsOf(table: UploadTable, persons: UploadTable, faults: Faults): KnownMargin[] {
  if (faults.count > 0) return [];
  const rows = table.rows((at) => ({
    at,
    column: table.needed("column", at),
    group: table.needed("group", at),
    people: table.number("people", at, 0),
  }));
  const found = [...Map.groupBy(rows, (row) => row.column)].map(([name, groups]) => {
    const columns = name.split("+").map((one) => one.trim());
    const missing = columns.find((one) => !persons.hasHeader(one));
    const startRow = groups[0]?.at ?? 0;
    if (missing !== undefined) {
      table.fault(startRow, "margin-column", { column: missing, have: persons.headerText() });
      return null;
    }
    const place = new Map(groups.map((row, at) => [row.group.toLowerCase(), at]));
    const counts = new Int32Array(groups.length);
    const groupOf = Int32Array.from(
      persons.rows((at) => {
        const label = columns.map((one) => persons.byHeader(one, at)).join("+");
        const group = place.get(label.toLowerCase());
        if (group === undefined) persons.fault(at, "margin-no-total", { column: name, value: label });
        else counts[group] = (counts[group] ?? 0) + 1;
        return group ?? 0;
      }),
    );
    for (const [at, row] of groups.entries())
      if (row.people > 0 && counts[at] === 0)
        table.fault(row.at, "margin-empty", { column: name, group: row.group, people: row.people });
    return { name, startRow, groupOf, people: Float64Array.from(groups, (row) => row.people) };
  });
  const margins = found.filter((one) => one !== null);
  const sum = (people: Float64Array) => people.reduce((total, one) => total + one, 0);
  const [first] = margins;
  for (const other of margins.slice(1))
    if (first && Math.abs(sum(other.people) - sum(first.people)) > 1e-6 * sum(first.people))
      table.fault(other.startRow, "margins-differ", {
        first: first.name,
        firstSum: Math.round(sum(first.people)),
        other: other.name,
        otherSum: Math.round(sum(other.people)),
      });
  return margins;
}
