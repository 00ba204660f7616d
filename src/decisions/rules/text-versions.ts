/** What changed from one version of the common text to the next, clause by clause. */
import type { Clause } from "./clauses.ts";
import { diffWords } from "./word-diff.ts";
import type { Segment } from "./wording-comparison.ts";

export type ClauseChange = {
  clause: string;
  heading: string | null;
  kind: "same" | "changed" | "added" | "removed";
  /** `same` and `removed` together are the earlier text, `same` and `added` the later. */
  segments: Segment[];
};

/** Clauses are matched by their number. Those of the later text stand in its order; removed ones come where they stood. */
export function textChanges(earlier: readonly Clause[], later: readonly Clause[]): ClauseChange[] {
  const before = new Map(earlier.map((one) => [one.id, one]));
  const after = new Set(later.map((one) => one.id));
  const changes: ClauseChange[] = [];
  let next = 0;
  const takeRemoved = (until: string | null): void => {
    for (; next < earlier.length; next += 1) {
      const one = earlier[next];
      if (!one || one.id === until) return;
      if (!after.has(one.id)) changes.push(change(one, "removed", [{ kind: "removed", text: one.text }]));
    }
  };
  for (const clause of later) {
    const old = before.get(clause.id);
    if (old && earlier.indexOf(old) >= next) takeRemoved(clause.id);
    if (!old) changes.push(change(clause, "added", [{ kind: "added", text: clause.text }]));
    else {
      const same = old.text === clause.text && old.heading === clause.heading;
      changes.push(change(clause, same ? "same" : "changed", wordSegments(old.text, clause.text)));
    }
  }
  takeRemoved(null);
  return changes;
}

function change(clause: Clause, kind: ClauseChange["kind"], segments: Segment[]): ClauseChange {
  return { clause: clause.id, heading: clause.heading ?? null, kind, segments };
}

/** Word by word, each word with the space after it, so that the pieces put together are the text again. */
export function wordSegments(earlier: string, later: string): Segment[] {
  const a = wordsOf(earlier);
  const b = wordsOf(later);
  return diffWords(a, b).runs.flatMap((run): Segment[] => {
    const removed = a.slice(run.aFrom, run.aTo).join("");
    const added = b.slice(run.bFrom, run.bTo).join("");
    if (run.same) return [{ kind: "same", text: added }];
    return [
      ...(removed ? [{ kind: "removed" as const, text: removed }] : []),
      ...(added ? [{ kind: "added" as const, text: added }] : []),
    ];
  });
}

function wordsOf(text: string): string[] {
  return text.match(/\s*\S+|\s+$/gu) ?? [];
}
