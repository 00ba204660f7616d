import { sumByPerson } from "#kernels/survey-trips.ts";
import type { SurveyData } from "./survey-data.ts";
import { labelsOf, surveyData } from "./survey-data.ts";
import { BadInput, readTable } from "./table-file.ts";

/** Trips summed to the persons who made them; a person without trips has 0. */
export interface SurveyTrips {
  readonly trips: number;
  /** `trips` (their number), `trip.km` (a sum), `trip.mode` (how many of each label), `trip.mode=walk`; undefined for other names. */
  readonly column: (name: string) => { label: string | undefined; values: Float64Array }[] | undefined;
}

/** Reads trips; each must belong to a person of the survey by the column `id`, which both tables have. */
export function readTrips(path: string, persons: SurveyData, id: string): SurveyTrips {
  const { header, rows } = readTable(path);
  const trips = surveyData(path, header, rows);
  const known = new Map<string, number>();
  for (const [person, name] of persons.texts(id).entries()) {
    const before = known.get(name);
    if (before !== undefined)
      throw new BadInput(
        `${persons.path}, row ${persons.rowOf(person)}: ${id} ${name} stands on row ${persons.rowOf(before)} already.`,
      );
    known.set(name, person);
  }
  const personOf = Int32Array.from(trips.texts(id), (name, trip) => {
    const person = known.get(name);
    if (person === undefined)
      throw new BadInput(`${path}, row ${trips.rowOf(trip)}: ${id} ${name} is nobody in ${persons.path}.`);
    return person;
  });
  const count = (keep?: Uint8Array) => sumByPerson(personOf, persons.rows, undefined, keep);
  return {
    trips: trips.rows,
    column: (name) => {
      if (name === "trips") return [{ label: undefined, values: count() }];
      if (!name.startsWith("trip.")) return undefined;
      const [column = "", ...wanted] = name.slice("trip.".length).split("=");
      if (wanted.length > 0) {
        const label = wanted.join("=");
        return [
          { label: undefined, values: count(Uint8Array.from(trips.texts(column), (text) => (text === label ? 1 : 0))) },
        ];
      }
      if (trips.isNumeric(column)) {
        const values = trips.numbers(column);
        const missing = values.findIndex(Number.isNaN);
        if (missing >= 0)
          throw new BadInput(
            `${path}, row ${trips.rowOf(missing)}: ${column} is missing; a trip without it cannot be summed.`,
          );
        return [{ label: undefined, values: sumByPerson(personOf, persons.rows, values) }];
      }
      const { names, of } = labelsOf(trips, [column]);
      return names.map((label, at) => ({
        label,
        values: count(Uint8Array.from(of, (place) => (place === at ? 1 : 0))),
      }));
    },
  };
}
