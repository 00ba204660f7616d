import { sql, type RawBuilder } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { clockAt } from "#platform/clock.ts";
import { firstRow, type Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { verify } from "#journal/verify.ts";
import { loadFacts } from "./load.ts";
import { readPartyFacts } from "./parties.ts";
import { readPopulationFacts } from "./population.ts";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await loadFacts(db, clockAt("2026-11-23"));
});
afterAll(() => db.close());

const anyRow = z.record(z.string(), z.unknown());
/** The first column of the first row. */
async function one(query: RawBuilder<unknown>): Promise<unknown> {
  const row = await firstRow(db.sql, anyRow, query);
  return row === null ? null : Object.values(row)[0];
}

test("every row of the tables is in the database", async () => {
  const facts = readPartyFacts();
  expect(await one(sql`select count(*) from party`)).toBe(facts.parties.length);
  expect(await one(sql`select count(*) from party_name`)).toBe(facts.names.length + facts.parallelNames.length);
  expect(await one(sql`select count(*) from party_number`)).toBe(facts.numbers.length);
  expect(await one(sql`select count(*) from party_part_of`)).toBe(facts.partOf.length);
  expect(await one(sql`select count(*) from party_change`)).toBe(facts.changes.length);
  expect(await one(sql`select count(*) from population`)).toBe(readPopulationFacts().length);
});

test("every row names its source", async () => {
  for (const table of ["party", "party_name", "party_number", "party_part_of", "party_change", "population"])
    expect([table, await one(sql`select count(*) from ${sql.table(table)} where source is null`)]).toEqual([table, 0]);
});

test.each([
  ["5001", "2018-01-01", "trondheim"],
  ["1601", "2017-12-31", "trondheim"],
  ["5012", "2019-12-31", "snillfjord"],
  ["5059", "2020-01-01", "orkland"],
  ["50", "2018-01-01", "trondelag-fylke"],
])("number %s on %s is %s", async (number, on, party) => {
  expect(await one(sql`select party from party_number where number = ${number} and valid @> ${on}::date`)).toBe(party);
});

test("loading again changes nothing, and the journal holds", async () => {
  const before = await one(sql`select seq from journal_head`);
  await loadFacts(db, clockAt("2026-11-24"));
  expect(await one(sql`select seq from journal_head`)).toBe(before);
  expect((await verify(db.sql)).flaws).toEqual([]);
});
