import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { openEmbedded, openServer, type Database } from "./database.ts";
import { migrate } from "./migrate.ts";

/** What a test finds in its database beside the schema. Filled once, then copied. */
export type Filling = {
  name: string;
  /** Files and folders, from the root of the repository, that decide what is in it: when they change it is filled anew. */
  from: readonly string[];
  load(database: Database): Promise<void>;
};

const root = join(import.meta.dirname, "../..");
const cache = join(root, "build", "test-databases");
const schema: Filling = { name: "schema", from: [], load: () => Promise.resolve() };

/** Whether this run's databases are on a server: what only the embedded engine has is skipped then. */
export const onServer = process.env["TEST_DATABASE"] === "server";

/**
 * A migrated database of the test's own, gone when closed: the embedded engine in memory, or with TEST_DATABASE=server
 * a fresh database on the server at TEST_DATABASE_URL. The same tests run on both.
 */
export async function openTestDatabase(filling: Filling = schema): Promise<Database> {
  return onServer ? openOnServer(filling) : openEmbedded({ load: await embeddedDump(filling) });
}

/** One with nothing in it, not even the schema: what a restore begins with. */
export async function openBareTestDatabase(): Promise<Database> {
  return onServer ? openCopy(serverUrl(), null) : openEmbedded();
}

/** The engine's dump of a filled database, as `openEmbedded({ load })` takes it; made once for each state of its sources. */
export async function embeddedDump(filling: Filling = schema): Promise<Uint8Array> {
  const name = `${filling.name}-${keyOf(filling)}.tar`;
  try {
    return readFileSync(join(cache, name));
  } catch {
    const made = await makeDump(filling);
    mkdirSync(cache, { recursive: true });
    for (const old of readdirSync(cache))
      if (old.startsWith(`${filling.name}-`) && old.endsWith(".tar")) rmSync(join(cache, old), { force: true });
    const partial = join(cache, `${name}.${randomUUID()}`);
    writeFileSync(partial, made);
    renameSync(partial, join(cache, name));
    return made;
  }
}

async function makeDump(filling: Filling): Promise<Uint8Array> {
  const database = await openEmbedded();
  try {
    await migrate(database);
    await filling.load(database);
    if (!database.dump) throw new Error("The embedded database gives no dump.");
    return await database.dump("none");
  } finally {
    await database.close();
  }
}

async function openOnServer(filling: Filling): Promise<Database> {
  const url = serverUrl();
  const template = `samrad_${filling.name}_${keyOf(filling)}`.replaceAll("-", "_");
  await onAdmin(url, (admin) => ensureTemplate(admin, url, template, filling));
  return openCopy(url, template);
}

function serverUrl(): string {
  const url = process.env["TEST_DATABASE_URL"];
  if (url) return url;
  throw new Error(
    "TEST_DATABASE=server needs TEST_DATABASE_URL: run `npm test -- --only server`, which starts a server and says where it is.",
  );
}

async function openCopy(url: string, template: string | null): Promise<Database> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onAdmin(url, (admin) =>
    sql`create database ${sql.id(name)} ${template === null ? sql`` : sql`template ${sql.id(template)}`}`.execute(
      admin.sql,
    ),
  );
  const database = openServer(databaseUrl(url, name), 4);
  return {
    ...database,
    close: async () => {
      await database.close();
      await onAdmin(url, (admin) => sql`drop database if exists ${sql.id(name)} with (force)`.execute(admin.sql));
    },
  };
}

/** Test files run side by side; one of them makes the template, under its final name only when it is whole. */
async function ensureTemplate(admin: Database, url: string, template: string, filling: Filling): Promise<void> {
  await sql`select pg_advisory_lock(hashtext(${template}))`.execute(admin.sql);
  try {
    const found = await sql`select 1 from pg_database where datname = ${template}`.execute(admin.sql);
    if (found.rows.length > 0) return;
    const partial = `${template}_partial`;
    await sql`drop database if exists ${sql.id(partial)} with (force)`.execute(admin.sql);
    await sql`create database ${sql.id(partial)}`.execute(admin.sql);
    const database = openServer(databaseUrl(url, partial), 2);
    try {
      await migrate(database);
      await filling.load(database);
    } finally {
      await database.close();
    }
    await sql`alter database ${sql.id(partial)} rename to ${sql.id(template)}`.execute(admin.sql);
  } finally {
    await sql`select pg_advisory_unlock(hashtext(${template}))`.execute(admin.sql);
  }
}

/** One connection, so that the lock it takes is the lock it gives back. */
async function onAdmin(url: string, work: (admin: Database) => Promise<unknown>): Promise<void> {
  const admin = openServer(url, 1);
  try {
    await work(admin);
  } finally {
    await admin.close();
  }
}

function databaseUrl(url: string, name: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.href;
}

function keyOf(filling: Filling): string {
  const hash = createHash("sha256");
  for (const path of [
    "db/migrations",
    "src/platform/migrate.ts",
    "node_modules/@electric-sql/pglite/package.json",
    ...filling.from,
  ])
    digest(hash, join(root, path));
  return hash.digest("hex").slice(0, 16);
}

function digest(hash: ReturnType<typeof createHash>, path: string): void {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) digest(hash, join(path, name));
  } else {
    hash.update(path.slice(root.length)).update("\0").update(readFileSync(path)).update("\0");
  }
}
