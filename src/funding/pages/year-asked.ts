import { told } from "#access/page-form.ts";
import type { Language, TextOf } from "#platform/language.ts";

const noYear: TextOf<[string]> = {
  nb: (asked) => `«${asked}» er ikke et år. Skriv for eksempel 2019.`,
  nn: (asked) => `«${asked}» er ikkje eit år. Skriv til dømes 2019.`,
  en: (asked) => `“${asked}” is no year. Write 2019, for example.`,
};

/** The year in the address; throws a 404 for what is none. */
export function yearAsked(asked: string | undefined, language: Language): number {
  const text = asked ?? "";
  if (/^(19|20|21)\d\d$/.test(text)) return Number(text);
  throw told(404, noYear[language](text.slice(0, 20)));
}
