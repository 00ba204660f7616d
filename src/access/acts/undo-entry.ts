import { entryBrief, type EntryBrief } from "#journal/questions/entries-by.ts";
import { undo, type UndoRefusal } from "#journal/undo.ts";
import type { Performed } from "#journal/perform.ts";
import { refuse } from "#platform/outcome.ts";
import type { Day } from "#platform/day.ts";
import { notAllowed, type NotAllowed } from "../not-allowed.ts";
import { may, signatureOf } from "../rules/permissions.ts";
import type { ActServices } from "../services.ts";
import type { Actor, Permission } from "../vocabulary.ts";

/** Whether someone may take an entry back: their own, while the role they made it in lasts, or anyone's as administrator. */
export function mayUndo(actor: Actor, entry: Pick<EntryBrief, "actor" | "onBehalfOf">, on: Day): Permission {
  const own = actor.kind === "user" && actor.id === entry.actor;
  // The journal says for whom, not of which kind that one is; a role for either opens it.
  const whom = entry.onBehalfOf === null ? {} : { party: entry.onBehalfOf, cooperation: entry.onBehalfOf };
  return may(actor, own ? "undo-own-entry" : "undo-entry", whom, on);
}

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
