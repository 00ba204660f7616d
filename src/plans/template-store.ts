/** The SQL that reads process templates. */
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";
import { stageKinds } from "./vocabulary.ts";

const origin = { source: z.string().nullable(), constructed: z.boolean() };
const day = z.string();
const ids = z.array(z.string());

export function templatesOf(db: Sql, asked: { id: string } | { cooperation: string }) {
  return rows(
    db,
    z.object({
      id: z.string(),
      version: z.number(),
      title: z.string(),
      cooperation: z.string(),
      dated: day,
      note: z.string(),
      ...origin,
    }),
    sql`select id, version, title, cooperation, dated::text, note, source, constructed from process_template
        where ${"id" in asked ? sql`id = ${asked.id}` : sql`cooperation = ${asked.cooperation}`} order by id collate "C", version`,
  );
}

export function stagesOf(db: Sql, template: string) {
  return rows(
    db,
    z.object({
      version: z.number(),
      id: z.string(),
      position: z.number(),
      title: z.string(),
      kind: z.enum(stageKinds),
      deliverable: z.string(),
      days: z.number().nullable(),
      after: ids,
    }),
    sql`select version, id, position, title, kind, deliverable, days, after from process_template_stage where template = ${template} order by version, position, id collate "C"`,
  );
}
