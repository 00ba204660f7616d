import { compareWording, type WordingComparison, type WordingInput } from "./rules/compare-wording.ts";

/** Runs in a thread of its own (compare-in-turn.ts), so that nobody else waits for a long text. */
export function compare(input: WordingInput): WordingComparison {
  return compareWording(input);
}
