import { z } from "zod";

/**
 * One format for both engines, so that a backup taken on a laptop can be restored on a server and the other way: gzip over
 * lines of JSON. First a header, then for each table a line with its columns and a line for each row, then the sequences,
 * last a footer with the counts and the SHA-256 of every byte before it. A row is a list of texts as PostgreSQL itself
 * writes its values (null is null), which is exact for every type.
 */
export const formatVersion = 1;

export const migrationShape = z.object({ name: z.string(), digest: z.string() });
export type Migration = z.infer<typeof migrationShape>;

export const headerShape = z.object({
  format: z.literal("samrad-backup"),
  version: z.number(),
  created: z.string(),
  migrations: z.array(migrationShape),
  /** What the caller wants to know of the content before reading it, as the journal's head. */
  about: z.record(z.string(), z.unknown()),
});
export type Header = z.infer<typeof headerShape>;

const columnShape = z.object({ name: z.string(), type: z.string() });
export type Column = z.infer<typeof columnShape>;

const rowShape = z.array(z.string().nullable());
export type Row = z.infer<typeof rowShape>;

const sequenceShape = z.object({ name: z.string(), last: z.string(), called: z.boolean() });
export type Sequence = z.infer<typeof sequenceShape>;

export const lineShape = z.union([
  rowShape.transform((row) => ({ kind: "row" as const, row })),
  z
    .object({ table: z.string(), columns: z.array(columnShape) })
    .transform((table) => ({ kind: "table" as const, ...table })),
  z.object({ sequences: z.array(sequenceShape) }).transform((all) => ({ kind: "sequences" as const, ...all })),
]);
export type Line = z.infer<typeof lineShape>;

export const footerShape = z.object({
  end: z.literal(true),
  tables: z.record(z.string(), z.number()),
  sha256: z.string(),
});
export type Footer = z.infer<typeof footerShape>;
