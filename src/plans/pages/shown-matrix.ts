import { shortName } from "#parties/rules/short-name.ts";
import type { Language } from "#platform/language.ts";
import { countsOf, type FollowUp, type FollowUpCounts } from "../questions/follow-up.ts";
import type { GuidelineKind } from "../rules/guideline.ts";
import { cellShown, type CellShown } from "./follow-up-cell.ts";
import { matrixParts } from "./matrix-parts.ts";

export type ShownRow = {
  id: string;
  number: string;
  kind: GuidelineKind;
  wording: string;
  /** One for each column; null where the guideline asks nothing of the municipality. */
  cells: (CellShown | null)[];
};
export type ShownPart = { headings: string[]; from: string; to: string; guidelines: number; overdue: number };

/** No more than what is drawn: all that a page hands on is packed for sending, whether it is drawn or not. */
export type ShownMatrix = {
  columns: { slug: string; name: string; counts: FollowUpCounts }[];
  guidelines: number;
  groups: { heading: string; rows: ShownRow[] }[];
  /** All the pieces, of which `at` is shown; one where the matrix fits in one. */
  parts: ShownPart[];
  at: number;
};

/** The piece that is asked for (1 and up; anything else is the first), with each municipality's sums of the whole. */
export function shownMatrix(
  { guidelines, municipalities, cells }: Pick<FollowUp, "guidelines" | "municipalities" | "cells">,
  asked: string | null,
  language: Language,
): ShownMatrix {
  const byMunicipality = Map.groupBy(cells, (one) => one.municipality);
  const byGuideline = Map.groupBy(cells, (one) => one.guideline);
  const parts = matrixParts(guidelines, municipalities.length);
  const at = Math.max(
    0,
    parts.findIndex((_part, index) => String(index + 1) === asked),
  );
  const rowOf = ({ id, number, kind, wording }: FollowUp["guidelines"][number]): ShownRow => {
    const own = new Map(byGuideline.get(id)?.map((cell) => [cell.municipality, cell]));
    return {
      id,
      number,
      kind,
      wording,
      cells: municipalities.map(({ party }) => {
        const cell = own.get(party.slug);
        return cell && cell.state !== "not-bound" ? cellShown(cell, language) : null;
      }),
    };
  };
  return {
    columns: municipalities.map(({ party }) => ({
      slug: party.slug,
      name: shortName(party),
      counts: countsOf(byMunicipality.get(party.slug) ?? []),
    })),
    guidelines: guidelines.length,
    groups: [...Map.groupBy(parts[at]?.guidelines ?? [], (one) => one.heading)].map(([heading, own]) => ({
      heading,
      rows: own.map(rowOf),
    })),
    parts: parts.map(({ headings, guidelines: own }) => ({
      headings: headings.filter(Boolean),
      from: own[0]?.number ?? "",
      to: own.at(-1)?.number ?? "",
      guidelines: own.length,
      overdue: countsOf(own.flatMap((one) => byGuideline.get(one.id) ?? [])).overdue,
    })),
    at,
  };
}
