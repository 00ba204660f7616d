import type { TravelTable } from "#kernels/service-regions-table.ts";
import type { Given, TerminalStreams } from "./command-line.ts";
import type { Places } from "./access-input.ts";
import { balancedCatchments, floatingCatchments, spatialAvailability } from "#kernels/service-regions-catchment.ts";
import { decayWeights } from "#kernels/service-regions-decay.ts";
import { nearestCentreByNetwork, networkTravelTable } from "#kernels/service-regions-network.ts";
import { huffShares, minutesToOpportunities, nearestCentre, opportunitiesReached } from "#kernels/service-regions.ts";
import { decayOf, readNetwork, readPlaces, readTravel } from "./access-input.ts";
import { choiceOption, neededOption, numberOption, runCommand, textOption, WrongUse } from "./command-line.ts";
import { BadInput, writeTable } from "./table-file.ts";

const usage = `samrad access --travel T.csv|--network N.csv --measure M --out OUT.csv [options]

  What can be reached, and from where. T.csv (or .gz): a header, then from, to, minutes in the first three columns.
  N.csv the same for the arcs of a network; with --both-ways every row is a way in both directions.
  Standard output: JSON {measure, places, pairs, reached, sum, seconds: {parse, solve}}.

  --places P.csv     the places: name in the first column, amounts in columns of any name
  --supply COLUMN    what is offered at a place     --demand COLUMN   people at a place
  --within M         minutes, the limit included
  --decay D          binary:45, linear:60, stepped:30=1,60=0.5, exponential:0.1, power:2 or logistic:30:10

  --measure nearest        place,centre,minutes. Centres: --centres a,b,c, or places with supply, or all destinations;
                           among equally near ones the first in P.csv
            cumulative     place,opportunities: supply within M
            gravity        place,opportunities: supply weighted by D
            closest        place,minutes until --wanted N of the supply is reached
            2sfca, bfca    place,access: supply for each person, two-step or balanced floating catchments (M or D)
            availability   place,opportunities: each given to one person only (M or D; --alpha A, else 1)
            huff           from,to,share: how the people of a place divide themselves (M or D)`;

const measures = ["nearest", "cumulative", "gravity", "closest", "2sfca", "bfca", "availability", "huff"] as const;
const names = "travel network places supply demand within decay measure centres wanted alpha out".split(" ");

/** A measure's answer, ready to be written: one value a row in the last column. */
interface Answer {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly values: Float64Array;
  readonly pairs: number;
}

/** `samrad access`: 0 when the answer is written, 2 when the call or the input is wrong. */
export async function accessCommand(argv: string[], io: TerminalStreams): Promise<number> {
  return runCommand(argv, io, {
    usage,
    options: {
      ...Object.fromEntries(names.map((name) => [name, { type: "string" } as const])),
      "both-ways": { type: "boolean" },
    },
    run: (given) => {
      const out = neededOption(given, "out", "the table to write");
      const measure = choiceOption(given, "measure", measures);
      if (given["measure"] === undefined) throw new WrongUse(`--measure is missing: one of ${measures.join(", ")}.`);
      if ((given["travel"] === undefined) === (given["network"] === undefined)) {
        throw new WrongUse(
          "Either --travel or --network is needed: a table of ways between places, or the arcs of a network.",
        );
      }
      const begun = performance.now();
      const placesFile = textOption(given, "places");
      const given_ = placesFile === undefined ? undefined : readPlaces(placesFile);
      const { places, solve } =
        measure === "nearest" ? prepareNearest(given, given_) : prepareValue(measure, given, given_);
      const read = performance.now();
      const answer = solve();
      const solved = performance.now();
      writeTable(out, answer.header, answer.rows);
      const reached = answer.values.filter(
        (value) => value < Infinity && (value > 0 || measure === "nearest" || measure === "closest"),
      );
      return {
        measure,
        places: places.ids.length,
        pairs: answer.pairs,
        reached: reached.length,
        sum: reached.reduce((all, value) => all + value, 0),
        seconds: { parse: (read - begun) / 1000, solve: (solved - read) / 1000 },
      };
    },
  });
}

interface Prepared {
  readonly places: Places;
  readonly solve: () => Answer;
}

function prepareNearest(given: Given, placesGiven: Places | undefined): Prepared {
  const within = numberOption(given, "within") ?? Infinity;
  const network = textOption(given, "network");
  const rowsOf = (places: Places, centre: Int32Array, minutes: Float64Array, pairs: number): Answer => ({
    header: ["place", "centre", "minutes"],
    rows: places.ids.map((id, place) => {
      const own = centre[place] ?? -1;
      return own < 0 ? [id, "", ""] : [id, places.ids[own] ?? "", minutes[place] ?? ""];
    }),
    values: minutes,
    pairs,
  });
  if (network !== undefined) {
    const streets = readNetwork(network, placesGiven, given["both-ways"] === true);
    const { places, node, back } = streets;
    const centres = centresOf(given, places);
    if (centres === undefined)
      throw new WrongUse("On a network the centres are needed: --centres, or --places with --supply.");
    const list = Int32Array.from(centres);
    return {
      places,
      solve: () => {
        const found = nearestCentreByNetwork(
          back,
          list.map((place) => node[place] ?? -1),
          within,
        );
        const centre = node.map((at) => list[found.centre[at] ?? -1] ?? -1);
        return rowsOf(
          places,
          centre,
          Float64Array.from(node, (at) => found.minutes[at] ?? Infinity),
          back.to.length,
        );
      },
    };
  }
  const { places, table } = readTravel(textOption(given, "travel") ?? "", placesGiven);
  const centres = centresOf(given, places);
  const chosen = centres === undefined ? table : onlyTo(table, centres);
  return {
    places,
    solve: () => {
      const { centre, minutes } = nearestCentre(chosen, within);
      return rowsOf(places, centre, minutes, chosen.from.length);
    },
  };
}

