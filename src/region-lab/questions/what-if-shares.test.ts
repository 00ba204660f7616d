import { afterAll, beforeAll, expect, test } from "vitest";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { createAnswers, type Reader } from "#platform/answers.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import { imaginedShares } from "./what-if-shares.ts";

let db: Database;
let reader: Reader;
beforeAll(async () => {
  db = await openTestDatabase(demoFilling);
  reader = { db: db.sql, answers: await createAnswers(db.sql).now() };
});
afterAll(() => db.close());

const sum = (shares: { [party: string]: number } | null | undefined) =>
  Object.values(shares ?? {}).reduce((total, one) => total + one, 0);

test("who comes pays, who goes does not, and both ways add up to the same amount to the øre", async () => {
  const on = "2021-06-01";
  const refs = await partyRefs(reader, ["selbu", "melhus"], on);
  const asked = { joining: [known(refs, "selbu")], leaving: [known(refs, "melhus")] };
  const shares = await imaginedShares(reader, "trondheimsregionen", on, "nb", asked);
  expect(shares?.amount).toBeGreaterThan(0);
  expect(sum(shares?.before)).toBe(shares?.amount);
  expect(sum(shares?.after)).toBe(shares?.amount);
  expect([shares?.before?.["selbu"], shares?.after?.["melhus"]]).toEqual([undefined, undefined]);
  expect(shares?.after?.["selbu"]).toBeGreaterThan(0);
  // Selbu is smaller than Melhus, so everybody else pays more.
  for (const party of ["trondheim", "malvik", "skaun"])
    expect(shares?.after?.[party]).toBeGreaterThan(shares?.before?.[party] ?? Infinity);
});

test("with nobody coming or going nothing changes, and before there is a key there is no answer", async () => {
  const none = { joining: [], leaving: [] };
  const same = await imaginedShares(reader, "trondheimsregionen", "2021-06-01", "nb", none);
  expect(same?.after).toEqual(same?.before);
  expect(await imaginedShares(reader, "trondheimsregionen", "2009-01-01", "nb", none)).toBeNull();
});
