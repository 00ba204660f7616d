import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { CoverInput } from "../act-contract.ts";
import { faultOfDeficit } from "../rules/deficit-ladder.ts";
import { coversOf, deficitsOf } from "../store.ts";
import { insertCover } from "../write-store.ts";
import { onMoney, partyIds, refusalOf, type FundingActOutcome, type FundingActServices } from "./on-money.ts";

/** Registers money put against an overspend: by the cooperation's own result, or paid in by a participant (kommuneloven § 14-12). */
export function coverDeficit(
  services: FundingActServices,
  actor: Actor,
  cooperation: string,
  input: CoverInput,
): Promise<FundingActOutcome> {
  const endOfYear = `${input.year}-12-31`;
  return onMoney(
    services,
    actor,
    { act: "cover-deficit", cooperation, on: endOfYear, reason: input.reason },
    async ({ tx, reader, cooperation: row }) => {
      const deficit = (await deficitsOf(tx, row.slug)).find((one) => one.year === input.year);
      if (!deficit) return refuse("no-deficit", { year: input.year }, "year");
      const ids = await partyIds(reader, input.payer === "" ? [] : [input.payer], endOfYear);
      if (!ids.ok) return ids;
      const payer = ids.value.get(input.payer) ?? "";
      const before = (await coversOf(tx, row.slug))
        .filter((one) => one.year === input.year)
        .map((one) => ({ coveredIn: one.covered_in, payer: one.payer, amount: one.amount }));
      if (before.some((one) => one.coveredIn === input.coveredIn && one.payer === payer))
        return refuse("cover-exists", { year: input.coveredIn }, "coveredIn");
      const fault = faultOfDeficit(deficit, [...before, { coveredIn: input.coveredIn, payer, amount: input.amount }]);
      if (fault) return refusalOf(reader, fault, endOfYear);
      await insertCover(tx, row.slug, { ...input, payer });
      return accept(`${row.slug}-${input.year}`);
    },
  );
}
