/**
 * A process to be killed: opens the folder it is given and writes act after act, each told on stdout only when it is
 * acknowledged. Told `hold`, it only opens and waits.
 */
import { sql } from "kysely";
import { execute, openEmbedded, range } from "#platform/database.ts";
import { accept } from "#platform/outcome.ts";
import { perform } from "./perform.ts";

const [folder = "", mode = ""] = process.argv.slice(2);
const database = await openEmbedded({ folder, address: "http://localhost:4711" });
process.stdout.write("open\n");
if (mode === "hold") setInterval(() => {}, 60_000);
else for (;;) await write();

async function write(): Promise<void> {
  const at = new Date("2009-06-11T10:00:00Z");
  const done = await perform(
    database.sql,
    { at, actor: "system", act: "test.write", subject: "party:written" },
    async (tx, seq) => {
      await execute(
        tx,
        sql`insert into party (id, kind, valid, website) values (${`written-${seq}`}, 'municipality', ${range("2000-01-01", null)}, ${"x".repeat((seq * 997) % 9_000)})`,
      );
      if (seq > 1) await execute(tx, sql`update party set website = 'seen' where id = ${`written-${seq - 1}`}`);
      return accept(null);
    },
  );
  if (!done.ok) throw new Error("The act was refused.");
  process.stdout.write(`${done.entry}\n`);
  if (done.entry % 7 === 0) await sql`checkpoint`.execute(database.sql);
}
