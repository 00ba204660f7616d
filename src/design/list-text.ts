import type { Language } from "#platform/language.ts";

const and: { [language in Language]: string } = { nb: "og", nn: "og", en: "and" };

/** "Trondheim", "Trondheim og Malvik", "Trondheim, Malvik og Melhus". */
export function listText(items: readonly string[], joint: string): string {
  const last = items.at(-1) ?? "";
  return items.length > 1 ? `${items.slice(0, -1).join(", ")} ${joint} ${last}` : last;
}

/** All of them, in the reader's language. */
export function andText(items: readonly string[], language: Language): string {
  return listText(items, and[language]);
}

/** A sentence begins with a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nb") + text.slice(1);
}
