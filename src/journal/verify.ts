import { createHash } from "node:crypto";
import { sql } from "kysely";
import { z } from "zod";
import { rows, type Sql } from "#platform/database.ts";

/** A link of the chain as the database gives it out, every field as the text that the hash covers. */
export const linkShape = z.object({
  seq: z.number(),
  at: z.string(),
  actor: z.string(),
  on_behalf_of: z.string(),
  act: z.string(),
  subject: z.string(),
  reason: z.string(),
  undoes: z.string(),
  changes: z.number(),
  changes_digest: z.string(),
  previous_hash: z.string(),
  hash: z.string(),
});
export type Link = z.infer<typeof linkShape>;

export type Flaw =
  | { kind: "gap"; seq: number }
  | { kind: "chain-broken"; seq: number }
  | { kind: "entry-altered"; seq: number }
  | { kind: "changes-altered"; seq: number }
  | { kind: "head-altered"; seq: number }
  | { kind: "row-altered"; table: string; record: number; entry: number }
  | { kind: "row-outside-journal"; table: string; record: number }
  | { kind: "row-missing"; table: string; record: number; entry: number };

export type Verification = { entries: number; rows: number; head: string; flaws: Flaw[] };

/** The hash of a link, built outside the database from the same text (see journal_text in 0001-journal.sql). */
export function hashOf(link: Link): string {
  const text = [
    link.seq,
    link.at,
    link.actor,
    link.on_behalf_of,
    link.act,
    link.subject,
    link.reason,
    link.undoes,
    link.changes,
    link.changes_digest,
    link.previous_hash,
  ].join("\n");
  return createHash("sha256").update(text).digest("hex");
}

/** Walks the chain: needs nothing but the links, so that a copy can be checked without the server. */
export function checkChain(links: readonly Link[]): Flaw[] {
  const flaws: Flaw[] = [];
  let previous = "0".repeat(64);
  let expected = 1;
  for (const link of links) {
    if (link.seq !== expected) flaws.push({ kind: "gap", seq: expected });
    if (link.previous_hash !== previous) flaws.push({ kind: "chain-broken", seq: link.seq });
    if (hashOf(link) !== link.hash) flaws.push({ kind: "entry-altered", seq: link.seq });
    previous = link.hash;
    expected = link.seq + 1;
  }
  return flaws;
}

const batch = 500;

export async function links(db: Sql, after: number, limit = batch): Promise<Link[]> {
  return rows(
    db,
    linkShape,
    sql`select seq, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor, coalesce(on_behalf_of, '') as on_behalf_of,
        act, subject, reason, coalesce(undoes::text, '') as undoes, changes, changes_digest, previous_hash, hash
        from journal_entry where seq > ${after}::bigint order by seq limit ${limit}`,
  );
}

/**
 * Checks the whole record: the chain of entries, each entry's changes against its digest, and every watched row as it
 * stands today against the newest change of it. One changed byte is found.
 */
export async function verify(db: Sql): Promise<Verification> {
  const all: Link[] = [];
  for (let after = 0; ;) {
    const part = await links(db, after);
    all.push(...part);
    const last = part.at(-1);
    if (!last) break;
    after = last.seq;
  }
  const flaws = checkChain(all);
  const digests = await rows(
    db,
    z.object({ seq: z.number() }),
    sql`select e.seq from journal_entry e where e.changes_digest <> journal_digest(e.seq)
        or e.changes <> (select count(*) from journal_change c where c.entry = e.seq) order by e.seq`,
  );
  for (const { seq } of digests) flaws.push({ kind: "changes-altered", seq });
  const head = all.at(-1)?.hash ?? "0".repeat(64);
  const [stored] = await rows(
    db,
    z.object({ seq: z.number(), hash: z.string() }),
    sql`select seq, hash from journal_head`,
  );
  if (!stored || stored.hash !== head || stored.seq !== (all.at(-1)?.seq ?? 0))
    flaws.push({ kind: "head-altered", seq: stored?.seq ?? 0 });
  let counted = 0;
  for (const table of await watchedTables(db)) {
    const result = await checkRows(db, table);
    counted += result.rows;
    flaws.push(...result.flaws);
  }
  return { entries: all.length, rows: counted, head, flaws };
}

export async function watchedTables(db: Sql): Promise<string[]> {
  const found = await rows(
    db,
    z.object({ name: z.string() }),
    sql`select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'journal_inserted' order by 1`,
  );
  return found.map((row) => row.name);
}

async function checkRows(db: Sql, table: string): Promise<{ rows: number; flaws: Flaw[] }> {
  const differing = await rows(
    db,
    z.object({
      record: z.number(),
      entry: z.number().nullable(),
      kind: z.enum(["row-altered", "row-outside-journal", "row-missing"]),
    }),
    sql`with newest as (
          select distinct on (record) record, entry, op, after from journal_change where table_name = ${table} order by record, entry desc, number desc
        ), stands as (select record, to_jsonb(t) as now from ${sql.id(table)} t)
        select coalesce(s.record, n.record) as record, n.entry,
          case when n.record is null then 'row-outside-journal' when s.record is null then 'row-missing' else 'row-altered' end as kind
        from stands s full join (select * from newest) n on n.record = s.record
        where (s.record is null and n.op <> 'delete') or n.record is null or (s.record is not null and (n.op = 'delete' or s.now <> n.after))
        order by 1 limit 100`,
  );
  const [count] = await rows(db, z.object({ n: z.number() }), sql`select count(*) as n from ${sql.id(table)}`);
  return {
    rows: count?.n ?? 0,
    flaws: differing.map(({ record, entry, kind }) =>
      kind === "row-outside-journal" ? { kind, table, record } : { kind, table, record, entry: entry ?? 0 },
    ),
  };
}
