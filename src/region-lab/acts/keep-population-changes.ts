import { notAllowed, type NotAllowed } from "#access/not-allowed.ts";
import { may, signatureOf } from "#access/rules/permissions.ts";
import type { Actor } from "#access/vocabulary.ts";
import { perform } from "#journal/perform.ts";
import type { Clock } from "#platform/clock.ts";
import type { Sql } from "#platform/database.ts";
import { accept, refuse, type Refusal } from "#platform/outcome.ts";
import type { LabActRefusal } from "../act-contract.ts";
import type { PopulationChanges } from "../contract.ts";
import { populationChangesWithDigest } from "../store.ts";
import { insertPopulationChanges } from "../write-store.ts";

/** Keeps births, deaths and moves, with where they are from; those that reach furthest are the ones that are shown. */
export async function keepPopulationChanges(
  { sql, clock }: { sql: Sql; clock: Clock },
  actor: Actor,
  cooperation: string,
  changes: Omit<PopulationChanges, "id" | "retrieved">,
): Promise<{ ok: true; value: { id: string }; entry: number } | Refusal<LabActRefusal> | NotAllowed> {
  const permission = may(actor, "keep-population-changes", { cooperation }, clock.today());
  if (!permission.allowed) return notAllowed(permission.because);
  const id = `${changes.lastYear}-${changes.sha256.slice(0, 8)}`;
  const entry = {
    at: clock.now(),
    ...signatureOf(actor, permission.as),
    act: "region-lab.keep-population-changes",
    subject: `population-changes:${id}`,
    reason: changes.title,
  };
  return perform<{ id: string }, LabActRefusal>(sql, entry, async (tx) => {
    const known = await populationChangesWithDigest(tx, changes.sha256);
    if (known) return refuse("changes-known", { id: known.id });
    await insertPopulationChanges(tx, { ...changes, id, retrieved: clock.today() });
    return accept({ id });
  });
}
