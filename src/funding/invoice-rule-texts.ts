import type { Language, Text } from "#platform/language.ts";
import { invoiceModelTexts } from "./invoice-model-texts.ts";
import { invoiceProfileTexts } from "./invoice-profile-texts.ts";
import { invoiceSumTexts } from "./invoice-sum-texts.ts";

/** What each rule found, by its official id. */
export const invoiceRuleTexts: { readonly [id: string]: Text } = {
  ...invoiceModelTexts,
  ...invoiceSumTexts,
  ...invoiceProfileTexts,
};

export function invoiceRuleText(id: string, language: Language): string {
  return invoiceRuleTexts[id]?.[language] ?? id;
}
