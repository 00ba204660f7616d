import { findCooperation, refOfCooperation, type CooperationRefusal } from "#cooperation/questions/cooperation.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { Claim, ClaimsAnswer } from "../contract/claims.ts";
import * as store from "../claim-store.ts";
import { claimStatus } from "../rules/claim-status.ts";

/** The claims of a cooperation that were sent by a day, with what has become of each; of one instalment, or all. */
export async function claimsAnswer(
  reader: Reader,
  cooperation: string,
  on: Day,
  run?: string,
): Promise<Outcome<ClaimsAnswer, CooperationRefusal>> {
  const found = await findCooperation(reader, cooperation, on);
  if (!found.ok) return found;
  const row = found.value;
  const all = await reader.answers.of(`funding.claims ${row.slug} ${on}`, () => readClaims(reader, row.slug, on));
  const claims = run === undefined ? all : all.filter((one) => one.run === run);
  const standing = claims.filter((one) => one.kind === "invoice" && one.status !== "credited");
  return accept({
    cooperation: refOfCooperation(row),
    on,
    claims,
    asked: standing.reduce((sum, one) => sum + one.amount, 0),
    paid: standing.reduce((sum, one) => sum + one.amount - one.left, 0),
    left: claims.reduce((sum, one) => sum + one.left, 0),
    overdue: claims.filter((one) => one.status === "overdue").length,
  });
}

async function readClaims(reader: Reader, cooperation: string, on: Day): Promise<Claim[]> {
  const [rows, payments] = await Promise.all([
    store.claimsOf(reader.db, cooperation),
    store.paymentsOf(reader.db, cooperation),
  ]);
  const sent = rows.filter((one) => one.issued <= on);
  const refs = await partyRefs(
    reader,
    sent.map((one) => one.party),
    on,
  );
  return sent.map((row): Claim => {
    const credit = sent.find((one) => one.credits === row.number);
    const own = payments.filter((one) => one.number === row.number && one.day <= on);
    const status =
      row.due === null
        ? null
        : claimStatus({ amount: row.amount, due: row.due, credited: credit?.issued ?? null, payments: own }, on);
    return {
      number: row.number,
      kind: row.kind,
      run: row.run,
      // As it was named on what was sent: it may have merged since.
      party: { ...known(refs, row.party), name: row.recipient.name },
      amount: row.amount,
      issued: row.issued,
      due: row.due,
      kid: row.kid,
      status: status?.state ?? null,
      left: status?.left ?? 0,
      daysLate: status?.state === "overdue" ? status.days : 0,
      credits: row.credits,
      creditedBy: credit?.number ?? null,
      payments: own.map(({ day, amount, reference }) => ({ day, amount, reference })),
      constructed: row.constructed,
    };
  });
}

/** One claim as it was sent. */
export async function claimAsSent(
  reader: Reader,
  cooperation: string,
  number: string,
  on: Day,
): Promise<Outcome<store.ClaimRow, CooperationRefusal | "claim-unknown">> {
  const found = await findCooperation(reader, cooperation, on);
  if (!found.ok) return found;
  const row = /^[0-9]{1,9}$/.test(number)
    ? await reader.answers.of(`funding.claim ${found.value.slug} ${number}`, () =>
        store.claimByNumber(reader.db, found.value.slug, Number(number)),
      )
    : null;
  return row && row.issued <= on ? accept(row) : refuse("claim-unknown", { number }, "number");
}

export type ClaimIssuer = store.IssuerRow;

/** What is set up for sending claims, for whoever may send them. */
export async function claimSetup(reader: Reader, cooperation: string) {
  return reader.answers.of(`funding.claim-setup ${cooperation}`, async () => {
    const [issuer, runs] = await Promise.all([
      store.issuerOf(reader.db, cooperation),
      store.runsForClaims(reader.db, cooperation),
    ]);
    return { issuer, runs };
  });
}
