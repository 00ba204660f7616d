import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clockAt } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../demo/filling.ts";
import { peopleCommand } from "./people.ts";

const clock = clockAt("2026-11-28");
const id = "00000000-0000-4000-8000-000000000001";
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  await sql`insert into app_user (id, issuer, subject, display_name, created_at)
      values (${id}, 'https://idp.example', 's', 'Kontoret', now())`.execute(database.sql);
});
afterAll(() => database.close());

async function say(...argv: string[]): Promise<[code: number, said: string]> {
  let said = "";
  const io = { stdout: (text: string) => void (said += text), stderr: (text: string) => void (said += text) };
  const code = await peopleCommand(argv, io, clock, () =>
    Promise.resolve({ ...database, close: () => Promise.resolve() }),
  );
  return [code, said];
}

test("the first administrator is made by whoever runs the installation, once", async () => {
  expect(await say("people")).toMatchObject([0, expect.stringContaining(`"id":"${id}"`)]);
  expect(await say("grant", "administrator", id)).toMatchObject([0, expect.stringContaining("Granted")]);
  expect(await say("grant", "administrator", id)).toMatchObject([1, expect.stringContaining("already")]);
  expect(await say("people")).toMatchObject([0, expect.stringContaining('"role":"administrator"')]);
});

test("a role for a party or a cooperation is given by name or number", async () => {
  expect((await say("grant", "council-secretary", id, "5028"))[0]).toBe(0);
  expect((await say("grant", "secretariat", id, "trondheimsregionen"))[0]).toBe(0);
  expect((await say("people"))[1]).toContain('"party":"melhus"');
});

test.each([
  ["no one", ["grant", "administrator"], "Grant which role, to whom?"],
  ["a role that is none", ["grant", "mayor", id], "There is no role"],
  ["somebody by name", ["grant", "administrator", "kari"], "not the id of anybody"],
  ["a party that is none", ["grant", "council-secretary", id, "atlantis"], "none called"],
  ["no cooperation", ["grant", "secretariat", id], "Give it last"],
  ["an administrator of one party", ["grant", "administrator", id, "melhus"], "whole installation"],
])("%s is told what to do", async (_what, argv, sentence) => {
  expect(await say(...argv)).toMatchObject([2, expect.stringContaining(sentence)]);
});
