import type { Text } from "#platform/language.ts";
import { claimWorkTexts as texts } from "../../claim-work-texts.ts";

/** What is done about claims beside sending them, as the address says it. */
export const claimSteps = ["innbetaling", "innbetalinger", "kreditnota", "mottaker", "avsender"] as const;
export type ClaimStep = (typeof claimSteps)[number];

export function claimStepOf(word: string | undefined): ClaimStep | null {
  return claimSteps.find((one) => one === word) ?? null;
}

export const stepTexts: { [step in ClaimStep]: { title: Text; lead: Text | null } } = {
  innbetaling: { title: texts.payment, lead: texts.paymentLead },
  innbetalinger: { title: texts.file, lead: null },
  kreditnota: { title: texts.credit, lead: texts.creditLead },
  mottaker: { title: texts.recipient, lead: texts.recipientLead },
  avsender: { title: texts.issuer, lead: texts.issuerLead },
};
