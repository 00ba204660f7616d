/** The SQL that acts on guidelines write with. Every table here is watched by the journal. */
import { sql } from "kysely";
import { execute, range, type SqlTransaction } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import type { AnswerState, GuidelineKind, MunicipalPlanKind } from "./rules/guideline.ts";
import type { Polygons } from "./rules/measures/ground.ts";
import type { Measure, Measured } from "./rules/measures/measure.ts";

export type GuidelineWrite = {
  id: string;
  plan: string;
  number: string;
  position: number;
  heading: string;
  wording: string;
  kind: GuidelineKind;
  measure: Measure | null;
  area: Polygons | null;
  matter: string | null;
  clause: string;
  since: Day;
  until: Day | null;
};
const json = (value: unknown) => sql`${value === null ? null : JSON.stringify(value)}::text::jsonb`;

export function insertGuideline(tx: SqlTransaction, row: GuidelineWrite): Promise<number> {
  return execute(
    tx,
    sql`insert into guideline (id, plan, number, position, heading, wording, kind, measure, area, matter, clause, valid)
        values (${row.id}, ${row.plan}, ${row.number}, ${row.position}, ${row.heading}, ${row.wording}, ${row.kind}, ${json(row.measure)}, ${json(row.area)},
          ${row.matter}, ${row.clause}, ${range(row.since, row.until)})`,
  );
}

/** Corrects the version that began on `since`; what it says of its source is then its own no more. */
export function correctGuideline(tx: SqlTransaction, row: GuidelineWrite): Promise<number> {
  return execute(
    tx,
    sql`update guideline set number = ${row.number}, heading = ${row.heading}, wording = ${row.wording}, kind = ${row.kind}, measure = ${json(row.measure)}, area = ${json(row.area)},
          matter = ${row.matter}, clause = ${row.clause}, valid = ${range(row.since, row.until)}, source = null, constructed = false
        where id = ${row.id} and lower(valid) = ${row.since}::date`,
  );
}

export function endGuideline(tx: SqlTransaction, id: string, since: Day, until: Day): Promise<number> {
  return execute(
    tx,
    sql`update guideline set valid = ${range(since, until)} where id = ${id} and lower(valid) = ${since}::date`,
  );
}

export type MunicipalPlanWrite = {
  id: string;
  party: string;
  kind: MunicipalPlanKind;
  title: string;
  unitNumber: string;
  planNumber: string;
  startedOn: Day | null;
  adoptedOn: Day | null;
  inForceFrom: Day | null;
  revisionDue: Day | null;
  endedOn: Day | null;
  caseNumber: string;
  url: string | null;
  note: string;
};

/** A plan that is registered already gets the dates that have come. */
export function writeMunicipalPlan(tx: SqlTransaction, row: MunicipalPlanWrite): Promise<number> {
  return execute(
    tx,
    sql`insert into municipal_plan (id, party, kind, title, unit_number, plan_number, started_on, adopted_on, in_force_from, revision_due, ended_on, case_number, url, note)
        values (${row.id}, ${row.party}, ${row.kind}, ${row.title}, ${row.unitNumber}, ${row.planNumber}, ${row.startedOn}::date, ${row.adoptedOn}::date, ${row.inForceFrom}::date,
          ${row.revisionDue}::date, ${row.endedOn}::date, ${row.caseNumber}, ${row.url}, ${row.note})
        on conflict (id) do update set kind = excluded.kind, title = excluded.title, unit_number = excluded.unit_number, plan_number = excluded.plan_number,
          started_on = excluded.started_on, adopted_on = excluded.adopted_on, in_force_from = excluded.in_force_from, revision_due = excluded.revision_due,
          ended_on = excluded.ended_on, case_number = excluded.case_number, url = excluded.url, note = excluded.note`,
  );
}

export function insertAnswer(
  tx: SqlTransaction,
  row: {
    guideline: string;
    party: string;
    day: Day;
    state: AnswerState;
    municipalPlan: string | null;
    reason: string;
    evidence: string;
    provision: string;
    document: string;
    url: string | null;
    measurement: string | null;
    reported: number | null;
  },
): Promise<number> {
  return execute(
    tx,
    sql`insert into guideline_answer (guideline, party, day, state, municipal_plan, reason, evidence, provision, document, url, measurement, reported)
        values (${row.guideline}, ${row.party}, ${row.day}::date, ${row.state}, ${row.municipalPlan}, ${row.reason}, ${row.evidence}, ${row.provision}, ${row.document}, ${row.url},
          ${row.measurement}, ${row.reported}::double precision)`,
  );
}

export function insertNotice(
  tx: SqlTransaction,
  row: { guideline: string; party: string; day: Day; municipalPlan: string | null; words: string; document: string },
): Promise<number> {
  return execute(
    tx,
    sql`insert into deviation_notice (guideline, party, day, municipal_plan, words, document)
        values (${row.guideline}, ${row.party}, ${row.day}::date, ${row.municipalPlan}, ${row.words}, ${row.document})`,
  );
}

export function insertMeasurement(
  tx: SqlTransaction,
  row: {
    id: string;
    guideline: string;
    party: string;
    day: Day;
    measure: Measure;
    fileName: string;
    sha256: string;
    fields: number;
    result: Measured;
  },
): Promise<number> {
  return execute(
    tx,
    sql`insert into guideline_measurement (id, guideline, party, day, measure, file_name, sha256, fields, result, met)
        values (${row.id}, ${row.guideline}, ${row.party}, ${row.day}::date, ${json(row.measure)}, ${row.fileName}, ${row.sha256}, ${row.fields}::integer, ${json(row.result)}, ${row.result.met})`,
  );
}
