import { cooperationRefs, findCooperation } from "#cooperation/questions/cooperation.ts";
import type { CooperationRef } from "#cooperation/contract.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { ContributionsAnswer, FinancingAnswer, KeyAnswer } from "../contract.ts";
import { moneyYears } from "../store.ts";
import { contributionsOf } from "./contributions.ts";
import { financingOf } from "./financing.ts";
import { keysAnswer } from "./keys.ts";

export type MoneyYear = { cooperation: CooperationRef; year: number; budgets: number; runs: number; paid: number };
export type MoneyOverview = {
  financing: FinancingAnswer | null;
  /** Of the newest year that is shared out by the day. */
  contributions: ContributionsAnswer | null;
  keys: KeyAnswer[];
  years: MoneyYear[];
};

/** Who pays what as of a day, by source; and every year that there is anything about. */
export async function moneyOverview(reader: Reader, home: string, on: Day, language: Language): Promise<MoneyOverview> {
  const all = await reader.answers.of("funding.all-years", () => moneyYears(reader.db, null));
  const [found, financing, refs] = await Promise.all([
    findCooperation(reader, home, on),
    financingOf(reader, home, on, language),
    cooperationRefs(
      reader,
      all.map((one) => one.cooperation),
      on,
    ),
  ]);
  const slug = found.ok ? found.value.slug : null;
  const now = Number(on.slice(0, 4));
  const newest = all.findLast((one) => one.cooperation === slug && one.runs > 0 && one.year <= now)?.year;
  const contributions =
    slug === null || newest === undefined ? null : await contributionsOf(reader, slug, newest, on, language);
  const keys = slug === null ? [] : await keysAnswer(reader, slug, on, language);
  return {
    financing: financing.ok ? financing.value : null,
    contributions: contributions?.ok && contributions.value.runs.length > 0 ? contributions.value : null,
    keys: keys.filter((one) => one.until === null || on < one.until),
    // The year that is being prepared is shown too; what its instalments come to is not known yet.
    years: all
      .filter((one) => one.year <= now + 1)
      .map((one) => (one.year > now ? { ...one, runs: 0, paid: 0 } : one))
      .flatMap(({ cooperation, ...one }) => {
        const ref = refs.get(cooperation);
        return ref ? [{ ...one, cooperation: ref }] : [];
      })
      .toReversed(),
  };
}
