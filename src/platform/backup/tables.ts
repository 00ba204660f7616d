import { sql, type RawBuilder } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "../database.ts";
import type { Column, Sequence } from "./format.ts";

export type Table = { name: string; columns: Column[]; order: RawBuilder<unknown>; large: boolean };

/** Which migrations a database has had is told in the header, not as rows. */
export const migrationTable = "migration";

const columnRow = z.object({ table: z.string(), name: z.string(), type: z.string(), key: z.number().nullable() });

/** Our own tables, those that others refer to before those that refer to them, with the columns that are stored. */
export async function tablesOf(db: Sql): Promise<Table[]> {
  const found = await rows(
    db,
    columnRow,
    sql`select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type, array_position(i.indkey::int[], a.attnum::int) as key
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
      where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname <> ${migrationTable}
      order by c.relname collate "C", a.attnum`,
  );
  const tables = new Map<string, z.infer<typeof columnRow>[]>();
  for (const column of found) tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  const order = inOrderOfReference([...tables.keys()], await references(db));
  return order.map((name) => tableOf(name, tables.get(name) ?? []));
}

function tableOf(name: string, columns: readonly z.infer<typeof columnRow>[]): Table {
  const key = columns.filter((column) => column.key !== null).sort((a, b) => (a.key ?? 0) - (b.key ?? 0));
  // Text is compared byte by byte: the database's own collation would write the same rows in another order elsewhere.
  const parts = (key.length > 0 ? key : columns).map((column) => sql`${sql.id(column.name)}::text collate "C"`);
  const numeric = key.length > 0 && key.every((column) => /^(bigint|integer|smallint)$/.test(column.type));
  return {
    name,
    columns: columns.map((column) => ({ name: column.name, type: column.type })),
    order: numeric ? sql.join(key.map((column) => sql.id(column.name))) : sql.join(parts),
    large: columns.some((column) => column.type === "bytea"),
  };
}

async function references(db: Sql): Promise<{ from: string; to: string }[]> {
  return rows(
    db,
    z.object({ from: z.string(), to: z.string() }),
    sql`select distinct f.relname as "from", t.relname as "to" from pg_constraint k
      join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
      where k.contype = 'f' and k.connamespace = current_schema()::regnamespace and f.oid <> t.oid`,
  );
}

function inOrderOfReference(names: readonly string[], all: readonly { from: string; to: string }[]): string[] {
  const placed = new Set<string>();
  while (placed.size < names.length) {
    const next = names.filter(
      (name) => !placed.has(name) && all.every(({ from, to }) => from !== name || placed.has(to)),
    );
    // Tables that refer to each other in a ring follow by name: nothing is checked before all rows are there.
    for (const name of next.length > 0 ? next : names) placed.add(name);
  }
  return [...placed];
}

export async function sequencesOf(db: Sql): Promise<Sequence[]> {
  const names = await rows(
    db,
    z.object({ name: z.string() }),
    sql`select relname as name from pg_class where relkind = 'S' and relnamespace = current_schema()::regnamespace order by relname collate "C"`,
  );
  const state = z.object({ last: z.string(), called: z.boolean() });
  const all: Sequence[] = [];
  for (const { name } of names) {
    const [found] = await rows(
      db,
      state,
      sql`select last_value::text as last, is_called as called from ${sql.id(name)}`,
    );
    if (found) all.push({ name, ...found });
  }
  return all;
}

/** A foreign key as the text that makes it again. */
export async function foreignKeys(db: Sql): Promise<{ table: string; name: string; definition: string }[]> {
  return rows(
    db,
    z.object({ table: z.string(), name: z.string(), definition: z.string() }),
    sql`select c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition from pg_constraint k join pg_class c on c.oid = k.conrelid
      where k.contype = 'f' and k.connamespace = current_schema()::regnamespace order by c.relname, k.conname`,
  );
}
