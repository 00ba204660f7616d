/** Figures of a travel survey: the person is what was drawn, so trips are summed to persons first (Lumley, Complex Surveys, 2010). */
import { estimate, type Statistic } from "#kernels/survey-estimation.ts";
import { sumByPerson } from "#kernels/survey-trips.ts";
import { suppressSmallCells } from "#kernels/survey-suppression.ts";
import { rake, weightedSurvey, type WeightedSurvey } from "#kernels/survey-weighting.ts";
import {
  lengthEnds,
  measureBreakdowns,
  modes,
  purposes,
  travelMeasures,
  type Breakdown,
  type TravelCell,
  type TravelMeasure,
  type TravelResult,
  type TravelSurvey,
  type TravelTable,
} from "./travel-survey.ts";

/** Fewer persons than this and the figure is not shown (Hundepool et al., Statistical Disclosure Control, 2012). */
export const leastPersons = 5;

/** Of this analysis: a new number when the same files would give other figures. */
export const travelMethod = 1;

/** Told after each part of the work; may throw to end it. */
export type Told = (done: number, of: number) => void;

/** A sum for each person, and in which groups of persons it is asked for. */
type Columns = { y: Float64Array; x?: Float64Array };
type Asked = { groups: readonly string[]; parts: readonly string[]; of: (group: number, part: number) => Columns };

/** Weights by the design, raked to what is known of the population. Throws RangeError with a sentence where they cannot be. */
export function weightedTravelSurvey(survey: TravelSurvey): WeightedSurvey {
  const { weights, strata, population } = survey;
  const base = weightedSurvey({ weights, ...(strata ? { strata } : {}), ...(population ? { population } : {}) });
  if (survey.margins.length === 0) return base;
  return rake(
    base,
    survey.margins.map(({ groupOf, people }) => ({ groupOf, targets: people })),
    { tolerance: 1e-9 },
  );
}

/** Every figure of the survey. */
export function travelResult(survey: TravelSurvey, told: Told = () => {}): TravelResult {
  const asked = travelMeasures.flatMap((measure) =>
    measureBreakdowns[measure].map((by) => ({ measure, by, table: askedOf(survey, measure, by) })),
  );
  const between = askedBetween(survey);
  const work = [...asked.map((one) => one.table), between].reduce((sum, one) => sum + cellsOf(one), 1);
  let done = 0;
  const step = () => told(++done, work);
  const weighted = weightedTravelSurvey(survey);
  step();
  const tables = Object.fromEntries(travelMeasures.map((measure) => [measure, {}])) as TravelResult["tables"];
  for (const { measure, by, table } of asked) tables[measure][by] = answered(weighted, measure, by, table, step);
  return {
    places: survey.places,
    persons: survey.homeOf.length,
    tripsAsked: survey.trips.personOf.length,
    population: weighted.weights.reduce((sum, weight) => sum + weight, 0),
    raked: survey.margins.map((one) => one.name),
    stratified: survey.strata !== null,
    least: leastPersons,
    tables,
    between: answered(weighted, "between", "all", between, step),
  };
}

function cellsOf({ groups, parts }: Asked): number {
  return groups.length * parts.length;
}

function groupsOf(survey: TravelSurvey, by: Breakdown): readonly string[] {
  if (by === "municipality") return survey.places;
  return by === "mode" ? modes : by === "purpose" ? purposes : ["all"];
}

/** The group of each trip by a breakdown. */
function groupOfTrips({ homeOf, trips }: TravelSurvey, by: Breakdown): ArrayLike<number> {
  if (by === "municipality") return trips.personOf.map((person) => homeOf[person] ?? -1);
  if (by === "mode") return trips.mode;
  return by === "purpose" ? trips.purpose : new Uint8Array(trips.personOf.length);
}

/** The part of each trip by a measure; -1: the measure leaves it out. */
function partOfTrips({ trips }: TravelSurvey, measure: TravelMeasure): ArrayLike<number> {
  if (measure === "mode") return trips.mode;
  if (measure === "purpose") return trips.purpose;
  const parts = new Int8Array(trips.personOf.length);
  if (measure !== "lengths" && measure !== "length" && measure !== "km") return parts;
  trips.km.forEach((km, trip) => {
    parts[trip] = Number.isNaN(km) ? -1 : measure === "lengths" ? lengthEnds.findIndex((end) => km < end) : 0;
  });
  return parts;
}

