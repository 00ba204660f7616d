import { notAllowed, type NotAllowed } from "#access/not-allowed.ts";
import { may, signatureOf } from "#access/rules/permissions.ts";
import type { ActName, Actor } from "#access/vocabulary.ts";
import { lastEntryOf, perform } from "#journal/perform.ts";
import { forgetful, type Reader } from "#platform/answers.ts";
import type { Clock } from "#platform/clock.ts";
import type { Sql, SqlTransaction } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { accept, refuse, type Outcome, type Refusal } from "#platform/outcome.ts";
import type { PlanActDone, PlanActRefusal } from "../contract/plan-acts.ts";
import { plansRead, type PlanRow } from "../plan-store.ts";
import { projectsRead, type ProjectRow } from "../project-store.ts";
import { scopeOf } from "../questions/plan-acts.ts";
import { projectState } from "../rules/project-status.ts";

export type PlanActServices = { sql: Sql; clock: Clock };
export type PlanActOutcome = { ok: true; value: PlanActDone } | Refusal<PlanActRefusal> | NotAllowed;
type Standing = { tx: SqlTransaction; reader: Reader; today: Day };
type Asked = { act: ActName; reason: string; version?: number | undefined };
type Done = Pick<PlanActDone, "subject" | "id" | "record">;

type Owner = { kind: "party" | "cooperation"; slug: string };

/**
 * The frame of every act on a plan or project: who may, whether somebody else was first, then the act's own rule and
 * writing, in one entry of the journal.
 */
export async function onOwner(
  { sql, clock }: PlanActServices,
  actor: Actor,
  asked: Asked & { owner: Owner; about: Pick<Done, "subject" | "id"> },
  work: (standing: Standing) => Promise<Outcome<Done, PlanActRefusal>>,
): Promise<PlanActOutcome> {
  const today = clock.today();
  const permission = may(actor, asked.act, scopeOf(asked.owner), today);
  if (!permission.allowed) return notAllowed(permission.because);
  const subject = `${asked.about.subject}:${asked.about.id}`;
  const entry = {
    at: clock.now(),
    ...signatureOf(actor, permission.as),
    act: `plans.${asked.act}`,
    subject,
    reason: asked.reason,
  };
  const done = await perform<PlanActDone, PlanActRefusal>(sql, entry, async (tx, seq) => {
    if (asked.version !== undefined) {
      const newest = await lastEntryOf(tx, subject, seq);
      if (newest !== asked.version) return refuse("changed-meanwhile", { entry: newest });
    }
    const worked = await work({ tx, reader: { db: tx, answers: forgetful }, today });
    return worked.ok ? accept({ entry: seq, ...worked.value }) : worked;
  });
  return done.ok ? { ok: true, value: done.value } : done;
}

/** The same for an act on a plan that is there; `about` is what the entry is of, the plan itself unless said. */
export async function onPlan(
  services: PlanActServices,
  actor: Actor,
  asked: Asked & { plan: string; about?: Pick<Done, "subject" | "id"> },
  work: (standing: Standing & { plan: PlanRow }) => Promise<Outcome<Done, PlanActRefusal>>,
): Promise<PlanActOutcome> {
  const [plan] = (await plansRead(services.sql, { ids: [asked.plan] })).filter((one) => one.id === asked.plan);
  if (!plan) return refuse("plan-unknown", { word: asked.plan }, "plan");
  const about = asked.about ?? { subject: "plan" as const, id: plan.id };
  return onOwner(services, actor, { ...asked, owner: ownerOf(plan), about }, (standing) => work({ ...standing, plan }));
}

export function ownerOf(plan: PlanRow): Owner {
  return plan.cooperation === null
    ? { kind: "party", slug: plan.party ?? "" }
    : { kind: "cooperation", slug: plan.cooperation };
}

/** The same for an act on a project; one that is over takes no more, unless the act says so. */
export async function onProject(
  services: PlanActServices,
  actor: Actor,
  asked: Asked & { project: string; evenWhenOver?: boolean },
  work: (standing: Standing & { project: ProjectRow }) => Promise<Outcome<Done, PlanActRefusal>>,
): Promise<PlanActOutcome> {
  const found = await projectsRead(services.sql, { ids: [asked.project] }, "9999-12-31");
  const project = found.find((one) => one.id === asked.project);
  if (!project) return refuse("project-unknown", { word: asked.project }, "project");
  const owner = { kind: project.owner_kind, slug: project.owner };
  return onOwner(services, actor, { ...asked, owner, about: { subject: "project", id: project.id } }, (standing) => {
    const state = projectState(
      {
        begunOn: project.begun_on,
        endedOn: project.ended_on,
        endedHow: project.ended_how,
        endedCertainty: project.ended_certainty,
      },
      standing.today,
    );
    if (!asked.evenWhenOver && (state === "completed" || state === "stopped"))
      return Promise.resolve(refuse("project-over", { title: project.title, day: project.ended_on ?? "" }));
    return work({ ...standing, project });
  });
}

/** What has happened happened after the beginning and not later than today; null: nothing to object. */
export function pastDayProblem(day: Day, begun: Day, today: Day, field = "day"): Refusal<PlanActRefusal> | null {
  if (day < begun) return refuse("before-it-began", { day, begun }, field);
  if (day > today) return refuse("day-ahead", { day }, field);
  return null;
}
