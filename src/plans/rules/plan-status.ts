/** Whether a plan holds on a day (pbl §§ 8-2 and 9-1 for adopted plans; for an agreed plan what its parties said). */
import type { Day } from "#cooperation/vocabulary.ts";
import type { PlanState } from "../vocabulary.ts";

/** What the rule reads of a version: the day it was adopted with effect, and the first day it no longer had any. */
export type VersionLife = { version: number; since: Day | null; until: Day | null };

export type PlanLife = {
  begunOn: Day;
  versions: readonly VersionLife[];
  /** First day of the years it plans for, and the first day after them; null: it does not say. */
  periodBegins: Day | null;
  periodEnds: Day | null;
  /** First day it no longer holds, where a source says so. */
  endedOn: Day | null;
  /** The first day on which another plan that replaces it is in force. */
  replacedOn: Day | null;
};

/** `since`, `until`: of the state that answers, where known; `version`: the newest in force on the day. */
export type PlanStatus = { state: PlanState; since: Day | null; until: Day | null; version: number | null };

/** A plan adopted ahead of its period holds from the period's first day. */
export function planStatus(plan: PlanLife, on: Day): PlanStatus {
  if (on < plan.begunOn) return { state: "not-begun", since: null, until: plan.begunOn, version: null };
  const ends = earliest([plan.endedOn, plan.periodEnds, plan.replacedOn]);
  if (ends !== null && on >= ends)
    return { state: ends === plan.replacedOn ? "replaced" : "ended", since: ends, until: null, version: null };
  const adopted = earliest(plan.versions.map((one) => one.since));
  if (adopted === null || on < adopted)
    return { state: "in-preparation", since: plan.begunOn, until: null, version: null };
  const holdsFrom = plan.periodBegins !== null && plan.periodBegins > adopted ? plan.periodBegins : adopted;
  if (on < holdsFrom) return { state: "adopted", since: adopted, until: holdsFrom, version: null };
  const newest = plan.versions
    .filter((one) => one.since !== null && one.since <= on && (one.until === null || on < one.until))
    .toSorted((a, b) => b.version - a.version)[0];
  if (newest) return { state: "in-force", since: holdsFrom, until: ends, version: newest.version };
  const lapsed = plan.versions.flatMap((one) => (one.until !== null && one.until <= on ? one.until : []));
  return { state: "ended", since: lapsed.toSorted().at(-1) ?? null, until: null, version: null };
}

function earliest(days: readonly (Day | null)[]): Day | null {
  return days.flatMap((day) => day ?? []).toSorted()[0] ?? null;
}
