import { createHash } from "node:crypto";
import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse, type Refusal } from "#platform/outcome.ts";
import type { MeasureGuidelineInput } from "../contract/guideline-acts.ts";
import { faultParams } from "../geojson-fault-texts.ts";
import { insertMeasurement } from "../guideline-write-store.ts";
import { measureFields, type MeasuredFields } from "../measure-fields.ts";
import {
  dayProblem,
  guidelineIn,
  isAsked,
  onGuidelines,
  type GuidelineActOutcome,
  type GuidelineActRefusal,
  type GuidelineActServices,
} from "./on-guidelines.ts";

/** Measures the fields of a file against a guideline, and keeps the result with the file's digest as evidence. */
export function measureGuideline(
  services: GuidelineActServices,
  actor: Actor,
  plan: string,
  input: MeasureGuidelineInput,
): Promise<GuidelineActOutcome> {
  return onGuidelines(
    services,
    actor,
    { act: "measure-guideline", plan, party: { word: input.party, on: input.day }, reason: input.reason },
    async ({ tx, file, party, today }) => {
      const guideline = guidelineIn(file, input.guideline, input.day);
      if (!guideline) return refuse("guideline-unknown", { word: input.guideline }, "guideline");
      if (!isAsked(file, party)) return refuse("not-a-municipality-of-the-plan", { name: input.party }, "party");
      const ahead = dayProblem(input.day, today);
      if (ahead) return ahead;
      if (!guideline.measure) return refuse("no-measure", {}, "guideline");
      const found = measureFields(guideline, input.fields);
      if (!found.ok) return refusalOf(found);
      const sha256 = createHash("sha256").update(input.fields).digest("hex");
      const id = `${input.guideline}-${party}-${input.day}-${sha256.slice(0, 12)}`;
      if (file.measurements.some((one) => one.id === id))
        return refuse("measured-already", { day: input.day }, "fields");
      const row = { id, guideline: input.guideline, party, day: input.day, measure: guideline.measure };
      await insertMeasurement(tx, {
        ...row,
        fileName: input.fileName,
        sha256,
        fields: found.count,
        result: found.value,
      });
      return accept({ record: id, measured: found.value });
    },
  );
}

function refusalOf(found: Extract<MeasuredFields, { ok: false }>): Refusal<GuidelineActRefusal> {
  if (found.code === "not-measured") {
    const { code, ...rest } = found.why;
    return refuse("not-measured", { fault: code, ...rest }, "fields");
  }
  const [first] = found.faults;
  return refuse("fields-at-fault", first ? faultParams(first) : {}, "fields");
}
