import type { InForceStatus } from "./vocabulary.ts";

/** Something is still to be decided: a matter that is settled, replaced or lapsed waits for nobody. */
export function isMatterOpen({ status, missing }: { status: InForceStatus; missing: readonly unknown[] }): boolean {
  return status === "not-in-force" || (status === "partly" && missing.length > 0);
}
