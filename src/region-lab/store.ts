/** The only SQL of the region lab that reads; acts write through write-store.ts. */
import { sql } from "kysely";
import { z } from "zod";
import { firstRow, rows, type Sql } from "#platform/database.ts";
import {
  industryFiguresSchema,
  populationChangesSchema,
  travelResultSchema,
  type IndustryFigures,
  type PopulationChanges,
} from "./contract.ts";

const travelHeadShape = z.object({
  id: z.string(),
  title: z.string(),
  cooperation: z.string(),
  day: z.string(),
  period: z.string(),
  owner: z.string(),
});
export type TravelSurveyHead = z.infer<typeof travelHeadShape>;

const travelShape = travelHeadShape.extend({
  persons_sha256: z.string(),
  trips_sha256: z.string(),
  margins_sha256: z.string(),
  method: z.number(),
  result: travelResultSchema,
});
export type TravelSurveyRow = z.infer<typeof travelShape>;

export function travelSurveyHeads(db: Sql): Promise<TravelSurveyHead[]> {
  return rows(
    db,
    travelHeadShape,
    sql`select id, title, cooperation, day::text as day, period, owner from travel_survey order by day desc, id`,
  );
}

export function travelSurveyRow(db: Sql, id: string): Promise<TravelSurveyRow | null> {
  return firstRow(
    db,
    travelShape,
    sql`select id, title, cooperation, day::text as day, period, owner, persons_sha256, trips_sha256, margins_sha256, method, result
        from travel_survey where id = ${id}`,
  );
}

/** A survey that was made of the same files by the same method. */
export function travelSurveyWithFiles(
  db: Sql,
  { persons, trips, margins }: { persons: string; trips: string; margins: string },
  method: number,
): Promise<{ id: string; title: string } | null> {
  return firstRow(
    db,
    z.object({ id: z.string(), title: z.string() }),
    sql`select id, title from travel_survey
        where persons_sha256 = ${persons} and trips_sha256 = ${trips} and margins_sha256 = ${margins} and method = ${method}`,
  );
}

/** The newest figures of jobs by industry; of one year the one fetched last. */
export function newestIndustryFigures(db: Sql): Promise<IndustryFigures | null> {
  return firstRow(
    db,
    industryFiguresSchema,
    sql`select id, year, title, url, licence, retrieved::text as retrieved, sha256, industries, jobs
        from industry_figures order by year desc, retrieved desc, id desc limit 1`,
  );
}

/** Figures that were made of the same answer or file. */
export function industryFiguresWithDigest(db: Sql, sha256: string): Promise<{ id: string; year: number } | null> {
  return firstRow(
    db,
    z.object({ id: z.string(), year: z.number() }),
    sql`select id, year from industry_figures where sha256 = ${sha256}`,
  );
}

/** The newest births, deaths and moves; of those that reach as far the ones fetched last. */
export function newestPopulationChanges(db: Sql): Promise<PopulationChanges | null> {
  return firstRow(
    db,
    populationChangesSchema,
    sql`select id, first_year as "firstYear", last_year as "lastYear", title, url, licence, retrieved::text as retrieved, sha256, changes
        from population_changes order by last_year desc, retrieved desc, id desc limit 1`,
  );
}

export function populationChangesWithDigest(db: Sql, sha256: string): Promise<{ id: string } | null> {
  return firstRow(db, z.object({ id: z.string() }), sql`select id from population_changes where sha256 = ${sha256}`);
}
