/**
 * Text that a database keeps: Unicode without NUL and without halves of a character. PostgreSQL refuses both, so they are
 * met at the border.
 */

/** The text of a file in UTF-8; null where it is in another encoding. UTF-16 without its mark reads as UTF-8 full of NUL. */
export function readUtf8(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What was typed, without the signs that no screen shows and no database keeps. */
export function keepable(typed: string): string {
  return typed.replaceAll("\0", "").toWellFormed();
}

/** The database's own word for a text that is not keepable (SQLSTATE 22021, 22P05), wherever it came in. */
export function isNotKeepable(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "22021" || error.code === "22P05");
}
