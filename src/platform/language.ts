/** Bokmål is the source; nynorsk and English are complete. */
export const languages = ["nb", "nn", "en"] as const;
export type Language = (typeof languages)[number];

/** One text in every language; a function where numbers or names go into the sentence. */
export type Text = { [language in Language]: string };
export type TextOf<Parameters extends unknown[]> = { [language in Language]: (...parameters: Parameters) => string };

export function isLanguage(text: string | undefined): text is Language {
  return text === "nb" || text === "nn" || text === "en";
}
