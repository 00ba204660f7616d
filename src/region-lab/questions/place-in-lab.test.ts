import { afterAll, beforeAll, expect, test } from "vitest";
import { createAnswers, type Reader } from "#platform/answers.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { languages } from "#platform/language.ts";
import { demoFilling } from "../../../demo/filling.ts";
import { traceSentences } from "../place-texts.ts";
import { defaultSettings } from "../vocabulary.ts";
import { placeInLab } from "./place-in-lab.ts";

let db: Database;
let reader: Reader;
beforeAll(async () => {
  db = await openTestDatabase(demoFilling);
  reader = { db: db.sql, answers: await createAnswers(db.sql).now() };
});
afterAll(() => db.close());

async function ask(word: string) {
  const found = await placeInLab(reader, "trondheimsregionen", "2025-01-01", defaultSettings, word);
  if (!found) throw new Error(`No answer for ${word}.`);
  return found;
}

test("Skaun waits in round 7, and is put with Orkland in the end, with validity .947", async () => {
  const skaun = await ask("skaun");
  const [waits, assigned, ...more] = skaun.trace ?? [];
  expect(more).toEqual([]);
  expect(waits).toMatchObject({ kind: "moved", round: 7, outcome: "waits", dominant: { slug: "orkland" } });
  expect(assigned).toMatchObject({ kind: "assigned", cluster: { slug: "orkland" } });
  expect(assigned?.after).toBeCloseTo(0.947, 3);
  const own = skaun.candidates.find((one) => one.isOwn);
  expect(own?.region.slug).toBe("orkland");
  expect(own?.with?.validity).toBeCloseTo(0.947, 3);
  expect(own?.with?.supply).toBeCloseTo(0.632, 3);
});

test("the Trondheim region of the method has containment .907 and .875, and Skaun would change it", async () => {
  const core = (await ask("skaun")).candidates.find((one) => one.isCore);
  expect(core?.without).toMatchObject({ residents: 150_873, jobs: 156_429 });
  expect(core?.without?.supply).toBeCloseTo(0.907, 3);
  expect(core?.without?.demand).toBeCloseTo(0.875, 3);
  expect(core?.with?.residents).toBeGreaterThan(150_873);
  // The link with Orkland is the stronger, though ten times as many commute to Trondheim.
  expect(core?.strength).toBeLessThan((await ask("skaun")).candidates.find((one) => one.isOwn)?.strength ?? 0);
});

test("the trace is said in three languages with the same figures", async () => {
  const { row, trace, rounds } = await ask("5029");
  const said = languages.map((language) => traceSentences(row.party, trace ?? [], rounds, language));
  for (const sentences of said) expect(sentences).toHaveLength(2);
  expect(said[0]?.[1]).toContain("0,947");
  expect(said[2]?.[1]).toContain("0.947");
  expect(said[0]?.[1]).toContain("under 1");
});

test("commuting through the years follows Orkland back to what it was joined from, and says that a piece is missing", async () => {
  const { years } = await ask("orkland");
  expect(years.map((one) => one.year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022]);
  // Snillfjord was divided in 2020.
  expect(years.map((one) => one.exact)).toEqual([false, false, false, true, true, true]);
  expect(years.at(-1)?.toCore).toBeCloseTo(0.146, 3);
});

test("who is not in the figures is no answer", async () => {
  expect(await placeInLab(reader, "trondheimsregionen", "2025-01-01", defaultSettings, "bergen")).toBeNull();
});
