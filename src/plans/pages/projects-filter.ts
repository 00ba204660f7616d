import type { ProjectSummary } from "../contract/summaries.ts";
import { projectStates } from "../vocabulary.ts";

export const filterStates = ["late", ...projectStates] as const;
export type ProjectsFilter = { word: string; state: (typeof filterStates)[number] | ""; plan: string };

export function readFilter(query: URLSearchParams): ProjectsFilter {
  const state = query.get("tilstand");
  return {
    word: (query.get("ord") ?? "").normalize("NFC").trim().slice(0, 100),
    state: filterStates.find((one) => one === state) ?? "",
    plan: (query.get("plan") ?? "").slice(0, 200),
  };
}

export function filtered(projects: readonly ProjectSummary[], { word, state, plan }: ProjectsFilter): ProjectSummary[] {
  const wanted = word.toLocaleLowerCase("nb");
  return projects.filter(
    (one) =>
      (wanted === "" || one.title.toLocaleLowerCase("nb").includes(wanted)) &&
      (state === "" || (state === "late" ? one.overdue.length > 0 : one.state === state)) &&
      (plan === "" || one.plans.some((each) => each.plan === plan)),
  );
}
