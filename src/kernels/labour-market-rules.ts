import type { FlowTable } from "./flow-table.ts";

/**
 * Why a municipality is in a centre's labour-market region (bo- og arbeidsmarkedsregion), as TØI report 1713/2019 words its reasons.
 * `other-mode` is travel by another mode than car where that is quicker (ferry, fast boat).
 */
export type LabourMarketRule =
  | "centre"
  | "out-over-8"
  | "within-45-minutes-sum-over-6"
  | "within-75-minutes-sum-over-8"
  | "within-90-minutes-by-other-mode-sum-over-8"
  | "own-region";

/** What ties a municipality to one centre. */
export interface CentreTie {
  /** Per cent of the municipality's employed residents who work in the centre. */
  readonly out: number;
  /** Per cent of the centre's jobs filled from the municipality. */
  readonly in: number;
  /** Minutes by car between the two centres; NaN when unknown. */
  readonly minutes: number;
  /** Minutes by another mode; NaN when there is none or it is unknown. */
  readonly minutesByOtherMode: number;
}

/**
 * The rule by which a tie puts a municipality in the centre's region, the strongest first; undefined when none does. Where minutes
 * are unknown only the rule of 8 per cent out applies: every municipality it caught in 2019 lies within 75 minutes.
 */
export function labourMarketRule(tie: CentreTie): Exclude<LabourMarketRule, "centre" | "own-region"> | undefined {
  const sum = tie.out + tie.in;
  if (tie.out > 8 && !(tie.minutes >= 75)) return "out-over-8";
  if (tie.minutes < 45 && sum > 6) return "within-45-minutes-sum-over-6";
  if (tie.minutes < 75 && sum > 8) return "within-75-minutes-sum-over-8";
  if (tie.minutesByOtherMode < 90 && sum > 8) return "within-90-minutes-by-other-mode-sum-over-8";
  return undefined;
}

export interface LabourMarketOptions {
  /** Minutes from area a to centre c at a × centres + c; NaN unknown. */
  readonly minutes?: Float64Array;
  readonly minutesByOtherMode?: Float64Array;
}

export interface LabourMarketRegions {
  /** Region of each area: 1 + the lowest area of its centre, or 1 + itself where it is a region of its own. */
  readonly region: Int32Array;
  readonly rule: readonly LabourMarketRule[];
  /** The tie that decided; for a region of its own, the one with most out-commuting. */
  readonly tie: readonly (CentreTie & { readonly centre: number })[];
}

/**
 * Labour-market regions by the Norwegian rules (NIBR 2002:20, 2013:1; TØI 1713/2019), centres given. Among the centres that a rule
 * leads to, the one that takes most of the municipality's commuters.
 * @param centre centre number 0…centres−1 of each area, −1 for a municipality that is no centre; several areas can be one centre
 */
export function labourMarketRegions(
  table: FlowTable,
  centre: Int32Array,
  options: LabourMarketOptions = {},
): LabourMarketRegions {
  if (centre.length !== table.areas) {
    throw new RangeError(`Centres are given for ${centre.length} areas, the table has ${table.areas}.`);
  }
  const centres = centre.reduce((most, number) => Math.max(most, number + 1), 0);
  const jobs = new Float64Array(centres);
  const lowest = new Int32Array(centres).fill(-1);
  for (let area = 0; area < table.areas; area++) {
    if (centre[area] < 0) continue;
    jobs[centre[area]] += table.jobs[area];
    if (lowest[centre[area]] < 0) lowest[centre[area]] = area;
  }
  const { minutes, minutesByOtherMode } = options;
  for (const given of [minutes, minutesByOtherMode]) {
    if (given && given.length !== table.areas * centres) {
      throw new RangeError(
        `Minutes are given for ${given.length} pairs; ${table.areas} areas and ${centres} centres need ${table.areas * centres}.`,
      );
    }
  }
  const region = new Int32Array(table.areas);
  const rule: LabourMarketRule[] = [];
  const tie: (CentreTie & { centre: number })[] = [];
  const workers = new Float64Array(centres);
  for (let area = 0; area < table.areas; area++) {
    workers.fill(0);
    for (let k = table.outStart[area]; k < table.outStart[area + 1]; k++) {
      const there = centre[table.outArea[k]];
      if (there >= 0) workers[there] += table.outFlow[k];
    }
    const tieWith = (c: number): CentreTie & { centre: number } => ({
      centre: c,
      out: table.residents[area] > 0 ? (100 * workers[c]) / table.residents[area] : 0,
      in: jobs[c] > 0 ? (100 * workers[c]) / jobs[c] : 0,
      minutes: minutes?.[area * centres + c] ?? NaN,
      minutesByOtherMode: minutesByOtherMode?.[area * centres + c] ?? NaN,
    });
    if (centre[area] >= 0) {
      region[area] = lowest[centre[area]] + 1;
      rule.push("centre");
      tie.push(tieWith(centre[area]));
      continue;
    }
    const byWorkers = [...workers.keys()].sort((a, b) => workers[b] - workers[a] || a - b);
    const chosen = byWorkers.find((c) => labourMarketRule(tieWith(c)) !== undefined);
    region[area] = chosen === undefined ? area + 1 : lowest[chosen] + 1;
    rule.push((chosen === undefined ? undefined : labourMarketRule(tieWith(chosen))) ?? "own-region");
    const shown = chosen ?? byWorkers.at(0);
    tie.push(
      shown === undefined ? { centre: -1, out: 0, in: 0, minutes: NaN, minutesByOtherMode: NaN } : tieWith(shown),
    );
  }
  return { region, rule, tie };
}
