/** Where each milestone stands on a day; no act of law says it: due, done, and what it needs. */
import type { Day } from "#cooperation/vocabulary.ts";
import { daysBetween } from "#decisions/rules/calendar.ts";
import type { MilestoneFact, MilestoneKey, MilestoneState } from "../vocabulary.ts";

/** `waitsFor`: what it needs that is not done; `held`: those among them, directly or in turn, that are overdue. */
export type MilestoneStanding = {
  state: MilestoneState;
  daysLate: number;
  waitsFor: MilestoneKey[];
  held: MilestoneKey[];
};

export function keyOf({ project, milestone }: MilestoneKey): string {
  return `${project}/${milestone}`;
}

/**
 * Done and overdue follow from its own days. Of what is left, one is *blocked* when something that it needs is overdue, in
 * however many steps; *next* are the earliest in each project that wait for nothing; the rest are planned.
 */
export function milestoneStandings(facts: readonly MilestoneFact[], on: Day): Map<string, MilestoneStanding> {
  const byKey = new Map(facts.map((one) => [keyOf(one), one]));
  const heldBy = overdueBehind(byKey, on);
  const standings = new Map<string, MilestoneStanding>();
  for (const fact of facts) {
    const waitsFor = fact.needs.filter((need) => {
      const needed = byKey.get(keyOf(need));
      return needed !== undefined && !isDone(needed, on);
    });
    const held = (heldBy.get(keyOf(fact)) ?? []).map((key) => byKey.get(key)).flatMap((one) => one ?? []);
    standings.set(keyOf(fact), {
      state: stateOf(fact, waitsFor.length, held.length, on),
      daysLate: isOverdue(fact, on) ? daysBetween(fact.due ?? on, on) : 0,
      waitsFor: [...waitsFor],
      held: held.map(({ project, milestone }) => ({ project, milestone })),
    });
  }
  for (const group of byProject(facts).values()) {
    const ready = group.filter((one) => standings.get(keyOf(one))?.state === "planned" && one.due !== null);
    const free = ready.filter((one) => standings.get(keyOf(one))?.waitsFor.length === 0);
    const soonest = free.map((one) => one.due ?? "").toSorted()[0];
    for (const one of free) {
      const standing = standings.get(keyOf(one));
      if (standing && one.due === soonest) standing.state = "next";
    }
  }
  return standings;
}

function stateOf(fact: MilestoneFact, waits: number, held: number, on: Day): MilestoneState {
  if (isDone(fact, on)) return "done";
  if (isOverdue(fact, on)) return "overdue";
  if (waits > 0 && held > 0) return "blocked";
  return fact.due === null ? "undated" : "planned";
}

function isDone(fact: MilestoneFact, on: Day): boolean {
  return fact.doneOn !== null && fact.doneOn <= on;
}

/** The day it is due is the last on which it is in time. */
function isOverdue(fact: MilestoneFact, on: Day): boolean {
  return !isDone(fact, on) && fact.due !== null && fact.due < on;
}

/** For each milestone the overdue ones it stands behind; one walk through the whole, whatever its size. */
function overdueBehind(byKey: Map<string, MilestoneFact>, on: Day): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const entered = new Set<string>();
  const stack: string[] = [];
  for (const start of byKey.keys()) {
    stack.push(start);
    while (stack.length > 0) {
      const key = stack.at(-1) ?? "";
      const fact = byKey.get(key);
      if (!fact || found.has(key)) {
        stack.pop();
        continue;
      }
      const open = fact.needs.map(keyOf).filter((need) => byKey.has(need));
      const unseen = entered.has(key) ? [] : open.filter((need) => !entered.has(need));
      entered.add(key);
      if (unseen.length > 0) {
        stack.push(...unseen);
        continue;
      }
      stack.pop();
      const behind = new Set<string>();
      for (const need of open) {
        const needed = byKey.get(need);
        if (!needed || isDone(needed, on)) continue;
        if (isOverdue(needed, on)) behind.add(need);
        for (const further of found.get(need) ?? []) behind.add(further);
      }
      found.set(key, [...behind]);
    }
  }
  return found;
}

function byProject(facts: readonly MilestoneFact[]): Map<string, MilestoneFact[]> {
  const groups = new Map<string, MilestoneFact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.project);
    if (group) group.push(fact);
    else groups.set(fact.project, [fact]);
  }
  return groups;
}
