import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openEmbedded } from "#platform/database.ts";
import { FolderInUse, holderOf } from "#platform/folder-lock.ts";
import { embeddedDump, onServer } from "#platform/test-database.ts";
import { verify } from "./verify.ts";

const rounds = Number(process.env["CRASH_ROUNDS"] ?? 5);
let folder: string;
let children: ChildProcess[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "samrad-crash-"));
  children = [];
  await (await openEmbedded({ folder, load: await embeddedDump() })).close();
});
afterEach(async () => {
  for (const child of children) await kill(child);
  rmSync(folder, { recursive: true, force: true });
});

function start(mode: "write" | "hold"): { child: ChildProcess; lines: AsyncIterator<string> } {
  const child = spawn(process.execPath, [join(import.meta.dirname, "test-crash-writer.ts"), folder, mode], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "close");
  child.kill("SIGKILL");
  await gone;
}

/** Kills the writer in the middle of its work, `after` acknowledged acts and a moment; the last act that it told. */
async function writeAndKill(after: number, moment: number): Promise<number> {
  const { child, lines } = start("write");
  expect((await lines.next()).value).toBe("open");
  let told = 0;
  for (let count = 0; count < after; count += 1) told = Number((await lines.next()).value);
  await new Promise((resolve) => setTimeout(resolve, moment));
  await kill(child);
  for (let rest = await lines.next(); !rest.done; rest = await lines.next()) told = Number(rest.value);
  return told;
}

describe.skipIf(onServer)("the embedded database", () => {
  test(
    `loses nothing that it acknowledged when it is killed in the middle of writing (${rounds} times)`,
    async () => {
      for (let round = 0; round < rounds; round += 1) {
        const told = await writeAndKill(5 + ((round * 13) % 29), (round * 7) % 23);
        const database = await openEmbedded({ folder });
        try {
          const found = await verify(database.sql);
          expect(found.flaws).toEqual([]);
          expect(found.entries).toBeGreaterThanOrEqual(told);
          const written = await sql<{ n: number }>`select count(*) as n from party where id like 'written-%'`.execute(
            database.sql,
          );
          expect(written.rows).toEqual([{ n: found.entries }]);
        } finally {
          await database.close();
        }
      }
    },
    60_000 + rounds * 20_000,
  );

  test("refuses a second process on its folder, says where the first answers, and is free again when that is killed", async () => {
    const { child, lines } = start("hold");
    expect((await lines.next()).value).toBe("open");
    await expect(openEmbedded({ folder })).rejects.toThrow(
      new RegExp(`^The folder ${folder} is in use by another Samråd process that answers at http://localhost:4711\\.$`),
    );
    await expect(openEmbedded({ folder })).rejects.toBeInstanceOf(FolderInUse);
    expect(await holderOf(folder)).toBe("http://localhost:4711");
    await kill(child);
    expect(await holderOf(folder)).toBeNull();
    const database = await openEmbedded({ folder });
    expect((await verify(database.sql)).flaws).toEqual([]);
    await database.close();
  }, 60_000);

  test("refuses a second opening within one process too, and opens again after closing", async () => {
    const first = await openEmbedded({ folder });
    await expect(openEmbedded({ folder })).rejects.toBeInstanceOf(FolderInUse);
    await first.close();
    await (await openEmbedded({ folder })).close();
  }, 60_000);
});
