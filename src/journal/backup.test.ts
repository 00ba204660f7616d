import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { demoFilling } from "../../demo/filling.ts";
import { BackupFault } from "#platform/backup/fault.ts";
import { execute, openEmbedded, range, type Database } from "#platform/database.ts";
import { knownMigrations, migrate } from "#platform/migrate.ts";
import { accept } from "#platform/outcome.ts";
import { onServer, openBareTestDatabase, openTestDatabase } from "#platform/test-database.ts";
import { backup, restore } from "./backup.ts";
import { perform } from "./perform.ts";
import { undo } from "./undo.ts";
import { verifyBackup } from "./verify-backup.ts";
import { verify } from "./verify.ts";

const at = new Date("2009-06-11T10:00:00.123Z");
let folder: string;
let file: string;
let source: Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "samrad-backup-"));
  file = join(folder, "whole.samrad");
  source = await openTestDatabase(demoFilling);
  await perform(
    source.sql,
    { at, actor: "system", act: "test.awkward", subject: "party:awkward", reason: 'two\nlines, "æøå", \\ and a tab\t' },
    async (tx) => {
      await execute(
        tx,
        sql`insert into party (id, kind, valid, website) values ('awkward', 'municipality', ${range("2000-01-01", null)}, ${'line\nbreak \\ " \u0001 🏔 \\N \\x41'})`,
      );
      await execute(
        tx,
        sql`insert into party_name (party, name, valid) values ('awkward', 'Å', ${range("2000-01-01", "2000-01-02")})`,
      );
      return accept(null);
    },
  );
  const blob = Buffer.alloc(300_000, "\u0000ÿ\\x", "latin1");
  await execute(
    source.sql,
    sql`insert into attachment (id, name, media_type, size, sha256, content) values ('a', 'a.bin', 'application/octet-stream', ${blob.length}, ${createHash("sha256").update(blob).digest("hex")}, ${blob})`,
  );
  await backup(source, file, at);
}, 120_000);
afterAll(async () => {
  await source.close();
  rmSync(folder, { recursive: true, force: true });
});

const content = (path: string) => gunzipSync(readFileSync(path)).toString("utf8").trimEnd().split("\n");
/** All but the header's time of taking and the footer, which covers it. */
const rowsOf = (path: string) => content(path).slice(1, -1);

/** Takes the backup apart, changes lines, and closes it again with a checksum that fits. */
function altered(name: string, change: (lines: string[]) => string[]): string {
  const lines = change(content(file).slice(0, -1));
  const body = lines.map((line) => `${line}\n`).join("");
  const footer = JSON.stringify({ end: true, tables: {}, sha256: createHash("sha256").update(body).digest("hex") });
  const path = join(folder, name);
  writeFileSync(path, gzipSync(`${body}${footer}\n`));
  return path;
}

describe("a backup", () => {
  test("is one whole file, readable by its owner alone, with nothing left beside it", async () => {
    expect(readdirSync(folder)).toEqual(["whole.samrad"]);
    const [header = "{}"] = content(file);
    const head = await sql<{ seq: number; hash: string }>`select seq, hash from journal_head`.execute(source.sql);
    expect(JSON.parse(header)).toMatchObject({
      format: "samrad-backup",
      version: 1,
      created: at.toISOString(),
      about: { journal: head.rows[0] },
    });
  });

  test("leaves neither a file nor a transaction behind when it cannot be written", async () => {
    await expect(backup(source, join(folder, "no", "such", "folder"), at)).rejects.toThrow(/ENOENT/);
    await expect(backup(source, join(folder, "b"), new Date(NaN))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["whole.samrad"]);
    expect((await verify(source.sql)).flaws).toEqual([]);
  });

  test("is the same whichever engine wrote it, but for when", async () => {
    const again = join(folder, "again");
    await backup(source, again, new Date("2020-01-01T00:00:00Z"));
    expect(rowsOf(again)).toEqual(rowsOf(file));
    rmSync(again);
  });

  test("can be verified without a database", async () => {
    const found = await verify(source.sql);
    expect(await verifyBackup(file)).toMatchObject({ entries: found.entries, head: found.head, flaws: [] });
  });
});

