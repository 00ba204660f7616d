import { bodyNames } from "#cooperation/questions/body-names.ts";
import { findCooperation, refOfCooperation, type CooperationRefusal } from "#cooperation/questions/cooperation.ts";

import { partyRefs, sourceRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { areasOfPlans, type AreaName } from "#plans/questions/names-of-parts.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import type { BudgetAnswer, BudgetYearAnswer } from "../contract.ts";
import { deficitLadder } from "../rules/deficit-ladder.ts";
import {
  actualsOf,
  budgetLinesOf,
  budgetsOf,
  coversOf,
  deficitsOf,
  importsOf,
  type BudgetLineRow,
  type BudgetRow,
} from "../store.ts";

/**
 * The budget of a year as it stands on a day, by programme area, project and source; with what was spent and how an overspend is
 * to be covered. A budget that is decided after the day is there and marked: before the June meeting its frames lie ahead.
 */
export async function budgetOf(
  reader: Reader,
  cooperation: string,
  year: number,
  on: Day,
): Promise<Outcome<BudgetYearAnswer, CooperationRefusal>> {
  const found = await findCooperation(reader, cooperation, on);
  if (!found.ok) return found;
  const { slug } = found.value;
  const rest = await reader.answers.of(`funding.budget ${slug} ${year} ${on}`, async () => {
    const [rows, actuals, imports] = await Promise.all([
      budgetsOf(reader.db, slug, year),
      actualsOf(reader.db, slug, year, on),
      importsOf(reader.db, slug, year),
    ]);
    const lines = await budgetLinesOf(
      reader.db,
      rows.map((one) => one.id),
    );
    const [bodies, areas, sources] = await Promise.all([
      bodyNames(reader, [slug], on),
      areasOfPlans(
        reader,
        lines.map((one) => one.plan),
      ),
      sourceRefs(
        reader,
        [...rows, ...lines, ...imports].map((one) => one.source),
      ),
    ]);
    const origin = (one: { source: string | null; constructed: boolean }) => ({
      source: sources.get(one.source ?? "") ?? null,
      constructed: one.constructed,
    });
    const all = rows.map((row) => describe(row, lines, on, origin, { bodies, areas }));
    const decided = all.filter((one) => !one.ahead);
    // Before anything is decided, the first that is going to be is what there is to show.
    const budgets = decided.length > 0 ? decided : all.slice(0, 1);
    return {
      standing: budgets.at(-1) ?? null,
      budgets,
      actuals: actuals.map(({ area, project, title, costs, income }) => ({ area, project, title, costs, income })),
      imports: imports
        .filter((one) => one.imported <= on)
        .map((one) => ({
          digest: one.digest,
          fileName: one.file_name,
          imported: one.imported,
          lines: one.lines,
          ...origin(one),
        })),
      deficit: await deficitOf(reader, slug, year, on),
    };
  });
  return accept({ cooperation: refOfCooperation(found.value), year, on, ...rest });
}

function describe(
  row: BudgetRow,
  lines: readonly BudgetLineRow[],
  on: Day,
  origin: (one: { source: string | null; constructed: boolean }) => Pick<BudgetAnswer, "source" | "constructed">,
  { bodies, areas }: { bodies: readonly { id: string; name: string }[]; areas: readonly AreaName[] },
): BudgetAnswer {
  const own = lines.filter((one) => one.budget === row.id);
  const body = bodies.find((one) => one.id === row.body);
  return {
    id: row.id,
    state: row.state,
    decided: row.decided,
    ahead: row.decided > on,
    body: row.body === null ? null : { id: row.body, name: body?.name ?? row.body },
    matter: row.matter,
    note: row.note,
    total: own.reduce((sum, one) => sum + (one.amount ?? 0), 0),
    lines: own.map((one) => ({
      number: one.number,
      plan: one.plan,
      area:
        one.area === null
          ? null
          : {
              id: one.area,
              title: areas.find((each) => each.plan === one.plan && each.area === one.area)?.title ?? one.area,
            },
      project: one.project,
      title: one.title,
      funder: one.funder,
      amount: one.amount,
      note: one.note,
      ...origin(one),
    })),
    ...origin(row),
  };
}

/** An overspend of the year as it stands on the day (kommuneloven § 14-12); null where there is none. */
async function deficitOf(reader: Reader, slug: string, year: number, on: Day): Promise<BudgetYearAnswer["deficit"]> {
  const [deficits, covers] = await Promise.all([deficitsOf(reader.db, slug), coversOf(reader.db, slug)]);
  const row = deficits.find((one) => one.year === year);
  const inYear = Number(on.slice(0, 4));
  if (!row || inYear < year) return null;
  const own = covers
    .filter((one) => one.year === year)
    .map((one) => ({ coveredIn: one.covered_in, payer: one.payer, amount: one.amount }));
  const ladder = deficitLadder({ year, amount: row.amount, shares: row.shares }, own, inYear);
  const [refs, sources] = await Promise.all([
    partyRefs(
      reader,
      row.shares.map((one) => one.party),
      on,
    ),
    sourceRefs(reader, [row.source]),
  ]);
  return {
    amount: row.amount,
    left: ladder.left,
    basis: row.basis,
    rungs: ladder.rungs.map((rung) => ({
      ...rung,
      shares: rung.shares.map(({ party, amount }) => ({ party: known(refs, party), amount })),
    })),
    note: row.note,
    source: sources.get(row.source ?? "") ?? null,
    constructed: row.constructed,
  };
}
