import type { Reader } from "#platform/answers.ts";
import { sourceList, type ListedSource } from "../list-store.ts";

/** Every source that a fact names, with its licence where that is known. */
export function allSources(reader: Reader): Promise<ListedSource[]> {
  return reader.answers.of("parties.all-sources", () => sourceList(reader.db, 1_000));
}
