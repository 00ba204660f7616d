import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetful, type Reader } from "#platform/answers.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import type { ProofAnswer } from "../contract.ts";
import { budgetOf } from "./budget.ts";
import { contributionsOf } from "./contributions.ts";
import { financingOf } from "./financing.ts";
import { keyInForce, keysAnswer } from "./keys.ts";
import { contributionsOfParty } from "./party-money.ts";
import { planMoney } from "./plan-money.ts";
import { participantsOf, snapshotOf } from "./snapshot.ts";

let database: Database;
let reader: Reader;
beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  reader = { db: database.sql, answers: forgetful };
});
afterAll(() => database.close());

const region = "trondheimsregionen";

async function contributions(year: number, on: string) {
  const found = await contributionsOf(reader, region, year, on, "nb");
  if (!found.ok) throw new Error(found.code);
  return found.value;
}

describe("who pays what of a year", () => {
  test("5.2 million over nine municipalities in 2019, 6.0 million over eight in 2020: the sum to the øre", async () => {
    const [of2019, of2020] = [await contributions(2019, "2020-06-01"), await contributions(2020, "2020-06-01")];
    expect([of2019.total, of2019.totals.length]).toEqual([5_200_000_00, 9]);
    expect([of2020.total, of2020.totals.length]).toEqual([6_000_000_00, 8]);
    expect(of2019.totals.find((one) => one.party.slug === "malvik")?.amount).toBe(348_330_56);
    expect(of2020.totals.find((one) => one.party.slug === "malvik")?.amount).toBe(422_009_18);
  });

  test("counted again from its snapshot, every run gives the figures that were kept", async () => {
    const years = await Promise.all([2009, 2010, 2018, 2019, 2020].map((year) => contributions(year, "2026-01-01")));
    const runs = years.flatMap((one) => one.runs);
    expect(runs).toHaveLength(6);
    expect(runs.filter((one) => !one.countedAgain)).toEqual([]);
  });

  test("Klæbu's heads are Trondheim's after the merger, its equal part is nobody's", async () => {
    const { runs } = await contributions(2020, "2020-06-01");
    const trondheim = runs[0]?.shares.find((one) => one.party.slug === "trondheim");
    expect(trondheim?.inhabitants).toBe(196_159 + 6_076);
    const words = sentences(trondheim?.proof);
    expect(words).toContain("Klæbu: 6 076 innbyggere 1. januar 2019.".replaceAll(" 0", "\u00A00"));
    expect(words.some((one) => one.startsWith("Lik del: 1\u00A0800\u00A0000 kr delt på 8 = 225\u00A0000 kr"))).toBe(
      true,
    );
    const orkland = runs[0]?.shares.find((one) => one.party.slug === "orkland");
    expect(sentences(orkland?.proof).some((one) => one.includes("anslått"))).toBe(true);
  });

  test("a year that lies ahead of the day has no shares yet", async () => {
    expect((await contributions(2020, "2019-12-31")).runs).toEqual([]);
  });

  test("the county pays its fifth in 2010, after the grants", async () => {
    const { totals } = await contributions(2010, "2010-06-01");
    expect(totals.find((one) => one.party.kind === "county")?.amount).toBe(560_000_00);
  });

  test("a project has participants of its own", async () => {
    const { runs } = await contributions(2009, "2009-06-11");
    expect(runs.find((one) => one.project === "naeringsplan-2009")?.shares).toHaveLength(11);
  });

  test("what a municipality pays, newest first, and nothing for a day before", async () => {
    const malvik = await contributionsOfParty(reader, "malvik", "2019-06-01");
    expect(malvik.map((one) => [one.year, one.project, one.amount])).toEqual([
      [2019, null, 348_330_56],
      [2018, null, 301_952_95],
      [2010, null, 163_559_19],
      [2009, null, 135_079_18],
      [2009, "naeringsplan-2009", 38_815_60],
    ]);
    expect(await contributionsOfParty(reader, "malvik", "2009-01-01")).toEqual([]);
  });

  test("an unknown cooperation is refused by name", async () => {
    expect(await contributionsOf(reader, "nordpolen", 2019, "2019-06-01", "nb")).toMatchObject({
      ok: false,
      code: "cooperation-unknown",
    });
  });
});

