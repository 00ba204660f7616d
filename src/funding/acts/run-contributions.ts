import type { Actor } from "#access/vocabulary.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import type { PartyRef } from "#parties/contract.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { ContributionInput, FundingActRefusal } from "../act-contract.ts";
import { keyInForce } from "../questions/keys.ts";
import { participantsOf, snapshotOf } from "../questions/snapshot.ts";
import { shareOut, type Working } from "../rules/share-out.ts";
import { runsOf, type KeyRow } from "../store.ts";
import { insertRun } from "../write-store.ts";
import { onMoney, partyIds, refusalOf, type FundingActOutcome, type FundingActServices } from "./on-money.ts";

export type Worked = { key: KeyRow; working: Working };

/** Works an instalment out and writes nothing: who would pay what, or why it cannot be shared. */
export async function workOut(
  reader: Reader,
  cooperation: string,
  input: ContributionInput,
): Promise<Outcome<Worked, FundingActRefusal>> {
  const key = await keyInForce(reader, cooperation, input.project ?? null, input.day);
  if (!key) return refuse("no-key", { day: input.day }, "day");
  const participants = await participantsOf(reader, cooperation, key.key, input.day);
  // One that a project's key names and that is not there any more is said by name, not by a missing figure.
  const there = await partyIds(reader, participants, input.day);
  if (!there.ok) return there;
  const usage = await usageById(reader, input);
  if (!usage.ok) return usage;
  const snapshot = await snapshotOf(reader, key.key, participants, {
    year: input.year,
    day: input.day,
    amount: input.amount,
    grants: input.grants,
    index: input.index ?? null,
    usage: usage.value,
  });
  const counted = shareOut(key.key, snapshot);
  return counted.ok ? accept({ key, working: counted.value }) : refusalOf(reader, counted, input.day);
}

type Usage = { [measure: string]: { [party: string]: number } };

async function usageById(
  reader: Reader,
  { usage, day }: ContributionInput,
): Promise<Outcome<Usage, FundingActRefusal>> {
  const byId: Usage = {};
  for (const [measure, counts] of Object.entries(usage)) {
    const ids = await partyIds(reader, Object.keys(counts), day);
    if (!ids.ok) return ids;
    byId[measure] = Object.fromEntries(
      Object.entries(counts).map(([word, count]) => [ids.value.get(word) ?? word, count]),
    );
  }
  return accept(byId);
}

/** The same for a page that shows it before it is saved: by the cooperation's name, with the parties' names. */
export async function previewContributions(
  reader: Reader,
  cooperation: string,
  input: ContributionInput,
): Promise<Outcome<{ key: KeyRow; shares: { party: PartyRef; amount: number }[] }, FundingActRefusal>> {
  const found = await findCooperation(reader, cooperation, input.day);
  if (!found.ok) return found;
  const worked = await workOut(reader, found.value.slug, input);
  if (!worked.ok) return worked;
  const { key, working } = worked.value;
  const refs = await partyRefs(
    reader,
    working.shares.map((one) => one.party),
    input.day,
  );
  return accept({
    key,
    shares: working.shares
      .map(({ party, amount }) => ({ party: known(refs, party), amount: Number(amount) }))
      .toSorted((a, b) => b.amount - a.amount),
  });
}

/** Shares an instalment out (kontingent, medlemsbidrag) and keeps what it was counted from. */
export function runContributions(
  services: FundingActServices,
  actor: Actor,
  cooperation: string,
  input: ContributionInput,
): Promise<FundingActOutcome> {
  return onMoney(
    services,
    actor,
    { act: "run-contributions", cooperation, on: input.day, reason: input.reason },
    async ({ tx, reader, cooperation: row }) => {
      const same = (await runsOf(tx, row.slug, input.year)).find(
        (one) => one.instalment === input.instalment && one.project === (input.project ?? null),
      );
      if (same) return refuse("run-exists", { year: input.year, instalment: input.instalment }, "instalment");
      const worked = await workOut(reader, row.slug, input);
      if (!worked.ok) return worked;
      const { key, working } = worked.value;
      const id = [row.slug, input.project, input.year, input.instalment].filter(Boolean).join("-");
      const { snapshot, shares } = working;
      await insertRun(tx, { id, cooperation: row.slug, keyId: key.id, key: key.key, snapshot, input }, shares);
      return accept(id);
    },
  );
}
