import { notAllowed, type NotAllowed } from "#access/not-allowed.ts";
import { may, signatureOf } from "#access/rules/permissions.ts";
import type { ActName, Actor } from "#access/vocabulary.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import type { CooperationRef } from "#cooperation/contract.ts";
import { perform } from "#journal/perform.ts";
import { forgetful, type Reader } from "#platform/answers.ts";
import type { Clock } from "#platform/clock.ts";
import type { Sql, SqlTransaction } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { accept, type Outcome, type Refusal } from "#platform/outcome.ts";
import type { ClaimDone, ClaimRefusal } from "../contract/claims.ts";

export type ClaimActServices = { sql: Sql; clock: Clock };
export type ClaimActOutcome = { ok: true; value: ClaimDone } | Refusal<ClaimRefusal> | NotAllowed;
export type ClaimStanding = { tx: SqlTransaction; reader: Reader; cooperation: CooperationRef; today: Day };

/** The frame of every act on claims: who may, then the act's own rule and writing, in one entry of the journal. */
export async function onClaims(
  { sql, clock }: ClaimActServices,
  actor: Actor,
  asked: { act: ActName; cooperation: string; reason: string; party?: string },
  work: (standing: ClaimStanding) => Promise<Outcome<string, ClaimRefusal>>,
): Promise<ClaimActOutcome> {
  const today = clock.today();
  const found = await findCooperation({ db: sql, answers: forgetful }, asked.cooperation, today);
  if (!found.ok) return found;
  const cooperation = found.value;
  const scope = { cooperation: cooperation.slug, ...(asked.party === undefined ? {} : { party: asked.party }) };
  const permission = may(actor, asked.act, scope, today);
  if (!permission.allowed) return notAllowed(permission.because);
  const entry = {
    at: clock.now(),
    ...signatureOf(actor, permission.as),
    act: `funding.${asked.act}`,
    subject: `cooperation:${cooperation.slug}`,
    reason: asked.reason,
  };
  const done = await perform<ClaimDone, ClaimRefusal>(sql, entry, async (tx, seq) => {
    const worked = await work({ tx, reader: { db: tx, answers: forgetful }, cooperation, today });
    return worked.ok ? accept({ entry: seq, cooperation: cooperation.slug, record: worked.value }) : worked;
  });
  return done.ok ? { ok: true, value: done.value } : done;
}
