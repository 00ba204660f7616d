import { expect, test } from "vitest";
import { compareInTurn, isLong, mostInline } from "./compare-in-turn.ts";
import { parseClauses } from "./rules/clauses.ts";
import { compareWording } from "./rules/compare-wording.ts";

const clauses = Array.from({ length: 120 }, (_, i) => `${i + 1}. Kommunene skal ta vare på område nummer ${i + 1}.`);
const master = parseClauses(clauses.join("\n"));
const long =
  clauses.join("\n").replace("nummer 7.", "nummer 8.") + `\n\n${"Ordføreren takket for saken. ".repeat(1_200)}`;

test("a long text is compared elsewhere, with the same answer, while others are served; it is worked out once", async () => {
  const input = { master, wording: long, competent: true, title: "Felles norm", party: "Melhus" };
  expect(isLong(input)).toBe(true);
  let served = 0;
  let waiting = true;
  const serve = () => {
    served++;
    if (waiting) setImmediate(serve);
  };
  setImmediate(serve);
  const answer = await compareInTurn(input);
  waiting = false;
  expect(served).toBeGreaterThan(1);
  expect(answer).toEqual(compareWording(input));
  expect(answer.class).toBe("deviation");
  expect(await compareInTurn({ ...input })).toBe(answer);
  expect((await compareInTurn({ ...input, party: "Malvik" })).class).toBe("deviation");
});

test("a text of the usual length is compared at once; the border counts master and wording together", async () => {
  const input = { master, wording: clauses.join("\n"), competent: true };
  expect(isLong(input)).toBe(false);
  expect(await compareInTurn(input)).toEqual(compareWording(input));
  const one = [{ id: "1", text: "x".repeat(mostInline - 10) }];
  expect(isLong({ master: one, wording: "x".repeat(10) })).toBe(false);
  expect(isLong({ master: one, wording: "x".repeat(11) })).toBe(true);
});
