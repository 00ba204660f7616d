import { findCooperation, refOfCooperation, type CooperationRefusal } from "#cooperation/questions/cooperation.ts";

import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import type { BudgetAnswer, ContributionsAnswer, FinancingAnswer } from "../contract.ts";
import { funderTexts } from "../money-texts.ts";
import { moneyYears, type MoneyYearRow } from "../store.ts";
import { funders } from "../vocabulary.ts";
import { budgetOf } from "./budget.ts";
import { contributionsOf } from "./contributions.ts";

/** Years with money recorded, of one cooperation. */
export function yearsOf(reader: Reader, slug: string): Promise<MoneyYearRow[]> {
  return reader.answers.of(`funding.years ${slug}`, () => moneyYears(reader.db, slug));
}

/**
 * Who finances a cooperation on a day: the municipalities, the county, the county governor's grants, with what is known of each.
 * The year is the day's own where something is recorded of it, else the next that is being decided, else the newest before.
 */
export async function financingOf(
  reader: Reader,
  cooperation: string,
  on: Day,
  language: Language,
): Promise<Outcome<FinancingAnswer, CooperationRefusal>> {
  const found = await findCooperation(reader, cooperation, on);
  if (!found.ok) return found;
  const { slug } = found.value;
  const years = (await yearsOf(reader, slug)).map((one) => one.year);
  const now = Number(on.slice(0, 4));
  const year =
    years.find((one) => one === now) ??
    years.find((one) => one === now + 1) ??
    years.findLast((one) => one < now) ??
    null;
  const empty = { cooperation: refOfCooperation(found.value), on, year, years };
  if (year === null) return accept({ ...empty, funders: [] });
  const [budget, contributions] = await Promise.all([
    budgetOf(reader, slug, year, on),
    contributionsOf(reader, slug, year, on, language),
  ]);
  return accept({
    ...empty,
    funders: funders.flatMap((funder) => {
      const one = oneFunder(
        funder,
        budget.ok ? budget.value.standing : null,
        contributions.ok ? contributions.value : null,
      );
      return one ? [{ ...one, words: funderTexts[funder][language] }] : [];
    }),
  });
}

function oneFunder(
  funder: (typeof funders)[number],
  budget: BudgetAnswer | null,
  contributions: ContributionsAnswer | null,
): Omit<FinancingAnswer["funders"][number], "words"> | null {
  const lines = budget?.lines.filter((one) => one.funder === funder) ?? [];
  // A contribution that was worked out says who pays; the county's share of it is the county's.
  const totals = contributions?.totals ?? [];
  const parties = totals.filter((one) => (one.party.kind === "county" ? funder === "county" : funder === "members"));
  if (lines.length === 0 && parties.length === 0) return null;
  const known = lines.filter((one) => one.amount !== null);
  const paid = parties.reduce((sum, one) => sum + one.amount, 0);
  const [first] = lines;
  const run = contributions?.runs[0];
  const origin = first ?? run;
  return {
    funder,
    amount:
      known.length > 0 ? known.reduce((sum, one) => sum + (one.amount ?? 0), 0) : parties.length > 0 ? paid : null,
    parties,
    lines: [...new Set(lines.map((one) => one.area?.title ?? one.title))],
    source: origin?.source ?? null,
    constructed: origin?.constructed ?? false,
  };
}
