import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { system, type Actor } from "#access/vocabulary.ts";
import { undo } from "#journal/undo.ts";
import { perform } from "#journal/perform.ts";
import { verify } from "#journal/verify.ts";
import { forgetful } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import { execute, type Database } from "#platform/database.ts";
import { accept } from "#platform/outcome.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import { claimXml, readInvoice } from "../claim-xml.ts";
import { claimAsSent, claimsAnswer } from "../questions/claims.ts";
import { previewClaims } from "../questions/next-claims.ts";
import { invoiceFaults } from "../rules/invoice-rules.ts";
import { creditClaim } from "./credit-claim.ts";
import { importPayments } from "./import-payments.ts";
import { issueClaims } from "./issue-claims.ts";
import type { ClaimActServices } from "./on-claims.ts";
import { registerPayment } from "./register-payment.ts";
import { setClaimIssuer } from "./set-claim-issuer.ts";
import { setClaimRecipient } from "./set-claim-recipient.ts";

let database: Database;
let services: ClaimActServices;
const today = "2026-11-23";
const us = "trondelag-sorvest";
const run = "proeve-2026-1";

beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  services = { sql: database.sql, clock: clockAt(today) };
  await perform(
    database.sql,
    { at: services.clock.now(), actor: "system", act: "test.fill", subject: `cooperation:${us}`, reason: "test" },
    async (tx) => {
      await execute(
        tx,
        sql`insert into funding_key (id, cooperation, title, key, valid) values ('proeve', ${us}, 'Prøve', '{}', daterange('2026-01-01', null))`,
      );
      await execute(
        tx,
        sql`insert into contribution_run (id, cooperation, year, instalment, title, day, amount, funding_key, key, snapshot)
            values (${run}, ${us}, 2026, 1, 'Første termin', '2026-01-01', 300, 'proeve', '{}', '{}')`,
      );
      await execute(
        tx,
        sql`insert into contribution_share (run, party, amount) values (${run}, 'skaun', 100), (${run}, 'orkland', 200), (${run}, 'rennebu', 0)`,
      );
      return accept(null);
    },
  );
});
afterAll(() => database.close());

const secretariat: Actor = {
  kind: "user",
  id: "u2",
  name: "Sekretariatet",
  grants: [{ id: "g2", role: "secretariat", cooperation: us, since: "2009-01-01" }],
};
const skaun: Actor = {
  kind: "user",
  id: "u1",
  name: "Kommunesekretær",
  grants: [{ id: "g1", role: "council-secretary", party: "skaun", since: "2009-01-01" }],
};

const address = { street: "", postalCode: "", city: "" };
const issuer = {
  name: "Trøndelag Sørvest IPR",
  organisationNumber: "921 233 418",
  ...address,
  account: "8601 11 17947",
  businessRegister: false,
  daysToPay: 30,
  kidDigits: 8,
  reason: "",
};
const claims = async (on = today) => {
  const answer = await claimsAnswer({ db: database.sql, answers: forgetful }, us, on);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};
const issue = (day = "2026-02-01") => issueClaims(services, secretariat, us, { run, day, language: "nb", reason: "" });

