import type { Day } from "#platform/day.ts";
import type { Reader } from "#platform/answers.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import { slug } from "../rules/slug.ts";
import { candidates, partiesByIds, sources, type PartySpan } from "../store.ts";
import type { PartyRef, SourceRef } from "../contract.ts";

export type FindRefusal = "party-unknown" | "party-ambiguous" | "party-not-that-day";

/**
 * The party that a word means on a day: its slug, the number it has that day, or its name. A number without a holder
 * that day and a party that does not exist that day are refused with who it was and until when.
 */
export async function findParty(reader: Reader, word: string, on: Day): Promise<Outcome<PartySpan, FindRefusal>> {
  const found = await findPartyEver(reader, word, on);
  if (!found.ok) return found;
  const { since, until } = found.value;
  if (since > on || (until !== null && until <= on)) {
    return refuse(
      "party-not-that-day",
      { word, name: found.value.name, slug: found.value.slug, since, until: until ?? "" },
      "party",
    );
  }
  return found;
}

/** The same, but a party that has ended or not begun on the day is an answer too. */
export async function findPartyEver(reader: Reader, word: string, on: Day): Promise<Outcome<PartySpan, FindRefusal>> {
  const trimmed = word.normalize("NFC").trim();
  const all = await reader.answers.of(`parties.find ${on} ${trimmed}`, () =>
    candidates(reader.db, trimmed, slug(trimmed), on),
  );
  const best = all.filter((one) => one.rank === all[0]?.rank);
  const [only, ...others] = best;
  if (!only) return refuse("party-unknown", { word: trimmed }, "party");
  if (others.length > 0) {
    return refuse(
      "party-ambiguous",
      { word: trimmed, choices: best.map((one) => `${one.name} (${one.number ?? one.slug})`).join(", ") },
      "party",
    );
  }
  return accept(only);
}

/** Names and numbers for ids, as a page or an answer shows them. An unknown id answers with itself. */
export async function partyRefs(reader: Reader, ids: readonly string[], on: Day): Promise<Map<string, PartyRef>> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return new Map();
  const found = await reader.answers.of(`parties.refs ${on} ${wanted.join(" ")}`, () =>
    partiesByIds(reader.db, wanted, on),
  );
  return new Map(found.map((one) => [one.slug, refOf(one)]));
}

export function refOf({ slug, name, number, kind }: PartyRef): PartyRef {
  return { slug, name, number, kind };
}

export async function sourceRefs(reader: Reader, ids: readonly (string | null)[]): Promise<Map<string, SourceRef>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))].sort();
  if (wanted.length === 0) return new Map();
  const found = await reader.answers.of(`parties.sources ${wanted.join(" ")}`, () => sources(reader.db, wanted));
  return new Map(found.map((one) => [one.id, one]));
}
