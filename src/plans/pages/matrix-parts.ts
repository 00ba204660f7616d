import type { GuidelineStanding } from "../questions/follow-up.ts";

type Placed = Pick<GuidelineStanding, "id" | "number" | "heading">;

/** A piece of the matrix that is shown at a time; `headings` in the plan's own order. */
export type MatrixPart<Guideline extends Placed> = { headings: string[]; guidelines: Guideline[] };

/** So many cells are quick to send and can still be looked through. */
const cellsAtATime = 600;

/**
 * Divides a large matrix where the plan itself has a heading: short headings that follow each other are shown together,
 * a heading too long for one piece is cut evenly. A matrix that fits is one piece.
 */
export function matrixParts<Guideline extends Placed>(
  guidelines: readonly Guideline[],
  municipalities: number,
): MatrixPart<Guideline>[] {
  const most = Math.max(1, Math.floor(cellsAtATime / Math.max(1, municipalities)));
  const parts: MatrixPart<Guideline>[] = [];
  for (const [heading, own] of Map.groupBy(guidelines, (one) => one.heading)) {
    const last = parts.at(-1);
    if (last && last.guidelines.length + own.length <= most) {
      last.headings.push(heading);
      last.guidelines.push(...own);
      continue;
    }
    const pieces = Math.ceil(own.length / most);
    const size = Math.ceil(own.length / pieces);
    for (let from = 0; from < own.length; from += size)
      parts.push({ headings: [heading], guidelines: own.slice(from, from + size) });
  }
  return parts;
}
