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
import { findCooperation, type CooperationRefusal } from "../questions/cooperation.ts";
import type { CooperationRow } from "../store.ts";

export type CooperationActServices = { sql: Sql; clock: Clock };
export type OutcomeOf<Code extends string> = { ok: true; value: CooperationActDone } | Refusal<Code> | NotAllowed;
export type CooperationActOutcome = OutcomeOf<CooperationActRefusal>;
export type CooperationStanding = {
  tx: SqlTransaction;
  reader: Reader;
  cooperation: CooperationRow;
  today: Day;
  entry: number;
};

/** The frame of every act on a cooperation: who may, then the act's own rule and writing, in one entry of the journal. */
export async function onCooperation<Code extends string = CooperationActRefusal>(
  { sql, clock }: CooperationActServices,
  actor: Actor,
  /** `context`: whose act it is, where it is another folder's. */
  asked: { act: ActName; cooperation: string; on: Day; reason: string; context?: string },
  work: (standing: CooperationStanding) => Promise<Outcome<string, Code>>,
): Promise<OutcomeOf<Code | CooperationRefusal>> {
  const found = await findCooperation({ db: sql, answers: forgetful }, asked.cooperation, asked.on);
  if (!found.ok) return found;
  const cooperation = found.value;
  const today = clock.today();
  const permission = may(actor, asked.act, { cooperation: cooperation.slug }, today);
  if (!permission.allowed) return notAllowed(permission.because);
  const entry = {
    at: clock.now(),
    ...signatureOf(actor, permission.as),
    act: `${asked.context ?? "cooperation"}.${asked.act}`,
    subject: `cooperation:${cooperation.slug}`,
    reason: asked.reason,
  };
  const done = await perform<CooperationActDone, Code>(sql, entry, async (tx, seq) => {
    const worked = await work({ tx, reader: { db: tx, answers: forgetful }, cooperation, today, entry: seq });
    return worked.ok ? accept({ entry: seq, cooperation: cooperation.slug, record: worked.value }) : worked;
  });
  return done.ok ? { ok: true, value: done.value } : done;
}
