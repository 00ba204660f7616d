import type { SourceRef } from "#parties/contract.ts";
import { sourceRefs } from "#parties/questions/find-party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { parseClauses, type Clause } from "../rules/clauses.ts";
import { matterFiles } from "./cases.ts";

export type MatterText = {
  version: number;
  dated: Day;
  title: string;
  body: string;
  clauses: Clause[];
  source: SourceRef | null;
  constructed: boolean;
};

/** Every version of a matter's text that was there on a day, the first first. */
export async function matterTexts(reader: Reader, matter: string, on: Day): Promise<MatterText[]> {
  const texts = (await matterFiles(reader, [matter])).get(matter)?.texts ?? [];
  const sources = await sourceRefs(
    reader,
    texts.map((one) => one.source),
  );
  const there = texts.filter((one, index) => one.dated <= on || index === 0);
  return there.map((one) => ({
    version: one.version,
    dated: one.dated,
    title: one.title,
    body: one.body,
    clauses: parseClauses(one.body),
    source: sources.get(one.source ?? "") ?? null,
    constructed: one.constructed,
  }));
}

/** What some matters are called; one that is not there is left out. */
export async function matterTitles(reader: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  const files = await matterFiles(reader, ids);
  return new Map(ids.flatMap((id) => (files.has(id) ? [[id, files.get(id)?.matter.title ?? id] as const] : [])));
}
