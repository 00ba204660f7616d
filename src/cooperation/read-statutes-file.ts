import type { z } from "zod";
import { fieldProblems } from "#design/field-problems.ts";
import type { Language } from "#platform/language.ts";
import { statutesInput, type StatutesInput } from "./act-contract.ts";
import { moreFaultsText, statutesFileTexts, statutesFileTextsWith } from "./statutes-file-texts.ts";

export type ReadStatutes = { ok: true; input: StatutesInput } | { ok: false; problems: string[] };

const mostShown = 20;

/**
 * Reads a statutes file (docs/how-to/write-statutes.md). `reason`: what the form says, where the file says nothing.
 * Problems are sentences that name the place in the file: line and character, or the path `rules[0].stages[1].title`.
 */
export function readStatutesFile(text: string, reason: string, language: Language): ReadStatutes {
  const bare = text.replace(/^\uFEFF/, "");
  if (bare.trim() === "") return faulty([statutesFileTexts.empty[language]]);
  let given: unknown;
  try {
    given = JSON.parse(bare);
  } catch (error) {
    const [line, column] = placeOfFault(bare, error);
    return faulty([statutesFileTextsWith.notJson[language](line, column)]);
  }
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return faulty([statutesFileTexts.notObject[language]]);
  const read = statutesInput.safeParse(reason === "" ? given : { ...given, reason });
  if (read.success) return { ok: true, input: read.data };
  const { issues } = read.error;
  const shown = [...new Set(issues.slice(0, mostShown).map((issue) => sentence(issue, language)))];
  return faulty(
    issues.length > mostShown ? [...shown, moreFaultsText[language](String(issues.length - mostShown))] : shown,
  );
}

function faulty(problems: string[]): ReadStatutes {
  return { ok: false, problems };
}

/** V8 names a position for most faults; where it does not, the end of the text is where it gave up. */
function placeOfFault(text: string, error: unknown): [line: string, column: string] {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  const lines = text.slice(0, position === undefined ? text.length : Number(position)).split("\n");
  return [String(lines.length), String((lines.at(-1)?.length ?? 0) + 1)];
}

/** `rules[0].stages[1].title`, as one would write it to find it. */
export function pathInFile(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${String(step)}`))
    .join("");
}

function sentence(issue: z.core.$ZodIssue, language: Language): string {
  const path = pathInFile(issue.path);
  if (issue.code === "unrecognized_keys")
    return statutesFileTextsWith.unknownKey[language](path || "{ }", issue.keys.map((key) => `«${key}»`).join(", "));
  if (issue.code === "invalid_value")
    return statutesFileTextsWith.choices[language](path, issue.values.map(String).join(", "));
  if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options))
    return statutesFileTextsWith.choices[language](path, issue.options.map(String).join(", "));
  if (path === "id" && issue.code === "invalid_format") return statutesFileTexts.id[language];
  const named = { [issue.path.map(String).join(".")]: { field: "file", label: { nb: path, nn: path, en: path } } };
  return fieldProblems([issue], named, language)[0]?.message ?? path;
}
