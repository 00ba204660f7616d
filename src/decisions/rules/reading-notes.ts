/** What the sentences of a resolution say about the master text, noted one by one. */
import { judged } from "./clause-difference.ts";
import { clauseReferences } from "./clause-references.ts";
import type { Range } from "./council-text.ts";
import { setText } from "./normalise-wording.ts";
import { readAmendment } from "./resolution-remarks.ts";
import type { Amendment, Remark, RemarkContext } from "./resolution-remarks.ts";
import type { Token } from "./text-pieces.ts";
import type { Why } from "./wording-comparison.ts";

export type MasterClause = { id: string; heading: Token[]; tokens: Token[] };

export type Reading = {
  /** Per clause, the stretch of the wording that repeats it. */
  ranges: (Range | null)[];
  /** Number in the wording where a repeated clause begins, by token index. */
  markers: Map<number, string>;
  /** Headings of the master (or others) met in the wording, in order. */
  headings: { at: number; tokens: Token[]; marker?: string }[];
  adopted: boolean;
  amended: boolean;
  adoptedParts: Set<string>;
  exceptParts: Set<string>;
  reserved: { clauses: readonly string[] | "all"; why: Why }[];
  amendments: { amendment: Amendment; detail: string }[];
  additions: { marker: string | undefined; tokens: Token[] }[];
  /** Clauses that stand in the wording once more in another form. */
  conflicting: { clause: number; detail: string }[];
  /** What holds for every clause: each makes all of them deviate. */
  all: Why[];
  /** Limiting text beside the clauses that names some of them. */
  limiting: { clauses: readonly string[]; why: Why }[];
};

export function note(reading: Reading, remark: Remark, text: string, context: RemarkContext): void {
  const detail = short(text);
  switch (remark.kind) {
    case "frame":
      return;
    case "adopted":
      reading.adopted = true;
      if (remark.change === "amended") reading.amended = true;
      if (remark.rest !== "") noteRest(reading, remark.rest, remark.change === "amended", context);
      return;
    case "adopted-part":
      remark.clauses.forEach((id) => reading.adoptedParts.add(id));
      return;
    case "adopted-except":
      reading.adopted = true;
      remark.clauses.forEach((id) => reading.exceptParts.add(id));
      return;
    case "reserved":
      if (remark.adopts) reading.adopted = true;
      reading.reserved.push({ clauses: remark.clauses, why: { code: "reservation-marker", detail } });
      return;
    case "amended":
      reading.amendments.push({ amendment: remark.amendment, detail });
      return;
    case "all":
      reading.all.push({ code: remark.code, detail });
      return;
    default:
      remark satisfies never;
  }
}

/** What stands after "med følgende endring:" in the same sentence. */
function noteRest(reading: Reading, rest: string, mustBeRead: boolean, context: RemarkContext): void {
  const lowered = rest.charAt(0).toLowerCase() + rest.slice(1);
  const remark = readAmendment(lowered, context);
  if (remark !== null) note(reading, remark, rest, context);
  else if (mustBeRead) reading.all.push({ code: "amendment-unread", detail: short(rest) });
  else reading.amendments.push({ amendment: { kind: "new", marker: undefined, text: rest }, detail: short(rest) });
}

/** Text of the council's own: an addition, unless it limits or reserves; then the clauses it is about suffer. */
export function addText(reading: Reading, tokens: Token[], marker: string | undefined, context: RemarkContext): void {
  const verdict = judged(tokens, "clause-added");
  if (verdict.class !== "addition") {
    const why = verdict.why[0] ?? { code: "limiting-addition" };
    const named = clauseReferences(setText(tokens), context.ids);
    const clauses = named.ids.length > 0 && !named.unknown ? named.ids : "all";
    if (verdict.class === "reservation") reading.reserved.push({ clauses: "all", why });
    else if (clauses === "all") reading.all.push(why);
    else reading.limiting.push({ clauses, why });
  }
  reading.additions.push({ marker, tokens });
}

export function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
