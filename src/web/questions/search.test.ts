import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAnswers, type Reader } from "#platform/answers.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import { searchAnswer } from "./search.ts";

let database: Database;
let reader: Reader;

beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  reader = { db: database.sql, answers: await createAnswers(database.sql).now() };
});
afterAll(() => database.close());

async function find(question: string, on = "2009-06-11") {
  const answer = await searchAnswer(reader, question, on, "nb", null);
  if (!answer) return null;
  return {
    parties: answer.parties.found.map((one) => one.party.slug),
    cooperations: answer.cooperations.found.map((one) => one.cooperation.slug),
    matters: answer.matters.found.map((one) => one.matter.slug),
    plans: answer.plans.found.map((one) => one.plan.slug),
    projects: answer.projects.found.map((one) => one.project.slug),
    events: answer.events.found.map((one) => one.id),
    nearly: answer.nearly.map((one) => one.slug),
  };
}

describe("parties", () => {
  test.each([
    ["its whole name", "Melhus", "2009-06-11", "melhus"],
    ["the beginning of its name", "midtre", "2009-06-11", "midtre-gauldal"],
    ["the beginning of a later word of it", "gauldal", "2009-06-11", "midtre-gauldal"],
    ["the number it has that day", "5012", "2019-12-31", "snillfjord"],
    ["a number it had once", "1653", "2024-01-01", "melhus"],
    ["a Sámi name", "tråante", "2024-01-01", "trondheim"],
  ])("by %s", async (_by, question, on, slug) => {
    expect((await find(question, on))?.parties[0]).toBe(slug);
  });

  test("one that does not exist on the day comes after those that do, and says so", async () => {
    const answer = await searchAnswer(reader, "ork", "2020-06-01", "nb", null);
    const found = answer?.parties.found.map((one) => [one.party.slug, one.there]) ?? [];
    expect(found).toContainEqual(["orkland", true]);
    expect(found).toContainEqual(["orkdal", false]);
    const there = found.map((one) => one[1]);
    expect(there).toEqual(there.toSorted((a, b) => Number(b) - Number(a)));
  });

  test("a name nearly right is suggested where nothing is found", async () => {
    expect(await find("Mellhuss")).toMatchObject({ parties: [], nearly: ["melhus"] });
    expect((await find("qqqqqq"))?.nearly).toEqual([]);
  });
});

describe("texts", () => {
  test("are found by another form of the word (Norwegian stemming)", async () => {
    for (const word of ["arealplan", "arealplanen", "arealplaner"])
      expect((await find(word))?.matters, word).toContain("ikap");
    expect((await find("strategier"))?.matters).toContain("ikap");
  });

  test("a word begun is enough", async () => {
    expect((await find("byer i midt"))?.cooperations).toContain("byer-i-midt-norge");
    expect((await find("kunnskapsb"))?.cooperations).toContain("kunnskapsbyforum");
  });

  test("a cooperation is found by its purpose, with the place marked", async () => {
    const answer = await searchAnswer(reader, "verdiskapingen klimagasser", "2009-06-11", "nb", null);
    const byOne = await searchAnswer(reader, "klimagasser", "2009-06-11", "nb", null);
    expect(answer?.cooperations.found).toEqual([]);
    expect(byOne?.cooperations.found[0]).toMatchObject({
      cooperation: { slug: "framtidens-byer" },
      excerpt: expect.stringContaining("⟦klimagasser⟧"),
    });
  });
});

describe("plans and projects", () => {
  test("are found by a title, the beginning of a word, or another form of it", async () => {
    expect((await find("Utviklingsplan 2009"))?.plans).toEqual(["utviklingsplan-2009"]);
    expect((await find("næringspl"))?.plans[0]).toBe("naeringsplan");
    expect((await find("næringsplanen"))?.plans[0]).toBe("naeringsplan");
    expect((await find("bosettingsanalysen"))?.projects[0]).toBe("befolkningsanalyse");
  });

  test("a title comes before what is only said of it, and that is shown with the place marked", async () => {
    const found = (await searchAnswer(reader, "sekretariat", "2009-06-11", "nb", null))?.plans.found ?? [];
    expect(found).toMatchObject([
      { plan: { slug: "utviklingsplan-2009" }, excerpt: expect.stringContaining("⟦sekretariat⟧") },
    ]);
    expect(found[0]?.plan.sentence).toMatch(/^Gjelder/u);
  });

  test("from the day they began", async () => {
    expect((await find("Utviklingsplan 2009", "2009-04-23"))?.plans).toEqual([]);
    expect((await find("Utviklingsplan 2009", "2009-04-24"))?.plans).toEqual(["utviklingsplan-2009"]);
    expect((await find("bosettingsanalyse", "2005-01-01"))?.projects).toEqual([]);
  });

  test("all of one kind are shown to those who ask for more, and counted", async () => {
    const answer = await searchAnswer(reader, "plan", "2016-01-01", "nb", "plans");
    expect(answer?.plans.total).toBe(answer?.plans.found.length);
    expect(answer?.plans.total).toBeGreaterThan(5);
  });
});

describe("case numbers", () => {
  test("a council's case number finds the matter, from the day it was decided", async () => {
    expect((await find("38/09"))?.matters).toEqual(["ikap"]);
    expect((await find("38/09", "2009-05-04"))?.matters).toEqual([]);
  });
  test("the region's own finds the matter and what happened", async () => {
    const found = await find("TR 02/15", "2016-01-01");
    expect(found?.matters[0]).toBe("ikap-2");
    expect(found?.events).toContain("tr-02-15");
  });
});

test("nothing is found before it was there", async () => {
  expect((await find("IKAP", "2009-05-03"))?.matters).not.toContain("ikap");
  expect((await find("IKAP", "2009-05-04"))?.matters).toContain("ikap");
  expect((await find("uttalelse om massedeponi", "2009-06-11"))?.events).toEqual([]);
});

test("signs that mean something to a database mean nothing here", async () => {
  for (const question of ["%", "_", "!", "'", "   ", "&|!():*"]) expect(await find(question), question).toBeNull();
  for (const question of ["a%", "melhus' or 1=1 --", "mel_us", "((melhus", "a:*b", "\\melhus"])
    expect((await find(question))?.parties.length ?? 0, question).toBeLessThan(9);
  expect((await find("mel_us"))?.parties).toEqual([]);
});

test("a question as long as a book is cut, not refused", async () => {
  expect(await find(`melhus ${"x".repeat(100_000)}`)).toMatchObject({ parties: [] });
});
