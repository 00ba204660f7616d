import { sql } from "kysely";
import { z } from "zod";
import type { Clock } from "#platform/clock.ts";
import { rows, type Database } from "#platform/database.ts";
import { hasEntry, inEntry, insertRows, span, type TableRow } from "../facts/insert-rows.ts";
import { claimTables } from "./claim-tables.ts";
import { guidelineTables } from "./guideline-tables.ts";
import { fundingTables } from "./funding-tables.ts";
import { matterTables } from "./matter-tables.ts";
import { planTables } from "./plan-tables.ts";
import { publishingTables } from "./publishing-tables.ts";
import { readRows, type Columns } from "./read-rows.ts";
import { cooperationTables, partyTables, sourceTables } from "./register-tables.ts";

/** One journal entry each, in an order that every reference can be kept in; so are the tables within. */
const groups: { act: string; subject: string; reason: string; tables: { [table: string]: Columns } }[] = [
  {
    act: "demo.load-sources",
    subject: "demo:sources",
    reason: "Sources of the demonstration region",
    tables: sourceTables,
  },
  {
    act: "demo.load-parties",
    subject: "demo:parties",
    reason: "Associations, state bodies and cities",
    tables: partyTables,
  },
  {
    act: "demo.load-trondheimsregionen",
    subject: "cooperation:trondheimsregionen",
    reason: "The demonstration region and the cooperations around it",
    tables: cooperationTables,
  },
  { act: "demo.load-matters", subject: "demo:matters", reason: "Joint matters of the region", tables: matterTables },
  {
    act: "demo.load-plans",
    subject: "demo:plans",
    reason: "Plans and projects of the region",
    tables: planTables,
  },
  {
    act: "demo.load-guidelines",
    subject: "demo:guidelines",
    reason: "Guidelines of the land-use plan, the municipal plans and what they answer",
    tables: guidelineTables,
  },
  { act: "demo.load-funding", subject: "demo:funding", reason: "Who pays what, and budgets", tables: fundingTables },
  {
    act: "demo.load-claims",
    subject: "demo:claims",
    reason: "Claims of an instalment, and what came in",
    tables: claimTables,
  },
  {
    act: "demo.load-presentations",
    subject: "cooperation:trondheimsregionen",
    reason: "The presentation of 11 June 2009 as a template, and one to run on any day",
    tables: publishingTables,
  },
];

/**
 * Puts the Trondheim region into the database, once; all of it or nothing. The municipalities must be there already
 * (facts/load.ts). Throws with file, line and column where a table is at fault.
 */
export async function loadDemo(db: Database, clock: Clock): Promise<void> {
  if (await hasEntry(db.sql, "demo.load-trondheimsregionen")) return;
  const read = groups.map((group) => ({
    ...group,
    tables: Object.entries(group.tables).map(([name, columns]): [string, TableRow[]] => [
      name,
      readRows(name, columns).map(withSpan),
    ]),
  }));
  const at = clock.now();
  await db.sql.transaction().execute(async (tx) => {
    const known = await rows(tx, z.object({ id: z.string() }), sql`select id from source`);
    const isKnown = new Set<unknown>(known.map((row) => row.id));
    for (const { tables, ...entry } of read)
      await inEntry(tx, { at, ...entry }, async () => {
        // A source that the national facts name too stands once.
        for (const [name, all] of tables)
          await insertRows(tx, name, name === "source" ? all.filter((row) => !isKnown.has(row["id"])) : all);
      });
  });
}

/** The two ends in a table become the range that the database keeps. */
function withSpan(row: TableRow): TableRow {
  if (!("valid_from" in row)) return row;
  const { valid_from: from, valid_to: to, ...rest } = row;
  return { ...rest, valid: span(typeof from === "string" ? from : null, typeof to === "string" ? to : null) };
}
