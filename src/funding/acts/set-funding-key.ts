import type { Actor } from "#access/vocabulary.ts";
import { findPartyEver } from "#parties/questions/find-party.ts";
import { projectTitles } from "#plans/questions/names-of-parts.ts";
import { forgetful, type Reader } from "#platform/answers.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { FundingActRefusal, FundingKeyInput } from "../act-contract.ts";
import { partiesOf } from "../questions/keys.ts";
import { faultOfKey } from "../rules/key-faults.ts";
import { keysOf } from "../store.ts";
import type { FundingKey } from "../vocabulary.ts";
import { insertKey } from "../write-store.ts";
import { onMoney, refusalOf, type FundingActOutcome, type FundingActServices } from "./on-money.ts";

/** Sets a key (finansieringsnøkkel) from a day on, for the whole cooperation or for one project. */
export function setFundingKey(
  services: FundingActServices,
  actor: Actor,
  cooperation: string,
  input: FundingKeyInput,
): Promise<FundingActOutcome> {
  return onMoney(
    services,
    actor,
    { act: "set-funding-key", cooperation, on: input.since, reason: input.reason },
    async ({ tx, reader, cooperation: row }) => {
      if (
        input.project !== undefined &&
        !(await projectTitles({ db: tx, answers: forgetful }, [input.project])).has(input.project)
      )
        return refuse("project-unknown", { project: input.project }, "project");
      const named = await withIds(reader, input.key, input.since);
      if (!named.ok) return named;
      const fault = faultOfKey(named.value);
      if (fault) return refusalOf(reader, fault, input.since);
      const later = (await keysOf(tx, row.slug)).find(
        (one) => one.project === (input.project ?? null) && one.since >= input.since,
      );
      if (later) return refuse("key-overlaps", { title: later.title, since: later.since }, "since");
      const id = [row.slug, input.project, input.since].filter(Boolean).join("-");
      await insertKey(tx, id, row.slug, { ...input, key: named.value });
      return accept(id);
    },
  );
}

/** Parties may be named by name or number; the record has their ids. One whose share was may have ended. */
async function withIds(
  reader: Reader,
  key: FundingKeyInput["key"],
  on: string,
): Promise<Outcome<FundingKeyInput["key"], FundingActRefusal>> {
  const ids = new Map<string, string>();
  for (const word of partiesOf(key)) {
    const found = await findPartyEver(reader, word, on);
    if (!found.ok) return found;
    ids.set(word, found.value.slug);
  }
  const id = (word: string) => ids.get(word) ?? word;
  const { participants, fixed, limits, phaseIn } = key;
  const named = {
    ...key,
    participants: typeof participants === "string" ? participants : participants.map(id),
    fixed: fixed.map((one) => ({ ...one, party: id(one.party) })),
    ...(limits ? { limits: limits.map((one) => ({ ...one, ...(one.party ? { party: id(one.party) } : {}) })) } : {}),
    ...(phaseIn
      ? {
          phaseIn: {
            ...phaseIn,
            previous: Object.fromEntries(Object.entries(phaseIn.previous).map(([word, ore]) => [id(word), ore])),
          },
        }
      : {}),
  } satisfies FundingKey;
  return accept(named);
}
