/** What a travel survey (reisevaneundersøkelse) is here: persons with weights, and the trips of one day of each. */

export const modes = ["walk", "bicycle", "driver", "passenger", "transit", "other"] as const;
export type Mode = (typeof modes)[number];

export const purposes = ["work", "business", "school", "shopping", "care", "leisure", "home", "other"] as const;
export type Purpose = (typeof purposes)[number];

/** Upper ends of the classes of length, in kilometres; the last class has none. */
export const lengthEnds = [1, 3, 5, 10, 20, Infinity] as const;

/** Known totals that the weights must meet: the group of each person, and how many people each group stands for. */
export type KnownMargin = { name: string; groupOf: Int32Array; people: Float64Array };

export type TravelSurvey = {
  /** Official numbers of the municipalities in which those asked live, in order. */
  places: readonly string[];
  /** By person: place in `places`, base weight, stratum. */
  homeOf: Int32Array;
  weights: Float64Array;
  strata: Int32Array | null;
  /** People in the person's stratum, where known: a sample of many of few is surer than one of many of very many. */
  population: Float64Array | null;
  margins: readonly KnownMargin[];
  /** By trip; a place of -1 lies elsewhere or is not known, a length of NaN was not given. */
  trips: {
    personOf: Int32Array;
    from: Int32Array;
    to: Int32Array;
    mode: Uint8Array;
    purpose: Uint8Array;
    km: Float64Array;
  };
};

/** What the answers may be broken down by. */
export const breakdowns = ["all", "municipality", "mode", "purpose"] as const;
export type Breakdown = (typeof breakdowns)[number];

/**
 * trips, km: of a person on a day; length: kilometres of a trip; mode, purpose, lengths: shares of the trips;
 * stayed: share of the persons without a trip.
 */
export const travelMeasures = ["trips", "km", "length", "mode", "purpose", "lengths", "stayed"] as const;
export type TravelMeasure = (typeof travelMeasures)[number];

/** Which breakdowns each measure has: who stayed at home has no mode, and a mode is no share of itself. */
export const measureBreakdowns: { readonly [measure in TravelMeasure]: readonly Breakdown[] } = {
  trips: ["all", "municipality", "mode", "purpose"],
  km: ["all", "municipality", "mode", "purpose"],
  length: ["all", "municipality", "mode", "purpose"],
  mode: ["all", "municipality", "purpose"],
  purpose: ["all", "municipality", "mode"],
  lengths: ["all", "municipality", "mode", "purpose"],
  stayed: ["all", "municipality"],
};

/** An estimate with its linearised standard error; both null where it rests on too few persons, or would give such a cell away. */
export type TravelCell = {
  value: number | null;
  error: number | null;
  /** Persons asked that it rests on. */
  persons: number;
  hidden: "shown" | "small" | "secondary";
};

/** Rows are the groups of the breakdown, columns the parts of the measure (modes, purposes, classes of length, or one). */
export type TravelTable = { groups: readonly string[]; parts: readonly string[]; cells: readonly TravelCell[][] };

/** Aggregates only: nothing of a person is in it. */
export type TravelResult = {
  places: readonly string[];
  persons: number;
  tripsAsked: number;
  /** People whom the sample stands for. */
  population: number;
  raked: readonly string[];
  stratified: boolean;
  /** Answers on fewer persons than this are hidden. */
  least: number;
  tables: { [measure in TravelMeasure]: { [breakdown in Breakdown]?: TravelTable } };
  /** Trips on a day from each place to each; the last row and column are everywhere else. */
  between: TravelTable;
};
