import type { Language } from "#platform/language.ts";
import { oreOf } from "../../rules/accounts-csv.ts";
import { moneyWorkTexts as texts } from "./work-texts.ts";

type Values = { [name: string]: string };
type Problem = { field: string; message: string };

/** An amount typed in kroner, as øre; what is none is a problem beside its field. Empty is zero where it may be. */
export function amountTyped(
  values: Values,
  field: string,
  problems: Problem[],
  language: Language,
  mayBeEmpty = false,
): number {
  const text = (values[field] ?? "").trim();
  if (text === "" && mayBeEmpty) return 0;
  const ore = oreOf(text);
  if (ore === null) problems.push({ field, message: texts.notAnAmount[language] });
  return ore ?? 0;
}

/** What was typed, trimmed; undefined for nothing, as the schema's optional fields want it. */
export function wordTyped(values: Values, field: string): string | undefined {
  const text = (values[field] ?? "").trim();
  return text === "" ? undefined : text;
}
