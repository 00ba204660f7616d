import type { Reader } from "#platform/answers.ts";
import { statutesOf, type StatutesRow } from "../statutes-store.ts";
import { membershipsEver } from "../store.ts";

/** What the rules of a decision stand on: every version of the statutes, and who had the right to vote when. */
export type DecisionBasis = {
  statutes: StatutesRow[];
  members: { party: string; since: string; until?: string }[];
};

export async function decisionBases(
  reader: Reader,
  cooperations: readonly string[],
): Promise<Map<string, DecisionBasis>> {
  const wanted = [...new Set(cooperations)].sort();
  return reader.answers.of(`cooperation.bases ${wanted.join(" ")}`, async () => {
    const [statutes, memberships] = await Promise.all([
      statutesOf(reader.db, wanted),
      membershipsEver(reader.db, wanted),
    ]);
    return new Map(
      wanted.map((id) => [
        id,
        {
          statutes: statutes.filter((one) => one.cooperation === id),
          members: memberships
            .filter((one) => one.cooperation === id && one.vote)
            .map(({ party, since, until }) => (until === null ? { party, since } : { party, since, until })),
        },
      ]),
    );
  });
}
