import { notAllowed, type NotAllowed } from "#access/not-allowed.ts";
import { may, signatureOf } from "#access/rules/permissions.ts";
import type { Actor } from "#access/vocabulary.ts";
import { perform } from "#journal/perform.ts";
import type { Clock } from "#platform/clock.ts";
import type { Sql } from "#platform/database.ts";
import { accept, refuse, type Refusal } from "#platform/outcome.ts";
import type { LabActRefusal } from "../act-contract.ts";
import type { IndustryFigures } from "../contract.ts";
import { industryFiguresWithDigest } from "../store.ts";
import { insertIndustryFigures } from "../write-store.ts";

/** Keeps jobs by municipality and industry, with where they are from; the newest year is the one that is shown. */
export async function keepIndustryFigures(
  { sql, clock }: { sql: Sql; clock: Clock },
  actor: Actor,
  cooperation: string,
  figures: Omit<IndustryFigures, "id" | "retrieved">,
): Promise<{ ok: true; value: { id: string }; entry: number } | Refusal<LabActRefusal> | NotAllowed> {
  const permission = may(actor, "keep-industry-figures", { cooperation }, clock.today());
  if (!permission.allowed) return notAllowed(permission.because);
  const id = `${figures.year}-${figures.sha256.slice(0, 8)}`;
  const entry = {
    at: clock.now(),
    ...signatureOf(actor, permission.as),
    act: "region-lab.keep-industry-figures",
    subject: `industry-figures:${id}`,
    reason: figures.title,
  };
  return perform<{ id: string }, LabActRefusal>(sql, entry, async (tx) => {
    const known = await industryFiguresWithDigest(tx, figures.sha256);
    if (known) return refuse("figures-known", { year: known.year });
    await insertIndustryFigures(tx, { ...figures, id, retrieved: clock.today() });
    return accept({ id });
  });
}
