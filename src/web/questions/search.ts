import { cooperationsFound, eventsFound } from "#cooperation/questions/search-cooperations.ts";
import { mattersFound } from "#decisions/questions/search-matters.ts";
import { partiesFound, partiesNearly } from "#parties/questions/search-parties.ts";
import { plansFound, projectsFound } from "#plans/questions/search-plans.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { searchOf } from "#platform/search-words.ts";

export const searchGroups = ["parties", "cooperations", "matters", "plans", "projects", "events"] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** How many of each kind a page shows; and of the one kind that a reader asks for more of. */
const few = 8;
const many = 100;

/** What a word finds as of a day, by kind: a fixed number of questions. Null for a word with nothing to look for in it. */
export async function searchAnswer(
  reader: Reader,
  question: string,
  on: Day,
  language: Language,
  only: SearchGroup | null,
) {
  const search = searchOf(question);
  if (!search) return null;
  const limit = (group: SearchGroup) => (only === group ? many : few);
  const [parties, cooperations, matters, plans, projects, events] = await Promise.all([
    partiesFound(reader, search, on, limit("parties")),
    cooperationsFound(reader, search, on, limit("cooperations")),
    mattersFound(reader, search, on, language, limit("matters")),
    plansFound(reader, search, on, language, limit("plans")),
    projectsFound(reader, search, on, language, limit("projects")),
    eventsFound(reader, search, on, limit("events")),
  ]);
  const groups = { parties, cooperations, matters, plans, projects, events };
  const total = Object.values(groups).reduce((sum, group) => sum + group.total, 0);
  return {
    text: search.text,
    ...groups,
    total,
    nearly: total === 0 ? await partiesNearly(reader, search, on) : [],
  };
}
export type SearchAnswer = NonNullable<Awaited<ReturnType<typeof searchAnswer>>>;
