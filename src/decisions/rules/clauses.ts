/** A master text in Markdown, cut into clauses (punkter, paragrafer) that a council's wording is compared with. */
import { readBlocks } from "./clause-blocks.ts";
import type { Block } from "./clause-blocks.ts";

export type Clause = {
  /**
   * Unique in its text and stable while the numbering is: "1", "2", "2a", "2.1", "§ 3", "§ 3 a", "§ 3 nr. 1".
   * Text before the first number is "0"; numbering that starts again gets "1 (2)".
   */
  id: string;
  /** Its own title, or that of the group that it stands under. */
  heading?: string;
  /** Without number and heading; may hold several lines. */
  text: string;
};

type Reader = {
  clauses: Clause[];
  /** Per wanted id, how many clauses have it. */
  used: Map<string, number>;
  numbered: boolean;
  group: string | undefined;
  /** The clause that a heading opened: numbers under it are its sub-items. */
  titled: Clause | undefined;
  item: Clause | undefined;
  current: Clause | undefined;
};

/** Any input gives clauses; together they hold every word of it except a title in the first line. */
export function parseClauses(markdown: string): Clause[] {
  const blocks = readBlocks(markdown);
  const reader: Reader = {
    clauses: [],
    used: new Map(),
    numbered: blocks.some((b) => b.marker !== undefined),
    group: undefined,
    titled: undefined,
    item: undefined,
    current: undefined,
  };
  blocks.forEach((block, index) => {
    if (block.kind === "heading") readHeadingBlock(reader, block, index === 0);
    else if (block.kind === "item" && block.marker !== undefined) readItem(reader, block, block.marker);
    else readText(reader, block);
  });
  return reader.clauses;
}

function readHeadingBlock(reader: Reader, block: Block, first: boolean): void {
  reader.item = undefined;
  if (block.marker !== undefined) {
    reader.titled = open(reader, block.marker, "", block.text === "" ? reader.group : block.text);
    return;
  }
  reader.titled = undefined;
  reader.current = undefined;
  if (!(first && block.depth === 1)) reader.group = block.text;
}

function readItem(reader: Reader, block: Block, marker: string): void {
  if (marker.startsWith("§")) {
    reader.item = undefined;
    reader.titled = open(reader, marker, block.text, reader.group);
    return;
  }
  const isNumber = /^\d/u.test(marker);
  if (isNumber && block.depth === 0) {
    reader.item = open(reader, below(reader.titled, marker), block.text, reader.titled?.heading ?? reader.group);
    return;
  }
  const parent = reader.item ?? reader.titled;
  open(reader, below(parent, marker), block.text, parent?.heading ?? reader.group);
}

/** "2" and "a" → "2a"; "2" and "1" → "2.1"; "§ 3" and "a" → "§ 3 a"; "§ 3" and "1" → "§ 3 nr. 1". */
function below(parent: Clause | undefined, marker: string): string {
  if (parent === undefined) return marker;
  const isNumber = /^\d/u.test(marker);
  if (isNumber && marker.startsWith(`${parent.id}.`)) return marker;
  if (parent.id.startsWith("§")) return `${parent.id} ${isNumber ? "nr. " : ""}${marker}`;
  return isNumber ? `${parent.id}.${marker}` : `${parent.id}${marker}`;
}

function readText(reader: Reader, block: Block): void {
  const text = block.kind === "item" ? `- ${block.text}` : block.text;
  const joined = block.kind === "item" ? "\n" : "\n\n";
  if (reader.current !== undefined && (reader.numbered || block.kind === "item"))
    reader.current.text += reader.current.text === "" ? text : joined + text;
  else open(reader, reader.numbered ? "0" : String(reader.clauses.length + 1), text, reader.group);
}

function open(reader: Reader, wanted: string, text: string, heading: string | undefined): Clause {
  let count = (reader.used.get(wanted) ?? 0) + 1;
  while (count > 1 && reader.used.has(`${wanted} (${count})`)) count++;
  reader.used.set(wanted, count);
  const id = count === 1 ? wanted : `${wanted} (${count})`;
  if (count > 1) reader.used.set(id, 1);
  const clause: Clause = { id, ...(heading === undefined ? {} : { heading }), text };
  reader.clauses.push(clause);
  reader.current = clause;
  return clause;
}

/** The title over a text: its first line of the highest heading; absent where it has none. */
export function headingOf(markdown: string): string | undefined {
  return /^#[ \t]+(\S.*)$/mu.exec(markdown.slice(0, 10_000))?.[1]?.trim();
}
