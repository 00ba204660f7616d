import { loadDemo } from "../demo/load.ts";
import { loadFacts } from "../facts/load.ts";
import type { Clock } from "#platform/clock.ts";
import type { Config } from "#platform/config.ts";
import { openEmbedded, openServer, type Database } from "#platform/database.ts";
import { migrate } from "#platform/migrate.ts";

/**
 * Opens the database that the surroundings name, brings its schema up to date, and fills an empty one with the nation's
 * municipalities and, unless DEMO=0, the demonstration region. Throws FolderInUse.
 */
export async function openDatabase(config: Config, clock: Clock, address: string, say: (text: string) => void): Promise<Database> {
  const database = config.databaseUrl ? openServer(config.databaseUrl) : await openEmbedded({ folder: config.dataDir, address });
  try {
    const applied = await migrate(database);
    if (applied.length > 0) say(`Schema brought up to date (${applied.length} migrations).`);
    await loadFacts(database, clock);
    if (config.demo) await loadDemo(database, clock);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
