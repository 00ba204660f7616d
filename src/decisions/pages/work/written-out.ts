import { parseDay } from "#platform/day.ts";
import { formatDay } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";

/** What a refusal's sentence speaks of, with its days written out. */
export function writtenOut(params: Refusal["params"], language: Language): Refusal["params"] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" && parseDay(value) !== null ? formatDay(value, language) : value,
    ]),
  );
}
