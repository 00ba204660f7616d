import type { Reader } from "#platform/answers.ts";
import { changesOf, entriesBefore, entryRow, tablesOf, type EntryRow } from "../read-store.ts";

export type Entry = EntryRow;

/** One page of the journal, newest first; `more`: there are older ones. */
export async function journalPage(
  reader: Reader,
  asked: { subject: string; before: number | null; size: number },
): Promise<{ entries: Entry[]; more: boolean }> {
  return reader.answers.of(`journal.page ${JSON.stringify(asked)}`, async () => {
    const found = await entriesBefore(reader.db, asked.subject, asked.before, asked.size + 1);
    return { entries: found.slice(0, asked.size), more: found.length > asked.size };
  });
}

/** A cell as a reader sees it; null where there is nothing. */
export type Cell = string | null;
export type ShownChange = {
  table: string;
  record: number;
  op: "insert" | "update" | "delete";
  /** Only what differs, for an update. */
  cells: { column: string; before: Cell; after: Cell }[];
};
export type EntryAnswer = {
  entry: Entry;
  tables: { table: string; op: string; count: number }[];
  changes: ShownChange[];
};

/** Longer texts are cut: the whole stands on the record's own page and in the database. */
const longest = 1_500;

/** An entry with the rows it changed, a page at a time; null where there is none. */
export async function entryAnswer(
  reader: Reader,
  seq: number,
  size: number,
  page: number,
): Promise<EntryAnswer | null> {
  return reader.answers.of(`journal.entry ${seq} ${size} ${page}`, async () => {
    const entry = await entryRow(reader.db, seq);
    if (!entry) return null;
    const [tables, changes] = await Promise.all([
      tablesOf(reader.db, seq),
      changesOf(reader.db, seq, size, (page - 1) * size),
    ]);
    return {
      entry,
      tables: tables.map((one) => ({ table: one.table_name, op: one.op, count: one.count })),
      changes: changes.map((one) => ({
        table: one.table_name,
        record: one.record,
        op: one.op,
        cells: cellsOf(one.before ?? {}, one.after ?? {}, one.op),
      })),
    };
  });
}

type Row = { [column: string]: unknown };

function cellsOf(before: Row, after: Row, op: ShownChange["op"]): ShownChange["cells"] {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((column) => column !== "record");
  return columns
    .map((column) => ({ column, before: shown(before[column]), after: shown(after[column]) }))
    .filter((cell) => (op === "update" ? cell.before !== cell.after : cell.before !== null || cell.after !== null));
}

function shown(value: unknown): Cell {
  if (value === null || value === undefined || value === "") return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}
