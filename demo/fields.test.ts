import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { measuredSchema } from "#plans/contract/measure.ts";
import { fieldsFromText } from "#plans/rules/measures/fields.ts";
import { measured } from "#plans/rules/measures/measure.ts";
import { guidelineTables } from "./guideline-tables.ts";
import { readRows } from "./read-rows.ts";

test("what the demonstration says was measured is what its file measures again", () => {
  const [row] = readRows("guideline_measurement", guidelineTables.guideline_measurement);
  const shape = guidelineTables.guideline_measurement;
  const measure = shape.measure.parse(JSON.stringify(row?.["measure"]));
  const text = readFileSync(join(import.meta.dirname, "fields", String(row?.["file_name"])), "utf8");
  const read = fieldsFromText(text);
  if (!measure || !read.ok) throw new Error("The demonstration's file of fields cannot be read.");
  const again = measured(measure, read.fields);
  expect(createHash("sha256").update(text).digest("hex")).toBe(row?.["sha256"]);
  expect(again).toEqual({ ok: true, value: measuredSchema.parse(row?.["result"]) });
  expect([row?.["met"], row?.["fields"]]).toEqual([true, read.fields.length]);
});
