import type { Text } from "#platform/language.ts";

export const claimPaperTexts = {
  what: { nb: "Hva det gjelder", nn: "Kva det gjeld", en: "What it is for" },
  sum: { nb: "Å betale", nn: "Å betale", en: "To pay" },
  pay: { nb: "Slik betales det", nn: "Slik blir det betalt", en: "How to pay" },
} satisfies { [key: string]: Text };
