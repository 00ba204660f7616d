import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAnswers, type Reader } from "#platform/answers.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import { defaultSettings, type Calculation } from "../vocabulary.ts";
import { labAnswer, type LabAnswer } from "./region-lab.ts";

let db: Database;
let reader: Reader;
let lab: LabAnswer;
beforeAll(async () => {
  db = await openTestDatabase(demoFilling);
  reader = { db: db.sql, answers: await createAnswers(db.sql).now() };
  lab = await ask("2025-01-01");
});
afterAll(() => db.close());

async function ask(on: string, settings = defaultSettings): Promise<LabAnswer> {
  const found = await labAnswer(reader, "trondheimsregionen", on, settings);
  if (!found) throw new Error(`No answer on ${on}.`);
  return found;
}

function row(slug: string, answer = lab) {
  const found = answer.rows.find((one) => one.party.slug === slug);
  if (!found) throw new Error(`No row for ${slug}.`);
  return found;
}

/** Whom a calculation puts with Trondheim, itself left out. */
const withCore = (measure: Calculation, answer = lab): string[] =>
  answer.rows
    .filter((one) => !one.isCore && one.says[measure])
    .map((one) => one.party.slug)
    .sort();

describe("the region in 2022", () => {
  test("answers by each calculation as the published methods do", () => {
    expect(lab.core.slug).toBe("trondheim");
    expect(withCore("functional")).toEqual([
      "malvik",
      "melhus",
      "meraker",
      "midtre-gauldal",
      "selbu",
      "stjordal",
      "tydal",
    ]);
    expect(withCore("labour-market")).toEqual([
      "indre-fosen",
      "malvik",
      "melhus",
      "midtre-gauldal",
      "orkland",
      "selbu",
      "skaun",
      "stjordal",
    ]);
    expect(withCore("commuting")).toEqual(["malvik", "melhus", "skaun", "stjordal"]);
    expect(row("skaun").instead["functional"]).toMatchObject({ leader: { slug: "orkland" }, alone: false });
  });

  test("gives Selbu 13.9 per cent to Trondheim and 54 minutes, and does not guess minutes to another centre", () => {
    expect(row("selbu").toCore).toBeCloseTo(0.139, 3);
    expect(row("selbu").minutes).toMatchObject({ minutes: 54, toCore: true });
    expect(row("tydal").minutes).toMatchObject({ toCore: false });
    expect(row("tydal").says.minutes).toBeNull();
  });

  test("holds containment with and without each against the same region", () => {
    expect(row("skaun").containment?.with).toBeCloseTo(lab.whole.containment, 12);
    expect(row("selbu").containment?.without).toBeCloseTo(lab.whole.containment, 12);
    expect(row("selbu").containment?.with).toBeGreaterThan(lab.whole.containment);
    expect(row("malvik").containment?.without).toBeLessThan(lab.whole.containment);
  });

  test("counts how often each falls with the core over four hundred limits", () => {
    expect(lab.sweep?.runs).toBe(400);
    expect(row("trondheim").stability).toBe(1);
    expect(row("indre-fosen").stability).toBe(0);
    expect(row("skaun").stability).toBeGreaterThan(0);
    expect(row("skaun").stability).toBeLessThan(1);
  });

  test("says where the calculations agree and are divided", () => {
    expect(lab.agreement).toMatchObject({
      answers: 6,
      firmest: { ids: ["malvik", "melhus", "stjordal"], yes: 7, of: 8 },
    });
    expect(lab.agreement.divided.ids).toEqual(["tydal", "meraker"]);
  });
});

test("a lower threshold takes in more, and never lets anyone out", async () => {
  const lower = await ask("2025-01-01", { ...defaultSettings, share: 8 });
  for (const slug of withCore("commuting")) expect(withCore("commuting", lower)).toContain(slug);
  expect(withCore("commuting", lower)).toContain("selbu");
});

test("who sends enough without a land border with the rest is cut off, and an open border is no enclave", async () => {
  // Indre Fosen sends 13.5 per cent, over the fjord: by land it touches nobody of the zone.
  const at13 = await ask("2025-01-01", { ...defaultSettings, share: 13 });
  expect(row("indre-fosen", at13)).toMatchObject({ zone: "exclave", says: { commuting: false } });
  expect(row("indre-fosen", at13).toCore).toBeGreaterThan(0.13);
  expect([row("trondheim").zone, row("malvik").zone, row("frosta").zone]).toEqual([
    "city",
    "commuting-zone",
    "outside",
  ]);
  // Of 2018, whose numbers are not those of the map of 2017: Klæbu lies between Trondheim and Melhus.
  const in2018 = await ask("2018-06-01", { ...defaultSettings, year: 2018 });
  expect(row("klaebu", in2018)).toMatchObject({ zone: "commuting-zone" });
  expect(row("skaun", in2018)).toMatchObject({ zone: "commuting-zone" });
});

test("members of 2009 are followed into the municipalities of 2022", async () => {
  const then = await ask("2009-06-11");
  expect(row("orkland", then).standing).toBe("member");
  // Rissa and Leksvik sat in as observers.
  expect(row("indre-fosen", then).standing).toBe("observer");
});

test("a year of which only Trøndelag is known has no answer for the methods of the whole country", async () => {
  const earlier = await ask("2025-01-01", { ...defaultSettings, year: 2017 });
  expect(earlier.agreement.asked).toEqual(["commuting", "minutes", "labour-market"]);
  expect(row("selbu", earlier).toCore).toBeGreaterThan(0.1);
  expect(row("klaebu", earlier).says.functional).toBeNull();
});

test("a day before the region is no answer", async () => {
  expect(await labAnswer(reader, "trondheimsregionen", "1980-01-01", defaultSettings)).toBeNull();
});