/** What a measure sums for each person, split by the groups of the breakdown and its own parts. */
function askedOf(survey: TravelSurvey, measure: TravelMeasure, by: Breakdown): Asked {
  const { homeOf, trips } = survey;
  const groups = groupsOf(survey, by);
  const [groupOf, partOf] = [groupOfTrips(survey, by), partOfTrips(survey, measure)];
  const sum = (group: number, part: number | null, values?: Float64Array): Float64Array => {
    const keep = new Uint8Array(trips.personOf.length);
    for (let trip = 0; trip < keep.length; trip++)
      if (groupOf[trip] === group && (part === null ? (partOf[trip] ?? -1) >= 0 : partOf[trip] === part))
        keep[trip] = 1;
    return sumByPerson(trips.personOf, homeOf.length, values, keep);
  };
  /** Persons of a group where the breakdown is by where they live, else everybody. */
  const living = (group: number): Float64Array => {
    const inside = new Float64Array(homeOf.length).fill(1);
    if (by === "municipality") homeOf.forEach((home, person) => (inside[person] = home === group ? 1 : 0));
    return inside;
  };
  const one = (of: (group: number) => Columns): Asked => ({ groups, parts: [measure], of });
  switch (measure) {
    case "trips":
      return one((group) => ({ y: sum(group, null), x: living(group) }));
    case "km":
      return one((group) => ({ y: sum(group, 0, trips.km), x: living(group) }));
    case "length":
      return one((group) => ({ y: sum(group, 0, trips.km), x: sum(group, 0) }));
    case "stayed": {
      const made = sumByPerson(trips.personOf, homeOf.length);
      return one((group) => {
        const x = living(group);
        return { y: x.map((inside, person) => (made[person] === 0 ? inside : 0)), x };
      });
    }
    case "mode":
    case "purpose":
    case "lengths": {
      const parts = measure === "mode" ? modes : measure === "purpose" ? purposes : lengthEnds.map(String);
      const whole = groups.map((_, group) => sum(group, null));
      return { groups, parts, of: (group, part) => ({ y: sum(group, part), x: whole[group] ?? sum(group, null) }) };
    }
    default:
      return measure satisfies never;
  }
}

/** Trips from each place to each; "" stands for everywhere else. */
function askedBetween({ places, homeOf, trips }: TravelSurvey): Asked {
  const ends = [...places, ""];
  const at = (place: number): number => (place < 0 ? places.length : place);
  const pairs = trips.from.map((from, trip) => at(from) * ends.length + at(trips.to[trip] ?? -1));
  return {
    groups: ends,
    parts: ends,
    of: (from, to) => {
      const keep = new Uint8Array(pairs.length);
      const pair = from * ends.length + to;
      for (let trip = 0; trip < keep.length; trip++) if (pairs[trip] === pair) keep[trip] = 1;
      return { y: sumByPerson(trips.personOf, homeOf.length, undefined, keep) };
    },
  };
}

/** A table of estimates, with small cells hidden and enough others that none can be worked out. */
function answered(
  survey: WeightedSurvey,
  measure: TravelMeasure | "between",
  by: Breakdown,
  asked: Asked,
  step: () => void,
): TravelTable {
  const { groups, parts } = asked;
  const found = groups.flatMap((_, group) =>
    parts.map((_part, part) => {
      const { y, x } = asked.of(group, part);
      const statistic: Statistic = x ? { kind: "ratio", y, x } : { kind: "total", y };
      const { value, standardError } = estimate(survey, statistic);
      step();
      // A mean rests on all it is a mean of; a share, a number of trips, and what is made by one mode on those who have some.
      const ofTrips = (measure === "trips" || measure === "km") && (by === "mode" || by === "purpose");
      const rests = x && parts.length === 1 && !ofTrips ? x : y;
      return { value, error: standardError, persons: rests.reduce((sum, one) => sum + (one > 0 ? 1 : 0), 0) };
    }),
  );
  const counts = found.map((one) => one.persons);
  const marks =
    parts.length > 1
      ? suppressSmallCells(counts, parts.length, leastPersons, by === "all" && groups.length === 1 ? "rows" : "both")
      : counts.map((count) => (count > 0 && count < leastPersons ? ("small" as const) : ("shown" as const)));
  const cells = found.map(({ value, error, persons }, at): TravelCell => {
    const hidden = marks[at] ?? "shown";
    const isKnown = hidden === "shown" && Number.isFinite(value) && Number.isFinite(error);
    return {
      value: isKnown ? value : null,
      error: isKnown ? error : null,
      persons: hidden === "shown" ? persons : 0,
      hidden,
    };
  });
  return {
    groups,
    parts,
    cells: groups.map((_, group) => cells.slice(group * parts.length, (group + 1) * parts.length)),
  };
}

/** The interval that holds the true figure in 95 of 100 samples, cut at what is possible. */
export function intervalOf(
  { value, error }: TravelCell,
  measure: TravelMeasure | "between",
): readonly [number, number] | null {
  if (value === null || error === null) return null;
  const most =
    measure === "mode" || measure === "purpose" || measure === "lengths" || measure === "stayed" ? 1 : Infinity;
  return [Math.max(0, value - 1.96 * error), Math.min(most, value + 1.96 * error)];
}
