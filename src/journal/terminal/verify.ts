import type { Database } from "#platform/database.ts";
import { flawSentence } from "../flaw-sentence.ts";
import { verifyBackup } from "../verify-backup.ts";
import { verify, type Verification } from "../verify.ts";
import { explainFault } from "./fault.ts";
import type { Io } from "./io.ts";

export const verifyUsage = `samrad verify                checks the whole record: every entry, every change, every row
samrad verify --file FILE    checks the journal in a backup, without any database`;

/** 0: no flaws; 1: flaws, each in a sentence, or a file that is not whole; 2: called wrongly. */
export async function verifyCommand(argv: readonly string[], io: Io, open: () => Promise<Database>): Promise<number> {
  const [option, file, ...more] = argv;
  if ((option !== undefined && (option !== "--file" || file === undefined)) || more.length > 0) {
    io.stderr(`${verifyUsage}\n`);
    return 2;
  }
  if (file !== undefined) return verifyFile(file, io);
  const database = await open();
  try {
    const found = await verify(database.sql);
    io.stdout(describe(found));
    return found.flaws.length === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}

async function verifyFile(file: string, io: Io): Promise<number> {
  try {
    const found = await verifyBackup(file);
    io.stdout(`${file}, taken ${found.created}\n${describe(found)}`);
    return found.flaws.length === 0 ? 0 : 1;
  } catch (error) {
    return explainFault(error, file, io);
  }
}

/** "12 entries, 340 rows, head 3f…, no flaws", or each flaw on a line of its own. */
export function describe({ entries, rows, head, flaws }: Verification): string {
  const count = flaws.length === 0 ? "no flaws" : flaws.length === 1 ? "1 flaw" : `${flaws.length} flaws`;
  const lines = [
    `${entries} entries, ${rows} rows, head ${head}, ${count}`,
    ...flaws.map((flaw) => `  ${flawSentence(flaw)}`),
  ];
  return `${lines.join("\n")}\n`;
}
