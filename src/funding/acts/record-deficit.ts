import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { DeficitInput } from "../act-contract.ts";
import { faultOfDeficit } from "../rules/deficit-ladder.ts";
import { deficitsOf } from "../store.ts";
import { insertDeficit } from "../write-store.ts";
import { onMoney, partyIds, refusalOf, type FundingActOutcome, type FundingActServices } from "./on-money.ts";

/** Registers an overspend (merforbruk) and the shares by which participants pay what is left of it (kommuneloven § 14-12). */
export function recordDeficit(
  services: FundingActServices,
  actor: Actor,
  cooperation: string,
  input: DeficitInput,
): Promise<FundingActOutcome> {
  const endOfYear = `${input.year}-12-31`;
  return onMoney(
    services,
    actor,
    { act: "record-deficit", cooperation, on: endOfYear, reason: input.reason },
    async ({ tx, reader, cooperation: row }) => {
      if ((await deficitsOf(tx, row.slug)).some((one) => one.year === input.year))
        return refuse("deficit-exists", { year: input.year }, "year");
      const ids = await partyIds(
        reader,
        input.shares.map((one) => one.party),
        endOfYear,
      );
      if (!ids.ok) return ids;
      const shares = input.shares.map(({ party, percent }) => ({ party: ids.value.get(party) ?? party, percent }));
      const fault = faultOfDeficit({ ...input, shares }, []);
      if (fault) return refusalOf(reader, fault, endOfYear);
      await insertDeficit(tx, row.slug, { ...input, shares });
      return accept(`${row.slug}-${input.year}`);
    },
  );
}
