import { notAllowed, type NotAllowed } from "#access/not-allowed.ts";
import { may, signatureOf } from "#access/rules/permissions.ts";
import type { Actor } from "#access/vocabulary.ts";
import { perform } from "#journal/perform.ts";
import type { Clock } from "#platform/clock.ts";
import type { Sql } from "#platform/database.ts";
import { accept, refuse, type Outcome, type Refusal } from "#platform/outcome.ts";
import { checkRegister } from "../rules/check-register.ts";
import type { CheckedRegister } from "../rules/register-rows.ts";
import { insertRegister, knownRegister } from "../register-store.ts";
import { readRegister, type RegisterUpload } from "./read-register.ts";

export type ImportRefusal = "rows-at-fault" | "nothing-to-import";
export type Imported = { parties: number; matched: number; cooperations: number; memberships: number; leftOut: number };
export type ImportOutcome =
  | { ok: true; value: Imported; entry: number; checked: CheckedRegister }
  | (Refusal<ImportRefusal> & { checked: CheckedRegister })
  | NotAllowed;

type Services = { sql: Sql; clock: Clock };

/** Reads and checks everything, writes nothing: what the import would do, and every row it could not. */
export async function previewRegister(db: Sql, upload: RegisterUpload): Promise<CheckedRegister> {
  const read = readRegister(upload);
  const checked = checkRegister(read.files, await knownRegister(db));
  const ignored = read.ignored.map(({ file, column }) => ({
    file,
    code: "column-ignored" as const,
    count: 1,
    example: column,
  }));
  return { ...checked, problems: [...read.problems, ...checked.problems], notices: [...ignored, ...checked.notices] };
}

/** Imports all rows, or with `skipBad` those that have no problem; one entry of the journal, which can be undone. */
export async function importRegister(
  services: Services,
  actor: Actor,
  upload: RegisterUpload,
  { skipBad, reason }: { skipBad: boolean; reason: string },
): Promise<ImportOutcome> {
  const permission = may(actor, "import-register", {}, services.clock.today());
  if (!permission.allowed) return notAllowed(permission.because);
  const entry = {
    at: services.clock.now(),
    ...signatureOf(actor, permission.as),
    act: "cooperation.import-register",
    subject: "register:import",
    reason,
  };
  let checked: CheckedRegister | undefined;
  const done = await perform<Imported, ImportRefusal>(
    services.sql,
    entry,
    async (tx): Promise<Outcome<Imported, ImportRefusal>> => {
      // Inside the transaction, so that nothing can come between the check and the writing.
      checked = await previewRegister(tx, upload);
      if (checked.problems.length > 0 && !skipBad) return refuse("rows-at-fault", { rows: checked.problems.length });
      const { parties, cooperations, memberships, matched, problems } = checked;
      if (parties.length + cooperations.length + memberships.length === 0) return refuse("nothing-to-import");
      await insertRegister(tx, checked);
      return accept({
        parties: parties.length,
        matched: matched.length,
        cooperations: cooperations.length,
        memberships: memberships.length,
        leftOut: problems.length,
      });
    },
  );
  if (!checked) throw new Error("The register was not checked.");
  return { ...done, checked };
}
