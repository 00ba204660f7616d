import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verify } from "#journal/verify.ts";
import { actorOf } from "../actor.ts";
import { endSessionsInput, eraseUserInput } from "../contract.ts";
import { demoAccounts } from "../demo-accounts.ts";
import { listSessions, listUsers, namesOf } from "../questions/people.ts";
import { seedDemoAccounts } from "../seed-demo-accounts.ts";
import type { ActServices } from "../services.ts";
import { beginSession, liveSession } from "../sessions.ts";
import { saveUser } from "../store.ts";
import { system } from "../vocabulary.ts";
import { createApiToken } from "./create-api-token.ts";
import { endSessions } from "./end-sessions.ts";
import { eraseUser } from "./erase-user.ts";
import { grantRole } from "./grant-role.ts";
import { openPeople, type People } from "./test-people.ts";

let people: People;
let services: ActServices;
beforeAll(async () => {
  people = await openPeople();
  services = people.services;
});
afterAll(() => people.database.close());

describe("erasing a person", () => {
  test("leaves no trace of who it was, and the record whole", async () => {
    const user = await people.someone("Navnet som skal bort");
    await grantRole(services, system, { role: "council-secretary", party: "melhus", user, since: "2009-01-01" });
    const { secret } = await beginSession(services, user);
    const token = await createApiToken(services, await people.actor(user), { name: "Navnet sin nøkkel", days: 30 });
    if (!token.ok) throw new Error(token.code);

    expect(await eraseUser(services, system, { user })).toMatchObject({ ok: true, value: { endedGrants: 1 } });

    expect(await liveSession(services, secret)).toBeNull();
    expect((await sql`select from session where app_user = ${user}`.execute(people.database.sql)).rows).toEqual([]);
    const whoIs = actorOf({ ...services, config: { baseUrl: "http://localhost", demo: false } });
    expect(await whoIs({ headers: { authorization: `Bearer ${token.value.token}` } })).toMatchObject({
      rejected: "token-unknown",
    });
    const tables = ["app_user", "role_grant", "session", "api_token", "journal_entry", "journal_change"];
    for (const table of tables) {
      const { rows } = await sql<{
        text: string;
      }>`select coalesce(json_agg(t)::text, '') as text from ${sql.id(table)} t`.execute(people.database.sql);
      expect(rows[0]?.text, table).not.toContain("Navnet");
    }
    expect(await namesOf(people.database.sql, [user, "system"])).toEqual(new Map([[user, null]]));
    expect((await listUsers(people.database.sql)).map(({ id }) => id)).not.toContain(user);
    expect((await verify(people.database.sql)).flaws).toEqual([]);
    expect(await eraseUser(services, system, { user })).toMatchObject({ code: "user-erased" });
  });

  test("makes the same person somebody new at the next sign-in", async () => {
    const who = { issuer: "https://idp.example", subject: "again", name: "Kontoret", email: null };
    const first = await saveUser(people.database.sql, "00000000-0000-4000-8000-aaaaaaaaaaa1", who, people.clock.now());
    await eraseUser(services, system, { user: first });
    const second = await saveUser(people.database.sql, "00000000-0000-4000-8000-aaaaaaaaaaa2", who, people.clock.now());
    expect(second).not.toBe(first);
  });

  test("is refused to those who may not, and needs an id", async () => {
    const user = await people.someone();
    expect(await eraseUser(services, await people.actor(user), { user })).toMatchObject({ code: "not-allowed" });
    expect(eraseUserInput.safeParse({ user: "everyone" }).success).toBe(false);
  });
});

describe("ending sessions", () => {
  const config = { baseUrl: "http://localhost", demo: false };
  const listed = (user: string, secret: string) => listSessions({ ...services, config }, user, `samrad=${secret}`);

  test("shows one's own, ends one of them or all, and lets an administrator end another's", async () => {
    const user = await people.someone();
    const [one, two] = [await beginSession(services, user), await beginSession(services, user)];
    const seen = await listed(user, one.secret);
    expect(seen.filter(({ current }) => current)).toHaveLength(1);
    expect(seen).toHaveLength(2);
    const other = seen.find(({ current }) => !current)?.id ?? "";

    const owner = await people.actor(user);
    expect(await endSessions(services, await people.actor(await people.someone()), { user })).toMatchObject({
      code: "not-allowed",
    });
    expect(await endSessions(services, owner, { user, session: other })).toMatchObject({
      ok: true,
      value: { ended: 1 },
    });
    expect(await endSessions(services, owner, { user, session: other })).toMatchObject({ code: "session-unknown" });
    expect(await liveSession(services, two.secret)).toBeNull();
    expect(await liveSession(services, one.secret)).not.toBeNull();
    expect(await endSessions(services, await people.administrator(), { user })).toMatchObject({
      ok: true,
      value: { ended: 1 },
    });
    expect(await listed(user, one.secret)).toEqual([]);
  });

  test("does not show a dead one", async () => {
    const user = await people.someone();
    const { secret } = await beginSession(services, user);
    people.clock.move(30 * 60_000);
    expect(await listed(user, secret)).toEqual([]);
    people.clock.move(-30 * 60_000);
    expect(await listed(user, secret)).toHaveLength(1);
  });

  test("is asked for by id", () => {
    const user = "00000000-0000-4000-8000-000000000001";
    expect(endSessionsInput.safeParse({ user, session: "a".repeat(64) }).success).toBe(false);
    expect(endSessionsInput.safeParse({ user, session: "0123456789abcdef" }).success).toBe(true);
  });
});

describe("the accounts of the demonstration", () => {
  test("are offices with their roles, made once, in one entry, and left erased when erased", async () => {
    expect(await seedDemoAccounts(services)).toBe(demoAccounts.length);
    expect(await seedDemoAccounts(services)).toBe(0);
    const entries = await sql<{
      changes: number;
    }>`select changes from journal_entry where act = 'access.seed-demo-accounts'`.execute(people.database.sql);
    expect(entries.rows).toEqual([{ changes: demoAccounts.flatMap(({ grants }) => grants).length }]);
    const klaebu = (await listUsers(people.database.sql)).find(({ name }) => name === "Kommunesekretær, Klæbu");
    expect(klaebu?.grants).toMatchObject([{ role: "council-secretary", party: "klaebu", since: "2009-01-01" }]);
    await eraseUser(services, system, { user: klaebu?.id ?? "" });
    expect(await seedDemoAccounts(services)).toBe(0);
  });
});
