import { findCooperation, refOfCooperation, type CooperationRefusal } from "#cooperation/questions/cooperation.ts";

import { partyRefs, sourceRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import type { PartyRef } from "#parties/contract.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import type { ContributionRunAnswer, ContributionsAnswer } from "../contract.ts";
import { keySentences } from "../key-words.ts";
import { proofAnswer } from "../proof-words.ts";
import { proverOf } from "../rules/prove-share.ts";
import { shareOut, type Working } from "../rules/share-out.ts";
import { runsOf, sharesOf, type RunRow } from "../store.ts";
import { partiesOf } from "./keys.ts";

/**
 * Who pays what of a year, each with its proof. `on`: instalments whose day has come; one that lies ahead is left out.
 * Each run is counted again from its snapshot, and says whether the figures are the same.
 */
export async function contributionsOf(
  reader: Reader,
  cooperation: string,
  year: number,
  on: Day,
  language: Language,
): Promise<Outcome<ContributionsAnswer, CooperationRefusal>> {
  const found = await findCooperation(reader, cooperation, on);
  if (!found.ok) return found;
  const { slug } = found.value;
  const runs = await reader.answers.of(`funding.contributions ${slug} ${year} ${on} ${language}`, async () => {
    const rows = (await runsOf(reader.db, slug, year)).filter((one) => one.day <= on);
    const shares = Map.groupBy(
      await sharesOf(
        reader.db,
        rows.map((one) => one.id),
      ),
      (one) => one.run,
    );
    return Promise.all(rows.map((row) => describeRun(reader, row, shares.get(row.id) ?? [], language)));
  });
  const totals = new Map<string, { party: PartyRef; amount: number }>();
  for (const { party, amount } of runs.flatMap((run) => run.shares))
    totals.set(party.slug, { party, amount: (totals.get(party.slug)?.amount ?? 0) + amount });
  return accept({
    cooperation: refOfCooperation(found.value),
    year,
    on,
    runs,
    totals: [...totals.values()].toSorted((a, b) => b.amount - a.amount),
    total: [...totals.values()].reduce((sum, one) => sum + one.amount, 0),
  });
}

async function describeRun(
  reader: Reader,
  row: RunRow,
  kept: readonly { party: string; amount: number }[],
  language: Language,
): Promise<ContributionRunAnswer> {
  const counted = shareOut(row.key, row.snapshot);
  const working = counted.ok ? counted.value : null;
  const pieces = row.snapshot.parties.flatMap((one) => one.units.flatMap((units) => units ?? []));
  const [refs, sources] = await Promise.all([
    partyRefs(
      reader,
      [...kept.map((one) => one.party), ...pieces.map((one) => one.party), ...partiesOf(row.key)],
      row.day,
    ),
    sourceRefs(reader, [row.source]),
  ]);
  const nameOf = (party: string) => known(refs, party).name;
  const prove = working ? proverOf(working) : () => null;
  return {
    id: row.id,
    project: row.project,
    year: row.year,
    instalment: row.instalment,
    title: row.title,
    day: row.day,
    due: row.due,
    amount: row.amount,
    grants: row.snapshot.grants,
    key: { id: row.key_id, title: row.key_title, words: keySentences(row.key, nameOf, language) },
    countedAgain: working !== null && isSame(working, kept),
    shares: kept
      .map(({ party, amount }) => {
        const proof = prove(party);
        return {
          party: known(refs, party),
          amount,
          inhabitants: headsOf(row, party),
          proof: proof && proofAnswer(proof, nameOf, language),
        };
      })
      .toSorted((a, b) => b.amount - a.amount || (a.party.slug < b.party.slug ? -1 : 1)),
    source: sources.get(row.source ?? "") ?? null,
    constructed: row.constructed,
  };
}

function isSame(working: Working, kept: readonly { party: string; amount: number }[]): boolean {
  return (
    working.shares.length === kept.length &&
    working.shares.every(({ party, amount }) =>
      kept.some((one) => one.party === party && BigInt(one.amount) === amount),
    )
  );
}

/** The heads that the run counted a party by; null where its key counts none. */
function headsOf({ key, snapshot }: RunRow, party: string): number | null {
  const at = key.parts.findIndex((part) => part.kind === "inhabitants");
  const units = snapshot.parties.find((one) => one.party === party)?.units[at];
  return units ? units.reduce((sum, piece) => sum + piece.count, 0) : null;
}
