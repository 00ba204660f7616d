import { addDays, type Day } from "#platform/day.ts";
import type { Reader } from "#platform/answers.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import { findParty, partyRefs, refOf, sourceRefs, type FindRefusal } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { predecessorIds } from "#parties/questions/successors.ts";
import type { PortfolioAnswer } from "../contract.ts";
import * as store from "../store.ts";
import { cooperationRefs, membershipPart, windowAfter } from "./cooperation.ts";

const alphabet = new Intl.Collator("nb");

/** Everything that a party is in on a day, with role and rights, and what its mergers have left undecided. */
export async function portfolioAnswer(
  reader: Reader,
  word: string,
  on: Day,
): Promise<Outcome<PortfolioAnswer, FindRefusal>> {
  const found = await findParty(reader, word, on);
  if (!found.ok) return found;
  const party = found.value;
  const answer = await reader.answers.of(`cooperation.portfolio ${on} ${party.slug}`, async () => {
    const [memberships, predecessors] = await Promise.all([
      store.membershipsOfParty(reader.db, party.slug, on),
      predecessorIds(reader, party.slug, on, addDays(party.since, -1)),
    ]);
    const inherited =
      predecessors.length > 0 ? await store.endedWithoutDecision(reader.db, { parties: predecessors }, on) : [];
    const open = inherited.filter(
      (one) => !memberships.some((mine) => mine.cooperation === one.cooperation && mine.since !== one.ended),
    );
    const [cooperations, sources, parties] = await Promise.all([
      cooperationRefs(
        reader,
        [...memberships, ...open].map((one) => one.cooperation),
        on,
      ),
      sourceRefs(
        reader,
        memberships.flatMap((one) => [one.source, one.share?.source ?? null]),
      ),
      partyRefs(
        reader,
        open.map((one) => one.party),
        on,
      ),
    ]);
    const named = (id: string) => cooperations.get(id) ?? { slug: id, name: id, form: null, theme: "other" };
    const shown: PortfolioAnswer = {
      party: refOf(party),
      on,
      cooperations: memberships
        .map((one) => ({
          cooperation: named(one.cooperation),
          ...membershipPart(one, sources),
          source: sources.get(one.source ?? "") ?? null,
          constructed: one.constructed,
        }))
        .toSorted((a, b) => alphabet.compare(a.cooperation.name, b.cooperation.name)),
      undecided: open.map((one) => ({
        cooperation: named(one.cooperation),
        party: known(parties, one.party),
        ended: one.ended,
        window: windowAfter(one.ended, on),
      })),
    };
    return shown;
  });
  return accept(answer);
}
