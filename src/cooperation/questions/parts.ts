import type { Reader } from "#platform/answers.ts";
import { partOfLinks } from "../relation-store.ts";
import { partsOver, type PartSpan } from "../rules/parts.ts";

/** What is part of each of some cooperations, and when. */
export async function partsOfEach(
  reader: Reader,
  cooperations: readonly string[],
): Promise<Map<string, readonly PartSpan[]>> {
  const links = await reader.answers.of("cooperation.part-of", () => partOfLinks(reader.db));
  return new Map(cooperations.map((whole) => [whole, partsOver(links, whole)]));
}
