/** The SQL that a cooperation begins and ends with. */
import { sql, type RawBuilder } from "kysely";
import { z } from "zod";
import { execute, firstRow, range, type Sql, type SqlTransaction } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import type { FoundInput } from "./act-contract.ts";

/** Whether a cooperation has or had the id, whatever the day. */
export async function isCooperation(db: Sql, id: string): Promise<boolean> {
  const found = await firstRow(
    db,
    z.object({ id: z.string() }),
    sql`select id from cooperation where id = ${id} limit 1`,
  );
  return found !== null;
}

export type NewCooperation = Pick<FoundInput, "names" | "purpose" | "form" | "theme" | "website" | "tasks"> & {
  id: string;
  law: string;
  from: Day;
  partOf: { whole: string; until: Day | null } | null;
  source: string | null;
};

export async function insertCooperation(tx: SqlTransaction, row: NewCooperation): Promise<void> {
  const valid = range(row.from, null);
  await execute(
    tx,
    sql`insert into cooperation (id, valid, theme, website, source) values (${row.id}, ${valid}, ${row.theme}, ${row.website ?? null}, ${row.source})`,
  );
  const names = Object.entries(row.names).flatMap(([language, name]) =>
    name === undefined ? [] : [{ language, name }],
  );
  await execute(
    tx,
    sql`insert into cooperation_name (cooperation, language, name, valid, source) select ${row.id}, language, name, ${valid}, ${row.source}
        from jsonb_to_recordset(${JSON.stringify(names)}::text::jsonb) as r(language text, name text)`,
  );
  await execute(
    tx,
    sql`insert into cooperation_purpose (cooperation, purpose, valid, source) values (${row.id}, ${row.purpose}, ${valid}, ${row.source})`,
  );
  await execute(
    tx,
    sql`insert into cooperation_form (cooperation, form, law, valid, source) values (${row.id}, ${row.form}, ${row.law}, ${valid}, ${row.source})`,
  );
  await execute(
    tx,
    sql`insert into cooperation_task (cooperation, task, kind, valid, source) select ${row.id}, task, kind, ${valid}, ${row.source}
        from jsonb_to_recordset(${JSON.stringify(row.tasks)}::text::jsonb) as r(task text, kind text)`,
  );
  if (row.partOf)
    await execute(
      tx,
      sql`insert into relation (from_kind, from_id, to_kind, to_id, kind, valid, source)
          values ('cooperation', ${row.id}, 'cooperation', ${row.partOf.whole}, 'part-of', ${range(row.from, row.partOf.until)}, ${row.source})`,
    );
}

type OfCooperation = (id: string) => RawBuilder<unknown>;
const byCooperation: OfCooperation = (id) => sql`cooperation = ${id}`;

/**
 * What a cooperation has for a while, in the order in which it ends: whatever refers to another before that other, and the
 * cooperation last, so that an undo puts it back first.
 */
const lasting: readonly (readonly [table: string, of: OfCooperation])[] = [
  ["membership_share", byCooperation],
  ["membership_reservation", byCooperation],
  ["membership", byCooperation],
  ["seat", (id) => sql`body in (select id from body where cooperation = ${id})`],
  ["body", byCooperation],
  ["statutes", byCooperation],
  [
    "relation",
    (id) => sql`((from_kind = 'cooperation' and from_id = ${id}) or (to_kind = 'cooperation' and to_id = ${id}))`,
  ],
  ["cooperation_task", byCooperation],
  ["cooperation_form", byCooperation],
  ["cooperation_purpose", byCooperation],
  ["cooperation_name", byCooperation],
  ["cooperation", (id) => sql`id = ${id}`],
];

/** The first day from the given one on which something of the cooperation begins; null: nothing does. */
export async function beginsFrom(db: Sql, id: string, day: Day): Promise<Day | null> {
  const begins = lasting.map(
    ([table, of]) =>
      sql`select lower(valid) as day from ${sql.id(table)} where ${of(id)} and lower(valid) >= ${day}::date`,
  );
  const found = await firstRow(
    db,
    z.object({ day: z.string().nullable() }),
    sql`select min(day)::text as day from (${sql.join(begins, sql` union all `)}) later`,
  );
  return found?.day ?? null;
}

/** Everything of the cooperation that would last longer ends on the day. */
export async function endAll(tx: SqlTransaction, id: string, day: Day): Promise<void> {
  for (const [table, of] of lasting) {
    const certainty = table === "membership" ? sql`, until_certainty = 'exact'` : sql``;
    await execute(
      tx,
      sql`update ${sql.id(table)} set valid = daterange(lower(valid), ${day}::date, '[)')${certainty}
          where ${of(id)} and valid @> ${day}::date and lower(valid) < ${day}::date`,
    );
  }
}

/** What the source says of a day, kept as an event that it vouches for. */
export async function insertEvent(
  tx: SqlTransaction,
  row: { id: string; cooperation: string; kind: string; title: string; day: Day; source: string },
): Promise<void> {
  await execute(
    tx,
    sql`insert into event (id, cooperation, kind, title) values (${row.id}, ${row.cooperation}, ${row.kind}, ${row.title})`,
  );
  await execute(
    tx,
    sql`insert into event_claim (event, day, source) values (${row.id}, ${row.day}::date, ${row.source})`,
  );
}
