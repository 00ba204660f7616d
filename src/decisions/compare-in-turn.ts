import { createHash } from "node:crypto";
import { join } from "node:path";
import { Piscina } from "piscina";
import { root } from "#platform/root.ts";
import { compareWording, type WordingComparison, type WordingInput } from "./rules/compare-wording.ts";

/** Below this many characters, master and wording together, a comparison takes less than handing it over and waiting does. */
export const mostInline = 30_000;

/** One thread: long texts are rare, and the second can wait. It ends when idle. */
let pool: Piscina | undefined;

function inThread(input: WordingInput): Promise<WordingComparison> {
  pool ??= new Piscina({
    filename: join(root, "src/decisions/compare-worker.ts"),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    maxQueue: 64,
  });
  return pool.run(input, { name: "compare" }) as Promise<WordingComparison>;
}

/**
 * Comparisons of long texts by all that they were worked out from: an answer is forgotten whenever anything is registered,
 * these stay true. The oldest goes first.
 */
const kept = new Map<string, Promise<WordingComparison>>();
const mostKept = 32;

/** Whether a comparison is long work, done in a thread and kept. */
export function isLong({ master, wording }: Pick<WordingInput, "master" | "wording">): boolean {
  return master.reduce((sum, one) => sum + one.text.length, wording.length) > mostInline;
}

/** The same answer as `compareWording`, without anyone else waiting for it. */
export async function compareInTurn(input: WordingInput): Promise<WordingComparison> {
  if (!isLong(input)) return compareWording(input);
  const key = createHash("sha256").update(JSON.stringify(input)).digest("base64");
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const answer = inThread(input);
  kept.set(key, answer);
  answer.catch(() => kept.delete(key));
  const oldest = kept.size > mostKept ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return answer;
}
