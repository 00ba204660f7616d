import { sql } from "kysely";
import { z } from "zod";
import { firstRow, rows, type Database, type Sql, type SqlTransaction } from "../database.ts";
import { knownMigrations, migrate } from "../migrate.ts";
import { BackupFault } from "./fault.ts";
import { migrationShape, type Column, type Header, type Line, type Row, type Sequence } from "./format.ts";
import { readBackup } from "./read.ts";
import { foreignKeys, migrationTable, sequencesOf, tablesOf, type Table } from "./tables.ts";

export type Restored = { header: Header; rows: number; tables: number };

/** What a migration itself puts into a table; it comes from the backup instead. */
const seeded = new Set(["journal_head"]);

/**
 * Fills an empty database (no tables at all, or the schema and nothing in it) from a backup, in one transaction: all of it
 * or nothing. Brings the schema to where it stood when the backup was taken first, and to the newest afterwards. `judge`
 * sees the content before it counts, and throws to refuse it. Throws BackupFault.
 */
export async function restoreBackup(
  database: Database,
  file: string,
  judge: (tx: Sql, header: Header) => Promise<void>,
): Promise<Restored> {
  const { header, lines } = await readBackup(file);
  await prepareSchema(database, header);
  const counted = await database.sql.transaction().execute(async (tx) => {
    const tables = await emptyTables(tx);
    const done = await withoutChecks(tx, tables, () => load(tx, tables, lines)).catch(refusedByDatabase);
    await judge(tx, header);
    return done;
  });
  await migrate(database);
  await sql`analyze`.execute(database.sql);
  return { header, ...counted };
}

/** A value that is none of its type (class 22) or a rule of the schema that is broken (class 23) is the backup's fault. */
function refusedByDatabase(error: unknown): never {
  const state = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  if (error instanceof Error && /^2[23]/.test(state))
    throw new BackupFault("does-not-fit", `The backup's rows break a rule of the schema: ${error.message}.`);
  throw error;
}

/** The schema that the rows were taken from, no older and no newer. */
async function prepareSchema(database: Database, { migrations }: Header): Promise<void> {
  const known = new Map(knownMigrations().map(({ name, digest }) => [name, digest]));
  for (const { name, digest } of migrations) {
    if (!known.has(name))
      throw new BackupFault(
        "newer-schema",
        `The backup was taken by a newer Samråd: this one does not know the migration ${name}. Update Samråd first.`,
      );
    if (known.get(name) !== digest)
      throw new BackupFault(
        "other-schema",
        `The backup was taken with another version of the migration ${name}, so its rows may not fit.`,
      );
  }
  const applied = await appliedMigrations(database.sql);
  if (applied.length === 0) {
    const last = migrations.at(-1);
    if (last) await migrate(database, last.name);
    return;
  }
  const same = applied.length === migrations.length && applied.every((name, at) => name === migrations[at]?.name);
  if (!same)
    throw new BackupFault(
      "not-empty",
      "The database already has a schema, and another one than the backup's. Restore into a database or folder in which there is nothing.",
    );
}

async function appliedMigrations(db: Sql): Promise<string[]> {
  const there = await firstRow(
    db,
    z.object({ is: z.boolean() }),
    sql`select to_regclass(${migrationTable}) is not null as "is"`,
  );
  if (!there?.is) {
    const other = await firstRow(
      db,
      z.object({ name: z.string() }),
      sql`select relname as name from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace limit 1`,
    );
    if (other)
      throw new BackupFault(
        "not-empty",
        `The database holds something else (a table ${other.name}). Restore into one in which there is nothing.`,
      );
    return [];
  }
  return (
    await rows(
      db,
      migrationShape.pick({ name: true }),
      sql`select name from ${sql.id(migrationTable)} order by name collate "C"`,
    )
  ).map(({ name }) => name);
}

