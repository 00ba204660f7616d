/** What a cooperation consists of through time: its parts and theirs, each for the days on which the whole way holds. */
import type { PartOf, Validity } from "#parties/vocabulary.ts";
import { intersection } from "#parties/rules/validity.ts";
import type { Day } from "../vocabulary.ts";

export type PartSpan = { cooperation: string; since: Day; until: Day | null };

/** In the order in which they are met; one that is reached by two ways stands there for each. */
export function partsOver(links: readonly PartOf[], whole: string): PartSpan[] {
  const below = Map.groupBy(links, (link) => link.whole);
  const found: PartSpan[] = [];
  const visit = (id: string, held: Validity | null, way: ReadonlySet<string>): void => {
    for (const link of below.get(id) ?? []) {
      const days = held === null ? link : intersection(held, link);
      // A ring is refused where it is entered; one that is there all the same must not keep anybody waiting.
      if (days === null || way.has(link.party)) continue;
      found.push({ cooperation: link.party, since: days.validFrom, until: days.validTo });
      visit(link.party, days, new Set([...way, link.party]));
    }
  };
  visit(whole, null, new Set([whole]));
  return found;
}
