import { notAllowed, type NotAllowed } from "#access/not-allowed.ts";
import { may, signatureOf } from "#access/rules/permissions.ts";
import type { ActName, Actor } from "#access/vocabulary.ts";
import { findCooperation, type CooperationRefusal } from "#cooperation/questions/cooperation.ts";
import { perform } from "#journal/perform.ts";
import { forgetful } from "#platform/answers.ts";
import type { Clock } from "#platform/clock.ts";
import type { Sql, SqlTransaction } from "#platform/database.ts";
import { accept, type Outcome, type Refusal } from "#platform/outcome.ts";
import type { DeckTemplateDone } from "../deck-contract.ts";

export type DeckTemplateServices = { sql: Sql; clock: Clock };
export type DeckTemplateRefusal =
  | CooperationRefusal
  | "template-unknown"
  | "slide-unknown"
  | "no-slides"
  | "name-without-letters";
export type DeckTemplateOutcome = { ok: true; value: DeckTemplateDone } | Refusal<DeckTemplateRefusal> | NotAllowed;

/** The frame of both acts on a template: who may, then the writing, in one entry of the journal. `work` gives the template's id. */
export async function onDeckTemplate(
  { sql, clock }: DeckTemplateServices,
  actor: Actor,
  asked: { act: ActName; cooperation: string; reason: string },
  work: (tx: SqlTransaction, cooperation: string) => Promise<Outcome<string, DeckTemplateRefusal>>,
): Promise<DeckTemplateOutcome> {
  const today = clock.today();
  const found = await findCooperation({ db: sql, answers: forgetful }, asked.cooperation, today);
  if (!found.ok) return found;
  const { slug } = found.value;
  const permission = may(actor, asked.act, { cooperation: slug }, today);
  if (!permission.allowed) return notAllowed(permission.because);
  const entry = {
    at: clock.now(),
    ...signatureOf(actor, permission.as),
    act: `publishing.${asked.act}`,
    subject: `cooperation:${slug}`,
    reason: asked.reason,
  };
  const done = await perform<DeckTemplateDone, DeckTemplateRefusal>(sql, entry, async (tx, seq) => {
    const worked = await work(tx, slug);
    return worked.ok ? accept({ entry: seq, cooperation: slug, template: worked.value }) : worked;
  });
  return done.ok ? { ok: true, value: done.value } : done;
}