describe("a snapshot", () => {
  const asked = { year: 2020, day: "2020-01-01", amount: 100, grants: [], index: null, usage: {} };

  test("says that a figure is missing, and never takes another year's", async () => {
    const key = await keyInForce(reader, region, null, "2020-01-01");
    if (!key) throw new Error("no key");
    const parties = await participantsOf(reader, region, key.key, "2020-01-01");
    const late = await snapshotOf(reader, key.key, parties, { ...asked, year: 2031, day: "2020-01-01" });
    expect(late.parties.every((one) => one.units[1] === null)).toBe(true);
  });

  test("takes no municipality before it began when the key keeps the borders of then", async () => {
    const key = await keyInForce(reader, region, null, "2020-01-01");
    if (!key) throw new Error("no key");
    const parts = key.key.parts.map((part) =>
      part.kind === "inhabitants" ? { ...part, borders: "as-of-year" as const } : part,
    );
    const found = await snapshotOf(reader, { ...key.key, parts }, ["trondheim", "orkland"], asked);
    expect(found.parties.map((one) => one.units[1]?.[0]?.count ?? null)).toEqual([196_159, null]);
  });

  test("follows an earlier share into the municipality that merged", async () => {
    const key = await keyInForce(reader, region, null, "2020-01-01");
    if (!key) throw new Error("no key");
    const phased = { ...key.key, phaseIn: { previous: { klaebu: 1, malvik: 1 }, percentByYear: { 2020: "50" } } };
    const found = await snapshotOf(reader, phased, ["trondheim", "malvik"], asked);
    expect(found.mergedInto).toEqual({ klaebu: "trondheim" });
  });
});

describe("budgets", () => {
  async function budget(year: number, on: string) {
    const found = await budgetOf(reader, region, year, on);
    if (!found.ok) throw new Error(found.code);
    return found.value;
  }

  test("on the day of the deck the frames of 2010 lie ahead, in six programme areas", async () => {
    const { standing } = await budget(2010, "2009-06-11");
    expect(standing).toMatchObject({ state: "frame", ahead: true, decided: "2009-06-19", constructed: true });
    expect([...new Set(standing?.lines.map((one) => one.area?.title))]).toEqual([
      "Profilering",
      "Handlingsprogram for næringsplanen",
      "Handlingsprogram for arealplan og boligpolitikk",
      "Samferdselssaker",
      "Klima og mindre energibruk",
      "Bygge regionens allianser",
    ]);
  });

  test("later the adopted budget stands, and the accounts beside it once they are in", async () => {
    const { standing, actuals } = await budget(2010, "2010-06-01");
    expect(standing).toMatchObject({ state: "adopted", ahead: false });
    expect(actuals).toEqual([]);
    expect((await budget(2010, "2011-06-17")).actuals.reduce((sum, one) => sum + one.costs, 0)).toBe(3_562_001_50);
  });

  test("Trondheimsregionen 2040 is paid by the county governor's grants, how much is not known", async () => {
    const { standing } = await budget(2015, "2015-06-19");
    expect(standing?.lines).toMatchObject([{ funder: "county-governor", amount: null, constructed: false }]);
  });

  test("the deck's three sources of money, with the municipalities' shares", async () => {
    const found = await financingOf(reader, region, "2009-06-11", "nb");
    if (!found.ok) throw new Error(found.code);
    expect(found.value.funders.map((one) => one.words)).toEqual([
      "kommunene",
      "fylkeskommunen",
      "fylkesmannens skjønnsmidler",
      "prosjektets partnere",
    ]);
    expect(found.value.year).toBe(2009);
    expect(found.value.funders[0]?.parties.map((one) => one.party.slug)).toContain("malvik");
  });

  test("a cooperation without money answers with nothing, not with an error", async () => {
    const found = await financingOf(reader, "legevakt", "2009-06-11", "nb");
    expect(found).toMatchObject({ ok: true, value: { funders: [], year: null } });
  });
});

test("what a plan and a project are given in the budgets that stand on the day", async () => {
  const [plan] = await planMoney(reader, { plan: "utviklingsplan-2010" }, "2009-06-11");
  expect(plan).toMatchObject({ year: 2010, budget: { state: "frame", ahead: true } });
  expect(plan?.lines).toHaveLength(13);
  const [project] = await planMoney(reader, { project: "ikap-2009" }, "2009-06-11");
  expect(project?.lines.map((one) => [one.funder, one.amount])).toEqual([
    ["members", 640_000_00],
    ["county", 240_000_00],
    ["county-governor", 350_000_00],
  ]);
  expect(await planMoney(reader, { plan: "ikap" }, "2009-06-11")).toEqual([]);
});

test("keys are told in words, in every language", async () => {
  const [nb] = await keysAnswer(reader, region, "2019-01-01", "nb");
  expect(nb?.words).toEqual([
    "Alle kommuner som er medlemmer på dagen for terminen, deler.",
    "30 % deles likt.",
    "70 % deles etter innbyggertall 1. januar året før (SSB 07459), innenfor grensene på dagen for terminen.",
  ]);
  const all = await keysAnswer(reader, region, "2010-01-01", "en");
  const words = all.find((one) => one.project === null)?.words;
  expect(words?.some((one) => /^Sør-Trøndelag\b.* pays a fixed share of 20%\.$/.test(one))).toBe(true);
});

function sentences(proof: ProofAnswer | null | undefined): string[] {
  return proof ? [proof.words, ...proof.of.flatMap(sentences)] : [];
}
