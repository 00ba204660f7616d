import type { z } from "zod";
import { formatNumber } from "#platform/format.ts";
import type { Language, Text } from "#platform/language.ts";
import { fieldProblemTexts, type FieldProblem } from "./form-texts.ts";

export type Problem = { field?: string; message: string };

/**
 * Which field of the form a value of the schema is typed in, and what the page calls it. Keys are paths in the schema,
 * `text.body`; a path inside a list is found under the list's own (`parties.0.party` under `parties`).
 */
export type FieldNames = { [path: string]: { field: string; label: Text } };

type Issue = z.core.$ZodIssue;

/** What a schema objected to, as sentences beside the fields: the first for each field, in the order of the form. */
export function fieldProblems(issues: readonly Issue[], names: FieldNames, language: Language): Problem[] {
  const order = Object.values(names).map((one) => one.field);
  const found = new Map<string, Problem>();
  for (const issue of issues) {
    const name = nameFor(issue.path, names);
    const field = name?.field ?? issue.path.map(String).join(".");
    if (found.has(field)) continue;
    const words = { label: name?.label[language] ?? field, limit: limitIn(issue, language) };
    const message = fieldProblemTexts[whatIsWrong(issue)][language](words);
    found.set(field, name ? { field, message } : { message });
  }
  const place = ([field]: [string, Problem]) => (order.indexOf(field) + order.length + 1) % (order.length + 1);
  return [...found].toSorted((a, b) => place(a) - place(b)).map(([, problem]) => problem);
}

function nameFor(path: readonly PropertyKey[], names: FieldNames): FieldNames[string] | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const name = names[path.slice(0, length).map(String).join(".")];
    if (name) return name;
  }
  return undefined;
}

export function whatIsWrong(issue: Issue): FieldProblem {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined || issue.input === "") return "missing";
      return issue.expected === "number" || issue.expected === "int" ? "no-number" : "not-readable";
    case "too_small":
      if (issue.origin === "string") return Number(issue.minimum) <= 1 || issue.input === "" ? "missing" : "too-short";
      return issue.origin === "array" ? "none-chosen" : "too-small";
    case "too_big":
      return issue.origin === "string" ? "too-long" : "too-large";
    case "invalid_format":
      if (issue.input === "") return "missing";
      return issue.format === "date" ? "no-day" : "not-readable";
    case "invalid_value":
      return "not-a-choice";
    case "custom":
    case "invalid_element":
    case "invalid_key":
    case "invalid_union":
    case "not_multiple_of":
    case "unrecognized_keys":
      return "not-readable";
    default:
      return issue satisfies never;
  }
}

function limitIn(issue: Issue, language: Language): string {
  if (issue.code === "too_small") return formatNumber(Number(issue.minimum), language);
  return issue.code === "too_big" ? formatNumber(Number(issue.maximum), language) : "";
}
