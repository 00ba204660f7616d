import type { Actor } from "#access/vocabulary.ts";
import { recordSource } from "#parties/acts/record-source.ts";
import { findParty } from "#parties/questions/find-party.ts";
import { accept, refuse, type Refusal } from "#platform/outcome.ts";
import type { CooperationActRefusal, SharesInput } from "../act-contract.ts";
import { termOf } from "../questions/shares.ts";
import { heldUntil, readShares, type ShareFault } from "../rules/shares.ts";
import { endSharesOn, insertShares, sharesEver } from "../share-store.ts";
import { membershipsEver } from "../store.ts";
import { onCooperation, type CooperationActOutcome, type CooperationActServices } from "./on-cooperation.ts";

/**
 * What each participant owns and answers for, all of them at once from a day on (eierandel og ansvarsandel). They hold until the
 * next that are registered, or until the first who has one is no participant any more.
 */
export function setMembershipShares(
  services: CooperationActServices,
  actor: Actor,
  cooperation: string,
  input: SharesInput,
): Promise<CooperationActOutcome> {
  const { day } = input;
  return onCooperation(
    services,
    actor,
    { act: "set-membership-shares", cooperation, on: day, reason: input.reason },
    async ({ tx, reader, cooperation: row, entry }) => {
      if (row.since > day || (row.until !== null && row.until <= day))
        return refuse("outlives-cooperation", { name: row.name, day }, "day");
      const names = new Map<string, string>();
      const written = [];
      for (const one of input.shares) {
        const found = await findParty(reader, one.party, day);
        if (!found.ok) return { ...found, field: "shares" };
        names.set(found.value.slug, found.value.name);
        written.push({ ...one, party: found.value.slug });
      }
      const read = readShares(written);
      if ("fault" in read) return refusalOf(read.fault, names, day);
      const terms = (await membershipsEver(tx, [row.slug])).map(termOf);
      const held = heldUntil(
        terms,
        read.shares.map((one) => one.party),
        day,
      );
      if ("fault" in held) return refusalOf(held.fault, names, day);
      const next = (await sharesEver(tx, row.slug)).find((one) => one.since > day)?.since ?? null;
      const until = [next, held.until].filter((end) => end !== null).toSorted()[0] ?? null;
      const source = await recordSource(tx, entry, input.source);
      await endSharesOn(tx, row.slug, day);
      await insertShares(tx, row.slug, read.shares, { from: day, until, source });
      return accept(`${row.slug}/${day}`);
    },
  );
}

function refusalOf(
  { code, params: { kind, party = "", ...params } }: ShareFault,
  names: ReadonlyMap<string, string>,
  day: string,
): Refusal<CooperationActRefusal> {
  const named = { ...params, ...(kind ? { kind } : {}), name: names.get(party) ?? party, day };
  return refuse(code, named, "shares");
}
