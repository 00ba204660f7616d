import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verify } from "#journal/verify.ts";
import { openEmbedded, type Database } from "#platform/database.ts";
import { migrate } from "#platform/migrate.ts";
import { actorOf } from "../actor.ts";
import { createApiTokenInput, eraseUserInput, grantRoleInput } from "../contract.ts";
import { demoAccounts } from "../demo-accounts.ts";
import { listApiTokens, listUsers, namesOf } from "../questions/people.ts";
import { seedDemoAccounts } from "../seed-demo-accounts.ts";
import type { ActServices } from "../services.ts";
import { beginSession, liveSession } from "../sessions.ts";
import { findUser, saveUser } from "../store.ts";
import { movingClock } from "../test-browser.ts";
import { system, type Actor } from "../vocabulary.ts";
import { createApiToken } from "./create-api-token.ts";
import { eraseUser } from "./erase-user.ts";
import { grantRole } from "./grant-role.ts";
import { revokeApiToken } from "./revoke-api-token.ts";
import { revokeRole } from "./revoke-role.ts";

const clock = movingClock("2009-06-11");
const today = "2009-06-11";
const day = 86_400_000;
let database: Database;
let services: ActServices;
let made = 0;

beforeAll(async () => {
  database = await openEmbedded();
  await migrate(database);
  services = { db: database, clock };
});
afterAll(() => database.close());

async function someone(name = "Kontoret"): Promise<string> {
  const number = String(++made).padStart(12, "0");
  const who = { issuer: "https://idp.example", subject: `s${made}`, name, email: "post@kommune.example" };
  return saveUser(database.sql, `00000000-0000-4000-8000-${number}`, who, clock.now());
}
async function actor(id: string): Promise<Actor> {
  const user = await findUser(database.sql, id);
  if (!user) throw new Error("setup");
  return { kind: "user", id, name: user.name ?? "", grants: user.grants };
}
async function administrator(): Promise<Actor> {
  const id = await someone("Administrator");
  await grantRole(services, system, { role: "administrator", user: id, since: today });
  return actor(id);
}
const entryOf = async (seq: number) =>
  (
    await sql<{
      actor: string;
      act: string;
      subject: string;
      changes: number;
    }>`select actor, act, subject, changes from journal_entry where seq = ${seq}`.execute(database.sql)
  ).rows[0];

describe("giving a role", () => {
  test("is an entry of the journal by who gave it, and holds from its first day to the day before its last", async () => {
    const [giver, user] = [await administrator(), await someone()];
    const given = await grantRole(services, giver, {
      role: "council-secretary",
      party: "melhus",
      user,
      since: today,
      until: "2009-07-01",
    });
    if (!given.ok) throw new Error(given.code);
    const giverId = giver.kind === "user" ? giver.id : "";
    expect(await entryOf(given.entry)).toEqual({
      actor: giverId,
      act: "access.grant-role",
      subject: `user:${user}`,
      changes: 1,
    });
    expect((await findUser(database.sql, user))?.grants).toEqual([
      { id: given.value.grant, role: "council-secretary", party: "melhus", since: today, until: "2009-07-01" },
    ]);
  });

  test("is refused to those who may not, with the reason", async () => {
    const user = await someone();
    const input = { role: "administrator", user, since: today } as const;
    expect(await grantRole(services, { kind: "anonymous" }, input)).toMatchObject({
      code: "not-allowed",
      because: { code: "not-signed-in" },
    });
    expect(await grantRole(services, await actor(user), input)).toMatchObject({
      code: "not-allowed",
      because: { code: "no-role" },
    });
    expect((await findUser(database.sql, user))?.grants).toEqual([]);
  });

  test("is refused twice for the same time, to nobody, and to someone erased", async () => {
    const user = await someone();
    const input = { role: "secretariat", cooperation: "trondheimsregionen", user, since: today } as const;
    expect(await grantRole(services, system, input)).toMatchObject({ ok: true });
    expect(await grantRole(services, system, { ...input, since: "2009-12-01" })).toMatchObject({
      code: "role-held-already",
    });
    expect(await grantRole(services, system, { ...input, cooperation: "trondelagsradet" })).toMatchObject({ ok: true });
    expect(await grantRole(services, system, { ...input, user: "00000000-0000-4000-8000-ffffffffffff" })).toMatchObject(
      { code: "user-unknown" },
    );
    await eraseUser(services, system, { user });
    expect(await grantRole(services, system, input)).toMatchObject({ code: "user-erased" });
  });

  test.each<[Record<string, string>, string]>([
    [{ role: "reader" }, "no role to give"],
    [{ role: "council-secretary" }, "for no party"],
    [{ role: "secretariat", party: "melhus" }, "for a party instead of a cooperation"],
    [{ role: "administrator", party: "melhus" }, "of one party only"],
    [{ role: "administrator", since: "2009-02-30" }, "from a day that is none"],
    [{ role: "administrator", until: today }, "that ends as it begins"],
    [{ role: "administrator", user: "x" }, "to no id"],
  ])("%j cannot be asked for: %s", (input) => {
    const base = { user: "00000000-0000-4000-8000-000000000001", since: today };
    expect(grantRoleInput.safeParse({ ...base, ...input }).success).toBe(false);
    expect(grantRoleInput.safeParse({ ...base, role: "administrator" }).success).toBe(true);
  });

  test("outside the journal is refused by the database", async () => {
    await expect(
      sql`update role_grant set valid = daterange('2000-01-01', null)`.execute(database.sql),
    ).rejects.toThrow(/outside the journal/);
  });
});

