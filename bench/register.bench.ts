/**
 * node bench/register.bench.ts: a nation's register in the embedded database (`-- server`: on a PostgreSQL server). Imported by the product's own act, then asked.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { system } from "#access/vocabulary.ts";
import { importRegister } from "#cooperation/acts/import-register.ts";
import type { RegisterUpload } from "#cooperation/acts/read-register.ts";
import { portfolioAnswer } from "#cooperation/questions/portfolio.ts";
import { backup, restore } from "#journal/backup.ts";
import { verify } from "#journal/verify.ts";
import { createAnswers } from "#platform/answers.ts";
import { systemClock } from "#platform/clock.ts";
import { openEmbedded, openServer, type Database } from "#platform/database.ts";
import { migrate } from "#platform/migrate.ts";
import { loadFacts } from "../facts/load.ts";
import { startPostgres, type PostgresServer } from "../tools/postgres/start.ts";
import { frenchRegister } from "./french-register.ts";

const day = "2016-06-01";
const folder = mkdtempSync(join(tmpdir(), "samrad-bench-"));
const register = frenchRegister(folder);
if (!register) {
  process.stdout.write("Skipped: ../shared/data/register is not here.\n");
} else {
  const server = process.argv.includes("server") ? await serverOrNothing() : undefined;
  const database = server ? openServer(server.url) : await openEmbedded({ folder: join(folder, "data") });
  try {
    await run(database, register);
  } finally {
    await database.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function serverOrNothing(): Promise<PostgresServer> {
  const started = await startPostgres({ fsync: true });
  if (!started.ok) throw new Error(`No PostgreSQL server: ${started.because}.`);
  return started.server;
}

async function run(db: Database, upload: RegisterUpload): Promise<void> {
  await migrate(db);
  await loadFacts(db);
  say("memory before", `${memory()} MB`);
  const imported = await timed("import", async () => {
    const done = await importRegister({ sql: db.sql, clock: systemClock }, system, upload, {
      skipBad: true,
      reason: "bench",
    });
    if (!done.ok) throw new Error(`Refused: ${done.code}.`);
    return done.value;
  });
  say(
    "",
    `${imported.parties} communes, ${imported.cooperations} cooperations, ${imported.memberships} memberships, ${imported.leftOut} rows left out (goal 60 s)`,
  );
  say("memory at most", `${memory()} MB (goal 1 500 MB)`);
  await portfolios(db);
  const found = await timed("verify", () => verify(db.sql));
  say("", `${found.entries} entries, ${found.rows} rows, ${found.flaws.length} flaws`);
  const file = join(folder, "backup");
  await timed("backup", () => backup(db, file, systemClock.now()));
  say("", `${(statSync(file).size / 1e6).toFixed(1)} MB`);
  if (db.kind === "embedded") {
    const target = await openEmbedded({ folder: join(folder, "restored") });
    await timed("restore, verified", () => restore(target, file));
    await target.close();
  }
  say("memory at most", `${memory()} MB`);
}

/**
 * Every hundredth commune, each asked for the first time, as the product answers it (with the memory it has of what all share) beside the one query that
 * says as much.
 */
async function portfolios(db: Database): Promise<void> {
  const { rows: ids } = await sql<{
    id: string;
  }>`select id from party where id like 'fr-%' order by id collate "C"`.execute(db.sql);
  const memory = createAnswers(db.sql);
  const ours: number[] = [];
  const straight: number[] = [];
  let memberships = 0;
  for (const round of ["warm", "measured"] as const) {
    const some = ids.filter((_id, at) => at % 100 === (round === "warm" ? 5 : 50)).map(({ id }) => id);
    for (const id of some) {
      const [answer, took] = await clocked(async () =>
        portfolioAnswer({ db: db.sql, answers: await memory.now() }, id, day),
      );
      const [rows, directly] = await clocked(() => oneQuery(db, id));
      if (!answer.ok || answer.value.cooperations.length !== rows) throw new Error(`The answers for ${id} differ.`);
      if (round === "warm") continue;
      ours.push(took);
      straight.push(directly);
      memberships += rows;
    }
  }
  const [mine, theirs] = [median(ours), median(straight)];
  say(
    "portfolio, median",
    `${mine.toFixed(2)} ms; the one query ${theirs.toFixed(2)} ms; ${(mine / theirs).toFixed(1)}× (goal 3×); ${ours.length} communes, ${memberships} memberships on ${day}`,
  );
  say("portfolio, 95 of 100", `${at95(ours).toFixed(2)} ms; the one query ${at95(straight).toFixed(2)} ms`);
}

async function oneQuery(db: Database, party: string): Promise<number> {
  const { rows } =
    await sql`select m.cooperation, n.name, f.form, m.role, m.attend, m.speak, m.propose, m.vote, lower(m.valid) as since, upper(m.valid) as until, s.title
    from membership m
    left join cooperation_name n on n.cooperation = m.cooperation and n.language = 'nb' and n.valid @> ${day}::date
    left join cooperation_form f on f.cooperation = m.cooperation and f.valid @> ${day}::date
    left join source s on s.id = m.source
    where m.party = ${party} and m.valid @> ${day}::date order by n.name`.execute(db.sql);
  return rows.length;
}

async function timed<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
  const [value, took] = await clocked(work);
  say(what, `${(took / 1000).toFixed(1)} s`);
  return value;
}

async function clocked<Value>(work: () => Promise<Value>): Promise<[Value, number]> {
  const begun = performance.now();
  const value = await work();
  return [value, performance.now() - begun];
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

function at95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
}

/** The most that the process has ever held, in MB. */
function memory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

function say(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(22)} ${value}\n`);
}
