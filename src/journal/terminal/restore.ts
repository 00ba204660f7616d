import type { Database } from "#platform/database.ts";
import { restore } from "../backup.ts";
import { explainFault } from "./fault.ts";
import type { Io } from "./io.ts";
import { describe } from "./verify.ts";

export const restoreUsage = `samrad restore FILE    fills an empty database from a backup, and verifies it
  --with-flaws         also a record whose journal does not hold`;

/**
 * `openBare` opens the database as it is: no migration, no facts, no demonstration. 0: restored; 1: it could not be, or it
 * was restored with flaws; 2: called wrongly.
 */
export async function restoreCommand(
  argv: readonly string[],
  io: Io,
  openBare: () => Promise<Database>,
): Promise<number> {
  const files = argv.filter((word) => word !== "--with-flaws");
  const [file, ...more] = files;
  if (file === undefined || file.startsWith("-") || more.length > 0) {
    io.stderr(`${restoreUsage}\n`);
    return 2;
  }
  const database = await openBare();
  try {
    const { created, verification } = await restore(database, file, { withFlaws: files.length < argv.length });
    io.stdout(`Restored from ${file}, taken ${created}.\n${describe(verification)}`);
    return verification.flaws.length === 0 ? 0 : 1;
  } catch (error) {
    return explainFault(error, file, io);
  } finally {
    await database.close();
  }
}