describe("taking a role", () => {
  test("ends it today and at once, and takes away one that was given today", async () => {
    const user = await someone();
    const old = await grantRole(services, system, {
      role: "council-secretary",
      party: "malvik",
      user,
      since: "2009-01-01",
    });
    const fresh = await grantRole(services, system, { role: "council-secretary", party: "skaun", user, since: today });
    if (!old.ok || !fresh.ok) throw new Error("setup");
    const { secret } = await beginSession(services, user);
    await revokeRole(services, system, { grant: old.value.grant });
    await revokeRole(services, system, { grant: fresh.value.grant });
    const live = await liveSession(services, secret);
    expect(live?.actor).toMatchObject({ grants: [{ party: "malvik", until: today }] });
    expect(live?.actor.kind === "user" && live.actor.grants).toHaveLength(1);
    expect(await revokeRole(services, system, { grant: old.value.grant })).toMatchObject({
      code: "grant-ended-already",
    });
    expect(await revokeRole(services, system, { grant: fresh.value.grant })).toMatchObject({ code: "grant-unknown" });
  });

  test("is refused to those who may not", async () => {
    const user = await someone();
    const given = await grantRole(services, system, { role: "council-secretary", party: "orkdal", user, since: today });
    if (!given.ok) throw new Error("setup");
    expect(await revokeRole(services, await actor(user), { grant: given.value.grant })).toMatchObject({
      code: "not-allowed",
    });
  });

  test("leaves an installation with an administrator", async () => {
    const { rows } = await sql<{
      id: string;
    }>`select id from role_grant where role = 'administrator' and valid @> ${today}::date`.execute(database.sql);
    const outcomes = [];
    for (const { id } of rows) outcomes.push(await revokeRole(services, system, { grant: id }));
    const last = await administrator();
    expect(outcomes.filter((outcome) => !outcome.ok)).toMatchObject([{ code: "last-administrator" }]);
    expect(await eraseUser(services, last, { user: last.kind === "user" ? last.id : "" })).toMatchObject({ ok: true });
    expect(
      (await sql`select from role_grant where role = 'administrator' and valid @> ${today}::date`.execute(database.sql))
        .rows,
    ).toHaveLength(1);
  });
});

