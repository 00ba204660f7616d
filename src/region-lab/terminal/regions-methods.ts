import type { FunctionalRegions } from "#kernels/functional-regions.ts";
import type { FlowbcaRule } from "#kernels/flowbca.ts";
import type { RegionCriteria } from "#kernels/functional-regions-validity.ts";
import type { Given } from "./command-line.ts";
import type { Commuting } from "./regions-input.ts";
import { flowbca } from "#kernels/flowbca.ts";
import { attachAreas } from "#kernels/functional-regions-attach.ts";
import { partitionState } from "#kernels/functional-regions-partition.ts";
import { istatCriteria, validity } from "#kernels/functional-regions-validity.ts";
import { functionalRegions, leftOut, unassigned } from "#kernels/functional-regions.ts";
import { cutIntramax, intramax } from "#kernels/intramax.ts";
import { urbanAreas } from "#kernels/urban-area.ts";
import { choiceOption, numberOption, textOption, wholeOption, WrongUse } from "./command-line.ts";
import { louvainRegions } from "../louvain.ts";
import { readAttachments, readBorders } from "./regions-input.ts";
import { dissolutionTrace, mergerTrace } from "./regions-trace.ts";

export const methods = ["lma", "fua", "intramax", "flowbca", "louvain"] as const;
export type Method = (typeof methods)[number];

/** A method's answer, ready to be written. */
export interface MethodAnswer {
  /** Region of each area; 0 in none, −1 takes no part. */
  readonly region: Int32Array;
  readonly iterations: number;
  readonly reserve: number;
  /** What is printed beside the numbers that every method has. */
  readonly particulars: object;
  readonly trace: { readonly header: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] };
}

export function criteriaOf(given: Given): RegionCriteria {
  return {
    minSize: numberOption(given, "min-size") ?? istatCriteria.minSize,
    minContainment: numberOption(given, "min-containment") ?? istatCriteria.minContainment,
    targetSize: numberOption(given, "target-size") ?? istatCriteria.targetSize,
    targetContainment: numberOption(given, "target-containment") ?? istatCriteria.targetContainment,
  };
}

/** A method with its options read and its further files at hand, so that its solving can be timed alone. */
export function prepareMethod(method: Method, given: Given, commuting: Commuting): () => MethodAnswer {
  const { table, codes } = commuting;
  const criteria = criteriaOf(given);
  const bordersFile = textOption(given, "borders");
  const borders = bordersFile === undefined ? undefined : readBorders(bordersFile, commuting);
  /** Methods without a size rule answer with as many regions as the functional ones, unless told. */
  const wanted = wholeOption(given, "regions", 1);
  const count = (): number => wanted ?? Math.max(1, functionalRegions(table, criteria).regions.length);
  switch (method) {
    case "lma": {
      const compat = choiceOption(given, "compat", ["none", "r34"]);
      const reserveOrder = choiceOption(given, "reserve-order", ["code", "strength"]);
      const file = textOption(given, "attach");
      const attachments = file === undefined ? [] : readAttachments(file, commuting);
      const trace = textOption(given, "trace") !== undefined;
      return () => {
        const found = functionalRegions(table, criteria, { compat, reserveOrder, trace });
        const region = attachments.length > 0 ? attachAreas(table, found.region, attachments).region : found.region;
        return { ...lmaAnswer(found, codes), region };
      };
    }
    case "fua": {
      const city = citiesOf(given, commuting);
      return () => {
        const { region } = urbanAreas(table, city, borders ? { contiguity: borders } : {});
        return answer(region, 0, {
          cities: codes.filter((_, area) => city[area] !== 0),
          borders: borders !== undefined,
        });
      };
    }
    case "intramax":
      return () => {
        const tree = intramax(table, borders);
        const region = cutIntramax(tree, count());
        const mergers = Math.min(tree.mergers.length, table.areas - new Set(region).size);
        return {
          ...answer(region, mergers, { borders: borders !== undefined }),
          trace: mergerTrace(tree.mergers.slice(0, mergers), codes),
        };
      };
    case "flowbca": {
      const rule = choiceOption<FlowbcaRule>(given, "rule", [
        "directed-relative",
        "undirected-relative",
        "directed-absolute",
        "undirected-absolute",
      ]);
      const strength = numberOption(given, "strength");
      return () => {
        const stop = strength === undefined || wanted !== undefined ? { clusters: count() } : {};
        const { region, mergers, internal } = flowbca(
          table,
          rule,
          strength === undefined ? stop : { ...stop, strength },
        );
        const steps = mergers.map(({ from, into, strength: tie }) => ({ gone: from, stays: into, strength: tie }));
        return { ...answer(region, mergers.length, { rule, internal }), trace: mergerTrace(steps, codes) };
      };
    }
    case "louvain": {
      const seed = wholeOption(given, "seed", 0) ?? 1;
      const resolution = numberOption(given, "resolution") ?? 1;
      return () => {
        const { region, levels, modularity } = louvainRegions(table, { seed, resolution });
        return answer(region, levels, { seed, resolution, modularity });
      };
    }
    default:
      return method satisfies never;
  }
}

/** How many of a partition's regions do not hold the criteria. */
export function countInvalid(commuting: Commuting, region: Int32Array, criteria: RegionCriteria): number {
  const state = partitionState(commuting.table, region);
  let invalid = 0;
  for (let cluster = 0; cluster < state.members.length; cluster++) {
    const standing = validity(
      state.within[cluster] ?? 0,
      state.residents[cluster] ?? 0,
      state.jobs[cluster] ?? 0,
      criteria,
    );
    if (state.members[cluster] !== 0 && !(standing >= 1)) invalid++;
  }
  return invalid;
}

function answer(region: Int32Array, iterations: number, particulars: object): MethodAnswer {
  return { region, iterations, reserve: 0, particulars, trace: { header: [], rows: [] } };
}

function lmaAnswer(found: FunctionalRegions, codes: readonly string[]): MethodAnswer {
  return {
    region: found.region,
    iterations: found.iterations,
    reserve: found.reserve.length,
    particulars: {
      unassigned: found.region.filter((region) => region === unassigned).length,
      dropped: found.region.filter((region) => region === leftOut).length,
    },
    trace: dissolutionTrace(found, codes),
  };
}

/** Without a population grid: the areas named, or every area with so many employed residents (25 000, about 50 000 inhabitants). */
function citiesOf(given: Given, commuting: Commuting): Int32Array {
  const city = new Int32Array(commuting.codes.length);
  const named = textOption(given, "cities");
  if (named !== undefined) {
    for (const code of named.split(",").map((part) => part.trim())) {
      const area = commuting.areaOf(code, "--cities");
      city[area] = area + 1;
    }
    return city;
  }
  const workers = numberOption(given, "city-workers") ?? 25_000;
  commuting.table.residents.forEach((residents, area) => {
    if (residents >= workers) city[area] = area + 1;
  });
  if (city.every((number) => number === 0)) {
    throw new WrongUse(
      `No area of ${commuting.path} has ${workers} employed residents; name the cities with --cities, or give --city-workers.`,
    );
  }
  return city;
}
