import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Database } from "./database.ts";

const folder = join(import.meta.dirname, "../../db/migrations");
const appliedShape = z.object({ name: z.string(), digest: z.string() });

/**
 * Brings the schema up to the newest migration: plain SQL files in order, each in its own transaction, each once.
 * Throws when a file that was applied has been edited since: a migration is never changed, only followed by another.
 */
export async function migrate(database: Database): Promise<string[]> {
  await database.script(
    "create table if not exists migration (name text primary key, digest text not null, applied_at timestamptz not null default now())",
  );
  const applied = new Map(
    (await rows(database.sql, appliedShape, sql`select name, digest from migration`)).map((row) => [row.name, row.digest]),
  );
  const done: string[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".sql")).sort()) {
    const text = readFileSync(join(folder, name), "utf8");
    const digest = createHash("sha256").update(text).digest("hex");
    const before = applied.get(name);
    if (before === digest) continue;
    if (before !== undefined) throw new Error(`Migration ${name} was changed after it was applied. Restore the file and add a new migration.`);
    await database.script(`begin;\n${text}\n;insert into migration (name, digest) values ('${name}', '${digest}');\ncommit;`);
    done.push(name);
  }
  return done;
}
