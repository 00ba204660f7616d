import { notAllowed, type NotAllowed } from "#access/not-allowed.ts";
import { may, signatureOf } from "#access/rules/permissions.ts";
import type { ActName, Actor } from "#access/vocabulary.ts";
import { perform } from "#journal/perform.ts";
import { findParty, type FindRefusal } from "#parties/questions/find-party.ts";
import { forgetful, type Reader } from "#platform/answers.ts";
import type { Clock } from "#platform/clock.ts";
import type { Sql, SqlTransaction } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { accept, refuse, type Outcome, type Refusal } from "#platform/outcome.ts";
import type { GuidelineActDone } from "../contract/guideline-acts.ts";
import type { GuidelineRow, MunicipalPlanRow } from "../guideline-store.ts";
import { followUpFile, type FollowUpFile } from "../questions/follow-up-file.ts";
import type { FollowUpRefusal } from "../questions/follow-up.ts";

export type GuidelineActRefusal =
  | FollowUpRefusal
  | FindRefusal
  | "number-taken"
  | "guideline-exists"
  | "version-in-the-way"
  | "ends-before-it-begins"
  | "matter-unknown"
  | "clause-missing"
  | "clause-unknown"
  | "measure-at-fault"
  | "area-at-fault"
  | "municipal-plan-unknown"
  | "municipal-plan-of-another"
  | "municipal-plan-exists"
  | "dates-in-wrong-order"
  | "day-ahead"
  | "before-guideline"
  | "answered-that-day"
  | "reason-missing"
  | "reported-without-measure"
  | "measurement-unknown"
  | "notice-given-that-day"
  | "not-a-municipality-of-the-plan"
  | "no-measure"
  | "fields-at-fault"
  | "not-measured"
  | "measured-already";

export type GuidelineActServices = { sql: Sql; clock: Clock };
export type GuidelineActOutcome = { ok: true; value: GuidelineActDone } | Refusal<GuidelineActRefusal> | NotAllowed;

export type GuidelineStandingAct = {
  tx: SqlTransaction;
  reader: Reader;
  file: FollowUpFile;
  /** The party that the act is for; "" where it is for the plan as a whole. */
  party: string;
  today: Day;
};
export type GuidelineWork = (
  standing: GuidelineStandingAct,
) => Promise<Outcome<Pick<GuidelineActDone, "record" | "measured">, GuidelineActRefusal>>;

/**
 * The frame of every act on a plan's guidelines: who may, then the act's own rule and writing, in one entry of the
 * journal. The plan's cooperation gives the secretariat its say; a municipality acts for itself.
 */
export async function onGuidelines(
  services: GuidelineActServices,
  actor: Actor,
  asked: { act: ActName; plan: string; party?: { word: string; on: Day }; reason: string },
  work: GuidelineWork,
): Promise<GuidelineActOutcome> {
  const outside: Reader = { db: services.sql, answers: forgetful };
  const today = services.clock.today();
  const known = await followUpFile(outside, asked.plan);
  if (!known) return refuse("plan-unknown", { word: asked.plan }, "plan");
  const party = asked.party ? await findParty(outside, asked.party.word, asked.party.on) : null;
  if (party && !party.ok) return party;
  const scope = {
    ...(known.plan.cooperation === null ? {} : { cooperation: known.plan.cooperation }),
    ...(party ? { party: party.value.slug } : {}),
  };
  const permission = may(actor, asked.act, scope, today);
  if (!permission.allowed) return notAllowed(permission.because);
  const entry = {
    at: services.clock.now(),
    ...signatureOf(actor, permission.as),
    act: `plans.${asked.act}`,
    subject: `guidelines:${asked.plan}`,
    reason: asked.reason,
  };
  const done = await perform<GuidelineActDone, GuidelineActRefusal>(services.sql, entry, async (tx, seq) => {
    const reader: Reader = { db: tx, answers: forgetful };
    const file = await followUpFile(reader, asked.plan);
    if (!file) return refuse("plan-unknown", { word: asked.plan }, "plan");
    const worked = await work({ tx, reader, file, party: party?.ok ? party.value.slug : "", today });
    return worked.ok ? accept({ entry: seq, plan: asked.plan, ...worked.value }) : worked;
  });
  return done.ok ? { ok: true, value: done.value } : done;
}

/** The version of a guideline that stands on a day; else the newest, so that a notice before it began is refused in words. */
export function guidelineIn(file: FollowUpFile, id: string, on: Day): GuidelineRow | null {
  const own = file.guidelines.filter((one) => one.id === id);
  return own.find((one) => one.since <= on && (one.until === null || on < one.until)) ?? own.at(-1) ?? null;
}

/** The first day of the guideline in any wording. */
export function firstDayOf(file: FollowUpFile, id: string): Day {
  return (
    file.guidelines
      .filter((one) => one.id === id)
      .map((one) => one.since)
      .toSorted()[0] ?? "9999-12-31"
  );
}

/** Whether the party is asked by the plan: itself, or one that was merged into it. */
export function isAsked(file: FollowUpFile, party: string): boolean {
  return file.parties.some((one) => one.party === party || one.successors.includes(party));
}

/** Guards that several acts share; null: nothing to object. */
export function dayProblem(day: Day, today: Day): Refusal<GuidelineActRefusal> | null {
  return day > today ? refuse("day-ahead", { day, today }, "day") : null;
}

/** A municipal plan that an answer or a notice names must be the party's own, or of one that was merged into it. */
export function municipalPlanOf(
  file: FollowUpFile,
  id: string | undefined,
  party: string,
): Outcome<MunicipalPlanRow | null, GuidelineActRefusal> {
  if (id === undefined) return accept(null);
  const plan = file.municipalPlans.find((one) => one.id === id);
  if (!plan) return refuse("municipal-plan-unknown", { word: id }, "municipalPlan");
  const isOwn =
    plan.party === party || file.parties.some((one) => one.party === plan.party && one.successors.includes(party));
  return isOwn ? accept(plan) : refuse("municipal-plan-of-another", { title: plan.title }, "municipalPlan");
}
