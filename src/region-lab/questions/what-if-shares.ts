import { contributionsOf } from "#funding/questions/contributions.ts";
import { keyInForce } from "#funding/questions/keys.ts";
import { participantsOf, snapshotOf } from "#funding/questions/snapshot.ts";
import { shareOut } from "#funding/rules/share-out.ts";
import type { FundingKey } from "#funding/vocabulary.ts";
import type { PartyRef, SourceRef } from "#parties/contract.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";

/** What each would pay of the same amount, by the key in force; null where there is no key or no amount to share. */
export type ImaginedShares = {
  /** Title of the contribution whose amount is shared out again, and its year. */
  title: string;
  year: number;
  amount: number;
  constructed: boolean;
  source: SourceRef | null;
  /** In øre, by party; who is absent pays nothing. Null: the key cannot be followed for these parties. */
  before: { [party: string]: number } | null;
  after: { [party: string]: number } | null;
};

/** Years back in which a contribution is looked for. */
const yearsBack = 15;

/** The newest contribution's amount, shared out by the key among those there are and those there would be. */
export async function imaginedShares(
  reader: Reader,
  cooperation: string,
  on: Day,
  language: Language,
  { joining, leaving }: { joining: readonly PartyRef[]; leaving: readonly PartyRef[] },
): Promise<ImaginedShares | null> {
  const key = await keyInForce(reader, cooperation, null, on);
  const run = key && (await newestRun(reader, cooperation, on, language));
  if (!key || !run) return null;
  const now = await participantsOf(reader, cooperation, key.key, on);
  const comes = joining.filter((one) => key.key.participants === "members" || one.kind === "municipality");
  const then = [
    ...now.filter((party) => !leaving.some((one) => one.slug === party)),
    ...comes.map((one) => one.slug).filter((party) => !now.includes(party)),
  ];
  const sharesOf = async (parties: readonly string[]) => {
    const asked = { year: Number(on.slice(0, 4)), day: on, amount: run.amount, grants: [], index: null, usage: {} };
    const shared = shareOut(without(key.key, parties), await snapshotOf(reader, key.key, parties, asked));
    return shared.ok
      ? Object.fromEntries(shared.value.shares.map(({ party, amount }) => [party, Number(amount)]))
      : null;
  };
  return {
    title: run.title,
    year: run.year,
    amount: run.amount,
    constructed: run.constructed,
    source: run.source,
    before: await sharesOf(now),
    after: await sharesOf(then),
  };
}

/** A share of its own goes with whoever leaves. */
function without(key: FundingKey, parties: readonly string[]): FundingKey {
  return { ...key, fixed: key.fixed.filter((one) => parties.includes(one.party)) };
}

async function newestRun(reader: Reader, cooperation: string, on: Day, language: Language) {
  const last = Number(on.slice(0, 4));
  for (let year = last; year > last - yearsBack; year--) {
    const found = await contributionsOf(reader, cooperation, year, on, language);
    const run = found.ok ? found.value.runs.findLast((one) => one.project === null) : undefined;
    if (run) return run;
  }
  return null;
}
