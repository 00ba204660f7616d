import type { Actor, Day, Permission } from "../vocabulary.ts";
import { may } from "./permissions.ts";

/** Whether someone may take an entry back: their own, while the role they made it in lasts, or anyone's as administrator. */
export function mayUndo(actor: Actor, entry: { actor: string; onBehalfOf: string | null }, on: Day): Permission {
  const own = actor.kind === "user" && actor.id === entry.actor;
  // The journal says for whom, not of which kind that one is; a role for either opens it.
  const whom = entry.onBehalfOf === null ? {} : { party: entry.onBehalfOf, cooperation: entry.onBehalfOf };
  return may(actor, own ? "undo-own-entry" : "undo-entry", whom, on);
}
