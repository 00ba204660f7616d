import { join } from "node:path";
import { field, readTable } from "../../facts/read-table.ts";
import { root } from "./facts.ts";
import {
  modes,
  purposes,
  type KnownMargin,
  type Mode,
  type Purpose,
  type TravelSurvey,
} from "./rules/travel-survey.ts";

/** Letters of facts/travel-survey/persons.csv (facts/README.md). */
const modeLetters: { [letter: string]: Mode } = {
  w: "walk",
  b: "bicycle",
  d: "driver",
  p: "passenger",
  t: "transit",
  o: "other",
};
const purposeLetters: { [letter: string]: Purpose } = {
  w: "work",
  b: "business",
  s: "school",
  h: "shopping",
  c: "care",
  l: "leisure",
  r: "home",
};

/** Where the synthetic survey is from, and the day whose municipalities it speaks of. */
export const carried = { source: "samrad-rvu-synthetic", day: "2021-01-01" } as const;

/** The synthetic survey that the product carries: 7 000 persons who do not exist, drawn by municipality. */
export function carriedSurvey(): TravelSurvey {
  const folder = join(root, "facts/travel-survey");
  const persons = readTable(join(folder, "persons.csv"));
  const margins = Map.groupBy(readTable(join(folder, "margins.csv")), (row) => field(row, "margin"));
  const margin = (name: string, groupOf: (row: (typeof persons)[number]) => string): KnownMargin => {
    const rows = margins.get(name) ?? [];
    const groups = rows.map((row) => field(row, "group"));
    return {
      name,
      groupOf: Int32Array.from(persons, (row) => groups.indexOf(groupOf(row))),
      people: Float64Array.from(rows, (row) => Number(field(row, "people"))),
    };
  };
  const home = margin("municipality", (row) => field(row, "number"));
  const asked = new Float64Array(home.people.length);
  for (const place of home.groupOf) asked[place] = (asked[place] ?? 0) + 1;
  const trips = persons.flatMap((row, person) =>
    field(row, "trips")
      .split(" ")
      .filter(Boolean)
      .map((packed) => unpacked(packed, person)),
  );
  return {
    places: (margins.get("municipality") ?? []).map((row) => field(row, "group")),
    homeOf: home.groupOf,
    weights: Float64Array.from(home.groupOf, (place) => (home.people[place] ?? 0) / (asked[place] ?? 1)),
    strata: home.groupOf,
    population: Float64Array.from(home.groupOf, (place) => home.people[place] ?? 0),
    margins: [
      home,
      margin("sex-age", (row) => `${field(row, "sex")} ${field(row, "ages")}`),
      margin("weekday", (row) => field(row, "weekday")),
    ],
    trips: {
      personOf: Int32Array.from(trips, (one) => one.person),
      from: Int32Array.from(trips, (one) => one.from),
      to: Int32Array.from(trips, (one) => one.to),
      mode: Uint8Array.from(trips, (one) => one.mode),
      purpose: Uint8Array.from(trips, (one) => one.purpose),
      km: Float64Array.from(trips, (one) => one.km),
    },
  };
}

/** `04dw12.5`: place from and to, letters of mode and purpose, kilometres. */
function unpacked(packed: string, person: number) {
  const [, from = "", to = "", mode = "", purpose = "", km = ""] =
    /^(\d)(\d)([a-z])([a-z])([\d.]+)$/.exec(packed) ?? [];
  const [byMode, byPurpose] = [modeLetters[mode], purposeLetters[purpose]];
  if (byMode === undefined || byPurpose === undefined)
    throw new Error(`Person ${person + 1} has a trip ${packed}, which cannot be read.`);
  return {
    person,
    from: Number(from),
    to: Number(to),
    mode: modes.indexOf(byMode),
    purpose: purposes.indexOf(byPurpose),
    km: Number(km),
  };
}
