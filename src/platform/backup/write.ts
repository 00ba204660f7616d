import { createHash, randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "../database.ts";
import { formatVersion, migrationShape, type Footer, type Header } from "./format.ts";
import { migrationTable, sequencesOf, tablesOf, type Table } from "./tables.ts";

export type Written = { rows: number; tables: number };
type About = (tx: Sql) => Promise<Header["about"]>;

/** How much is taken out of the database at a time: enough to be quick, little enough never to be felt. */
const part = { bytes: 4 * 1024 * 1024, rows: 1_000, first: 50 };

/**
 * Writes everything, as it stands at one moment, to a file that appears under its name only when it is whole and on disk.
 * `about` is read at the same moment.
 */
export async function writeBackup(db: Sql, file: string, created: Date, about: About): Promise<Written> {
  const partial = `${file}.${randomBytes(6).toString("hex")}.partial`;
  const counts: Footer["tables"] = {};
  try {
    await pipeline(
      Readable.from(withFooter(content(db, created, about, counts), counts)),
      createGzip(),
      createWriteStream(partial, { mode: 0o600, flags: "wx" }),
    );
    await sync(partial);
    await rename(partial, file);
    await sync(dirname(file));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return { tables: Object.keys(counts).length, rows: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}

async function* withFooter(lines: AsyncIterable<string>, counts: Footer["tables"]): AsyncGenerator<string> {
  const hash = createHash("sha256");
  for await (const text of lines) {
    hash.update(text);
    yield text;
  }
  yield line({ end: true, tables: counts, sha256: hash.digest("hex") } satisfies Footer);
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** All lines before the footer, read in one transaction; the stream pulls them as fast as the disk takes them. */
async function* content(db: Sql, created: Date, about: About, counts: Footer["tables"]): AsyncGenerator<string> {
  const tx = await db.startTransaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute();
  try {
    const migrations = await rows(
      tx,
      migrationShape,
      sql`select name, digest from ${sql.id(migrationTable)} order by name collate "C"`,
    );
    yield line({
      format: "samrad-backup",
      version: formatVersion,
      created: created.toISOString(),
      migrations,
      about: await about(tx),
    } satisfies Header);
    for (const table of await tablesOf(tx)) {
      yield line({ table: table.name, columns: table.columns });
      counts[table.name] = 0;
      for await (const batch of batches(tx, table)) {
        counts[table.name] = (counts[table.name] ?? 0) + batch.length;
        yield `${batch.join("\n")}\n`;
      }
    }
    yield line({ sequences: await sequencesOf(tx) });
  } finally {
    await tx.rollback().execute();
  }
}

const textRow = z.object({ row: z.string() });

/** Through a cursor, so that a table of any size passes through a few megabytes of memory. */
async function* batches(tx: Sql, table: Table): AsyncGenerator<string[]> {
  const values = sql.join(table.columns.map((column) => sql`${sql.id(column.name)}::text`));
  await sql`declare backup_rows no scroll cursor for select array_to_json(array[${values}])::text as row from ${sql.id(table.name)} order by ${table.order}`.execute(
    tx,
  );
  let limit = table.large ? 1 : part.first;
  for (;;) {
    const fetched = (await rows(tx, textRow, sql`fetch ${sql.lit(limit)} from backup_rows`)).map(({ row }) => row);
    if (fetched.length === 0) break;
    yield fetched;
    const largest = fetched.reduce((most, row) => Math.max(most, row.length), 1);
    if (!table.large) limit = Math.max(1, Math.min(part.rows, Math.floor(part.bytes / largest)));
  }
  await sql`close backup_rows`.execute(tx);
}

async function sync(path: string): Promise<void> {
  try {
    await using handle = await open(path, "r");
    await handle.sync();
  } catch (error) {
    // A folder cannot be synced on every platform; the file itself can.
    const known =
      error instanceof Error && "code" in error && ["EPERM", "EISDIR", "EACCES", "EINVAL"].includes(String(error.code));
    if (!known) throw error;
  }
}
