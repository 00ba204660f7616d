import type { Band } from "../contract/summaries.ts";
import { stateOf, type ProjectFiles } from "./project-files.ts";

/** One band a project, in the order given, with a mark for each milestone that has a day. */
export function bandsOf(files: ProjectFiles, ids: readonly string[]): Band[] {
  return ids.flatMap((id): Band[] => {
    const row = files.rows.get(id);
    if (!row) return [];
    const known = row.ended_on !== null && (row.ended_on <= files.on || row.ended_certainty === "at-earliest");
    const marks = (files.byProject.get(id) ?? []).flatMap((one) => {
      const reached = one.state === "done" ? one.done_on : null;
      const day = reached ?? one.due;
      return day === null
        ? []
        : [
            {
              milestone: one.id,
              title: one.title,
              day,
              precision: reached === null ? (one.due_precision ?? "day") : ("day" as const),
              state: one.state,
            },
          ];
    });
    const last =
      marks
        .map((one) => one.day)
        .toSorted()
        .at(-1) ?? null;
    return [
      {
        project: id,
        title: row.title,
        parent: row.parent,
        from: row.begun_on,
        until: known ? row.ended_on : (row.due_on ?? last),
        state: stateOf(row, files.on),
        marks,
      },
    ];
  });
}

/** A whole before its parts, wholes in their own order. */
export function inTreeOrder(files: ProjectFiles, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  const roots = ids.filter((id) => !wanted.has(files.rows.get(id)?.parent ?? ""));
  const below = (id: string): string[] => [
    id,
    ...ids.filter((one) => files.rows.get(one)?.parent === id).flatMap(below),
  ];
  return roots.flatMap(below);
}
