/** The SQL that acts of the region lab write with. */
import { sql } from "kysely";
import { execute, type SqlTransaction } from "#platform/database.ts";
import type { IndustryFigures, PopulationChanges } from "./contract.ts";
import type { TravelResult } from "./rules/travel-survey.ts";
import type { TravelSurveyRow } from "./store.ts";

export type NewTravelSurvey = Omit<TravelSurveyRow, "result"> & { result: TravelResult };

export function insertTravelSurvey(tx: SqlTransaction, row: NewTravelSurvey): Promise<number> {
  return execute(
    tx,
    sql`insert into travel_survey (id, title, cooperation, day, period, owner, persons_sha256, trips_sha256, margins_sha256, method, result)
        values (${row.id}, ${row.title}, ${row.cooperation}, ${row.day}::date, ${row.period}, ${row.owner},
          ${row.persons_sha256}, ${row.trips_sha256}, ${row.margins_sha256}, ${row.method}, ${JSON.stringify(row.result)}::jsonb)`,
  );
}

export function insertIndustryFigures(tx: SqlTransaction, row: IndustryFigures): Promise<number> {
  return execute(
    tx,
    sql`insert into industry_figures (id, year, title, url, licence, retrieved, sha256, industries, jobs)
        values (${row.id}, ${row.year}, ${row.title}, ${row.url}, ${row.licence}, ${row.retrieved}::date, ${row.sha256},
          ${JSON.stringify(row.industries)}::jsonb, ${JSON.stringify(row.jobs)}::jsonb)`,
  );
}

export function insertPopulationChanges(tx: SqlTransaction, row: PopulationChanges): Promise<number> {
  return execute(
    tx,
    sql`insert into population_changes (id, first_year, last_year, title, url, licence, retrieved, sha256, changes)
        values (${row.id}, ${row.firstYear}, ${row.lastYear}, ${row.title}, ${row.url}, ${row.licence}, ${row.retrieved}::date,
          ${row.sha256}, ${JSON.stringify(row.changes)}::jsonb)`,
  );
}