async function emptyTables(tx: SqlTransaction): Promise<Map<string, Table>> {
  const tables = await tablesOf(tx);
  for (const { name } of tables) {
    if (seeded.has(name)) await sql`delete from ${sql.id(name)}`.execute(tx);
    else if (await firstRow(tx, z.object({ one: z.number() }), sql`select 1 as one from ${sql.id(name)} limit 1`)) {
      throw new BackupFault(
        "not-empty",
        `The database is not empty (there are rows in ${name}). Restore into one in which there is nothing; a restore never overwrites.`,
      );
    }
  }
  return new Map(tables.map((table) => [table.name, table]));
}

/**
 * The journal's triggers would write the rows a second time, and a row may refer to one that comes later. The foreign keys
 * are made again afterwards, which checks every row against them. It needs no more rights than an owner's.
 */
async function withoutChecks<Value>(
  tx: SqlTransaction,
  tables: ReadonlyMap<string, Table>,
  work: () => Promise<Value>,
): Promise<Value> {
  const keys = await foreignKeys(tx);
  for (const { table, name } of keys)
    await sql`alter table ${sql.id(table)} drop constraint ${sql.id(name)}`.execute(tx);
  for (const table of tables.keys()) await sql`alter table ${sql.id(table)} disable trigger user`.execute(tx);
  const value = await work();
  for (const table of tables.keys()) await sql`alter table ${sql.id(table)} enable trigger user`.execute(tx);
  for (const { table, name, definition } of keys)
    await sql`alter table ${sql.id(table)} add constraint ${sql.id(name)} ${sql.raw(definition)}`.execute(tx);
  return value;
}

const batch = { rows: 500, characters: 4 * 1024 * 1024 };

async function load(
  tx: SqlTransaction,
  tables: ReadonlyMap<string, Table>,
  lines: AsyncIterable<Line>,
): Promise<{ rows: number; tables: number }> {
  const known = new Set((await sequencesOf(tx)).map(({ name }) => name));
  const counts = { rows: 0, tables: 0 };
  let into: { name: string; columns: Column[] } | undefined;
  let waiting: Row[] = [];
  let size = 0;
  const flush = async () => {
    if (into && waiting.length > 0) await insert(tx, into, waiting);
    counts.rows += waiting.length;
    waiting = [];
    size = 0;
  };
  for await (const line of lines) {
    if (line.kind === "row") {
      waiting.push(line.row);
      size += line.row.reduce((sum, value) => sum + (value?.length ?? 0), 0);
      if (waiting.length >= batch.rows || size >= batch.characters) await flush();
      continue;
    }
    await flush();
    if (line.kind === "sequences") for (const sequence of line.sequences) await setSequence(tx, known, sequence);
    else {
      into = { name: line.table, columns: line.columns };
      requireTable(tables, into);
      counts.tables += 1;
    }
  }
  return counts;
}

function requireTable(tables: ReadonlyMap<string, Table>, found: { name: string; columns: readonly Column[] }): void {
  const table = tables.get(found.name);
  const same =
    table?.columns.length === found.columns.length &&
    table.columns.every(({ name, type }) =>
      found.columns.some((column) => column.name === name && column.type === type),
    );
  if (!same)
    throw new BackupFault(
      "does-not-fit",
      `The backup's table ${found.name} does not have the columns that this schema has.`,
    );
}

async function insert(
  tx: SqlTransaction,
  into: { name: string; columns: readonly Column[] },
  all: readonly Row[],
): Promise<void> {
  const names = sql.join(into.columns.map(({ name }) => sql.id(name)));
  // The type comes from the schema's own words: requireTable has compared them.
  const values = sql.join(into.columns.map(({ type }, at) => sql`(r ->> ${sql.lit(at)})::${sql.raw(type)}`));
  await sql`insert into ${sql.id(into.name)} (${names}) overriding system value select ${values} from json_array_elements(${JSON.stringify(all)}::text::json) r`.execute(
    tx,
  );
}

async function setSequence(
  tx: SqlTransaction,
  known: ReadonlySet<string>,
  { name, last, called }: Sequence,
): Promise<void> {
  if (!known.has(name)) throw new BackupFault("does-not-fit", `The backup's sequence ${name} is not in this schema.`);
  await sql`select setval(${name}::text::regclass, ${last}::text::bigint, ${called})`.execute(tx);
}
