import type { PageServices } from "#access/page-services.ts";
import { doneEntry, doneWord, type DoneEntry } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import type { ActName } from "#access/vocabulary.ts";

/** The acts on money that have a form of their own, in the order of a year. */
export const moneyActs = [
  "set-funding-key",
  "set-budget-frame",
  "adopt-budget",
  "run-contributions",
  "import-actuals",
  "record-deficit",
  "cover-deficit",
] as const satisfies readonly ActName[];
export type MoneyAct = (typeof moneyActs)[number];

export type MoneyWorkData = { may: MoneyAct[]; done: DoneEntry | null; csrf: string };

/** Which of them the reader may do, and the one that they come from. */
export async function moneyWork(
  { actor, clock, database, csrf }: Pick<PageServices, "actor" | "clock" | "database" | "csrf">,
  request: Request,
  cooperation: string,
): Promise<MoneyWorkData> {
  const today = clock.today();
  const asked = new URL(request.url).searchParams.get(doneWord);
  return {
    may: moneyActs.filter((act) => may(actor, act, { cooperation }, today).allowed),
    done: await doneEntry(database.sql, actor, { asked, subject: `cooperation:${cooperation}`, today }),
    csrf,
  };
}
