import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clockAt } from "#platform/clock.ts";
import { execute, range, type Database } from "#platform/database.ts";
import { accept } from "#platform/outcome.ts";
import { openBareTestDatabase, openTestDatabase } from "#platform/test-database.ts";
import { perform } from "../perform.ts";
import { backupCommand } from "./backup.ts";
import { restoreCommand } from "./restore.ts";
import { verifyCommand } from "./verify.ts";

const clock = clockAt("2009-06-11");
let folder: string;
let file: string;
let database: Database;
/** The commands close what they open; the test goes on with it. */
const kept = () => Promise.resolve({ ...database, close: () => Promise.resolve() });
const never = () => Promise.reject(new Error("This command opens no database."));

function listen() {
  const said = { out: "", err: "" };
  return { said, stdout: (text: string) => void (said.out += text), stderr: (text: string) => void (said.err += text) };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "samrad-commands-"));
  file = join(folder, "backup");
  database = await openTestDatabase();
  await perform(database.sql, { at: clock.now(), actor: "system", act: "test.act", subject: "party:a" }, async (tx) => {
    await execute(
      tx,
      sql`insert into party (id, kind, valid) values ('a', 'municipality', ${range("2000-01-01", null)})`,
    );
    return accept(null);
  });
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("backup, verify and restore in the terminal", () => {
  test("say in a line what they did", async () => {
    const io = listen();
    expect(await backupCommand([file], io, clock, kept)).toBe(0);
    expect(await verifyCommand([], io, kept)).toBe(0);
    expect(await verifyCommand(["--file", file], io, never)).toBe(0);
    expect(await restoreCommand([file], io, openBareTestDatabase)).toBe(0);
    expect(io.said.err).toBe("");
    expect(
      io.said.out
        .replaceAll(folder, "")
        .replace(/[0-9a-f]{64}/g, "HASH")
        .replace(/[0-9a-f]{16}/g, "HASH")
        .split("\n"),
    ).toEqual([
      expect.stringMatching(/^\/backup: \d+ rows, 1 entries, head HASH$/),
      "1 entries, 1 rows, head HASH, no flaws",
      "/backup, taken 2009-06-11T11:00:00.000Z",
      expect.stringMatching(/^1 entries, \d+ rows, head HASH, no flaws$/),
      "Restored from /backup, taken 2009-06-11T11:00:00.000Z.",
      "1 entries, 1 rows, head HASH, no flaws",
      "",
    ]);
  });

  test("name each flaw and end with 1", async () => {
    await execute(database.sql, sql`update journal_entry set reason = 'forged' where seq = 1`);
    const io = listen();
    expect(await verifyCommand([], io, kept)).toBe(1);
    expect(await backupCommand([join(folder, "flawed")], io, clock, kept)).toBe(0);
    expect(await verifyCommand(["--file", join(folder, "flawed")], io, never)).toBe(1);
    expect(io.said.out).toMatch(/, 1 flaw\n {2}entry 1 is not as it was sealed\n/);
    expect(await restoreCommand([join(folder, "flawed")], io, openBareTestDatabase)).toBe(1);
    expect(io.said.err).toMatch(/Nothing was restored\.\n$/);
    expect(await restoreCommand(["--with-flaws", join(folder, "flawed")], io, openBareTestDatabase)).toBe(1);
    expect(io.said.out).toMatch(/Restored from .*flawed/);
    await execute(database.sql, sql`update journal_entry set reason = '' where seq = 1`);
  });

  test("say in a sentence what is wrong with a file, and end with 1", async () => {
    const io = listen();
    const none = join(folder, "none");
    writeFileSync(join(folder, "half"), readFileSync(file).subarray(0, 700));
    expect(await verifyCommand(["--file", none], io, never)).toBe(1);
    expect(await verifyCommand(["--file", join(folder, "half")], io, never)).toBe(1);
    expect(await restoreCommand([none], io, openBareTestDatabase)).toBe(1);
    expect(await backupCommand([join(none, "x")], io, clock, kept)).toBe(1);
    expect(io.said.err.replaceAll(folder, "")).toBe(
      "There is no /none, or no such folder.\nThe backup ends in the middle: it was not written or copied whole.\nThere is no /none, or no such folder.\nThere is no /none/x, or no such folder.\n",
    );
    expect(existsSync(none)).toBe(false);
  });

  test("say how they are called when they are called wrongly, and end with 2", async () => {
    const io = listen();
    expect(await backupCommand([], io, clock, never)).toBe(2);
    expect(await backupCommand(["a", "b"], io, clock, never)).toBe(2);
    expect(await restoreCommand(["--over"], io, never)).toBe(2);
    expect(await verifyCommand(["--file"], io, never)).toBe(2);
    expect(await verifyCommand(["now"], io, never)).toBe(2);
    expect(io.said.err.match(/^samrad /gm)).toHaveLength(7);
  });
});
