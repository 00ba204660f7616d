/** The SQL that says what plans, programme areas and projects are called, for whoever refers to them. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";

const areaShape = z.object({ plan: z.string(), area: z.string(), title: z.string(), planTitle: z.string() });
export type AreaName = z.infer<typeof areaShape>;

/** Of some plans, or of all plans of a cooperation; the newest plan first, its areas in its own order. */
export function areaNamesOf(db: Sql, of: { plans: readonly string[] } | { cooperation: string }): Promise<AreaName[]> {
  const where = "plans" in of ? sql`p.id = any(${of.plans}::text[])` : sql`p.cooperation = ${of.cooperation}`;
  return rows(
    db,
    areaShape,
    sql`select a.plan, a.id as area, a.title, p.title as "planTitle" from programme_area a join plan p on p.id = a.plan
        where ${where} order by p.begun_on desc, a.plan, a.position, a.id collate "C"`,
  );
}

export function projectNamesOf(db: Sql, projects: readonly string[]) {
  return rows(
    db,
    z.object({ id: z.string(), title: z.string() }),
    sql`select id, title from project where id = any(${projects}::text[])`,
  );
}
