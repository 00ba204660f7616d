/** A project's milestones and deliverables made from one version of a process template. */
import type { Day } from "#cooperation/vocabulary.ts";
import { addDays } from "#decisions/rules/calendar.ts";
import type { StageKind } from "../vocabulary.ts";

export type Stage = {
  id: string;
  position: number;
  title: string;
  kind: StageKind;
  deliverable: string;
  /** From the start until the stage is due; null: no date is given. */
  days: number | null;
  after: readonly string[];
};

export type MadeMilestone = { id: string; position: number; title: string; due: Day | null; needs: string[] };
export type MadeDeliverable = { id: string; position: number; title: string; milestone: string };
export type MadeProcess = { milestones: MadeMilestone[]; deliverables: MadeDeliverable[] };

export type TemplateFault = {
  code: "no-stages" | "stage-twice" | "stage-unknown" | "stages-in-a-ring" | "date-before-needed";
  stage: string;
  other: string;
};

/** What is wrong with a template, the first fault first; none: it can be used. */
export function templateFaults(stages: readonly Stage[]): TemplateFault[] {
  if (stages.length === 0) return [{ code: "no-stages", stage: "", other: "" }];
  const faults: TemplateFault[] = [];
  const byId = new Map<string, Stage>();
  for (const stage of stages) {
    if (byId.has(stage.id)) faults.push({ code: "stage-twice", stage: stage.id, other: stage.id });
    byId.set(stage.id, stage);
  }
  for (const stage of stages)
    for (const other of stage.after) {
      const needed = byId.get(other);
      if (!needed) faults.push({ code: "stage-unknown", stage: stage.id, other });
      else if (needed.days !== null && stage.days !== null && stage.days < needed.days)
        faults.push({ code: "date-before-needed", stage: stage.id, other });
    }
  const ring = firstInRing(stages, byId);
  if (ring !== null) faults.push({ code: "stages-in-a-ring", stage: ring, other: ring });
  return faults;
}

/** Each stage becomes a milestone, due so many days after the start, and what it hands over a deliverable. */
export function instantiateTemplate(stages: readonly Stage[], startOn: Day): MadeProcess {
  const inOrder = stages.toSorted((a, b) => a.position - b.position);
  return {
    milestones: inOrder.map((one, index) => ({
      id: one.id,
      position: index + 1,
      title: one.title,
      due: one.days === null ? null : addDays(startOn, one.days),
      needs: [...one.after],
    })),
    deliverables: inOrder
      .filter((one) => one.deliverable !== "")
      .map((one, index) => ({ id: one.id, position: index + 1, title: one.deliverable, milestone: one.id })),
  };
}

/** Takes away, again and again, what waits for nothing that is left; whatever remains stands in a ring or behind one. */
function firstInRing(stages: readonly Stage[], byId: Map<string, Stage>): string | null {
  let left = [...stages];
  for (;;) {
    const names = new Set(left.map((one) => one.id));
    const waiting = left.filter((one) => one.after.some((other) => names.has(other) && byId.has(other)));
    if (waiting.length === left.length) return left[0]?.id ?? null;
    left = waiting;
  }
}
