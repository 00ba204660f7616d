import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#access/vocabulary.ts";
import { undo } from "#journal/undo.ts";
import { verify } from "#journal/verify.ts";
import { createAnswers, type Reader } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import { placeWords, travelAnswer } from "../questions/travel.ts";
import { travelResult } from "../rules/travel-analysis.ts";
import { carriedSurvey } from "../travel-facts.ts";
import { labAnswer } from "../questions/region-lab.ts";
import { defaultSettings } from "../vocabulary.ts";
import { keepIndustryFigures } from "./keep-industry-figures.ts";
import { keepTravelSurvey } from "./keep-travel-survey.ts";

let database: Database;
const clock = clockAt("2026-06-01");
const home = "trondheimsregionen";
beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
});
afterAll(() => database.close());

async function reader(): Promise<Reader> {
  return { db: database.sql, answers: await createAnswers(database.sql).now() };
}

const secretariat: Actor = {
  kind: "user",
  id: "u1",
  name: "Sekretariatet",
  grants: [{ id: "g1", role: "secretariat", cooperation: home, since: "2009-01-01" }],
};
const reading: Actor = { kind: "user", id: "u2", name: "Leser", grants: [] };
const input = { title: "RVU Trondheim 2021", period: "hele 2021", owner: "Regionen", day: "2021-01-01" };
const digests = { persons: "a".repeat(64), trips: "b".repeat(64), margins: "" };

test("a survey is kept under an address of its own, once, and can be taken back", async () => {
  const result = travelResult(carriedSurvey());
  const services = { sql: database.sql, clock };
  expect(await keepTravelSurvey(services, reading, home, { input, digests, result })).toMatchObject({
    ok: false,
    code: "not-allowed",
  });
  const kept = await keepTravelSurvey(services, secretariat, home, { input, digests, result });
  if (!kept.ok) throw new Error(kept.code);
  expect(kept.value.id).toBe("rvu-trondheim-2021");
  const shown = await travelAnswer(await reader(), kept.value.id, false);
  expect(shown).toMatchObject({
    kind: "found",
    survey: { synthetic: false, title: input.title, owner: "Regionen", day: "2021-01-01", digests },
    names: ["Trondheim", "Midtre Gauldal", "Melhus", "Skaun", "Malvik", "Stjørdal", "Indre Fosen", "Orkland"],
    kept: [{ id: "rvu-trondheim-2021" }],
  });
  if (shown.kind === "found") expect(shown.result).toEqual(result);

  const twice = await keepTravelSurvey(services, secretariat, home, { input, digests, result });
  expect(twice).toMatchObject({ ok: false, code: "survey-known", params: { id: "rvu-trondheim-2021" } });
  const another = await keepTravelSurvey(services, secretariat, home, {
    input,
    digests: { ...digests, trips: "c".repeat(64) },
    result,
  });
  expect(another).toMatchObject({ ok: true, value: { id: "rvu-trondheim-2021-2" } });

  const undone = await undo(database.sql, kept.entry, { at: clock.now(), actor: "system" });
  expect(undone.ok).toBe(true);
  expect(await travelAnswer(await reader(), kept.value.id, false)).toMatchObject({ kind: "unknown" });
  expect((await verify(database.sql)).flaws).toEqual([]);
});

test("figures on industry put the criterion into the lab, followed through mergers, and can be taken back", async () => {
  const services = { sql: database.sql, clock };
  const ask = async () => labAnswer(await reader(), home, "2025-01-01", defaultSettings);
  const before = await ask();
  expect(before?.industry).toBeNull();
  expect(before?.rows.every((row) => row.says.industry === null && row.industry === null)).toBe(true);
  // Of 2019: Klæbu and Trondheim are two, Orkdal and Meldal are not yet Orkland. The counts are made up.
  const figures = {
    year: 2019,
    title: "Oppdiktet tabell",
    url: null,
    licence: "ingen",
    sha256: "d".repeat(64),
    industries: [
      { code: "A", name: "A" },
      { code: "B", name: "B" },
    ],
    jobs: { "5001": [90, 0], "5030": [0, 10], "5024": [50, 0], "5023": [0, 50], "5028": [0, 7] },
  };
  const kept = await keepIndustryFigures(services, secretariat, home, figures);
  if (!kept.ok) throw new Error(kept.code);
  const after = await ask();
  expect(after?.industry).toMatchObject({ year: 2019, source: { title: "Oppdiktet tabell" } });
  const row = (slug: string) => after?.rows.find((one) => one.party.slug === slug);
  expect(row("orkland")?.industry?.alike).toBeCloseTo(0.6, 12);
  expect(row("melhus")?.industry?.alike).toBeCloseTo(0.1, 12);
  expect([row("orkland")?.says.industry, row("skaun")?.says.industry]).toEqual([false, null]);
  expect(await keepIndustryFigures(services, secretariat, home, figures)).toMatchObject({ code: "figures-known" });
  expect(await keepIndustryFigures(services, reading, home, figures)).toMatchObject({ code: "not-allowed" });
  await undo(database.sql, kept.entry, { at: clock.now(), actor: "system" });
  expect((await ask())?.industry).toBeNull();
});

test("the municipalities of the day are known by number, name and short name", async () => {
  const words = await placeWords(await reader(), "2009-06-11");
  expect(words.get("1601")).toBe("1601");
  expect(words.get("trondheim")).toBe("1601");
  expect(words.get("klæbu")).toBe("1662");
  expect(words.has("5001")).toBe(false);
});
