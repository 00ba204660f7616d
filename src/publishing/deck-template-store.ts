import { sql } from "kysely";
import { z } from "zod";
import type { Day } from "#platform/day.ts";
import { execute, rows, type Sql, type SqlTransaction } from "#platform/database.ts";

const shape = z.object({
  id: z.string(),
  cooperation: z.string(),
  name: z.string(),
  title: z.string(),
  speaker: z.string(),
  office: z.string(),
  event: z.string(),
  place: z.string(),
  held_on: z.string().nullable(),
  slides: z.array(z.string()),
  source: z.string().nullable(),
  constructed: z.boolean(),
});
export type DeckTemplateRow = z.infer<typeof shape>;

/** What is kept of a presentation for a cooperation, by name. */
export function deckTemplatesOf(db: Sql, cooperation: string): Promise<DeckTemplateRow[]> {
  return rows(
    db,
    shape,
    sql`select t.id, t.cooperation, t.name, t.title, coalesce(s.speaker, '') as speaker, t.office, t.event, t.place,
          t.held_on::text as held_on, to_jsonb(t.slides) as slides, t.source, t.constructed
        from deck_template t left join deck_template_speaker s on s.template = t.id
        where t.cooperation = ${cooperation} order by t.name collate "C", t.id limit 500`,
  );
}

export type NewDeckTemplate = {
  id: string;
  cooperation: string;
  name: string;
  title: string;
  office: string;
  event: string;
  place: string;
  heldOn: Day | null;
  slides: readonly string[];
};

/** Under the same name it takes the place of the one before. */
export async function writeDeckTemplate(tx: SqlTransaction, row: NewDeckTemplate, speaker: string): Promise<void> {
  const slides = sql`array(select jsonb_array_elements_text(${JSON.stringify(row.slides)}::jsonb))`;
  await execute(
    tx,
    sql`insert into deck_template (id, cooperation, name, title, office, event, place, held_on, slides)
        values (${row.id}, ${row.cooperation}, ${row.name}, ${row.title}, ${row.office}, ${row.event}, ${row.place}, ${row.heldOn}::date, ${slides})
        on conflict (id) do update set name = excluded.name, title = excluded.title, office = excluded.office, event = excluded.event,
          place = excluded.place, held_on = excluded.held_on, slides = excluded.slides`,
  );
  await execute(tx, sql`delete from deck_template_speaker where template = ${row.id}`);
  if (speaker !== "")
    await execute(tx, sql`insert into deck_template_speaker (template, speaker) values (${row.id}, ${speaker})`);
}

export function removeDeckTemplateRow(tx: SqlTransaction, id: string): Promise<number> {
  return execute(tx, sql`delete from deck_template where id = ${id}`);
}
