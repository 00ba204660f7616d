import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { grantRoleInput } from "../contract.ts";
import type { ActServices } from "../services.ts";
import { beginSession, liveSession } from "../sessions.ts";
import { findUser } from "../store.ts";
import { system } from "../vocabulary.ts";
import { eraseUser } from "./erase-user.ts";
import { grantRole } from "./grant-role.ts";
import { revokeRole } from "./revoke-role.ts";
import { openPeople, type People } from "./test-people.ts";

const today = "2009-06-11";
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

describe("giving a role", () => {
  test("is an entry of the journal by who gave it, and holds from its first day to the day before its last", async () => {
    const [giver, user] = [await people.administrator(), await people.someone()];
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
    expect((await findUser(people.database.sql, user))?.grants).toEqual([
      { id: given.value.grant, role: "council-secretary", party: "melhus", since: today, until: "2009-07-01" },
    ]);
  });

  test("is refused to those who may not, with the reason", async () => {
    const user = await people.someone();
    const input = { role: "administrator", user, since: today } as const;
    expect(await grantRole(services, { kind: "anonymous" }, input)).toMatchObject({
      code: "not-allowed",
      because: { code: "not-signed-in" },
    });
    expect(await grantRole(services, await people.actor(user), input)).toMatchObject({
      code: "not-allowed",
      because: { code: "no-role" },
    });
    expect((await findUser(people.database.sql, user))?.grants).toEqual([]);
  });

  test("is refused twice for the same time, to nobody, and to someone erased", async () => {
    const user = await people.someone();
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
      sql`update role_grant set valid = daterange('2000-01-01', null)`.execute(people.database.sql),
    ).rejects.toThrow(/outside the journal/);
  });
});

describe("taking a role", () => {
  test("ends it today and at once, and takes away one that was given today", async () => {
    const user = await people.someone();
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
    const user = await people.someone();
    const given = await grantRole(services, system, { role: "council-secretary", party: "orkdal", user, since: today });
    if (!given.ok) throw new Error("setup");
    expect(await revokeRole(services, await people.actor(user), { grant: given.value.grant })).toMatchObject({
      code: "not-allowed",
    });
  });

  test("leaves an installation with an administrator", async () => {
    const { rows } = await sql<{
      id: string;
    }>`select id from role_grant where role = 'administrator' and valid @> ${today}::date`.execute(people.database.sql);
    const outcomes = [];
    for (const { id } of rows) outcomes.push(await revokeRole(services, system, { grant: id }));
    const last = await people.administrator();
    expect(outcomes.filter((outcome) => !outcome.ok)).toMatchObject([{ code: "last-administrator" }]);
    expect(await eraseUser(services, last, { user: last.kind === "user" ? last.id : "" })).toMatchObject({ ok: true });
    expect(
      (
        await sql`select from role_grant where role = 'administrator' and valid @> ${today}::date`.execute(
          people.database.sql,
        )
      ).rows,
    ).toHaveLength(1);
  });
});
