import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import * as z from "zod";
import type { Margin } from "#kernels/proportional-fitting.ts";
import type { CalibrationMethod, KnownTotals } from "#kernels/survey-calibration.ts";
import type { SurveyData } from "./survey-data.ts";
import { isMissing, joinedTexts } from "./survey-data.ts";
import { BadInput, readTable } from "./table-file.ts";

const columns = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
const marginSchema = z.union([
  z.strictObject({ column: columns, totals: z.record(z.string(), z.number()) }),
  z.strictObject({ file: z.string().min(1) }),
]);
const marginsSchema = z.union([z.array(marginSchema).min(1), marginSchema.transform((margin) => [margin])]);

/** A margin as given: its columns, and the total of each combination of labels, joined by |. */
interface GivenMargin {
  readonly where: string;
  readonly columns: readonly string[];
  readonly totals: ReadonlyMap<string, number>;
}

/**
 * Reads margins as JSON: `[{"column": "sex", "totals": {"female": 10, …}}, {"column": ["sex", "age"], "totals": {"female|13-17": 5, …}},
 * {"file": "weekday.csv"}]`. A file has the columns of the survey and, last, the total. Every person must be in a group that has a total,
 * every group with a total must have somebody, and all margins must add up to the same.
 */
export function readMargins(path: string, data: SurveyData): Margin[] {
  const given = parsed(path, marginsSchema).map((margin) =>
    "file" in margin ? marginFromTable(resolve(dirname(path), margin.file)) : marginOf(path, margin),
  );
  const sums = given.map(({ totals }) => [...totals.values()].reduce((sum, value) => sum + value, 0));
  for (const [at, sum] of sums.entries()) {
    const first = sums[0] ?? 0;
    if (Math.abs(sum - first) > 1e-6 * first)
      throw new BadInput(
        `${path}: the margins do not add up: ${given[0]?.columns.join(" and ")} sums to ${first}, ${given[at]?.columns.join(" and ")} to ${sum}.`,
      );
  }
  return given.map((margin) => grouped(margin, data));
}

const calibrationSchema = z.strictObject({
  method: z.enum(["linear", "raking", "logit"]).default("linear"),
  bounds: z.tuple([z.number(), z.number()]).optional(),
  totals: z.record(z.string(), z.number()),
});

/**
 * Reads known totals as JSON: `{"method": "logit", "bounds": [0.7, 1.7], "totals": {"1": 6194, "type=H": 755, "income": 39140}}`: 1 counts
 * everybody, `column=label` those with the label, a column alone is summed.
 */
export function readKnownTotals(
  path: string,
  data: SurveyData,
): { readonly known: KnownTotals; readonly method: CalibrationMethod } {
  const { method, bounds, totals } = parsed(path, calibrationSchema);
  if (method === "logit" && bounds === undefined)
    throw new BadInput(`${path}: bounds: logit needs the bounds of the factors, as [0.7, 1.7].`);
  const names = Object.keys(totals);
  if (names.length === 0) throw new BadInput(`${path}: totals: there are none.`);
  return {
    known: {
      columns: names.map((name) => calibrationColumn(path, name, data)),
      totals: Float64Array.from(Object.values(totals)),
    },
    method: method === "logit" ? { kind: method, lower: bounds?.[0] ?? 0, upper: bounds?.[1] ?? 0 } : { kind: method },
  };
}

function calibrationColumn(path: string, name: string, data: SurveyData): Float64Array {
  if (name === "1") return new Float64Array(data.rows).fill(1);
  const at = name.indexOf("=");
  if (at >= 0) {
    const label = name.slice(at + 1);
    const column = Float64Array.from(data.texts(name.slice(0, at)), (text) => (text === label ? 1 : 0));
    if (!column.includes(1)) throw new BadInput(`${path}: totals: nobody in ${data.path} has ${name}.`);
    return column;
  }
  const column = data.numbers(name);
  const missing = column.findIndex(Number.isNaN);
  if (missing >= 0)
    throw new BadInput(
      `${data.path}, row ${data.rowOf(missing)}: ${name} is missing; a variable to calibrate to needs a value in every row.`,
    );
  return column;
}

function marginOf(path: string, margin: { column: string | string[]; totals: Record<string, number> }): GivenMargin {
  const names = typeof margin.column === "string" ? [margin.column] : margin.column;
  const where = `${path}: ${names.join(" and ")}`;
  for (const [label, value] of Object.entries(margin.totals))
    if (!(value >= 0)) throw new BadInput(`${where}: the total of ${label} is ${value}; it cannot be negative.`);
  return { where, columns: names, totals: new Map(Object.entries(margin.totals)) };
}

function marginFromTable(path: string): GivenMargin {
  const { header, rows } = readTable(path);
  if (header.length < 2)
    throw new BadInput(`${path}, row 1: a margin has a column of the survey and, last, the total.`);
  const totals = new Map<string, number>();
  for (const { row, cells } of rows) {
    const label = cells.slice(0, header.length - 1).join("|");
    const written = cells[header.length - 1] ?? "";
    const value = written === "" ? NaN : Number(written);
    if (!Number.isFinite(value))
      throw new BadInput(`${path}, row ${row}: the total is "${written}", which is not a number.`);
    if (value < 0) throw new BadInput(`${path}, row ${row}: the total is ${value}; it cannot be negative.`);
    if (totals.has(label)) throw new BadInput(`${path}, row ${row}: ${label} stands there twice.`);
    totals.set(label, value);
  }
  return { where: path, columns: header.slice(0, -1), totals };
}

function grouped({ where, columns: names, totals }: GivenMargin, data: SurveyData): Margin {
  const labels = [...totals.keys()];
  const number = new Map(labels.map((label, at) => [label, at]));
  const reached = new Uint8Array(labels.length);
  const groupOf = Int32Array.from(joinedTexts(data, names), (label, person) => {
    const group = number.get(label);
    if (group === undefined) {
      const shown = label.split("|").some(isMissing) ? "missing" : label;
      throw new BadInput(
        `${data.path}, row ${data.rowOf(person)}: ${names.join(" and ")} is ${shown}, which has no total in ${where}.`,
      );
    }
    reached[group] = 1;
    return group;
  });
  const empty = labels.findIndex((label, at) => reached[at] === 0 && (totals.get(label) ?? 0) > 0);
  if (empty >= 0)
    throw new BadInput(
      `${where}: ${labels[empty]} must reach ${totals.get(labels[empty] ?? "")}, but nobody in ${data.path} is in it.`,
    );
  return { groupOf, targets: Float64Array.from(totals.values()) };
}

function parsed<T>(path: string, schema: z.ZodType<T>): T {
  let written: unknown;
  try {
    written = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new BadInput(`${path}: ${missing ? "there is no such file" : "the file is not JSON"}.`);
  }
  const result = schema.safeParse(written);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BadInput(
    `${path}: ${issue?.path.join(".") || "the file"}: ${issue?.code === "invalid_union" ? 'a margin is {"column", "totals"} or {"file"}' : (issue?.message ?? "cannot be read")}.`,
  );
}
