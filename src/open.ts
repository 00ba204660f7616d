import { sql } from "kysely";
import { z } from "zod";
import { loadDemo } from "../demo/load.ts";
import { hasEntry } from "../facts/insert-rows.ts";
import { loadFacts } from "../facts/load.ts";
import type { Clock } from "#platform/clock.ts";
import type { Config } from "#platform/config.ts";
import { firstRow, openEmbedded, openServer, type Database } from "#platform/database.ts";
import { migrate } from "#platform/migrate.ts";

/**
 * Opens the database that the surroundings name, brings its schema up to date, and fills an empty one with the nation's
 * municipalities and, unless DEMO=0, the demonstration region. Throws FolderInUse.
 */
export async function openDatabase(
  config: Config,
  clock: Clock,
  address: string,
  say: (text: string) => void,
): Promise<Database> {
  const database = await openMigrated(config, address, say);
  try {
    await loadFacts(database, clock);
    // A register that somebody has begun is never mixed with a demonstration.
    if (config.demo && (await isEmpty(database))) await loadDemo(database, clock);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** As it is, not even the schema: a restore brings it to the version that the backup was taken at first. */
export async function openBareDatabase(config: Config, address = ""): Promise<Database> {
  return config.databaseUrl ? openServer(config.databaseUrl) : openEmbedded({ folder: config.dataDir, address });
}

async function openMigrated(config: Config, address: string, say: (text: string) => void): Promise<Database> {
  const database = await openBareDatabase(config, address);
  try {
    const applied = await migrate(database);
    if (applied.length > 0) say(`Schema brought up to date (${applied.length} migrations).`);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function isEmpty(database: Database): Promise<boolean> {
  return (await firstRow(database.sql, z.object({ id: z.string() }), sql`select id from cooperation limit 1`)) === null;
}

/** Whether the database is a demonstration: only then are there accounts without passwords. */
export async function holdsDemo(database: Database): Promise<boolean> {
  return hasEntry(database.sql, "demo.load-trondheimsregionen");
}
