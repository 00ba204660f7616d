/** The SQL that reads what a resolution carries beside its own row: its attachment, and its place in the journal. */
import { sql } from "kysely";
import { z } from "zod";
import { firstRow, rows, type Sql } from "#platform/database.ts";

const attachmentShape = z.object({ id: z.string(), name: z.string(), mediaType: z.string(), size: z.number() });
export type AttachmentRow = z.infer<typeof attachmentShape>;

export function attachmentRows(db: Sql, ids: readonly string[]): Promise<AttachmentRow[]> {
  return rows(
    db,
    attachmentShape,
    sql`select id, name, media_type as "mediaType", size from attachment where id = any(${ids as string[]}::text[])`,
  );
}

/** The file itself; only while a resolution carries it, so that an undone registration gives nothing away. */
export function attachmentFile(db: Sql, id: string): Promise<(AttachmentRow & { content: Uint8Array }) | null> {
  return firstRow(
    db,
    attachmentShape.extend({ content: z.instanceof(Uint8Array) }),
    sql`select id, name, media_type as "mediaType", size, content from attachment where id = ${id} and exists (select from resolution where attachment = ${id})`,
  );
}

/** The number by which the journal knows each resolution. */
export async function recordsOfResolutions(db: Sql, ids: readonly string[]): Promise<Map<string, number>> {
  const found = await rows(
    db,
    z.object({ id: z.string(), record: z.number() }),
    sql`select id, record from resolution where id = any(${ids as string[]}::text[])`,
  );
  return new Map(found.map((one) => [one.id, one.record]));
}
