import { createAnswers } from "#platform/answers.ts";
import { systemClock } from "#platform/clock.ts";
import { ConfigError, readConfig } from "#platform/config.ts";
import type { Database } from "#platform/database.ts";
import { FolderInUse, holderOf } from "#platform/folder-lock.ts";
import { undo } from "#journal/undo.ts";
import { backupCommand, backupUsage } from "#journal/terminal/backup.ts";
import { restoreCommand, restoreUsage } from "#journal/terminal/restore.ts";
import { verifyCommand, verifyUsage } from "#journal/terminal/verify.ts";
import { publishCommand, publishUsage, type Source } from "#publishing/terminal/publish.ts";
import { openDatabase, openBareDatabase } from "./open.ts";
import { answersAt, answersHere, askCommand, askUsage } from "./terminal/ask.ts";
import { decideCommand, decideUsage } from "./terminal/decide.ts";
import { importCommand, importUsage } from "./terminal/import.ts";
import { importActualsCommand, importActualsUsage } from "./terminal/import-actuals.ts";
import { importIndustry, importIndustryUsage } from "./terminal/import-industry.ts";
import { importPopulationChanges, importPopulationChangesUsage } from "./terminal/import-population-changes.ts";
import type { Io } from "./terminal/io.ts";
import { peopleCommand, peopleUsage } from "./terminal/people.ts";

/** The same doors as the pages and the API, for the terminal. */
const io: Io = { stdout: (text) => void process.stdout.write(text), stderr: (text) => void process.stderr.write(text) };
const clock = systemClock;

const usage = `${askUsage}

${decideUsage}

${importUsage}
${importIndustryUsage}
${importPopulationChangesUsage}

${importActualsUsage}

${peopleUsage}

${publishUsage}

samrad undo ENTRY     takes a journal entry back
${backupUsage}
${restoreUsage}
${verifyUsage}

samrad regions | access | survey | industry | power | project    (each with --help)
`;

function open(): Promise<Database> {
  return openDatabase(readConfig(process.env), clock, "", (text) => io.stderr(`${text}\n`));
}

/** Not even a schema: what a backup is restored into. */
function openBare(): Promise<Database> {
  return openBareDatabase(readConfig(process.env));
}

async function run(command: string | undefined, argv: string[]): Promise<number> {
  switch (command) {
    case "ask":
      return ask(argv);
    case "decide":
      return decideCommand(argv, io, clock.today());
    case "import":
      if (argv[0] === "actuals") return importActualsCommand(argv.slice(1), io, clock, open);
      if (argv[0] === "population-changes")
        return importPopulationChanges(argv.slice(1), io, clock, readConfig(process.env).home, open);
      return argv[0] === "industry"
        ? importIndustry(argv.slice(1), io, clock, readConfig(process.env).home, open)
        : importCommand(argv, io, clock, open);
    case "people":
    case "grant":
      return peopleCommand([command, ...argv], io, clock, open);
    case "publish":
      return publishCommand(argv, io, clock.today(), publishingSource);
    case "undo":
      return undoEntry(argv);
    case "backup":
      return backupCommand(argv, io, clock, open);
    case "restore":
      return restoreCommand(argv, io, openBare);
    case "verify":
      return verifyCommand(argv, io, open);
    case "regions":
      return (await import("#region-lab/terminal/regions.ts")).regionsCommand(argv, io);
    case "access":
      return (await import("#region-lab/terminal/access.ts")).accessCommand(argv, io);
    case "survey":
      return (await import("#region-lab/terminal/survey.ts")).surveyCommand(argv, io);
    case "industry":
      return (await import("#region-lab/terminal/industry.ts")).industryCommand(argv, io);
    case "power":
      return (await import("#region-lab/terminal/power.ts")).powerCommand(argv, io);
    case "project":
      return (await import("#region-lab/terminal/project.ts")).projectCommand(argv, io);
    case undefined:
    case "help":
    case "--help":
      io.stdout(usage);
      return command === undefined ? 2 : 0;
    default:
      io.stderr(`There is no command "${command}".\n\n${usage}`);
      return 2;
  }
}

/** Asks the database here, or the server that has its folder open. */
async function ask(argv: string[]): Promise<number> {
  let database: Database | undefined;
  try {
    return await askCommand(argv, io, async () => {
      const config = readConfig(process.env);
      const holder = config.databaseUrl ? null : await holderOf(config.dataDir);
      if (holder) return answersAt(holder);
      database = await open();
      return answersHere({ db: database.sql, answers: await createAnswers(database.sql).now() }, clock.today());
    });
  } finally {
    await database?.close();
  }
}

async function publishingSource(): Promise<Source> {
  const config = readConfig(process.env);
  const address = config.databaseUrl ? null : await holderOf(config.dataDir);
  if (address) return { kind: "server", address };
  const database = await open();
  const reader = { db: database.sql, answers: await createAnswers(database.sql).now() };
  return { kind: "here", reader, close: () => database.close() };
}

async function undoEntry([number]: string[]): Promise<number> {
  if (!/^\d+$/.test(number ?? "")) {
    io.stderr("samrad undo ENTRY: which journal entry, as a number?\n");
    return 2;
  }
  const database = await open();
  try {
    const done = await undo(database.sql, Number(number), { at: clock.now(), actor: "system", reason: "samrad undo" });
    if (done.ok) io.stdout(`Entry ${number} is taken back (${done.value.undone} rows); this is entry ${done.entry}.\n`);
    else
      io.stderr(
        `Entry ${number} cannot be taken back: ${done.code}${done.params["by"] === undefined ? "" : ` (by entry ${done.params["by"]})`}.\n`,
      );
    return done.ok ? 0 : 1;
  } finally {
    await database.close();
  }
}

try {
  const [command, ...argv] = process.argv.slice(2);
  process.exitCode = await run(command, argv);
} catch (error) {
  if (error instanceof FolderInUse) io.stderr(`${error.message} Stop it first, or use its pages and API.\n`);
  else
    io.stderr(
      `${error instanceof ConfigError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  process.exitCode = 1;
}
