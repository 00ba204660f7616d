import { openTestDatabase } from "#platform/test-database.ts";
import { findUser, saveUser } from "../store.ts";
import { movingClock } from "../test-browser.ts";
import { system, type Actor } from "../vocabulary.ts";
import { grantRole } from "./grant-role.ts";

/** A database of its own on the founding day, and people to act in it. */
export async function openPeople() {
  const clock = movingClock("2009-06-11");
  const database = await openTestDatabase();
  const services = { db: database, clock };
  let made = 0;

  async function someone(name = "Kontoret"): Promise<string> {
    const number = String(++made).padStart(12, "0");
    const who = { issuer: "https://idp.example", subject: `s${made}`, name, email: "post@kommune.example" };
    return saveUser(database.sql, `00000000-0000-4000-8000-${number}`, who, clock.now());
  }
  async function actor(id: string): Promise<Actor> {
    const user = await findUser(database.sql, id);
    if (!user) throw new Error("setup");
    return { kind: "user", id, name: user.name ?? "", grants: user.grants };
  }
  return {
    database,
    clock,
    services,
    someone,
    actor,
    async administrator(): Promise<Actor> {
      const id = await someone("Administrator");
      await grantRole(services, system, { role: "administrator", user: id, since: clock.today() });
      return actor(id);
    },
  };
}
export type People = Awaited<ReturnType<typeof openPeople>>;
