import type { RegionStep } from "#kernels/functional-regions-trace.ts";
import type { FunctionalRegions } from "#kernels/functional-regions.ts";

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/**
 * Every step of the dissolution and of the final assignment. The first six columns are those of the reserve list of R
 * LabourMarketAreas; `type` is joined, A to D, assigned or unassigned.
 */
export function dissolutionTrace(found: FunctionalRegions, codes: readonly string[]): Table {
  const code = (area: number): string => codes[area] ?? "";
  const regionCode = regionNames(found, codes);
  const { steps = [], reserve = [] } = found.trace ?? {};
  return {
    header: [
      "type",
      "iteration",
      "cluster",
      "validity",
      "community",
      "next_community",
      "members",
      "dominant",
      "strength",
      "dominant_validity",
      "joined_validity",
      "reason",
    ],
    rows: [
      ...steps.map((step) => [
        step.outcome,
        step.iteration,
        step.worst,
        step.validity,
        code(step.area),
        step.next < 0 ? "" : code(step.next),
        step.members,
        step.dominant < 0 ? "" : step.dominant,
        step.dominant < 0 ? "" : step.strength,
        step.dominant < 0 ? "" : step.before,
        step.dominant < 0 ? "" : step.after,
        reasonOf(step, code, regionCode),
      ]),
      ...reserve.map((step) => [
        "assigned",
        "",
        "",
        "",
        code(step.area),
        "",
        "",
        step.cluster,
        step.strength,
        step.before,
        step.after,
        `${code(step.area)} waited in the reserve list and goes where its link is strongest, to the cluster of ${regionCode(step.cluster)}; no condition any more.`,
      ]),
      ...found.unassigned.map((area) => {
        const rest = ["", "", "", "", "", ""];
        return [
          "unassigned",
          "",
          "",
          "",
          code(area),
          ...rest,
          `No cluster is linked with ${code(area)}; it stays in the reserve list.`,
        ];
      }),
    ],
  };
}

/** Mergers of a tree: which cluster, by the code of its first or core area, went into which. */
export function mergerTrace(
  mergers: readonly { readonly gone: number; readonly stays: number; readonly strength: number }[],
  codes: readonly string[],
): Table {
  return {
    header: ["merger", "from", "into", "strength"],
    rows: mergers.map(({ gone, stays, strength }, at) => [at + 1, codes[gone] ?? "", codes[stays] ?? "", strength]),
  };
}

/** A cluster's number is the rank of the area it began as among those that take part. */
function regionNames(found: FunctionalRegions, codes: readonly string[]): (region: number) => string {
  const dropped = new Set(found.dropped.map((one) => one.area));
  const kept = codes.filter((_, area) => !dropped.has(area));
  return (region) => kept[region - 1] ?? "";
}

function reasonOf(step: RegionStep, code: (area: number) => string, regionCode: (region: number) => string): string {
  const { outcome } = step;
  const whose = `the cluster of ${regionCode(step.worst)}, the least valid`;
  const who =
    step.members === 1
      ? `${code(step.area)} is all there is of ${whose}`
      : `${code(step.area)} exchanges most with elsewhere in ${whose}`;
  const to = `the cluster of ${regionCode(step.dominant)}`;
  switch (outcome) {
    case "joined":
      return `${who}; it joins ${to}, its strongest link, which does not lose validity.`;
    case "A":
    case "C":
      return `${who}; ${to}, its strongest link, would lose validity: it waits in the reserve list.`;
    case "B":
    case "D":
      return `${who}; no other cluster is linked with it: it waits in the reserve list.`;
    default:
      return outcome satisfies never;
  }
}
