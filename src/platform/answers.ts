import { sql } from "kysely";
import { z } from "zod";
import { firstRow, type Sql } from "./database.ts";

/**
 * Answers already worked out. Every change of a record goes through the journal, so an answer holds for as long as
 * the journal's head stands still; when it moves, all are forgotten. Nothing here knows what is asked.
 */
export type Answers = {
  /** The answer to a question named by `key`, worked out at most once per position of the journal. */
  of<Answer>(key: string, work: () => Promise<Answer>): Promise<Answer>;
};

const headShape = z.object({ seq: z.number() });

export function createAnswers(db: Sql, limit = 3_000): { now(): Promise<Answers> } {
  let position = -1;
  let kept = new Map<string, Promise<unknown>>();
  return {
    async now() {
      const head = await firstRow(db, headShape, sql`select seq from journal_head`);
      if (head && head.seq !== position) {
        position = head.seq;
        kept = new Map();
      }
      const held = kept;
      return { of: (key, work) => remember(held, limit, key, work) };
    },
  };
}

async function remember<Answer>(
  kept: Map<string, Promise<unknown>>,
  limit: number,
  key: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const found = kept.get(key) as Promise<Answer> | undefined;
  if (found) {
    kept.delete(key);
    kept.set(key, found);
    return found;
  }
  const answer = work();
  kept.set(key, answer);
  const oldest = kept.size > limit ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  answer.catch(() => kept.delete(key));
  return answer;
}

/** No memory: for the terminal and for tests that look at the work itself. */
export const forgetful: Answers = { of: (_key, work) => work() };

/** What a question is asked with. */
export type Reader = { db: Sql; answers: Answers };
