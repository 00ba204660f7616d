import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Search } from "#platform/search-words.ts";
import type { PartyRef } from "../contract.ts";
import { namesBeginning, searchParties } from "../search-store.ts";
import { known } from "./party.ts";
import { partyRefs } from "./find-party.ts";

/** `via`: the number or the earlier name by which it was found, where that is not its name on the day. */
export type PartyFound = { party: PartyRef; via: string | null; there: boolean };

export async function partiesFound(
  reader: Reader,
  { text }: Search,
  on: Day,
  limit: number,
): Promise<{ found: PartyFound[]; total: number }> {
  return reader.answers.of(`parties.search ${on} ${limit} ${text}`, async () => {
    const hits = await searchParties(reader.db, text, on, limit);
    const refs = await partyRefs(
      reader,
      hits.map((one) => one.party),
      on,
    );
    return {
      found: hits.map((one) => {
        const party = known(refs, one.party);
        return { party, via: one.via === party.name || one.via === party.slug ? null : one.via, there: one.there };
      }),
      total: hits[0]?.total ?? 0,
    };
  });
}

/** Parties whose name on the day is spelled nearly so: at most two letters wrong. */
export async function partiesNearly(reader: Reader, { text }: Search, on: Day): Promise<PartyRef[]> {
  return reader.answers.of(`parties.nearly ${on} ${text}`, async () => {
    const names = await namesBeginning(reader.db, text.slice(0, 1), on, 2_000);
    const near = names
      .map((one) => ({ ...one, wrong: lettersWrong(one.name.toLowerCase(), text.toLowerCase()) }))
      .filter((one) => one.wrong <= Math.min(2, Math.floor(text.length / 3)))
      .toSorted((a, b) => a.wrong - b.wrong)
      .slice(0, 3);
    const refs = await partyRefs(
      reader,
      near.map((one) => one.party),
      on,
    );
    return near.map((one) => known(refs, one.party));
  });
}

/** How many letters must be put in, taken out or exchanged (Levenshtein); 3 stands for more than two. */
export function lettersWrong(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of a.split("").entries()) {
    const here = [row + 1];
    for (const [column, other] of b.split("").entries()) {
      const exchanged = (above[column] ?? 0) + (letter === other ? 0 : 1);
      here.push(Math.min(exchanged, (above[column + 1] ?? 0) + 1, (here[column] ?? 0) + 1));
    }
    above = here;
  }
  return Math.min(3, above.at(-1) ?? 3);
}
