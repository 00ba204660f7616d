import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { backup } from "../backup.ts";
import { explainFault } from "./fault.ts";
import type { Io } from "./io.ts";

export const backupUsage = `samrad backup FILE    writes everything to one file, as it stands at one moment`;

/** 0: written; 1: it could not be; 2: called wrongly. */
export async function backupCommand(
  argv: readonly string[],
  io: Io,
  clock: Clock,
  open: () => Promise<Database>,
): Promise<number> {
  const [file, ...more] = argv;
  if (file === undefined || file.startsWith("-") || more.length > 0) {
    io.stderr(`${backupUsage}\n`);
    return 2;
  }
  const database = await open();
  try {
    const { rows, head } = await backup(database, file, clock.now());
    io.stdout(`${file}: ${rows} rows, ${head.seq} entries, head ${head.hash.slice(0, 16)}\n`);
    return 0;
  } catch (error) {
    return explainFault(error, file, io);
  } finally {
    await database.close();
  }
}
