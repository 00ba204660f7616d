import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { execute, type Database } from "./database.ts";
import { openTestDatabase, type Filling } from "./test-database.ts";

const filled: Filling = {
  name: "two-notes",
  from: ["src/platform/test-database.test.ts"],
  load: (database) =>
    database.script(
      "create table note (id int primary key, at timestamptz, day daterange); insert into note values (1, '2009-06-11 10:00+02', '[2009-06-11,)'), (2, null, null)",
    ),
};
const opened: Database[] = [];
let one: Database;
let other: Database;

beforeAll(async () => {
  one = await openTestDatabase(filled);
  other = await openTestDatabase(filled);
  opened.push(one, other);
});
afterAll(() => Promise.all(opened.map((database) => database.close())));

describe("a test database", () => {
  test("has the schema and what it is filled with", async () => {
    const { rows } =
      await sql`select (select count(*) from migration) > 0 as migrated, (select count(*) from note) as notes`.execute(
        one.sql,
      );
    expect(rows).toEqual([{ migrated: true, notes: 2 }]);
  });

  test("is nobody else's", async () => {
    await execute(one.sql, sql`delete from note`);
    expect((await sql`select id from note order by id`.execute(other.sql)).rows).toEqual([{ id: 1 }, { id: 2 }]);
  });

  test("writes instants and ranges as the same text on both engines, which the journal's hashes stand on", async () => {
    const { rows } = await sql`select to_jsonb(n)::text as text from note n where id = 1`.execute(other.sql);
    expect(rows).toEqual([{ text: '{"at": "2009-06-11T08:00:00+00:00", "id": 1, "day": "[2009-06-11,)"}' }]);
  });

  test("gives whole numbers as numbers, days as text, decimals as numbers", async () => {
    const { rows } = await sql`select 5::bigint as whole, '2019-12-31'::date as day, 0.25::numeric as part`.execute(
      other.sql,
    );
    expect(rows).toEqual([{ whole: 5, day: "2019-12-31", part: 0.25 }]);
  });
});
