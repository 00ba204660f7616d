/** A readable text cut into words, numbers and single marks, with what stands before each. */

/** Why two tokens with the same key differ on paper. */
export type TokenForm = "spelling-form" | "abbreviation" | "number-format" | "date-format";

/** Before a word: 0 nothing, 1 a line break, 2 a list marker. */
export type Break = 0 | 1 | 2;

export type Token = {
  /** As it stands in the text, glyphs folded. */
  text: string;
  /** "" or " ": what stands before it when the text is set again. */
  lead: string;
  /** Equal keys mean the same thing, case aside. */
  key: string;
  kind: "word" | "number" | "date" | "mark";
  /** First word of a sentence or item: its capital says nothing. */
  starts: boolean;
  break: Break;
  form?: TokenForm;
};

export type Piece = { text: string; kind: "word" | "number" | "mark"; spaced: boolean; break: Break };

/** Pieces read together as one token: "19. juni 2009". */
export type Merged = { token: Pick<Token, "text" | "key" | "kind" | "form">; length: number };

const pieceOf =
  /(\p{L}[\p{L}\p{M}\p{N}]*(?:[-'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:-(?=\s))?)|([0-9]+(?:[.,][0-9]+)*)|(\n[^\S\n]*(?:[-*+•·▪][ ]+)?)|([^\S\n]+)|(.)/gsu;

export function cutPieces(text: string, firstBreak: Break): Piece[] {
  const pieces: Piece[] = [];
  let spaced = false;
  let before: Break = firstBreak;
  const bullet = /^\s*[-*+•·▪][ ]+/u.exec(text)?.[0].length ?? 0;
  if (bullet > 0) before = 2;
  for (const match of text.slice(bullet).matchAll(pieceOf)) {
    const [whole, word, number, line, space] = match;
    if (space !== undefined) spaced = true;
    else if (line !== undefined) {
      spaced = true;
      before = line.trim() !== "" || before === 2 ? 2 : 1;
    } else {
      const kind = word !== undefined ? "word" : number !== undefined ? "number" : "mark";
      pieces.push({ text: whole, kind, spaced, break: before });
      spaced = false;
      before = 0;
    }
  }
  return pieces;
}

export function joined(pieces: Piece[], at: number, length: number): string {
  return pieces
    .slice(at, at + length)
    .map((p, k) => (k > 0 && p.spaced ? " " : "") + p.text)
    .join("");
}
