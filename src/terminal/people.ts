import { grantRole } from "#access/acts/grant-role.ts";
import { grantRoleInput } from "#access/contract.ts";
import { listUsers } from "#access/questions/people.ts";
import { accessRefusalTexts } from "#access/refusal-texts.ts";
import { system } from "#access/vocabulary.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import { findParty } from "#parties/questions/find-party.ts";
import { forgetful, type Reader } from "#platform/answers.ts";
import type { Clock } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
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
  if (command !== "people" && (role === undefined || user === undefined)) {
    io.stderr(
      `Grant which role, to whom? The id of each who has signed in is what "samrad people" prints.\n\n${peopleUsage}\n`,
    );
    return 2;
  }
  const database = await open();
  try {
    if (command === "people") return await tellPeople(database, io);
    const reader: Reader = { db: database.sql, answers: forgetful };
    const scope = await scopeOf(reader, role ?? "", of, clock.today());
    if (typeof scope === "string") {
      io.stderr(`${scope}\n\n${peopleUsage}\n`);
      return 2;
    }
    const input = grantRoleInput.safeParse({ user, role, ...scope, since: clock.today(), reason: "samrad grant" });
    if (!input.success) {
      io.stderr(`"${user}" is not the id of anybody: it is the long one that "samrad people" prints.\n`);
      return 2;
    }
    const done = await grantRole({ db: database, clock }, system, input.data);
    if (done.ok) io.stdout(`Granted (journal entry ${done.entry}). It holds from the next page that is opened.\n`);
    else io.stderr(`Not granted: ${done.code === "not-allowed" ? done.code : accessRefusalTexts[done.code].en}\n`);
    return done.ok ? 0 : 1;
  } finally {
    await database.close();
  }
}

async function tellPeople(database: Database, io: Io): Promise<number> {
  const users = await listUsers(database.sql);
  for (const one of users) io.stdout(`${JSON.stringify(one)}\n`);
  if (users.length === 0) io.stdout("Nobody has signed in yet. Whoever is to have a role signs in once first.\n");
  return 0;
}

/** For whom the role is held; a sentence where that cannot be told. */
async function scopeOf(reader: Reader, role: string, of: string | undefined, today: Day) {
  switch (role) {
    case "administrator":
      return of === undefined ? {} : "An administrator is so for the whole installation: leave out the last word.";
    case "council-secretary": {
      const found = of === undefined ? null : await findParty(reader, of, today);
      return found?.ok ? { party: found.value.slug } : `Council secretary of which party? ${nobody(of)}`;
    }
    case "secretariat": {
      const found = of === undefined ? null : await findCooperation(reader, of, today);
      return found?.ok ? { cooperation: found.value.slug } : `The secretariat of which cooperation? ${nobody(of)}`;
    }
    default:
      return `There is no role "${role}": it is administrator, council-secretary or secretariat.`;
  }
}

function nobody(of: string | undefined): string {
  return of === undefined ? "Give it last." : `There is none called "${of}" today.`;
}
