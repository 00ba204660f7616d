import { DayText } from "#design/day-text.tsx";
import { TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import type { BudgetAnswer, BudgetYearAnswer } from "../contract.ts";
import { formatOre, funderTexts, stateTexts } from "../money-texts.ts";
import { moneyTexts as texts } from "../page-texts.ts";
import { funders } from "../vocabulary.ts";
import type { BudgetRow } from "./budget-rows.ts";

function RowHead({ row }: { row: BudgetRow }) {
  const say = useSay();
  return (
    <th scope="row">
      {row.project ? <Go to={`prosjekter/${row.project}`}>{row.title}</Go> : row.title || say(texts.notPlaced)}
      {row.notes.map((note) => (
        <p key={note} className="under">
          {note}
        </p>
      ))}
    </th>
  );
}

/** Programme areas and projects by who pays for them. */
export function SourceTable({ rows, standing }: { rows: readonly BudgetRow[]; standing: BudgetAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const used = funders.filter((funder) => standing.lines.some((line) => line.funder === funder));
  const total = (funder: (typeof funders)[number]) => rows.reduce((sum, row) => sum + (row.byFunder[funder] ?? 0), 0);
  return (
    <TableFrame label={say(texts.bySource)}>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{say(texts.area)}</th>
            {used.map((funder) => (
              <th key={funder} scope="col" className="number">
                {capitalised(funderTexts[funder][language])}
              </th>
            ))}
            <th scope="col" className="number">
              {say(texts.sum)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => standing.id in row.byBudget)
            .map((row) => (
              <tr key={row.key}>
                <RowHead row={row} />
                {used.map((funder) => {
                  const amount = row.byFunder[funder];
                  const unknown = standing.lines.some(
                    (line) =>
                      line.funder === funder &&
                      line.amount === null &&
                      (line.area?.id ?? line.project ?? line.title) === row.key,
                  );
                  return (
                    <td key={funder} className="number nowrap" data-label={capitalised(funderTexts[funder][language])}>
                      {amount === undefined ? (unknown ? say(texts.notKnown) : "–") : formatOre(amount, language)}
                    </td>
                  );
                })}
                <td className="number nowrap" data-label={say(texts.sum)}>
                  {row.byBudget[standing.id] === null
                    ? say(texts.notKnown)
                    : formatOre(row.byBudget[standing.id] ?? 0, language)}
                </td>
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(texts.sum)}</th>
            {used.map((funder) => (
              <td key={funder} className="number nowrap" data-label={capitalised(funderTexts[funder][language])}>
                {formatOre(total(funder), language)}
              </td>
            ))}
            <td className="number nowrap" data-label={say(texts.sum)}>
              {formatOre(standing.total, language)}
            </td>
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  );
}

/** From the frame to what was spent, area by area. */
export function StepTable({ rows, answer }: { rows: readonly BudgetRow[]; answer: BudgetYearAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const { budgets, imports } = answer;
  const isSpent = imports.length > 0;
  const amount = (value: number | null | undefined) =>
    value === undefined ? "–" : value === null ? say(texts.notKnown) : formatOre(value, language);
  return (
    <TableFrame label={say(texts.steps)}>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{say(texts.area)}</th>
            {budgets.map((budget) => (
              <th key={budget.id} scope="col" className="number">
                {capitalised(stateTexts[budget.state][language])}
                <p className="under">
                  <DayText day={budget.decided} />
                </p>
              </th>
            ))}
            {isSpent && (
              <th scope="col" className="number">
                {say(texts.spent)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <RowHead row={{ ...row, notes: [] }} />
              {budgets.map((budget) => (
                <td
                  key={budget.id}
                  className="number nowrap"
                  data-label={capitalised(stateTexts[budget.state][language])}
                >
                  {amount(row.byBudget[budget.id])}
                </td>
              ))}
              {isSpent && (
                <td className="number nowrap" data-label={say(texts.spent)}>
                  {formatOre(row.spent ?? 0, language)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(texts.sum)}</th>
            {budgets.map((budget) => (
              <td
                key={budget.id}
                className="number nowrap"
                data-label={capitalised(stateTexts[budget.state][language])}
              >
                {formatOre(budget.total, language)}
              </td>
            ))}
            {isSpent && (
              <td className="number nowrap" data-label={say(texts.spent)}>
                {formatOre(
                  rows.reduce((sum, row) => sum + (row.spent ?? 0), 0),
                  language,
                )}
              </td>
            )}
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  );
}
