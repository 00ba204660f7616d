import type { RegionState } from "./functional-regions-state.ts";
import type { RegionTrace, StepOutcome } from "./functional-regions-trace.ts";
import type { RegionCriteria } from "./functional-regions-validity.ts";
import { WorstFirst } from "./functional-regions-queue.ts";
import { scatteredValidity } from "./functional-regions-scattered.ts";
import { validity } from "./functional-regions-validity.ts";

/** An area that no cluster took during the dissolution. Numbers as in RegionStep. */
export interface ReserveEntry {
  readonly outcome: Exclude<StepOutcome, "joined">;
  readonly iteration: number;
  readonly worst: number;
  readonly validity: number;
  readonly area: number;
  readonly next: number;
}

/** What the dissolution left in the state. */
export interface Dissolution {
  readonly iterations: number;
  readonly reserve: ReserveEntry[];
}

/**
 * Steps 2 to 6 of the method: as long as a cluster is not valid, one community leaves the worst one and joins the cluster it is most
 * strongly linked with, if that does not lose validity by it, else waits in the reserve list. Every iteration moves one community and a
 * reserved one does not return, hence the end.
 * @param state every area its own cluster; changed
 * @param compat "r34" judges what is left of a cluster as R LabourMarketAreas 3.4 does; "none" by its sums, as documented
 */
export function dissolve(
  state: RegionState,
  criteria: RegionCriteria,
  compat: "none" | "r34",
  trace: RegionTrace | undefined,
): Dissolution {
  const { residents, jobs, within, members, table, outside } = state;
  const standing = new Float64Array(table.areas);
  const toBeat = compat === "r34" ? new Float64Array(table.areas) : standing;
  const judge = (cluster: number): void => {
    toBeat[cluster] = standing[cluster] = validity(within[cluster], residents[cluster], jobs[cluster], criteria);
  };
  for (let cluster = 0; cluster < table.areas; cluster++) judge(cluster);
  const queue = new WorstFirst(standing);
  queue.fill();
  const reserve: ReserveEntry[] = [];
  let iterations = 0;
  for (let worst = queue.worst(); worst >= 0; worst = queue.worst()) {
    iterations++;
    const before = standing[worst];
    const count = members[worst];
    const area = state.mostOpenMember(worst);
    state.readLinks(area);
    const dominant = state.dominant(area, worst);
    let after = NaN;
    if (dominant >= 0) {
      const joined = state.withinJoined(area, dominant);
      const size = residents[dominant] + table.residents[area];
      after = validity(joined, size, jobs[dominant] + table.jobs[area], criteria);
    }
    const accepted = dominant >= 0 && after >= toBeat[dominant];
    const bar = dominant >= 0 ? toBeat[dominant] : NaN;
    const strength = trace !== undefined && dominant >= 0 ? state.strength(area, dominant) : 0;
    state.move(area, accepted ? dominant : outside);
    state.forgetLinks();
    if (accepted) {
      judge(dominant);
      queue.update(dominant);
    }
    if (count > 1 && compat === "r34") {
      const pieces = scatteredValidity(state, worst, criteria);
      standing[worst] = pieces.lowest;
      toBeat[worst] = pieces.highest;
    } else judge(worst);
    queue.update(worst);
    if (accepted && trace === undefined) continue;
    const next = count > 1 ? state.mostOpenMember(worst) : -1;
    const outcome = outcomeOf(accepted, dominant, count);
    if (outcome !== "joined") reserve.push({ outcome, iteration: iterations, worst, validity: before, area, next });
    trace?.steps.push({
      iteration: iterations,
      outcome,
      worst,
      validity: before,
      members: count,
      area,
      next,
      dominant,
      strength,
      before: bar,
      after,
    });
  }
  return { iterations, reserve };
}

function outcomeOf(accepted: boolean, dominant: number, members: number): StepOutcome {
  if (accepted) return "joined";
  if (members === 1) return dominant < 0 ? "B" : "A";
  return dominant < 0 ? "D" : "C";
}