describe("a restored database", () => {
  let target: Database;
  beforeAll(async () => {
    target = await openBareTestDatabase();
    await restore(target, file);
  }, 120_000);
  afterAll(() => target.close());

  test("is equal row for row, and verifies", async () => {
    const back = join(folder, "back");
    await backup(target, back, at);
    expect(rowsOf(back)).toEqual(rowsOf(file));
    rmSync(back);
    expect(await verify(target.sql)).toEqual(await verify(source.sql));
  });

  test("has all its constraints and triggers, in the same words", async () => {
    const schema = (database: Database) =>
      sql`select conrelid::regclass::text as "table", conname, pg_get_constraintdef(oid) as text, convalidated, conenforced from pg_constraint where connamespace = 'public'::regnamespace
        union all select tgrelid::regclass::text, tgname, tgenabled::text, null, null from pg_trigger where not tgisinternal order by 1, 2`.execute(
        database.sql,
      );
    expect((await schema(target)).rows).toEqual((await schema(source)).rows);
    await expect(execute(target.sql, sql`update party set website = 'x' where id = 'awkward'`)).rejects.toThrow(
      /outside the journal/,
    );
  });

  test("goes on where the other stopped: next entry, next record, undo of an old entry", async () => {
    const before = await verify(target.sql);
    const done = await perform(
      target.sql,
      { at, actor: "system", act: "test.on", subject: "party:next" },
      async (tx) => {
        await execute(
          tx,
          sql`insert into party (id, kind, valid) values ('next', 'municipality', ${range("2000-01-01", null)})`,
        );
        return accept(null);
      },
    );
    expect(done).toMatchObject({ ok: true, entry: before.entries + 1 });
    expect(await undo(target.sql, before.entries, { at, actor: "system" })).toMatchObject({
      ok: true,
      value: { undone: 2 },
    });
    expect(await verify(target.sql)).toMatchObject({ entries: before.entries + 2, flaws: [] });
  });

  test("is not restored over", async () => {
    await expect(restore(target, file)).rejects.toMatchObject({ code: "not-empty" });
  });
});

test.skipIf(!onServer)(
  "what is taken on a server is restored on the embedded engine, and back",
  async () => {
    const embedded = await openEmbedded();
    const back = join(folder, "from-embedded");
    try {
      await restore(embedded, file);
      expect(await verify(embedded.sql)).toEqual(await verify(source.sql));
      await backup(embedded, back, at);
    } finally {
      await embedded.close();
    }
    expect(rowsOf(back)).toEqual(rowsOf(file));
    const server = await openBareTestDatabase();
    try {
      await restore(server, back);
      expect(await verify(server.sql)).toEqual(await verify(source.sql));
    } finally {
      await server.close();
    }
  },
  120_000,
);