describe("before anything is sent", () => {
  test.each([
    ["an organisation number that is none", { organisationNumber: "921233419" }, "number-invalid"],
    ["an account that is none", { account: "8601 11 17948" }, "account-invalid"],
    ["a KID too short for its number", { kidDigits: 3 }, "kid-too-short"],
  ])("%s is refused", async (_what, change, code) => {
    expect(await setClaimIssuer(services, secretariat, us, { ...issuer, ...change })).toMatchObject({
      ok: false,
      code,
    });
  });

  test("only the cooperation's own may send; a municipality may say where it takes its own", async () => {
    expect(await issueClaims(services, skaun, us, { run, day: today, language: "nb", reason: "" })).toMatchObject({
      ok: false,
      code: "not-allowed",
    });
    expect(await setClaimIssuer(services, skaun, us, issuer)).toMatchObject({ ok: false, code: "not-allowed" });
    const own = { party: "skaun", organisationNumber: "939865942", buyerReference: "1001", ...address, reason: "" };
    expect((await setClaimRecipient(services, skaun, us, own)).ok).toBe(true);
    expect(await setClaimRecipient(services, skaun, us, { ...own, party: "orkland" })).toMatchObject({
      ok: false,
      code: "not-allowed",
    });
  });

  test("what is lacking is named, and nothing is sent", async () => {
    expect(await issue()).toMatchObject({ ok: false, code: "issuer-missing" });
    expect((await setClaimIssuer(services, secretariat, us, issuer)).ok).toBe(true);
    await setClaimRecipient(services, system, us, {
      party: "orkland",
      organisationNumber: "921233418",
      buyerReference: "",
      ...address,
      reason: "",
    });
    const refused = await issue();
    expect(refused).toMatchObject({ ok: false, code: "recipients-lacking" });
    expect(JSON.stringify(refused)).toContain("Orkland: referanse");
    expect(JSON.stringify(refused)).not.toContain("Skaun");
    expect((await claims()).claims).toEqual([]);
  });
});

describe("claims", () => {
  test("are sent to those who pay something, numbered from one, and meet every rule", async () => {
    await setClaimRecipient(services, system, us, {
      party: "orkland",
      organisationNumber: "921233418",
      buyerReference: "ORK",
      ...address,
      reason: "",
    });
    expect(await issue("2025-12-31")).toMatchObject({ ok: false, code: "before-run" });
    const reader = { db: database.sql, answers: forgetful };
    const asked = { run, day: "2026-02-01", language: "nb" as const };
    const one = await previewClaims(reader, us, { ...asked, parties: ["skaun"] });
    expect(one).toMatchObject({ ok: true, value: [{ claim: { number: 1, party: "skaun", amount: 100 } }] });
    expect(await previewClaims(reader, us, { ...asked, parties: ["rennebu"] })).toMatchObject({
      code: "nothing-to-claim",
    });
    const all = await previewClaims(reader, us, asked);
    expect((await claims()).claims).toEqual([]);
    const done = await issue();
    expect(done.ok).toBe(true);
    for (const { claim } of all.ok ? all.value : []) {
      const sent = await claimAsSent(reader, us, String(claim.number), today);
      expect(sent).toEqual({ ok: true, value: { ...claim, constructed: false } });
    }
    const answer = await claims("2026-02-01");
    expect(answer.claims.map((one) => [one.number, one.party.slug, one.amount, one.due, one.kid, one.status])).toEqual([
      [1, "orkland", 200, "2026-03-03", "00000018", "issued"],
      [2, "skaun", 100, "2026-03-03", "00000026", "issued"],
    ]);
    for (const { number } of answer.claims) {
      const sent = await claimAsSent({ db: database.sql, answers: forgetful }, us, String(number), today);
      if (!sent.ok) throw new Error(sent.code);
      const faults = invoiceFaults(readInvoice(claimXml(sent.value)));
      expect(faults).toEqual([{ id: "NO-R-002", level: "warning" }]);
    }
    expect((await claims("2026-01-31")).claims).toEqual([]);
    expect(await issue()).toMatchObject({ ok: false, code: "nothing-to-claim" });
    expect(
      await issueClaims(services, secretariat, us, { run: "nei", day: today, language: "nb", reason: "" }),
    ).toMatchObject({
      code: "run-unknown",
    });
  });

  test("that are sent are never deleted, not even by undoing the entry", async () => {
    const entry = await database.sql
      .selectNoFrom(sql<number>`(select max(seq)::int from journal_entry where act = 'funding.issue-claims')`.as("seq"))
      .executeTakeFirstOrThrow();
    const undone = await undo(database.sql, entry.seq, { at: services.clock.now(), actor: "system", reason: "" });
    expect(undone).toMatchObject({ ok: false, code: "never-deleted" });
    expect((await claims()).claims).toHaveLength(2);
  });

  test("are taken back by a credit note, whole and once, and can then be sent anew", async () => {
    const credit = (number: number, day = "2026-02-02") =>
      creditClaim(services, secretariat, us, { number, day, reason: "Feil beløp" });
    expect(await credit(9)).toMatchObject({ code: "claim-unknown" });
    expect(await credit(2, "2026-01-31")).toMatchObject({ code: "before-issue" });
    expect((await credit(2)).ok).toBe(true);
    expect(await credit(2)).toMatchObject({ code: "credited-already" });
    expect(await credit(3)).toMatchObject({ code: "is-credit-note" });
    const after = await claims();
    expect(after.claims.map((one) => [one.number, one.kind, one.status, one.credits, one.creditedBy])).toEqual([
      [1, "invoice", "overdue", null, null],
      [2, "invoice", "credited", null, 3],
      [3, "credit-note", null, 2, null],
    ]);
    const note = await claimAsSent({ db: database.sql, answers: forgetful }, us, "3", today);
    expect(note.ok && note.value.wording.note).toBe("Tar tilbake krav nr. 2: Feil beløp");
    expect((await issue("2026-02-03")).ok).toBe(true);
    expect((await claims()).claims.at(-1)).toMatchObject({ number: 4, party: { slug: "skaun" }, amount: 100 });
  });
});

