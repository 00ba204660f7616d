import type { PageServices } from "#access/page-services.ts";
import { doneEntry, doneWord, type DoneEntry } from "#access/questions/done-entry.ts";
import { cooperationsOf } from "#access/rules/reach.ts";
import { may } from "#access/rules/permissions.ts";
import type { ActName, Actor, Permission } from "#access/vocabulary.ts";
import type { Day } from "#platform/day.ts";

/** The acts on a cooperation that have a form of their own. */
export const workActs = [
  "change-membership",
  "decide-continuation",
  "set-membership-shares",
  "adopt-statutes",
  "end-cooperation",
] as const satisfies readonly ActName[];
export type WorkAct = (typeof workActs)[number];

export type CooperationWorkData = { may: WorkAct[]; done: DoneEntry | null; csrf: string };

/** Which of them the reader may do, and the one that they come from. */
export async function cooperationWork(
  { actor, clock, database, csrf }: Pick<PageServices, "actor" | "clock" | "database" | "csrf">,
  request: Request,
  cooperation: string,
): Promise<CooperationWorkData> {
  const today = clock.today();
  const asked = new URL(request.url).searchParams.get(doneWord);
  return {
    may: workActs.filter((act) => may(actor, act, { cooperation }, today).allowed),
    done: await doneEntry(database.sql, actor, { asked, subject: `cooperation:${cooperation}`, today }),
    csrf,
  };
}

/** Where the reader may found a cooperation: standing alone, or as part of those they hold a role for. */
export function mayFound(actor: Actor, today: Day): { alone: Permission; under: string[] } {
  return {
    alone: may(actor, "found-cooperation", {}, today),
    under: cooperationsOf(actor, today).filter(
      (cooperation) => may(actor, "found-cooperation", { cooperation }, today).allowed,
    ),
  };
}
