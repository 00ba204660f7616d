import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Database } from "./database.ts";

const folder = join(import.meta.dirname, "../../db/migrations");
/** Any number, as long as nobody else in the database takes the same. */
const lock = 3_720_061;
const appliedShape = z.object({ name: z.string(), digest: z.string() });

/** Every migration there is, in order, with the digest of its text. */
export function knownMigrations(): { name: string; digest: string; text: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return { name, digest: createHash("sha256").update(text).digest("hex"), text };
    });
}

/**
 * Brings the schema up to the newest migration, or to `last`: plain SQL files in order, each in its own transaction, each
 * once, also when two processes begin at the same time. Throws when a file that was applied has been edited since: a
 * migration is never changed, only followed by another.
 */
export async function migrate(database: Database, last?: string): Promise<string[]> {
  await apply(
    database,
    "create table if not exists migration (name text primary key, digest text not null, applied_at timestamptz not null default now())",
  );
  let applied = await readApplied(database);
  const done: string[] = [];
  for (const { name, digest, text } of knownMigrations()) {
    if (last !== undefined && name > last) break;
    const before = applied.get(name);
    if (before === digest) continue;
    if (before !== undefined)
      throw new Error(`Migration ${name} was changed after it was applied. Restore the file and add a new migration.`);
    try {
      await apply(database, `${text}\n;insert into migration (name, digest) values ('${name}', '${digest}')`);
      done.push(name);
    } catch (error) {
      applied = await readApplied(database);
      if (applied.get(name) !== digest)
        throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
    }
  }
  return done;
}

/** Statements sent as one text are one transaction; the lock makes a second process wait for the first. */
function apply(database: Database, text: string): Promise<void> {
  return database.script(`select pg_advisory_xact_lock(${lock});\n${text};`);
}

async function readApplied(database: Database): Promise<Map<string, string>> {
  return new Map(
    (await rows(database.sql, appliedShape, sql`select name, digest from migration`)).map((row) => [
      row.name,
      row.digest,
    ]),
  );
}
