import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { parseDay } from "#platform/day.ts";

/** Where the tables, texts and rules of the demo lie. */
const demoFolder = import.meta.dirname;

/* What a cell may hold. Every cell is text; an empty one means "not known" or "none" by the column. */

export const text = z.string().min(1, "is empty");
export const plain = z.string();
export const optional = z.string().transform((value) => (value === "" ? null : value));
export const day = z.string().refine((value) => parseDay(value) !== null, "is no day in the form 2009-06-11");
export const optionalDay = z
  .string()
  .refine((value) => value === "" || parseDay(value) !== null, "is no day in the form 2009-06-11")
  .transform((value) => (value === "" ? null : value));
export const flag = z.enum(["", "yes"]).transform((value) => value === "yes");
export const number = z.string().regex(/^\d+$/, "is no whole number").transform(Number);
export const optionalNumber = z
  .string()
  .regex(/^\d*$/, "is no whole number")
  .transform((value) => (value === "" ? null : Number(value)));
export const words = z.string().transform((value) => (value === "" ? [] : value.split(" ")));
/** Empty is the whole document. */
export const optionalWords = z.string().transform((value) => (value === "" ? null : value.split(" ")));
/** A path below demo/; the cell stands for what the file says. */
export const file = z.string().transform((path, context) => {
  if (path === "") return "";
  try {
    return readFileSync(join(demoFolder, path), "utf8").trim();
  } catch {
    context.addIssue({ code: "custom", message: `names the file demo/${path}, which is not there` });
    return z.NEVER;
  }
});
/** A path below demo/ to JSON of a shape; empty is null. */
export function jsonFile<Shape>(shape: z.ZodType<Shape>) {
  return file.transform((content, context): Shape | null => {
    if (content === "") return null;
    const parsed = shape.safeParse(readJson(content));
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues)
      context.addIssue({ code: "custom", message: `names a file where ${issue.path.join(".")}: ${issue.message}` });
    return z.NEVER;
  });
}

function readJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/* Columns that many tables share. */

/** Where the row is from; `constructed` where the day, the wording or the outcome is made for the demonstration. */
export const origin = { source: text, constructed: flag };
export const valid = { valid_from: optionalDay, valid_to: optionalDay };
/** `at-latest`: known from this day, may have begun earlier. */
export const certainty = z.enum(["exact", "at-latest"]);

/** Columns of a table with what each may hold; a table has these and no other. */
export type Columns = { [column: string]: z.ZodType };

type Record = { record: { [column: string]: string }; info: { lines: number } };

/** Rows of demo/tables/<name>.csv, each checked; throws with file, line and column of every fault, not only the first. */
export function readRows(name: string, columns: Columns): { [column: string]: unknown }[] {
  const path = join(demoFolder, "tables", `${name}.csv`);
  return checkRows(`demo/tables/${name}.csv`, readFileSync(path, "utf8"), columns);
}

export function checkRows(path: string, content: string, columns: Columns): { [column: string]: unknown }[] {
  const shape = z.strictObject(columns);
  const read = readRecords(path, content);
  const faults: string[] = [];
  const rows = read.flatMap(({ record, info }) => {
    const checked = shape.safeParse(record);
    if (checked.success) return [checked.data];
    faults.push(
      ...checked.error.issues.map(
        (issue) => `${path}, line ${info.lines}, column ${issue.path.join(".") || "-"}: ${issue.message}.`,
      ),
    );
    return [];
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return rows;
}

function readRecords(path: string, content: string): Record[] {
  try {
    return parse(content, { columns: true, bom: true, info: true, skip_empty_lines: true });
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
