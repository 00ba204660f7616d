import { grantRole } from "#access/acts/grant-role.ts";
import { grantRoleInput } from "#access/contract.ts";
import { listUsers } from "#access/questions/people.ts";
import { system } from "#access/vocabulary.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import type { Io } from "./io.ts";

export const peopleUsage = `samrad people                      who has signed in, with ids and roles
samrad grant ROLE USER [OF]        gives a role: administrator; council-secretary of a party; secretariat of a cooperation`;

/** The first administrator is made here, by whoever runs the installation: nobody holds a role after a fresh set-up. */
export async function peopleCommand(
  argv: string[],
  io: Io,
  clock: Clock,
  open: () => Promise<Database>,
): Promise<number> {
  const [command, role, user, of] = argv;
  const database = await open();
  try {
    if (command === "people") {
      const users = await listUsers(database.sql);
      for (const one of users) io.stdout(`${JSON.stringify(one)}\n`);
      if (users.length === 0) io.stdout("Nobody has signed in yet.\n");
      return 0;
    }
    const scope = role === "council-secretary" ? { party: of } : role === "secretariat" ? { cooperation: of } : {};
    const input = grantRoleInput.safeParse({ user, role, ...scope, since: clock.today(), reason: "samrad grant" });
    if (!input.success) {
      io.stderr(
        `${input.error.issues.map((issue) => `${issue.path.join(".") || "grant"}: ${issue.message}`).join("\n")}\n\n${peopleUsage}\n`,
      );
      return 2;
    }
    const done = await grantRole({ db: database, clock }, system, input.data);
    if (done.ok) io.stdout(`Granted (journal entry ${done.entry}).\n`);
    else io.stderr(`Not granted: ${done.code}.\n`);
    return done.ok ? 0 : 1;
  } finally {
    await database.close();
  }
}
