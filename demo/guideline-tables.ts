/** Columns of the tables about guidelines and municipal plans: what a row of demo/tables/<name>.csv must hold. */
import { z } from "zod";
import { areaSchema, measuredSchema, measureSchema } from "#plans/contract/measure.ts";
import { answerStates, guidelineKinds, municipalPlanKinds } from "#plans/rules/guideline.ts";
import { day, jsonFile, number, optional, optionalDay, origin, plain, text, valid } from "./read-rows.ts";

/** A number that may be below nothing; empty is "not reported". */
const optionalDecimal = z
  .string()
  .regex(/^(-?\d+(\.\d+)?)?$/, "is no number")
  .transform((value) => (value === "" ? null : Number(value)));

/** JSON in the cell itself. */
const measure = z.string().transform((value, context) => {
  if (value === "") return null;
  const parsed = measureSchema.safeParse(JSON.parse(value));
  if (parsed.success) return parsed.data;
  context.addIssue({ code: "custom", message: parsed.error.message });
  return z.NEVER;
});

export const guidelineTables = {
  guideline: {
    id: text,
    plan: text,
    number: text,
    position: number,
    heading: plain,
    wording: text,
    kind: z.enum(guidelineKinds),
    measure,
    area: jsonFile(areaSchema),
    matter: optional,
    clause: plain,
    ...valid,
    ...origin,
  },
  municipal_plan: {
    id: text,
    party: text,
    kind: z.enum(municipalPlanKinds),
    title: text,
    unit_number: plain,
    plan_number: plain,
    started_on: optionalDay,
    adopted_on: optionalDay,
    in_force_from: optionalDay,
    revision_due: optionalDay,
    ended_on: optionalDay,
    case_number: plain,
    url: optional,
    note: plain,
    ...origin,
  },
  guideline_measurement: {
    id: text,
    guideline: text,
    party: text,
    day,
    measure,
    file_name: plain,
    sha256: text,
    fields: number,
    result: jsonFile(measuredSchema),
    met: z.enum(["", "yes"]).transform((value) => value === "yes"),
    ...origin,
  },
  guideline_answer: {
    guideline: text,
    party: text,
    day,
    state: z.enum(answerStates),
    municipal_plan: optional,
    reason: plain,
    evidence: plain,
    provision: plain,
    document: plain,
    url: optional,
    measurement: optional,
    reported: optionalDecimal,
    ...origin,
  },
  deviation_notice: {
    guideline: text,
    party: text,
    day,
    municipal_plan: optional,
    words: plain,
    document: plain,
    ...origin,
  },
};
