/** One clause of the master against a council's text of it: class, reasons and the diff to show. */
import { diffWords } from "./word-diff.ts";
import type { DiffRun } from "./word-diff.ts";
import { addedOf, harmlessHunk, pairDifference, removedOf } from "./harmless-differences.ts";
import type { Hunk } from "./harmless-differences.ts";
import { judgeAddition } from "./judge-addition.ts";
import { nameDifference } from "./name-difference.ts";
import type { Token } from "./text-pieces.ts";
import { worse } from "./wording-comparison.ts";
import type { ClauseClass, Segment, Why } from "./wording-comparison.ts";
import { setText } from "./normalise-wording.ts";

export type ClauseDifference = { class: ClauseClass; why: Why[]; segments: Segment[] };

/** More reasons than this in one clause say no more than "another text". */
const mostReasons = 12;

export function clauseDifference(
  master: readonly Token[],
  council: readonly Token[],
  party: string | undefined,
): ClauseDifference {
  const diff = diffWords(
    master.map((t) => t.key.toLowerCase()),
    council.map((t) => t.key.toLowerCase()),
  );
  const found: { class: ClauseClass; why: Why[] }[] = diff.runs.flatMap((run) =>
    run.same ? pairReasons(master, council, run) : [hunkReasons({ master, council, ...indexes(run) }, party)],
  );
  if (!diff.complete) found.push({ class: "deviation", why: [{ code: "too-different" }] });
  const deviating = found.filter((f) => f.class === "deviation").length > 0;
  if (deviating && isReordered(master, council)) found.push({ class: "deviation", why: [{ code: "word-order" }] });
  const why = distinct(found.flatMap((f) => f.why));
  return {
    class: found.reduce<ClauseClass>((worst, f) => worse(worst, f.class), "same"),
    why: why.length > mostReasons ? [...why.slice(0, mostReasons - 1), { code: "too-different" }] : why,
    segments: segmentsOf(master, council, diff.runs),
  };
}

function indexes(run: DiffRun): { mFrom: number; mTo: number; cFrom: number; cTo: number } {
  return { mFrom: run.aFrom, mTo: run.aTo, cFrom: run.bFrom, cTo: run.bTo };
}

/** Words with the same key: spelled alike, or in a form that means the same, or a name written small. */
function pairReasons(
  master: readonly Token[],
  council: readonly Token[],
  run: DiffRun,
): { class: ClauseClass; why: Why[] }[] {
  const reasons: { class: ClauseClass; why: Why[] }[] = [];
  for (let k = 0; k < run.aTo - run.aFrom; k++) {
    const m = master[run.aFrom + k];
    const c = council[run.bFrom + k];
    if (m === undefined || c === undefined) continue;
    if ((m.break === 2) !== (c.break === 2) && m.break * c.break === 0 && run.aFrom + k > 0)
      reasons.push({ class: "deviation", why: [{ code: "structure-changed", detail: `«${c.text}»` }] });
    const difference = pairDifference(m, c);
    if (difference === null) continue;
    const detail = `«${m.text}» → «${c.text}»`;
    if (difference === "differs") reasons.push({ class: "deviation", why: [{ code: "wording-changed", detail }] });
    else reasons.push({ class: "editorial", why: [{ code: difference, detail }] });
  }
  return reasons;
}

function hunkReasons(hunk: Hunk, party: string | undefined): { class: ClauseClass; why: Why[] } {
  const harmless = harmlessHunk(hunk, party);
  if (harmless !== null) return { class: "editorial", why: [{ code: harmless, detail: detailOf(hunk) }] };
  return addedSentence(hunk) ?? { class: "deviation", why: nameDifference(hunk) };
}

function detailOf(hunk: Hunk): string {
  return `«${setText(removedOf(hunk)).trim()}» → «${setText(addedOf(hunk)).trim()}»`;
}

/** The clause stands whole, and one or more sentences follow it. */
function addedSentence(hunk: Hunk): { class: ClauseClass; why: Why[] } | null {
  if (hunk.mTo !== hunk.master.length || removedOf(hunk).some((t) => t.text !== ".")) return null;
  const added = addedOf(hunk);
  const before = hunk.council[hunk.cFrom - 1];
  const sentences = added[0]?.text === "." ? added.slice(1) : added;
  if (sentences.length === 0 || before === undefined) return null;
  if (sentences === added && !/^[.!?]$/u.test(before.text)) return null;
  return judged(sentences, "sentence-added");
}

/** An addition, unless it takes back, limits or reserves. */
export function judged(
  tokens: readonly Token[],
  code: "sentence-added" | "clause-added",
): { class: ClauseClass; why: Why[] } {
  const text = setText(tokens);
  const detail = text.length > 120 ? `${text.slice(0, 120)}…` : text;
  const kind = judgeAddition(tokens, text);
  switch (kind) {
    case "addition":
      return { class: "addition", why: [{ code, detail }] };
    case "reservation":
      return { class: "reservation", why: [{ code: "reservation-marker", detail }] };
    case "condition":
      return { class: "reservation", why: [{ code: "condition-of-adoption", detail }] };
    case "limiting":
      return { class: "deviation", why: [{ code: "limiting-addition", detail }] };
    default:
      return kind satisfies never;
  }
}

/** The same words in another order. */
function isReordered(master: readonly Token[], council: readonly Token[]): boolean {
  if (master.length !== council.length) return false;
  const sorted = (tokens: readonly Token[]): string =>
    tokens
      .map((t) => t.key.toLowerCase())
      .sort()
      .join("\n");
  return sorted(master) === sorted(council);
}

export function distinct(why: readonly Why[]): Why[] {
  const seen = new Set<string>();
  return why.filter(({ code, detail }) => {
    const id = `${code} ${detail ?? ""}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function segmentsOf(master: readonly Token[], council: readonly Token[], runs: readonly DiffRun[]): Segment[] {
  const segments: Segment[] = [];
  const push = (kind: Segment["kind"], text: string): void => {
    if (text === "") return;
    const last = segments.at(-1);
    if (last?.kind === kind) last.text += text;
    else segments.push({ kind, text });
  };
  const piece = (tokens: readonly Token[], at: number): string => {
    const token = tokens[at];
    return token === undefined ? "" : (at === 0 ? "" : token.lead) + token.text;
  };
  for (const run of runs) {
    if (!run.same) {
      for (let i = run.aFrom; i < run.aTo; i++) push("removed", piece(master, i));
      for (let j = run.bFrom; j < run.bTo; j++) push("added", piece(council, j));
      continue;
    }
    for (let k = 0; k < run.aTo - run.aFrom; k++) {
      const m = piece(master, run.aFrom + k);
      const c = piece(council, run.bFrom + k);
      if (m === c) push("same", m);
      else {
        push("removed", m);
        push("added", c);
      }
    }
  }
  return segments;
}
