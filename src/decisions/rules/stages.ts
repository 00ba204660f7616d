import type { Day } from "#cooperation/vocabulary.ts";
import { evaluateCondition } from "./evaluate-condition.ts";
import type { Facts } from "./facts.ts";
import type { Tried } from "./meeting-leaf.ts";
import type { Evaluated } from "./missing.ts";
import { allOf, leaf } from "./reason.ts";

/** The stages of a decision as of any day, each evaluated once a day. */
export type Stages = {
  evaluate(stage: number, on: Day): Evaluated;
  /** Index of the first stage, before `count`, that is not met on the day; -1 when all are. */
  firstUnmet(count: number, on: Day): number;
};

/**
 * A meeting counts in its stage only when the stages before it were met on the day of the meeting: a region that
 * adopts before the last council has must meet again.
 */
export function stagesOf(facts: Facts): Stages {
  const { stages } = facts.decision.rule;
  const known = new Map<string, Evaluated>();

  function meetingsOf(body: string, stage: number, on: Day): readonly [Tried, ...Tried[]] {
    const held = (facts.meetings.get(body) ?? []).filter((meeting) => meeting.day <= on);
    const timely = held.filter((meeting) => meeting.day >= facts.decision.opened);
    const [first, ...rest] = timely
      .filter((meeting) => firstUnmet(stage, meeting.day) === -1)
      .map((meeting): Tried => ({ meeting }));
    if (first) return [first, ...rest];
    const early = timely.at(-1);
    if (early) {
      const title = stages[firstUnmet(stage, early.day)]?.title ?? "";
      const record = { kind: "adoption" as const, id: early.id };
      return [{ why: leaf("meeting-before-stage", false, { body, day: early.day, title }, { record }) }];
    }
    const before = held.at(-1);
    if (before) {
      const record = { kind: "adoption" as const, id: before.id };
      return [{ why: leaf("meeting-before-opened", false, { body, day: before.day }, { record }) }];
    }
    return [{ why: leaf("no-meeting", false, { body }) }];
  }

  function evaluate(index: number, on: Day): Evaluated {
    const key = `${index} ${on}`;
    const before = known.get(key);
    if (before) return before;
    const stage = stages[index];
    if (!stage) throw new RangeError(`The rule has no stage ${index}.`);
    const { reason, missing } = evaluateCondition(stage.condition, (body) => meetingsOf(body, index, on), facts, on);
    const evaluated = { reason: allOf("stage", { title: stage.title }, [reason]), missing };
    known.set(key, evaluated);
    return evaluated;
  }

  function firstUnmet(count: number, on: Day): number {
    return stages.slice(0, count).findIndex((_, index) => !evaluate(index, on).reason.holds);
  }

  return { evaluate, firstUnmet };
}
