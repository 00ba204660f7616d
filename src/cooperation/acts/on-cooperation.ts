import { notAllowed, type NotAllowed } from "#access/not-allowed.ts";
import { may, signatureOf } from "#access/rules/permissions.ts";
import type { ActName, Actor } from "#access/vocabulary.ts";
import { perform } from "#journal/perform.ts";
import { forgetful, type Reader } from "#platform/answers.ts";
import type { Clock } from "#platform/clock.ts";
import type { Sql, SqlTransaction } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { accept, type Outcome, type Refusal } from "#platform/outcome.ts";
import type { CooperationActDone, CooperationActRefusal } from "../act-contract.ts";
import { findCooperation } from "../questions/cooperation.ts";
import type { CooperationRow } from "../store.ts";

export type CooperationActServices = { sql: Sql; clock: Clock };
export type CooperationActOutcome =
  | { ok: true; value: CooperationActDone }
  | Refusal<CooperationActRefusal>
  | NotAllowed;
export type CooperationStanding = { tx: SqlTransaction; reader: Reader; cooperation: CooperationRow; today: Day };

/** The frame of every act on a cooperation: who may, then the act's own rule and writing, in one entry of the journal. */
export async function onCooperation(
  { sql, clock }: CooperationActServices,
  actor: Actor,
  asked: { act: ActName; cooperation: string; on: Day; reason: string },
  work: (standing: CooperationStanding) => Promise<Outcome<string, CooperationActRefusal>>,
): Promise<CooperationActOutcome> {
  const found = await findCooperation({ db: sql, answers: forgetful }, asked.cooperation, asked.on);
  if (!found.ok) return found;
  const cooperation = found.value;
  const today = clock.today();
  const permission = may(actor, asked.act, { cooperation: cooperation.slug }, today);
  if (!permission.allowed) return notAllowed(permission.because);
  const entry = {
    at: clock.now(),
    ...signatureOf(actor, permission.as),
    act: `cooperation.${asked.act}`,
    subject: `cooperation:${cooperation.slug}`,
    reason: asked.reason,
  };
  const done = await perform<CooperationActDone, CooperationActRefusal>(sql, entry, async (tx, seq) => {
    const worked = await work({ tx, reader: { db: tx, answers: forgetful }, cooperation, today });
    return worked.ok ? accept({ entry: seq, cooperation: cooperation.slug, record: worked.value }) : worked;
  });
  return done.ok ? { ok: true, value: done.value } : done;
}
