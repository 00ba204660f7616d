/** The SQL that reads populations through the years. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";

const figureShape = z.object({
  party: z.string(),
  year: z.number(),
  people: z.number(),
  source: z.string().nullable(),
});

export type YearFigure = z.infer<typeof figureShape>;

/** Every year that is known of the parties, on the borders asked for. */
export function yearsOf(db: Sql, ids: readonly string[], borders: "as-of-year" | "2024"): Promise<YearFigure[]> {
  return rows(
    db,
    figureShape,
    sql`select party, year, people, source from population
        where party = any(${ids}::text[]) and borders = ${borders} order by year, party`,
  );
}
