import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { bodiesByName } from "../body-store.ts";

export type NamedBody = { id: string; name: string; cooperation: string; exists: boolean };

/** What the bodies of some cooperations are called on a day; `exists`: there on that day. */
export async function bodyNames(reader: Reader, cooperations: readonly string[], on: Day): Promise<NamedBody[]> {
  const wanted = [...new Set(cooperations)].sort();
  if (wanted.length === 0) return [];
  return reader.answers.of(`cooperation.bodies ${on} ${wanted.join(" ")}`, () => bodiesByName(reader.db, wanted, on));
}
