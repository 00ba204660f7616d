import { networkAnswer } from "#cooperation/questions/network.ts";
import { successorIdsOf } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";

/** Cooperations that each municipality of the year and the core are both in on the day, followed through mergers. */
export async function sharedWith(
  reader: Reader,
  home: string,
  on: Day,
  then: Day,
  ids: readonly string[],
  core: string,
): Promise<Map<string, { slug: string; name: string }[]>> {
  const network = await networkAnswer(reader, on);
  const names = new Map(network.cooperations.map((one) => [one.slug, one.name]));
  const joined = Map.groupBy(
    network.memberships.filter((one) => one.cooperation !== home && one.role !== "observer" && one.role !== "guest"),
    (one) => one.party,
  );
  const followed = await successorIdsOf(reader, [...ids, core], then, on);
  const cooperationsOf = (id: string): Set<string> =>
    new Set(
      (followed.get(id)?.parties ?? []).flatMap((party) => (joined.get(party) ?? []).map((one) => one.cooperation)),
    );
  const ofCore = cooperationsOf(core);
  const shared = new Map<string, { slug: string; name: string }[]>();
  for (const id of ids) {
    const own = cooperationsOf(id);
    shared.set(
      id,
      id === core
        ? []
        : [...own].filter((one) => ofCore.has(one)).map((slug) => ({ slug, name: names.get(slug) ?? slug })),
    );
  }
  return shared;
}
