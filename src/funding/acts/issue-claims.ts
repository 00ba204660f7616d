import type { Actor } from "#access/vocabulary.ts";
import { accept } from "#platform/outcome.ts";
import type { IssueInput } from "../contract/claims.ts";
import { insertClaims, lockNumbers } from "../claim-write-store.ts";
import { nextClaims } from "../questions/next-claims.ts";
import { onClaims, type ClaimActOutcome, type ClaimActServices } from "./on-claims.ts";

/** One claim for each party that pays something of an instalment and has none yet, or for those named; all or none. */
export function issueClaims(
  services: ClaimActServices,
  actor: Actor,
  cooperation: string,
  input: IssueInput,
): Promise<ClaimActOutcome> {
  return onClaims(
    services,
    actor,
    { act: "issue-claims", cooperation, reason: input.reason },
    async ({ tx, reader, cooperation: row }) => {
      await lockNumbers(tx, row.slug);
      const next = await nextClaims(reader, row, input);
      if (!next.ok) return next;
      await insertClaims(tx, next.value);
      return accept(`${row.slug}/${next.value[0]?.number ?? 0}–${next.value.at(-1)?.number ?? 0}`);
    },
  );
}