describe("erasing a person", () => {
  test("leaves no trace of who it was, and the record whole", async () => {
    const user = await someone("Navnet som skal bort");
    await grantRole(services, system, { role: "council-secretary", party: "melhus", user, since: "2009-01-01" });
    const { secret } = await beginSession(services, user);
    const token = await createApiToken(services, await actor(user), { name: "Navnet sin nøkkel", days: 30 });
    if (!token.ok) throw new Error(token.code);

    expect(await eraseUser(services, system, { user })).toMatchObject({ ok: true, value: { endedGrants: 1 } });

    expect(await liveSession(services, secret)).toBeNull();
    const whoIs = actorOf({ ...services, config: { baseUrl: "http://localhost", demo: false } });
    expect(await whoIs({ headers: { authorization: `Bearer ${token.value.token}` } })).toMatchObject({
      rejected: "token-unknown",
    });
    const tables = ["app_user", "role_grant", "session", "api_token", "journal_entry", "journal_change"];
    for (const table of tables) {
      const { rows } = await sql<{
        text: string;
      }>`select coalesce(json_agg(t)::text, '') as text from ${sql.id(table)} t`.execute(database.sql);
      expect(rows[0]?.text, table).not.toContain("Navnet");
    }
    expect(await namesOf(database.sql, [user, "system"])).toEqual(new Map([[user, null]]));
    expect((await listUsers(database.sql)).map(({ id }) => id)).not.toContain(user);
    expect((await verify(database.sql)).flaws).toEqual([]);
    expect(await eraseUser(services, system, { user })).toMatchObject({ code: "user-erased" });
  });

  test("makes the same person somebody new at the next sign-in", async () => {
    const who = { issuer: "https://idp.example", subject: "again", name: "Kontoret", email: null };
    const first = await saveUser(database.sql, "00000000-0000-4000-8000-aaaaaaaaaaa1", who, clock.now());
    await eraseUser(services, system, { user: first });
    const second = await saveUser(database.sql, "00000000-0000-4000-8000-aaaaaaaaaaa2", who, clock.now());
    expect(second).not.toBe(first);
  });

  test("is refused to those who may not, and needs an id", async () => {
    const user = await someone();
    expect(await eraseUser(services, await actor(user), { user })).toMatchObject({ code: "not-allowed" });
    expect(eraseUserInput.safeParse({ user: "everyone" }).success).toBe(false);
  });
});

describe("an API token", () => {
  test("is kept as a hash only, is in the journal without itself, and can be listed", async () => {
    const user = await someone();
    const token = await createApiToken(services, await actor(user), { name: "innlesing", days: 30 });
    if (!token.ok) throw new Error(token.code);
    expect(await entryOf(token.entry)).toMatchObject({
      actor: user,
      act: "access.create-api-token",
      subject: `user:${user}`,
    });
    const { rows } = await sql<{ text: string }>`select json_agg(t)::text as text from api_token t`.execute(
      database.sql,
    );
    expect(rows[0]?.text).not.toContain(token.value.token);
    expect(await listApiTokens(database.sql, user)).toMatchObject([
      { id: token.value.id, name: "innlesing", revoked_at: null },
    ]);
    expect(token.value.expiresAt.getTime() - clock.now().getTime()).toBe(30 * day);
  });

  test("is ended by its owner or an administrator, by no one else, once", async () => {
    const [owner, other] = [await actor(await someone()), await actor(await someone())];
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
    expect(await revokeApiToken(services, await administrator(), { token: two })).toMatchObject({ ok: true });
    expect(await revokeApiToken(services, system, { token: "00000000-0000-4000-8000-ffffffffffff" })).toMatchObject({
      code: "token-unknown",
    });
  });

  test("is one of at most twenty", async () => {
    const owner = await actor(await someone());
    for (let number = 0; number < 20; number++)
      expect(await createApiToken(services, owner, { name: `n${number}`, days: 1 })).toMatchObject({ ok: true });
    expect(await createApiToken(services, owner, { name: "n", days: 1 })).toMatchObject({
      code: "too-many-tokens",
      params: { most: 20 },
    });
    clock.move(day);
    expect(await createApiToken(services, owner, { name: "n", days: 1 })).toMatchObject({ ok: true });
    clock.move(-day);
  });

  test("needs a name, and an end within a year and a day", () => {
    expect(createApiTokenInput.safeParse({ name: " ", days: 1 }).success).toBe(false);
    expect(createApiTokenInput.safeParse({ name: "n", days: 367 }).success).toBe(false);
    expect(createApiTokenInput.safeParse({ name: "n", days: 0 }).success).toBe(false);
    expect(createApiTokenInput.parse({ name: " n ", days: "366" })).toEqual({ name: "n", days: 366 });
  });
});

describe("the accounts of the demonstration", () => {
  test("are offices with their roles, made once, in one entry, and left erased when erased", async () => {
    expect(await seedDemoAccounts(services)).toBe(demoAccounts.length);
    expect(await seedDemoAccounts(services)).toBe(0);
    const entries = await sql<{
      changes: number;
    }>`select changes from journal_entry where act = 'access.seed-demo-accounts'`.execute(database.sql);
    expect(entries.rows).toEqual([{ changes: demoAccounts.flatMap(({ grants }) => grants).length }]);
    const klaebu = (await listUsers(database.sql)).find(({ name }) => name === "Kommunesekretær, Klæbu");
    expect(klaebu?.grants).toMatchObject([{ role: "council-secretary", party: "klaebu", since: "2009-01-01" }]);
    await eraseUser(services, system, { user: klaebu?.id ?? "" });
    expect(await seedDemoAccounts(services)).toBe(0);
  });
});
