import type { TravelTable } from "./service-regions-table.ts";

/**
 * How much less a service is worth the longer the way: 1 is full worth. Binary, linear and stepped are 0 beyond their limit; the
 * limit itself counts. Exponential e^(−rate·t); power t^(−exponent); logistic after Bauer & Groneberg (2016), 1 at t = 0 and about one
 * half at the inflection.
 */
export type Decay =
  | { readonly kind: "binary"; readonly within: number }
  | { readonly kind: "linear"; readonly within: number }
  /** weights[k] up to and including limits[k]; limits ascending. */
  | { readonly kind: "stepped"; readonly limits: readonly number[]; readonly weights: readonly number[] }
  | { readonly kind: "exponential"; readonly rate: number }
  | { readonly kind: "power"; readonly exponent: number }
  | { readonly kind: "logistic"; readonly inflection: number; readonly spread: number };

/** Weight of every pair of the table. */
export function decayWeights(table: TravelTable, decay: Decay): Float64Array {
  const weightOf = decayFunction(decay);
  const { minutes } = table;
  const weights = new Float64Array(minutes.length);
  for (let k = 0; k < minutes.length; k++) weights[k] = weightOf(minutes[k]);
  return weights;
}

/** @throws RangeError when a parameter makes no sense, or (power) when the way is nothing */
export function decayFunction(decay: Decay): (minutes: number) => number {
  switch (decay.kind) {
    case "binary": {
      const within = positive(decay.within, "The limit");
      return (minutes) => (minutes <= within ? 1 : 0);
    }
    case "linear": {
      const within = positive(decay.within, "The limit");
      return (minutes) => (minutes < within ? 1 - minutes / within : 0);
    }
    case "stepped":
      return stepped(decay.limits, decay.weights);
    case "exponential": {
      const rate = positive(decay.rate, "The rate");
      return (minutes) => Math.exp(-rate * minutes);
    }
    case "power": {
      const exponent = positive(decay.exponent, "The exponent");
      return (minutes) => {
        if (minutes === 0)
          throw new RangeError("A way of 0 minutes has no weight under a power; give inner travel a time of its own.");
        return minutes ** -exponent;
      };
    }
    case "logistic": {
      const slope = Math.PI / (positive(decay.spread, "The spread") * Math.sqrt(3));
      const inflection = positive(decay.inflection, "The inflection");
      const atZero = 1 + Math.exp(-inflection * slope);
      return (minutes) => atZero / (1 + Math.exp((minutes - inflection) * slope));
    }
    default:
      return decay satisfies never;
  }
}

function stepped(limits: readonly number[], weights: readonly number[]): (minutes: number) => number {
  if (limits.length === 0 || limits.length !== weights.length) {
    throw new RangeError(
      `Steps need a weight for each limit; got ${limits.length} limits and ${weights.length} weights.`,
    );
  }
  limits.forEach((limit, at) => {
    if (at > 0 && limit <= limits[at - 1])
      throw new RangeError(`The limits of the steps must rise; ${limit} follows ${limits[at - 1]}.`);
  });
  return (minutes) => {
    for (let at = 0; at < limits.length; at++) if (minutes <= limits[at]) return weights[at];
    return 0;
  };
}

function positive(value: number, what: string): number {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${what} must be a number above 0, not ${value}.`);
  return value;
}
