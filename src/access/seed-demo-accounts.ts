import { createHash } from "node:crypto";
import { perform } from "#journal/perform.ts";
import { accept } from "#platform/outcome.ts";
import { demoAccounts, demoIssuer } from "./demo-accounts.ts";
import type { ActServices } from "./services.ts";
import { findUser, insertGrant, saveUser } from "./store.ts";

const since = "2009-01-01";

/**
 * Makes the accounts of a demonstration and their roles, in one entry of the journal. Accounts that are there, or were
 * there and have been erased, are left as they are, so it can run at every start. Answers how many it made.
 */
export async function seedDemoAccounts({ db, clock }: ActServices): Promise<number> {
  const missing: { id: string; account: (typeof demoAccounts)[number] }[] = [];
  for (const account of demoAccounts) {
    const id = derivedId(account.subject);
    if (!(await findUser(db.sql, id))) missing.push({ id, account });
  }
  if (missing.length === 0) return 0;
  const at = clock.now();
  const entry = { at, actor: "system", act: "access.seed-demo-accounts", subject: "installation:demonstration" };
  await perform(db.sql, entry, async (tx) => {
    for (const { id, account } of missing) {
      const user = await saveUser(
        tx,
        id,
        { issuer: demoIssuer, subject: account.subject, name: account.name, email: null },
        at,
      );
      for (const grant of account.grants) {
        const of = grant.party ?? grant.cooperation ?? "installation";
        await insertGrant(tx, user, { ...grant, id: derivedId(`${account.subject} ${grant.role} ${of}`), since });
      }
    }
    return accept(null);
  });
  return missing.length;
}

/** The same id in every demonstration, so that two of them tell the same story. */
function derivedId(name: string): string {
  const hex = createHash("sha256").update(`${demoIssuer} ${name}`).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}
