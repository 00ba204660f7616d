import { parse } from "csv-parse/sync";
import { notAllowed, type NotAllowed } from "#access/not-allowed.ts";
import { may } from "#access/rules/permissions.ts";
import type { Actor } from "#access/vocabulary.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import { forgetful } from "#platform/answers.ts";
import type { Sql } from "#platform/database.ts";
import { accept, refuse, type Outcome, type Refusal } from "#platform/outcome.ts";
import type { ClaimRefusal } from "../contract/claims.ts";
import { claimsOf, paymentsOf } from "../claim-store.ts";
import { insertPayments } from "../claim-write-store.ts";
import { readPayments, type PaymentProblem } from "../rules/payment-rows.ts";
import { onClaims, type ClaimActServices } from "./on-claims.ts";

export type ReadPaymentFile = ReturnType<typeof readPayments>;
export type ImportedPayments =
  | { ok: true; entry: number | null; read: ReadPaymentFile }
  | (Refusal<ClaimRefusal> & { problems?: PaymentProblem[] })
  | NotAllowed;

/**
 * Payments from a file of the bank or the ledger: `number;day;amount;reference`. One bad row stops the whole unless
 * `skipBad`; rows that were read before are left out, so that the same file can be read again.
 */
export async function importPayments(
  services: ClaimActServices,
  actor: Actor,
  cooperation: string,
  text: string,
  { skipBad = false, reason = "" }: { skipBad?: boolean; reason?: string },
): Promise<ImportedPayments> {
  const found = await findCooperation({ db: services.sql, answers: forgetful }, cooperation, services.clock.today());
  if (!found.ok) return found;
  // Nobody learns from a file's problems which claims there are, unless they may register payments.
  const permission = may(actor, "register-payment", { cooperation: found.value.slug }, services.clock.today());
  if (!permission.allowed) return notAllowed(permission.because);
  const read = await previewPayments(services.sql, found.value.slug, text);
  if (!read.ok) return read;
  const { payments, before, problems } = read.value;
  if (problems.length > 0 && !skipBad)
    return {
      ...refuse<ClaimRefusal>("rows-at-fault", { rows: new Set(problems.map((one) => one.line)).size }),
      problems,
    };
  if (payments.length === 0) {
    return before > 0 ? { ok: true, entry: null, read: read.value } : { ...refuse<ClaimRefusal>("no-rows"), problems };
  }
  const done = await onClaims(
    services,
    actor,
    { act: "register-payment", cooperation, reason },
    async ({ tx, cooperation: row }) => {
      await insertPayments(tx, row.slug, payments);
      return accept(`${row.slug}/${payments.length}`);
    },
  );
  return done.ok ? { ok: true, entry: done.value.entry, read: read.value } : done;
}

/** What a file would enter, and what is wrong in it. */
async function previewPayments(
  db: Sql,
  cooperation: string,
  text: string,
): Promise<Outcome<ReadPaymentFile, ClaimRefusal>> {
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter: text.slice(0, text.indexOf("\n")).includes(";") ? ";" : ",",
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch {
    return refuse("no-rows");
  }
  const [claims, payments] = await Promise.all([claimsOf(db, cooperation), paymentsOf(db, cooperation)]);
  return accept(readPayments(rows, claims, new Set(payments.map((one) => one.reference))));
}
