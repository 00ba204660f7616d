import { createHash, type Hash } from "node:crypto";
import { BackupFault } from "#platform/backup/fault.ts";
import type { Row } from "#platform/backup/format.ts";
import { readBackup } from "#platform/backup/read.ts";
import { aboutShape } from "./backup.ts";
import { checkChain, linkShape, type Flaw, type Link, type Verification } from "./verify.ts";

type Fields = { get(name: string): string | null };

/**
 * Walks the journal in a backup file without any database: the chain, each entry's changes against its digest, and the
 * head that the header names. Throws BackupFault where the file itself is not whole.
 */
export async function verifyBackup(file: string): Promise<Verification & { created: string }> {
  const { header, lines } = await readBackup(file);
  const about = aboutShape.safeParse(header.about);
  if (!about.success) throw new BackupFault("not-a-backup", "The backup does not say where its journal ended.");
  const all: Link[] = [];
  const digests = new Map<number, { count: number; hash: Hash }>();
  let table = "";
  let columns: string[] = [];
  let rows = 0;
  for await (const line of lines) {
    if (line.kind === "table") {
      table = line.table;
      columns = line.columns.map(({ name }) => name);
    } else if (line.kind === "row") {
      rows += 1;
      const fields = fieldsOf(columns, line.row);
      if (table === "journal_entry") all.push(linkOf(fields));
      if (table === "journal_change") addChange(digests, fields);
    }
  }
  all.sort((a, b) => a.seq - b.seq);
  const last = all.at(-1);
  const flaws: Flaw[] = [...checkChain(all), ...all.flatMap((link) => checkChanges(link, digests))];
  const { seq, hash } = about.data.journal;
  if (seq !== (last?.seq ?? 0) || hash !== (last?.hash ?? "0".repeat(64))) flaws.push({ kind: "head-altered", seq });
  return { created: header.created, entries: all.length, rows, head: last?.hash ?? "0".repeat(64), flaws };
}

function fieldsOf(columns: readonly string[], row: Row): Fields {
  return { get: (name) => row[columns.indexOf(name)] ?? null };
}

function linkOf(fields: Fields): Link {
  const text = (name: string) => fields.get(name) ?? "";
  return linkShape.parse({
    seq: Number(text("seq")),
    at: instant(text("at")),
    actor: text("actor"),
    on_behalf_of: text("on_behalf_of"),
    act: text("act"),
    subject: text("subject"),
    reason: text("reason"),
    undoes: text("undoes"),
    changes: Number(text("changes")),
    changes_digest: text("changes_digest"),
    previous_hash: text("previous_hash"),
    hash: text("hash"),
  });
}

/** PostgreSQL's `2009-06-11 10:00:00.5+00` as the hash covers it: `2009-06-11T10:00:00.500000Z`. */
function instant(text: string): string {
  const match = /^(\d+-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text);
  return match ? `${match[1]}T${match[2]}.${(match[3] ?? "").padEnd(6, "0")}Z` : text;
}

/** The rows come in the order of their number, in which the digest was taken. */
function addChange(digests: Map<number, { count: number; hash: Hash }>, fields: Fields): void {
  const entry = Number(fields.get("entry"));
  const digest = digests.get(entry) ?? { count: 0, hash: createHash("sha256") };
  const text = ["table_name", "record", "op", "before", "after"].map((name) => fields.get(name) ?? "").join("\t");
  digest.hash.update(digest.count === 0 ? text : `\n${text}`);
  digest.count += 1;
  digests.set(entry, digest);
}

const nothing = createHash("sha256").digest("hex");

function checkChanges(link: Link, digests: ReadonlyMap<number, { count: number; hash: Hash }>): Flaw[] {
  const found = digests.get(link.seq);
  const digest = found ? found.hash.copy().digest("hex") : nothing;
  return digest === link.changes_digest && (found?.count ?? 0) === link.changes
    ? []
    : [{ kind: "changes-altered", seq: link.seq }];
}
