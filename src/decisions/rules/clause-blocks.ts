/** Lines of a text read as headings, list items and paragraphs. Works on any input; nothing is dropped. */
export type Block = {
  kind: "heading" | "item" | "paragraph";
  /** Heading: 1–6 (7 for a line in bold); item: 0 outermost, 1 nested. */
  depth: number;
  /** "3", "2.1", "a", "§ 3"; absent for bullets, paragraphs and unnumbered headings. */
  marker?: string;
  /** Without the marker; lines joined by "\n". */
  text: string;
};

const months = /^(?:jan|feb|mars?|apr|mai|juni?|juli?|aug|sep|okt|nov|des)/iu;
const headingLine = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$/u;
const boldLine = /^ *(?:\*\*|__)([^*_]{1,80}?)(?:\*\*|__) *$/u;
const sectionMark = /^(?:§|paragraf)\s*(\d{1,3}(?:-\d{1,3})?[a-z]?)(?![\p{L}\p{N}])\.?:?\s*/iu;
const numberMark = /^(?:(?:punkt|pkt\.?)\s+)?(\d{1,2}(?:\.\d{1,2}){0,3})(?:[.):]|(?<=\.\d{1,2}))(?:\s+|$)/iu;
const letterMark = /^([a-zæøå])[.)](?:\s+|$)/iu;
const bulletMark = /^[-*+•·▪–—]\s+/u;
const endsInReference = /(?:punkt|pkt\.?|nr\.?|§|kap\.?|kapittel|ledd|bokstav|den)\s*$/iu;

export function readBlocks(text: string): Block[] {
  const lines = text.split(/\r\n?|\n/u);
  const blocks: Block[] = [];
  let gap = true;
  let previousLine = "";
  const last = { number: 0, letter: "", indent: 0 };

  lines.forEach((line, index) => {
    if (line.trim() === "") {
      gap = true;
      return;
    }
    const block = readLine(line, {
      gap: gap || blocks.at(-1)?.kind === "heading",
      afterReference: endsInReference.test(previousLine),
      last,
      titled: titleFollows(lines, index),
    });
    const current = blocks.at(-1);
    if (block !== null) blocks.push(block);
    else if (current === undefined || gap || current.kind === "heading")
      blocks.push({ kind: "paragraph", depth: 0, text: line.trim() });
    else current.text += `\n${line.trim()}`;
    gap = false;
    previousLine = line;
  });
  return blocks;
}

type Surroundings = {
  gap: boolean;
  afterReference: boolean;
  last: { number: number; letter: string; indent: number };
  titled: boolean;
};

function readLine(line: string, { gap, afterReference, last, titled }: Surroundings): Block | null {
  const heading = headingLine.exec(line);
  const bold = heading === null ? boldLine.exec(line) : null;
  const title = (heading?.[2] ?? bold?.[1] ?? "").trim();
  if (heading !== null || (bold !== null && !/[.;]$/u.test(title))) {
    last.number = 0;
    return readHeading(title, heading?.[1]?.length ?? 7);
  }
  const indent = line.length - line.trimStart().length;
  const body = line
    .trim()
    .replace(/^(\*\*|__)((?:§\s*)?\d[\d.]*[a-z]?[.):]?)\1\s*/u, "$2 ")
    .replace(/^(\d+)\\([.)])/u, "$1$2");

  const section = sectionMark.exec(body);
  if (section !== null && gap) {
    last.number = 0;
    const rest = body.slice(section[0].length);
    const kind = rest !== "" && titled && looksLikeTitle(rest) ? "heading" : "item";
    return { kind, depth: kind === "heading" ? 7 : 0, marker: `§ ${section[1] ?? ""}`, text: rest };
  }
  const number = numberMark.exec(body);
  if (number?.[1] !== undefined && !afterReference && !months.test(body.slice(number[0].length))) {
    const value = Number(number[1].split(".").at(-1));
    if (gap || value === last.number + 1 || value === 1) {
      const nested = indent >= 2 && indent > last.indent && last.number > 0 ? 1 : 0;
      if (nested === 0) {
        last.number = value;
        last.indent = indent;
      }
      last.letter = "";
      return { kind: "item", depth: nested, marker: number[1], text: body.slice(number[0].length) };
    }
  }
  const letter = letterMark.exec(body);
  if (letter?.[1] !== undefined && follows(last.letter, letter[1])) {
    last.letter = letter[1];
    return { kind: "item", depth: 1, marker: letter[1], text: body.slice(letter[0].length) };
  }
  const bullet = bulletMark.exec(body);
  if (bullet !== null) return { kind: "item", depth: 1, text: body.slice(bullet[0].length) };
  return null;
}

function readHeading(title: string, depth: number): Block {
  const section = sectionMark.exec(title);
  if (section !== null)
    return { kind: "heading", depth, marker: `§ ${section[1] ?? ""}`, text: title.slice(section[0].length) };
  const number = /^(?:punkt\s+)?(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s+(?=\S)/iu.exec(title);
  if (number?.[1] !== undefined && !months.test(title.slice(number[0].length)))
    return { kind: "heading", depth, marker: number[1], text: title.slice(number[0].length) };
  return { kind: "heading", depth, text: title };
}

/** a, or the letter after the last one: "f. eks." at the start of a line is no item. */
function follows(last: string, letter: string): boolean {
  const lower = letter.toLowerCase();
  if (lower === "a") return true;
  return last !== "" && lower.codePointAt(0) === (last.toLowerCase().codePointAt(0) ?? 0) + 1;
}

function looksLikeTitle(rest: string): boolean {
  return rest.length <= 80 && !/[.:;,]$/u.test(rest);
}

/** A § line is a title only when text follows before the next §. */
function titleFollows(lines: string[], index: number): boolean {
  for (let i = index + 1; i < Math.min(lines.length, index + 4); i++) {
    const next = (lines[i] ?? "").trim();
    if (next !== "") return !sectionMark.test(next) && !headingLine.test(next);
  }
  return false;
}
