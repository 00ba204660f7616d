/** A longer question finds nothing more. */
export const longestSearch = 120;

/** What to look for: the question tidied, and its words as a prefix query of PostgreSQL's full-text search. */
export type Search = { text: string; words: string[]; prefixes: string };

/** Null for a question without a letter or a digit. */
export function searchOf(question: string): Search | null {
  const text = question.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, longestSearch);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? null : { text, words, prefixes: words.map((word) => `${word}:*`).join(" & ") };
}

/** A text as a pattern in which nothing but itself is special. */
export function containing(text: string): string {
  return `%${literal(text)}%`;
}
export function beginningWith(text: string): string {
  return `${literal(text)}%`;
}

function literal(text: string): string {
  return text.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`);
}
