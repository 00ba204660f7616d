import { may } from "#access/rules/permissions.ts";
import type { ActName, Actor, Scope } from "#access/vocabulary.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { End } from "../contract/summaries.ts";

export const actsOnPlan = [
  "open-project",
  "keep-programme-area",
  "keep-plan-statement",
  "keep-indicator",
  "record-indicator-value",
  "record-plan-version",
] as const;
export const actsOnProject = [
  "report-status",
  "finish-milestone",
  "replan-milestone",
  "add-milestone",
  "hand-over",
  "keep-project-party",
  "place-project",
] as const;

export type ShownAct<Act extends ActName = ActName> = { act: Act; allowed: boolean; why: string | null };
type Asked = { today: Day; language: Language };

/** Whose secretariat does what is done on a plan or project: its owner's. */
export function scopeOf(owner: Pick<End, "kind" | "slug">): Scope {
  return owner.kind === "party" ? { party: owner.slug } : { cooperation: owner.slug };
}

/** What someone may do on a plan now, and why not. */
export function planActs(reader: Reader, actor: Actor, owner: End, asked: Asked) {
  return judged(reader, actor, owner, actsOnPlan, asked);
}

/** The same on a project. */
export function projectActs(reader: Reader, actor: Actor, owner: End, asked: Asked) {
  return judged(reader, actor, owner, actsOnProject, asked);
}

function judged<Act extends ActName>(
  reader: Reader,
  actor: Actor,
  owner: End,
  acts: readonly Act[],
  { today, language }: Asked,
): Promise<ShownAct<Act>[]> {
  return Promise.all(
    acts.map(async (act) => {
      const permission = may(actor, act, scopeOf(owner), today);
      const why = permission.allowed ? null : await whyNotNamed(reader, permission.because, today, language);
      return { act, allowed: permission.allowed, why };
    }),
  );
}