describe("payments", () => {
  test("decide the status of the day, and are counted once", async () => {
    const pay = (change: object) =>
      registerPayment(services, secretariat, us, {
        number: 1,
        day: "2026-03-10",
        amount: "1,50",
        reference: "bank-1",
        reason: "",
        ...change,
      });
    expect(await pay({ amount: "mye" })).toMatchObject({ code: "amount-invalid" });
    expect(await pay({ number: 8 })).toMatchObject({ code: "claim-unknown" });
    expect(await pay({ number: 3 })).toMatchObject({ code: "is-credit-note" });
    expect(await pay({ day: "2026-01-01" })).toMatchObject({ code: "before-issue" });
    const done = await pay({});
    expect(done.ok).toBe(true);
    expect(await pay({})).toMatchObject({ code: "reference-used" });
    expect((await claims("2026-03-10")).claims[0]).toMatchObject({ status: "overdue", left: 50, daysLate: 7 });
    expect((await claims("2026-03-09")).claims[0]).toMatchObject({ status: "overdue", left: 200 });
    if (!done.ok) throw new Error("not done");
    await undo(database.sql, done.value.entry, { at: services.clock.now(), actor: "system", reason: "" });
    expect((await claims("2026-03-10")).claims[0]).toMatchObject({ left: 200 });
  });

  test("come from a file: bad rows are named and stop it, good ones are entered once", async () => {
    const file = "number;day;amount;reference\n1;05.03.2026;2,00;f-1\n77;2026-03-05;1;f-2\n00000042;2026-03-06;1;f-3\n";
    expect(await importPayments(services, skaun, us, file, {})).toMatchObject({ code: "not-allowed" });
    const stopped = await importPayments(services, secretariat, us, file, {});
    expect(stopped).toMatchObject({
      ok: false,
      code: "rows-at-fault",
      problems: [{ line: 3, code: "number-unknown" }],
    });
    expect((await claims()).claims[0]).toMatchObject({ status: "overdue" });
    const done = await importPayments(services, secretariat, us, file, { skipBad: true });
    expect(done).toMatchObject({ ok: true, read: { payments: [{ number: 1 }, { number: 4 }] } });
    expect((await claims()).claims.map((one) => one.status)).toEqual(["paid", "credited", null, "paid"]);
    expect(await claims()).toMatchObject({ asked: 300, paid: 300, left: 0, overdue: 0 });
    expect(await importPayments(services, secretariat, us, file, { skipBad: true })).toMatchObject({
      ok: true,
      entry: null,
      read: { before: 2 },
    });
    expect(await importPayments(services, secretariat, us, "tull", {})).toMatchObject({ code: "rows-at-fault" });
  });

  test("and the journal is whole", async () => {
    expect((await verify(database.sql)).flaws).toEqual([]);
  });
});
