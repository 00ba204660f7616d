import { entryBrief } from "#journal/questions/entries-by.ts";
import type { Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { mayUndo } from "../rules/may-undo.ts";
import type { Actor } from "../vocabulary.ts";

/** The word of an address in which a page is told which entry of the journal the reader has just made. */
export const doneWord = "gjort";

/** `subject`: what it was about, as in `matter:ikap`. `undone`: it has been taken back since. */
export type DoneEntry = {
  seq: number;
  act: string;
  subject: string;
  mayUndo: boolean;
  undone: boolean;
  /** The act that it took back; null for every other entry. */
  undoes: string | null;
};

/** What is over and cannot be taken back by writing: a session that ended, a person who was erased, a token that was shown. */
const final = new Set(
  ["erase-user", "end-sessions", "create-api-token", "revoke-api-token"].map((act) => `access.${act}`),
);

/**
 * The entry that `?gjort=` names, if it is about the page's own subject (any, when none is given) and whoever asks made
 * it or may undo it.
 */
export async function doneEntry(
  db: Sql,
  actor: Actor,
  { asked, subject, today }: { asked: string | null; subject?: string; today: Day },
): Promise<DoneEntry | null> {
  if (actor.kind === "anonymous" || asked === null || !/^[1-9]\d{0,14}$/.test(asked)) return null;
  const found = await entryBrief(db, Number(asked));
  if (!found || (subject !== undefined && found.subject !== subject)) return null;
  const allowed = mayUndo(actor, found, today).allowed;
  if (!allowed && found.actor !== actor.id) return null;
  const open = found.undoes === null && found.undoneBy === null && !final.has(found.act);
  const takenBack = found.undoes === null ? null : await entryBrief(db, found.undoes);
  return {
    seq: found.seq,
    act: found.act,
    subject: found.subject,
    mayUndo: open && allowed,
    undone: found.undoneBy !== null,
    undoes: takenBack?.act ?? null,
  };
}
