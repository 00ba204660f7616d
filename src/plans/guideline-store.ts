/** The SQL that reads guidelines, municipal plans, answers and notices; what acts write is in guideline-write-store.ts. */
import { sql } from "kysely";
import { z } from "zod";
import { firstRow, manyRows, rows, type Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { planKinds } from "./vocabulary.ts";
import { answerStates, guidelineKinds, municipalPlanKinds } from "./rules/guideline.ts";
import { areaSchema, measureSchema, measuredSchema } from "./contract/measure.ts";

const origin = { source: z.string().nullable(), constructed: z.boolean() };

const planShape = z.object({
  slug: z.string(),
  title: z.string(),
  kind: z.enum(planKinds),
  cooperation: z.string().nullable(),
  party: z.string().nullable(),
  law: z.string(),
  legal_effect: z.string(),
  begun_on: z.string(),
});
export type GuidedPlanRow = z.infer<typeof planShape>;
const planColumns = sql`p.id as slug, p.title, p.kind, p.cooperation, p.party, p.law, p.legal_effect, p.begun_on::text`;

export function guidedPlan(db: Sql, id: string): Promise<GuidedPlanRow | null> {
  return firstRow(db, planShape, sql`select ${planColumns} from plan p where p.id = ${id}`);
}

/** Plans that have guidelines on a day and concern one of the parties. */
export function plansGuiding(db: Sql, parties: readonly string[], on: Day): Promise<GuidedPlanRow[]> {
  return rows(
    db,
    planShape,
    sql`select ${planColumns} from plan p
        where exists (select from guideline g where g.plan = p.id and g.valid @> ${on}::date)
          and (exists (select from plan_party a where a.plan = p.id and a.party_kind = 'party' and a.party = any(${parties}::text[]))
            or exists (select from guideline g join matter_party m on m.matter = g.matter where g.plan = p.id and m.party = any(${parties}::text[])))
        order by p.begun_on, p.id`,
  );
}

/** Those that take part in the plan or accede to it, whenever; `until` where it was left or the party came to an end. */
export function guidedParties(db: Sql, plan: string) {
  return rows(
    db,
    z.object({ party: z.string(), since: z.string(), until: z.string().nullable() }),
    sql`select party, min(lower(valid))::text as since, nullif(max(coalesce(upper(valid), 'infinity'::date)), 'infinity'::date)::text as until
        from plan_party where plan = ${plan} and party_kind = 'party' and role in ('participant', 'accedes') group by party`,
  );
}

/** Last days of parties that no longer exist, and whether each is a municipality. */
export function livesOfParties(db: Sql, parties: readonly string[]) {
  return rows(
    db,
    z.object({ party: z.string(), kind: z.string(), ended: z.string().nullable() }),
    sql`select id as party, min(kind) as kind, case when bool_and(upper(valid) is not null) then max(upper(valid))::text end as ended
        from party where id = any(${parties}::text[]) group by id`,
  );
}

const guidelineShape = z.object({
  id: z.string(),
  plan: z.string(),
  number: z.string(),
  position: z.number(),
  heading: z.string(),
  wording: z.string(),
  kind: z.enum(guidelineKinds),
  measure: measureSchema.nullable(),
  area: areaSchema.nullable(),
  matter: z.string().nullable(),
  clause: z.string(),
  since: z.string(),
  until: z.string().nullable(),
  ...origin,
});
export type GuidelineRow = z.infer<typeof guidelineShape>;
const guidelineColumns = sql`id, plan, number, position, heading, wording, kind, measure, area, matter, clause, lower(valid)::text as since, upper(valid)::text as until, source, constructed`;

/** Every version of every guideline of a plan, oldest first. */
export function guidelineVersions(db: Sql, plan: string): Promise<GuidelineRow[]> {
  return rows(
    db,
    guidelineShape,
    sql`select ${guidelineColumns} from guideline where plan = ${plan} order by position, id, lower(valid)`,
  );
}

const municipalPlanShape = z.object({
  id: z.string(),
  party: z.string(),
  kind: z.enum(municipalPlanKinds),
  title: z.string(),
  unit_number: z.string(),
  plan_number: z.string(),
  started_on: z.string().nullable(),
  adopted_on: z.string().nullable(),
  in_force_from: z.string().nullable(),
  revision_due: z.string().nullable(),
  ended_on: z.string().nullable(),
  case_number: z.string(),
  url: z.string().nullable(),
  note: z.string(),
  ...origin,
});
export type MunicipalPlanRow = z.infer<typeof municipalPlanShape>;
const municipalPlanColumns = sql`id, party, kind, title, unit_number, plan_number, started_on::text, adopted_on::text, in_force_from::text, revision_due::text, ended_on::text, case_number, url, note, source, constructed`;

export function municipalPlansOf(db: Sql, parties: readonly string[]): Promise<MunicipalPlanRow[]> {
  return manyRows(
    db,
    municipalPlanShape,
    sql`select ${municipalPlanColumns} from municipal_plan where party = any(${parties}::text[]) order by adopted_on nulls last, id`,
  );
}

export function municipalPlan(
  db: Sql,
  { id, unitNumber, planNumber }: { id: string; unitNumber: string; planNumber: string },
): Promise<MunicipalPlanRow | null> {
  return firstRow(
    db,
    municipalPlanShape,
    sql`select ${municipalPlanColumns} from municipal_plan
        where id = ${id} or (plan_number <> '' and unit_number = ${unitNumber} and plan_number = ${planNumber}) limit 1`,
  );
}

const answerShape = z.object({
  guideline: z.string(),
  party: z.string(),
  day: z.string(),
  state: z.enum(answerStates),
  plan: z.string().nullable(),
  reason: z.string(),
  evidence: z.string(),
  provision: z.string(),
  document: z.string(),
  url: z.string().nullable(),
  measurement: z.string().nullable(),
  reported: z.number().nullable(),
  ...origin,
});
export type AnswerRow = z.infer<typeof answerShape>;

export function answersTo(db: Sql, guidelines: readonly string[]): Promise<AnswerRow[]> {
  return manyRows(
    db,
    answerShape,
    sql`select guideline, party, day::text, state, municipal_plan as plan, reason, evidence, provision, document, url, measurement, reported, source, constructed
        from guideline_answer where guideline = any(${guidelines}::text[]) order by day, party, guideline`,
  );
}

const noticeShape = z.object({
  guideline: z.string(),
  party: z.string(),
  day: z.string(),
  plan: z.string().nullable(),
  words: z.string(),
  document: z.string(),
  ...origin,
});
export type NoticeRow = z.infer<typeof noticeShape>;

export function noticesOf(db: Sql, guidelines: readonly string[]): Promise<NoticeRow[]> {
  return rows(
    db,
    noticeShape,
    sql`select guideline, party, day::text, municipal_plan as plan, words, document, source, constructed
        from deviation_notice where guideline = any(${guidelines}::text[]) order by day, party, guideline`,
  );
}

const measurementShape = z.object({
  id: z.string(),
  guideline: z.string(),
  party: z.string(),
  day: z.string(),
  measure: measureSchema,
  file_name: z.string(),
  sha256: z.string(),
  fields: z.number(),
  result: measuredSchema,
  met: z.boolean(),
  ...origin,
});
export type MeasurementRow = z.infer<typeof measurementShape>;

export function measurementsOf(db: Sql, guidelines: readonly string[]): Promise<MeasurementRow[]> {
  return rows(
    db,
    measurementShape,
    sql`select id, guideline, party, day::text, measure, file_name, sha256, fields, result, met, source, constructed
        from guideline_measurement where guideline = any(${guidelines}::text[]) order by day, id`,
  );
}
