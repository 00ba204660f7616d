import { Fragment } from "react";
import { TableFrame } from "#design/page.tsx";
import { Go, addressOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { guidelineKindTexts } from "../guideline-texts.ts";
import type { FollowUp } from "../questions/follow-up.ts";
import { cellShown } from "./follow-up-cell.ts";
import { followUpTexts as texts } from "./follow-up-page-texts.ts";

type Shown = Pick<FollowUp, "guidelines" | "municipalities" | "cells"> & { plan: string };

/**
 * Guidelines down, municipalities across, a shape and a word in each cell. On a phone each guideline is a card. The style
 * sheet draws the shapes, and writes whose cell it is on a phone: a large region has thousands of cells.
 */
export function FollowUpMatrix({ plan, guidelines, municipalities, cells }: Shown) {
  const say = useSay();
  const place = usePlace();
  const columns = municipalities.map(({ party }) => ({
    slug: party.slug,
    name: shortName(party),
    href: addressOf(place, `planer/${plan}/oppfolging/${party.slug}`),
  }));
  const byRow = Map.groupBy(cells, (one) => one.guideline);
  const groups = Map.groupBy(guidelines, (one) => one.heading);
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
          {[...groups].map(([heading, own]) => (
            <Fragment key={heading}>
              {heading && (
                <tr className="follow-up-group">
                  <th scope="rowgroup" colSpan={columns.length + 1}>
                    {heading}
                  </th>
                </tr>
              )}
              {own.map((guideline) => {
                const row = byRow.get(guideline.id) ?? [];
                return (
                  <tr key={guideline.id} className="follow-up-row">
                    <th scope="row">
                      <Go to={`planer/${plan}/retningslinjer/${guideline.id}`}>{guideline.number}</Go>{" "}
                      <span className="follow-up-kind">{say(guidelineKindTexts[guideline.kind])}</span>
                      <span className="follow-up-wording">{guideline.wording}</span>
                    </th>
                    {columns.map((column) => {
                      const cell = row.find((one) => one.municipality === column.slug);
                      if (!cell || cell.state === "not-bound")
                        return (
                          <td key={column.slug} className="follow-up-none">
                            –
                          </td>
                        );
                      const { tone, word, note } = cellShown(cell, place.language);
                      return (
                        <td key={column.slug} className={`fu-${tone}`} data-who={column.name}>
                          <a href={`${column.href}#svar-${guideline.id}`}>{word}</a>
                          {note && <small>{note}</small>}
                        </td>
                      );
                    })}
                  </tr>
                );
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
