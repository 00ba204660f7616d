import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApiTokenInput } from "../contract.ts";
import { listApiTokens } from "../questions/people.ts";
import type { ActServices } from "../services.ts";
import { system } from "../vocabulary.ts";
import { createApiToken } from "./create-api-token.ts";
import { revokeApiToken } from "./revoke-api-token.ts";
import { openPeople, type People } from "./test-people.ts";

const day = 86_400_000;
let people: People;
let services: ActServices;
beforeAll(async () => {
  people = await openPeople();
  services = people.services;
});
afterAll(() => people.database.close());

const entryOf = async (seq: number) =>
  (
    await sql<{
      actor: string;
      act: string;
      subject: string;
      changes: number;
    }>`select actor, act, subject, changes from journal_entry where seq = ${seq}`.execute(people.database.sql)
  ).rows[0];

describe("an API token", () => {
  test("is kept as a hash only, is in the journal without itself, and can be listed", async () => {
    const user = await people.someone();
    const token = await createApiToken(services, await people.actor(user), { name: "innlesing", days: 30 });
    if (!token.ok) throw new Error(token.code);
    expect(await entryOf(token.entry)).toMatchObject({
      actor: user,
      act: "access.create-api-token",
      subject: `user:${user}`,
    });
    const { rows } = await sql<{ text: string }>`select json_agg(t)::text as text from api_token t`.execute(
      people.database.sql,
    );
    expect(rows[0]?.text).not.toContain(token.value.token);
    expect(await listApiTokens(people.database.sql, user)).toMatchObject([
      { id: token.value.id, name: "innlesing", revoked_at: null },
    ]);
    expect(token.value.expiresAt.getTime() - people.clock.now().getTime()).toBe(30 * day);
  });

  test("is ended by its owner or an administrator, by no one else, once", async () => {
    const [owner, other] = [await people.actor(await people.someone()), await people.actor(await people.someone())];
    const make = async () => {
      const token = await createApiToken(services, owner, { name: "n", days: 1 });
      if (!token.ok) throw new Error(token.code);
      return token.value.id;
    };
    const [one, two] = [await make(), await make()];
    expect(await revokeApiToken(services, other, { token: one })).toMatchObject({ code: "not-allowed" });
    expect(await revokeApiToken(services, { kind: "anonymous" }, { token: one })).toMatchObject({
      code: "not-allowed",
    });
    expect(await revokeApiToken(services, owner, { token: one })).toMatchObject({ ok: true });
    expect(await revokeApiToken(services, owner, { token: one })).toMatchObject({ code: "token-revoked-already" });
    expect(await revokeApiToken(services, await people.administrator(), { token: two })).toMatchObject({ ok: true });
    expect(await revokeApiToken(services, system, { token: "00000000-0000-4000-8000-ffffffffffff" })).toMatchObject({
      code: "token-unknown",
    });
  });

  test("is one of at most twenty", async () => {
    const owner = await people.actor(await people.someone());
    for (let number = 0; number < 20; number++)
      expect(await createApiToken(services, owner, { name: `n${number}`, days: 1 })).toMatchObject({ ok: true });
    expect(await createApiToken(services, owner, { name: "n", days: 1 })).toMatchObject({
      code: "too-many-tokens",
      params: { most: 20 },
    });
    people.clock.move(day);
    expect(await createApiToken(services, owner, { name: "n", days: 1 })).toMatchObject({ ok: true });
    people.clock.move(-day);
  });

  test("needs a name, and an end within a year and a day", () => {
    expect(createApiTokenInput.safeParse({ name: " ", days: 1 }).success).toBe(false);
    expect(createApiTokenInput.safeParse({ name: "n", days: 367 }).success).toBe(false);
    expect(createApiTokenInput.safeParse({ name: "n", days: 0 }).success).toBe(false);
    expect(createApiTokenInput.parse({ name: " n ", days: "366" })).toEqual({ name: "n", days: 366 });
  });
});
