import { entryBrief } from "#journal/questions/entries-by.ts";
import { undo, type UndoRefusal } from "#journal/undo.ts";
import type { Performed } from "#journal/perform.ts";
import { refuse } from "#platform/outcome.ts";
import { notAllowed, type NotAllowed } from "../not-allowed.ts";
import { mayUndo } from "../rules/may-undo.ts";
import { signatureOf } from "../rules/permissions.ts";
import type { ActServices } from "../services.ts";
import type { Actor } from "../vocabulary.ts";

/** Takes an entry of the journal back, as an entry of its own. */
export async function undoEntry(
  { db, clock }: ActServices,
  actor: Actor,
  { entry, reason }: { entry: number; reason: string },
): Promise<Performed<{ undone: number }, UndoRefusal> | NotAllowed> {
  const found = await entryBrief(db.sql, entry);
  if (!found) return refuse("entry-unknown", { entry });
  const permission = mayUndo(actor, found, clock.today());
  if (!permission.allowed) return notAllowed(permission.because);
  return undo(db.sql, entry, { at: clock.now(), ...signatureOf(actor, permission.as), reason });
}
