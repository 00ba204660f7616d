import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { execute, range, type Database } from "#platform/database.ts";
import { accept, refuse } from "#platform/outcome.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { lastEntryOf, perform } from "./perform.ts";
import { undo } from "./undo.ts";
import { verify } from "./verify.ts";

const at = new Date("2009-06-11T10:00:00Z");
const entry = { at, actor: "system", act: "test.act", subject: "party:a" };
let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const addParty = (id: string) =>
  perform(database.sql, { ...entry, subject: `party:${id}` }, async (tx) => {
    await execute(
      tx,
      sql`insert into party (id, kind, valid) values (${id}, 'municipality', ${range("2000-01-01", null)})`,
    );
    return accept(id);
  });

describe("the journal", () => {
  test("writes every changed row of an act into its entry and seals it", async () => {
    const done = await addParty("a");
    expect(done).toMatchObject({ ok: true, value: "a" });
    expect(await lastEntryOf(database.sql, "party:a")).toBe(done.ok ? done.entry : -1);
    expect(await verify(database.sql)).toMatchObject({ entries: 1, rows: 1, flaws: [] });
  });

  test("refuses a change outside an entry", async () => {
    await expect(execute(database.sql, sql`update party set website = 'x' where id = 'a'`)).rejects.toThrow(
      /outside the journal/,
    );
  });

  test("leaves nothing behind when an act refuses or throws", async () => {
    const before = await verify(database.sql);
    const refused = await perform(database.sql, entry, async (tx) => {
      await execute(
        tx,
        sql`insert into party (id, kind, valid) values ('b', 'municipality', ${range("2000-01-01", null)})`,
      );
      return refuse("no");
    });
    expect(refused).toMatchObject({ ok: false, code: "no" });
    await expect(perform(database.sql, entry, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await verify(database.sql)).toEqual(before);
  });

  test("takes an entry back row by row, once, unless the rows have moved on", async () => {
    const added = await addParty("c");
    const changed = await perform(database.sql, { ...entry, subject: "party:c" }, async (tx) => {
      await execute(
        tx,
        sql`update party set website = 'https://c.example', valid = ${range("2000-01-01", "2020-01-01")} where id = 'c'`,
      );
      return accept(null);
    });
    if (!added.ok || !changed.ok) throw new Error("setup");
    expect(await undo(database.sql, added.entry, { at, actor: "system" })).toMatchObject({
      ok: false,
      code: "changed-since",
      params: { by: changed.entry },
    });
    expect(await undo(database.sql, changed.entry, { at, actor: "system" })).toMatchObject({
      ok: true,
      value: { undone: 1 },
    });
    const { rows } = await sql`select website, upper(valid)::text as until from party where id = 'c'`.execute(
      database.sql,
    );
    expect(rows).toEqual([{ website: null, until: null }]);
    expect(await undo(database.sql, changed.entry, { at, actor: "system" })).toMatchObject({
      ok: false,
      code: "entry-undone-already",
    });
    expect((await verify(database.sql)).flaws).toEqual([]);
  });

  test("restores a deleted row with the same record id", async () => {
    await addParty("d");
    const gone = await perform(database.sql, { ...entry, subject: "party:d" }, async (tx) => {
      await execute(tx, sql`delete from party where id = 'd'`);
      return accept(null);
    });
    if (!gone.ok) throw new Error("setup");
    expect(await undo(database.sql, gone.entry, { at, actor: "system" })).toMatchObject({ ok: true });
    expect((await verify(database.sql)).flaws).toEqual([]);
  });

  test.each([
    [
      "an altered entry",
      sql`update journal_entry set reason = 'another' where seq = 1`,
      sql`update journal_entry set reason = '' where seq = 1`,
      "entry-altered",
    ],
    [
      "an altered change",
      sql`update journal_change set after = jsonb_set(after, '{website}', '"x"') where entry = 1`,
      sql`update journal_change set after = jsonb_set(after, '{website}', 'null') where entry = 1`,
      "changes-altered",
    ],
  ])("finds %s", async (_what, tamper, mend, kind) => {
    await tamper.execute(database.sql);
    expect((await verify(database.sql)).flaws.map((flaw) => flaw.kind)).toContain(kind);
    await mend.execute(database.sql);
    expect((await verify(database.sql)).flaws).toEqual([]);
  });

  test("finds a row changed behind the journal's back", async () => {
    await database.script(
      "alter table party disable trigger user; update party set website = 'https://forged.example' where id = 'a'; alter table party enable trigger user;",
    );
    expect((await verify(database.sql)).flaws).toMatchObject([{ kind: "row-altered", table: "party" }]);
    await database.script(
      "alter table party disable trigger user; update party set website = null where id = 'a'; alter table party enable trigger user;",
    );
  });
});