function prepareValue(
  measure: Exclude<(typeof measures)[number], "nearest">,
  given: Given,
  placesGiven: Places | undefined,
): Prepared {
  if (placesGiven === undefined)
    throw new WrongUse(`--places is missing: ${measure} needs to know what is offered where.`);
  const supply = placesGiven.amounts(neededOption(given, "supply", "the column of what is offered"));
  const competes = measure === "2sfca" || measure === "bfca" || measure === "availability";
  const demand = competes
    ? placesGiven.amounts(neededOption(given, "demand", "the column of people"))
    : new Float64Array(supply.length);
  const table = tableFor(given, placesGiven, supply);
  const weightsOf = weighing(measure, given, table);
  const alpha = numberOption(given, "alpha") ?? 1;
  const wanted = numberOption(given, "wanted");
  if (measure === "closest" && wanted === undefined)
    throw new WrongUse("--wanted is missing: how much of the supply shall be reached.");
  const perPlace = (column: string, values: Float64Array): Answer => ({
    header: ["place", column],
    rows: placesGiven.ids.map((id, place) => [id, values[place] === Infinity ? "" : (values[place] ?? "")]),
    values,
    pairs: table.from.length,
  });
  const solve = (): Answer => {
    switch (measure) {
      case "cumulative":
      case "gravity":
        return perPlace("opportunities", opportunitiesReached(table, weightsOf(), supply));
      case "closest":
        return perPlace("minutes", minutesToOpportunities(table, supply, wanted ?? NaN));
      case "2sfca":
        return perPlace("access", floatingCatchments(table, weightsOf(), demand, supply).access);
      case "bfca":
        return perPlace("access", balancedCatchments(table, weightsOf(), demand, supply).access);
      case "availability":
        return perPlace("opportunities", spatialAvailability(table, weightsOf(), demand, supply, alpha).ofOrigin);
      case "huff": {
        const values = huffShares(table, weightsOf(), supply);
        const rows = Array.from(values, (share, k): [string, string, number] => [
          placesGiven.ids[table.from[k] ?? -1] ?? "",
          placesGiven.ids[table.to[k] ?? -1] ?? "",
          share,
        ]);
        return { header: ["from", "to", "share"], rows, values, pairs: table.from.length };
      }
      default:
        return measure satisfies never;
    }
  };
  return { places: placesGiven, solve };
}

/** The weights of the ways: D, or 1 within M. What a measure cannot do without is asked for before anything is computed. */
function weighing(measure: string, given: Given, table: TravelTable): () => Float64Array {
  const decay = textOption(given, "decay");
  const within = numberOption(given, "within");
  if (measure === "closest") return () => new Float64Array(0);
  if (measure === "gravity" && decay === undefined)
    throw new WrongUse("--decay is missing: gravity needs to know how fast worth falls.");
  if (decay !== undefined) {
    const parsed = decayOf(decay);
    return () => decayWeights(table, parsed);
  }
  if (within === undefined)
    throw new WrongUse(`--within or --decay is missing: ${measure} needs to know how far is near.`);
  return () => decayWeights(table, { kind: "binary", within });
}

/** Ways between places; from a network those within the limit to places with supply. */
function tableFor(given: Given, places: Places, supply: Float64Array): TravelTable {
  const network = textOption(given, "network");
  if (network === undefined) return readTravel(textOption(given, "travel") ?? "", places).table;
  const within = numberOption(given, "within");
  if (within === undefined) throw new WrongUse("--within is missing: on a network ways are sought up to a limit.");
  const streets = readNetwork(network, places, given["both-ways"] === true);
  const offering = Int32Array.from([...supply.keys()].filter((place) => (supply[place] ?? 0) > 0));
  const found = networkTravelTable(
    streets.network,
    streets.node,
    offering.map((place) => streets.node[place] ?? -1),
    within,
  );
  return { ...found, destinations: places.ids.length, to: found.to.map((at) => offering[at] ?? -1) };
}

/** Centres named, or every place with supply; undefined when neither is said. */
function centresOf(given: Given, places: Places): number[] | undefined {
  const named = textOption(given, "centres");
  if (named !== undefined) {
    return named.split(",").map((id) => {
      const place = places.at.get(id.trim());
      if (place === undefined)
        throw new BadInput(`--centres: place ${id.trim()} is unknown; ${places.path} does not have it.`);
      return place;
    });
  }
  const column = textOption(given, "supply");
  if (column === undefined) return undefined;
  const supply = places.amounts(column);
  return [...supply.keys()].filter((place) => (supply[place] ?? 0) > 0);
}

function onlyTo(table: TravelTable, centres: readonly number[]): TravelTable {
  const wanted = new Set(centres);
  const kept = [...table.to.keys()].filter((k) => wanted.has(table.to[k] ?? -1));
  return {
    ...table,
    from: Int32Array.from(kept, (k) => table.from[k] ?? -1),
    to: Int32Array.from(kept, (k) => table.to[k] ?? -1),
    minutes: Float64Array.from(kept, (k) => table.minutes[k] ?? NaN),
  };
}
