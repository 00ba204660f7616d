import { sql } from "kysely";
import { z } from "zod";
import { BackupFault } from "#platform/backup/fault.ts";
import { restoreBackup } from "#platform/backup/restore.ts";
import { writeBackup } from "#platform/backup/write.ts";
import type { Database } from "#platform/database.ts";
import { firstRow, type Sql } from "#platform/database.ts";
import { flawSentence } from "./flaw-sentence.ts";
import { verify, type Verification } from "./verify.ts";

export const headShape = z.object({ seq: z.number(), hash: z.string() });
export type Head = z.infer<typeof headShape>;
/** What a backup's header says of the journal, so that a restore can be held against it. */
export const aboutShape = z.object({ journal: headShape });

async function readHead(db: Sql): Promise<Head> {
  const head = await firstRow(db, headShape, sql`select seq, hash from journal_head`);
  if (!head) throw new Error("The journal has no head.");
  return head;
}

/** Writes everything to one file, as it stands at one moment; it appears under its name only when it is whole. */
export async function backup(
  database: Database,
  file: string,
  created: Date,
): Promise<{ rows: number; tables: number; head: Head }> {
  let head: Head | undefined;
  const written = await writeBackup(database.sql, file, created, async (tx) => {
    head = await readHead(tx);
    return { journal: head };
  });
  if (!head) throw new Error("The journal has no head.");
  return { ...written, head };
}

export type RestoreOptions = {
  /** Also a record whose journal does not hold, because there is no better backup. */
  withFlaws?: boolean;
};

/**
 * Fills an empty database from a backup and verifies the journal before anything counts: the head must be the one that
 * the backup was taken at. Throws BackupFault.
 */
export async function restore(
  database: Database,
  file: string,
  { withFlaws = false }: RestoreOptions = {},
): Promise<{ created: string; verification: Verification }> {
  let verification: Verification | undefined;
  const { header } = await restoreBackup(database, file, async (tx, { about }) => {
    const told = aboutShape.safeParse(about);
    if (!told.success) throw new BackupFault("not-a-backup", "The backup does not say where its journal ended.");
    const head = await readHead(tx);
    if (head.seq !== told.data.journal.seq || head.hash !== told.data.journal.hash) {
      throw new BackupFault(
        "head-differs",
        `The backup says that its journal ends at entry ${told.data.journal.seq}, but what is in it ends at ${head.seq}.`,
      );
    }
    verification = await verify(tx);
    const [first] = verification.flaws;
    if (first && !withFlaws)
      throw new BackupFault(
        "flawed",
        `The record in the backup does not hold (${verification.flaws.length} flaws; the first: ${flawSentence(first)}). Nothing was restored.`,
      );
  });
  if (!verification) throw new Error("The restored record was not verified.");
  return { created: header.created, verification };
}
