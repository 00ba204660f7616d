import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { Search } from "#platform/search-words.ts";
import { searchMatters } from "../search-store.ts";
import { mattersNamed, type MatterSummary } from "./matters.ts";

export type MatterFound = { matter: MatterSummary; excerpt: string | null; caseNumber: string | null };

export async function mattersFound(
  reader: Reader,
  search: Search,
  on: Day,
  language: Language,
  limit: number,
): Promise<{ found: MatterFound[]; total: number }> {
  const hits = await reader.answers.of(`decisions.search ${on} ${limit} ${search.text}`, () =>
    searchMatters(reader.db, search, on, limit),
  );
  const summaries = await mattersNamed(
    reader,
    hits.map((one) => one.matter),
    on,
    language,
  );
  return {
    found: hits.flatMap((one) => {
      const matter = summaries.get(one.matter);
      return matter ? [{ matter, excerpt: one.excerpt, caseNumber: one.case_number }] : [];
    }),
    total: hits[0]?.total ?? 0,
  };
}