describe("a restore refuses", () => {
  let target: Database;
  beforeEach(async () => {
    target = await openTestDatabase();
  });
  afterEach(() => target.close());

  const refused = async (path: string, code: string, says: RegExp) => {
    await expect(restore(target, path)).rejects.toSatisfy(
      (error) => error instanceof BackupFault && error.code === code && says.test(error.message),
    );
    expect((await verify(target.sql)).entries).toBe(0);
  };

  test("a file cut short, wherever it is cut", async () => {
    const size = readFileSync(file).length;
    for (const left of [0.2, 0.9, 1 - 4 / size]) {
      const path = join(folder, "cut");
      writeFileSync(path, readFileSync(file));
      truncateSync(path, Math.floor(size * left));
      await refused(path, "truncated", /ends in the middle/);
    }
    const noFooter = join(folder, "no-footer");
    writeFileSync(
      noFooter,
      gzipSync(
        content(file)
          .slice(0, -1)
          .map((line) => `${line}\n`)
          .join(""),
      ),
    );
    await refused(noFooter, "truncated", /ends in the middle/);
  });

  test("a file in which one letter was changed", async () => {
    const path = join(folder, "letter");
    writeFileSync(path, gzipSync(gunzipSync(readFileSync(file)).toString("utf8").replace("Melhus", "Melhos")));
    await refused(path, "damaged", /checksum/);
    const bytes = readFileSync(file);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 255;
    writeFileSync(path, bytes);
    await expect(restore(target, path)).rejects.toMatchObject({ code: "damaged" });
  });

  test("what is no backup", async () => {
    const path = join(folder, "other");
    writeFileSync(path, "a text");
    await refused(path, "not-a-backup", /no backup of Samråd/);
    writeFileSync(path, gzipSync("a text\nmore\n"));
    await refused(path, "not-a-backup", /./);
    writeFileSync(path, "");
    await expect(restore(target, path)).rejects.toBeInstanceOf(BackupFault);
  });

  test("a newer format, a newer schema, another version of a migration", async () => {
    const header =
      (change: (header: { version: number; migrations: { name: string; digest: string }[] }) => void) =>
      (lines: string[]) => {
        const [first = "{}", ...rest] = lines;
        const parsed = JSON.parse(first);
        change(parsed);
        return [JSON.stringify(parsed), ...rest];
      };
    await refused(
      altered(
        "format",
        header((one) => (one.version = 99)),
      ),
      "newer-format",
      /format 99/,
    );
    await refused(
      altered(
        "schema",
        header((one) => one.migrations.push({ name: "9999-later.sql", digest: "x" })),
      ),
      "newer-schema",
      /9999-later\.sql.*Update Samråd/,
    );
    await refused(
      altered(
        "edited",
        header((one) => (one.migrations[0] = { name: one.migrations[0]?.name ?? "", digest: "x" })),
      ),
      "other-schema",
      /0001-journal\.sql/,
    );
  });

  test("rows that break the schema's own rules, and leaves nothing of them", async () => {
    const orphan = altered("orphan", (lines) => {
      const first = lines.findIndex((line) => line.startsWith('{"table":"party_name"')) + 1;
      return lines.with(first, (lines[first] ?? "").replace(/\["[^"]+"/, '["no-such-party"'));
    });
    await refused(orphan, "does-not-fit", /foreign key/);
    const columns = altered("columns", (lines) =>
      lines.map((line) => line.replace('{"name":"website","type":"text"}', '{"name":"site","type":"text"}')),
    );
    await refused(columns, "does-not-fit", /table \w+ does not have/);
    expect((await sql`select 1 from party_name`.execute(target.sql)).rows).toEqual([]);
  });

  test("a record whose journal does not hold, unless it is told to take it", async () => {
    const forged = altered("forged", (lines) =>
      lines.map((line) => (line.includes("test.awkward") ? line.replace("two\\nlines", "one line") : line)),
    );
    await refused(forged, "flawed", /entry \d+ is not as it was sealed/);
    expect((await verifyBackup(forged)).flaws.map((flaw) => flaw.kind)).toEqual(["entry-altered"]);
    const taken = await restore(target, forged, { withFlaws: true });
    expect(taken.verification.flaws).toMatchObject([{ kind: "entry-altered" }]);
  });

  test("a head that is not where the header says", async () => {
    const headless = altered("headless", (lines) => [
      JSON.stringify({ ...JSON.parse(lines[0] ?? "{}"), about: { journal: { seq: 1, hash: "0".repeat(64) } } }),
      ...lines.slice(1),
    ]);
    await refused(headless, "head-differs", /ends at entry 1/);
    expect((await verifyBackup(headless)).flaws).toMatchObject([{ kind: "head-altered" }]);
  });
});

test("a backup from before a migration is brought up to date", async () => {
  const known = knownMigrations();
  const last = known.at(-2)?.name ?? "";
  const old = await openBareTestDatabase();
  const path = join(folder, "old");
  await migrate(old, last);
  await backup(old, path, at);
  await old.close();
  const target = await openBareTestDatabase();
  try {
    await restore(target, path);
    const applied = await sql<{ name: string }>`select name from migration order by name`.execute(target.sql);
    expect(applied.rows.map(({ name }) => name)).toEqual(known.map(({ name }) => name));
  } finally {
    await target.close();
  }
});

test("a change that is put into the file's journal is found without a database", async () => {
  const forged = altered("change", (lines) =>
    lines.map((line) =>
      line.includes("insert") && line.includes('"party_name"') && line.includes("awkward")
        ? line.replace("Å", "Ø")
        : line,
    ),
  );
  expect((await verifyBackup(forged)).flaws.map((flaw) => flaw.kind)).toEqual(["changes-altered"]);
});
