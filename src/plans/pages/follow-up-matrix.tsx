import { Fragment } from "react";
import { TableFrame } from "#design/page.tsx";
import { addressOf, Go, usePlace, useSay } from "#design/place.tsx";
import { formatNumber } from "#platform/format.ts";
import { guidelineKindTexts } from "../guideline-texts.ts";
import { followUpTexts as texts, followUpTextsWith as textsWith } from "./follow-up-page-texts.ts";
import { sumLines } from "./follow-up-sums.ts";
import type { ShownMatrix } from "./shown-matrix.ts";

/**
 * Guidelines down, municipalities across, a shape and a word in each cell, and each municipality's sums on top. On a phone
 * each guideline is a card. The style sheet draws the shapes, and writes whose cell it is on a phone: a large region has
 * thousands of cells.
 */
export function FollowUpMatrix({ plan, matrix }: { plan: string; matrix: ShownMatrix }) {
  const say = useSay();
  const place = usePlace();
  const { language } = place;
  const columns = matrix.columns.map((one) => ({
    ...one,
    href: addressOf(place, `planer/${plan}/oppfolging/${one.slug}`),
  }));
  return (
    <TableFrame label={say(texts.matrix)}>
      <table className="follow-up">
        <thead>
          <tr>
            <th scope="col">{say(texts.guideline)}</th>
            {columns.map((one) => (
              <th key={one.slug} scope="col">
                <a href={one.href}>{one.name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="follow-up-row follow-up-sum">
            <th scope="row">
              {textsWith.sumOf[language](formatNumber(matrix.guidelines, language), matrix.guidelines)}
            </th>
            {columns.map((one) => (
              <td key={one.slug} data-who={one.name}>
                {sumLines(one.counts, language).map((line) => (
                  <span key={line.text} className={line.urgent ? "follow-up-urgent" : undefined}>
                    {line.text}
                  </span>
                ))}
              </td>
            ))}
          </tr>
          {matrix.groups.map(({ heading, rows }) => (
            <Fragment key={heading}>
              {heading && (
                <tr className="follow-up-group">
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    {heading}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <tr key={row.id} className="follow-up-row">
                  <th scope="row">
                    <Go to={`planer/${plan}/retningslinjer/${row.id}`}>{row.number}</Go>{" "}
                    <span className="follow-up-kind">{say(guidelineKindTexts[row.kind])}</span>
                    <span className="follow-up-wording">{row.wording}</span>
                  </th>
                  {row.cells.map((cell, at) => {
                    const column = columns[at];
                    if (!column) return null;
                    if (!cell)
                      return (
                        <td key={column.slug} className="follow-up-none">
                          –
                        </td>
                      );
                    return (
                      <td key={column.slug} className={`fu-${cell.tone}`} data-who={column.name}>
                        <a href={`${column.href}#svar-${row.id}`}>{cell.word}</a>
                        {cell.note && <small>{cell.note}</small>}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
