/** Columns of the tables about plans and projects: what a row of demo/tables/<name>.csv must hold. */
import { z } from "zod";
import {
  lights,
  partyRoles,
  planKinds,
  planLinkKinds,
  projectPartyRoles,
  stageKinds,
  statementKinds,
} from "#plans/vocabulary.ts";
import { span } from "../facts/insert-rows.ts";
import {
  certainty,
  day,
  number,
  optional,
  optionalDay,
  optionalNumber,
  origin,
  plain,
  text,
  valid,
  words,
} from "./read-rows.ts";

/** Two days with a space between: the first day of a planning period, and the first after it. */
const optionalPeriod = z
  .string()
  .regex(/^(\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d)?$/, "is no period in the form 2009-01-01 2010-01-01")
  .transform((value) => {
    const [from, until] = value.split(" ");
    return from && until ? span(from, until) : null;
  });
const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, "is no number")
  .transform(Number);
const optionalDecimal = z
  .string()
  .regex(/^(-?\d+(\.\d+)?)?$/, "is no number")
  .transform((value) => (value === "" ? null : Number(value)));
const end = z.enum(["party", "cooperation"]);
const precision = z.enum(["day", "month", "year"]);
const whole = z.enum(["exact", "at-latest", "at-earliest"]);

export const planTables = {
  plan: {
    id: text,
    title: text,
    kind: z.enum(planKinds),
    cooperation: optional,
    party: optional,
    summary: plain,
    law: plain,
    legal_effect: plain,
    begun_on: day,
    begun_certainty: certainty,
    period: optionalPeriod,
    ended_on: optionalDay,
    ended_certainty: z.enum(["exact", "at-earliest"]),
    website: optional,
    ...origin,
  },
  plan_version: {
    plan: text,
    version: number,
    title: plain,
    matter: optional,
    event: optional,
    adopted_on: optionalDay,
    adopted_certainty: certainty,
    body: plain,
    case_number: plain,
    note: plain,
    ...origin,
  },
  plan_link: { plan: text, kind: z.enum(planLinkKinds), to_plan: text, since: day, note: plain, ...origin },
  plan_party: { plan: text, party_kind: end, party: text, role: z.enum(partyRoles), ...valid, note: plain, ...origin },
  plan_statement: {
    id: text,
    plan: text,
    kind: z.enum(statementKinds),
    position: number,
    wording: text,
    ...valid,
    ...origin,
  },
  indicator: {
    id: text,
    statement: text,
    title: text,
    unit: text,
    aim: z.enum(["at-least", "at-most"]),
    target: decimal,
    target_day: optionalDay,
    baseline: optionalDecimal,
    baseline_day: optionalDay,
    ...origin,
  },
  programme_area: { plan: text, id: text, position: number, title: text, summary: plain, ...origin },
  programme_area_mapping: {
    from_plan: text,
    from_area: text,
    to_plan: text,
    to_area: text,
    extent: z.enum(["whole", "part"]),
    note: plain,
    ...origin,
  },
  process_template: { id: text, version: number, title: text, cooperation: text, dated: day, note: plain, ...origin },
  process_template_stage: {
    template: text,
    version: number,
    id: text,
    position: number,
    title: text,
    kind: z.enum(stageKinds),
    deliverable: plain,
    days: optionalNumber,
    after: words,
  },
  project: {
    id: text,
    title: text,
    summary: plain,
    parent: optional,
    position: number,
    owner_kind: end,
    owner: text,
    organised_as: optional,
    participants_said: optionalNumber,
    begun_on: day,
    begun_certainty: certainty,
    due_on: optionalDay,
    ended_on: optionalDay,
    ended_how: optional,
    ended_certainty: whole,
    ordered_by_matter: optional,
    ordered_by_event: optional,
    template: optional,
    template_version: optionalNumber,
    ...origin,
  },
  project_placement: { project: text, plan: text, area: optional, ...origin },
  project_party: {
    project: text,
    party_kind: end,
    party: text,
    role: z.enum(projectPartyRoles),
    ...valid,
    note: plain,
    ...origin,
  },
  milestone: {
    project: text,
    id: text,
    position: number,
    title: text,
    stage: optional,
    done_on: optionalDay,
    done_note: plain,
    ...origin,
  },
  milestone_date: {
    project: text,
    milestone: text,
    set_on: day,
    number,
    due: day,
    due_precision: precision,
    reason: plain,
    ...origin,
  },
  milestone_dependency: { project: text, milestone: text, needs_project: text, needs_milestone: text },
  deliverable: {
    project: text,
    id: text,
    position: number,
    title: text,
    milestone: optional,
    delivered_on: optionalDay,
    delivered_note: plain,
    url: optional,
    ...origin,
  },
  status_report: { project: text, day, number, light: z.enum(lights), words: text, ...origin },
  project_result: {
    project: text,
    day,
    number,
    title: text,
    matter: optional,
    event: optional,
    plan: optional,
    url: optional,
    ...origin,
  },
};
