import type { SqlTransaction } from "#platform/database.ts";
import type { SourceInput } from "../contract.ts";
import { insertSource } from "../write-store.ts";

/**
 * Keeps the source that an act named and answers its id, null where none was named. One for each entry of the journal:
 * shared with another entry, it could not be taken back with its own.
 */
export async function recordSource(
  tx: SqlTransaction,
  entry: number,
  source: SourceInput | undefined,
): Promise<string | null> {
  if (source === undefined) return null;
  const id = `entry-${entry}`;
  await insertSource(tx, id, source);
  return id;
}
