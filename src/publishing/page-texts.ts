import type { Text } from "#platform/language.ts";

export const downloadTexts = {
  pdf: { nb: "Last ned som PDF", nn: "Last ned som PDF", en: "Download as PDF" },
  docx: { nb: "Last ned som Word-dokument", nn: "Last ned som Word-dokument", en: "Download as a Word document" },
} satisfies { [key: string]: Text };
