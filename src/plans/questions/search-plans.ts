import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { Search } from "#platform/search-words.ts";
import type { PlanSummary, ProjectSummary } from "../contract/summaries.ts";
import { searchTitles, type PlanHit } from "../search-store.ts";
import { plansAnswer } from "./plans.ts";
import { projectFiles, summarise } from "./project-files.ts";

export type PlanFound = { plan: PlanSummary; excerpt: string | null };
export type ProjectFound = { project: ProjectSummary; excerpt: string | null };

/** The plans that a search finds, each with where it stands on the day. */
export async function plansFound(
  reader: Reader,
  search: Search,
  on: Day,
  language: Language,
  limit: number,
): Promise<{ found: PlanFound[]; total: number }> {
  const hits = await hitsOf(reader, "plan", search, on, limit);
  const plans = hits.length === 0 ? [] : await plansAnswer(reader, on, language, { ids: hits.map((one) => one.id) });
  const found = hits.flatMap(({ id, excerpt }) => {
    const plan = plans.find((one) => one.slug === id);
    return plan ? [{ plan, excerpt }] : [];
  });
  return { found, total: hits[0]?.total ?? 0 };
}

/** The same for projects. */
export async function projectsFound(
  reader: Reader,
  search: Search,
  on: Day,
  language: Language,
  limit: number,
): Promise<{ found: ProjectFound[]; total: number }> {
  const hits = await hitsOf(reader, "project", search, on, limit);
  if (hits.length === 0) return { found: [], total: 0 };
  const files = await projectFiles(reader, { ids: hits.map((one) => one.id) }, on);
  const found = hits.flatMap(({ id, excerpt }) => {
    const project = summarise(files, id, language);
    return project ? [{ project, excerpt }] : [];
  });
  return { found, total: hits[0]?.total ?? 0 };
}

function hitsOf(reader: Reader, table: "plan" | "project", search: Search, on: Day, limit: number): Promise<PlanHit[]> {
  return reader.answers.of(`plans.search ${table} ${on} ${limit} ${search.text}`, () =>
    searchTitles(reader.db, table, search, on, limit),
  );
}
