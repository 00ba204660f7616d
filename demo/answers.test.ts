import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { comparisonOf, matterFiles, settle, type Settled } from "#decisions/questions/cases.ts";
import { createAnswers, type Reader } from "#platform/answers.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "./filling.ts";

let db: Database;
let reader: Reader;
beforeAll(async () => {
  db = await openTestDatabase(demoFilling);
  reader = { db: db.sql, answers: await createAnswers(db.sql).now() };
});
afterAll(() => db.close());

async function settled(matter: string, on: string): Promise<Settled["answer"]> {
  const found = await settle(reader, await matterFiles(reader, [matter]), matter, on);
  if (!found) throw new Error(`No rule for ${matter} on ${on}.`);
  return found.answer;
}

const eight = ["klaebu", "malvik", "melhus", "midtre-gauldal", "orkdal", "skaun", "stjordal", "trondheim"];
const strategic = ["1", "2", "3", "4", "5", "6"];

describe("IKAP in 2009", () => {
  test("is not in force on 11 June, and each lacking council lacks something else", async () => {
    const answer = await settled("ikap", "2009-06-11");
    expect(answer.status).toBe("not-in-force");
    const lacking = answer.missing.flatMap((one) => (one.party === undefined ? [] : [[one.party, one.code]]));
    expect(Object.fromEntries(lacking)).toEqual({
      melhus: "resolution",
      "midtre-gauldal": "resolution",
      skaun: "competent-organ",
      stjordal: "identical-wording",
    });
  });

  test("is in force from 18 September for the eight, and in the strategic choices for Rissa and Leksvik", async () => {
    expect((await settled("ikap", "2009-09-17")).status).toBe("not-in-force");
    const answer = await settled("ikap", "2009-09-18");
    expect(answer).toMatchObject({ status: "in-force", since: "2009-09-18", missing: [] });
    const clauses = Object.fromEntries(answer.for.map((one) => [one.party, one.clauses]));
    expect(clauses).toEqual({
      ...Object.fromEntries(eight.map((party) => [party, "all"])),
      rissa: strategic,
      leksvik: strategic,
    });
  });

  test("shows every class of wording", async () => {
    const file = (await matterFiles(reader, ["ikap"])).get("ikap");
    if (!file) throw new Error("The matter is not there.");
    const rows = file.resolutions.filter((row) => row.day <= "2009-06-19" && row.outcome === "adopted");
    const classes = await Promise.all(
      rows.map(async (row) => [row.party, (await comparisonOf(reader, file, row, row.organ === "council")).class]),
    );
    expect(Object.fromEntries(classes)).toEqual({
      trondheim: "same",
      klaebu: "same",
      orkdal: "reservation", // its reservation is a field of its own
      malvik: "editorial",
      stjordal: "addition",
      melhus: "deviation",
      skaun: "not-competent",
    });
  });
});

describe("the sequel", () => {
  test.each([
    ["ikap-planprogram", "2008-12-04", "not-in-force"],
    ["ikap-planprogram", "2008-12-05", "in-force"],
    ["ikap", "2010-06-11", "ended"],
    ["ikap-utkast-1", "2010-06-10", "not-in-force"],
    ["ikap-utkast-1", "2010-06-11", "in-force"],
    ["ikap-utkast-1", "2015-02-13", "ended"],
    ["ikap-2", "2015-02-12", "not-in-force"],
    ["ikap-2", "2015-02-13", "in-force"],
    ["naeringsplan", "2010-06-11", "in-force"],
    ["vedtekter-2011", "2011-04-15", "not-in-force"],
    ["vedtekter-2011", "2011-06-17", "in-force"],
    ["observatorer-blir-medlemmer", "2009-06-11", "not-in-force"],
    ["trondelagsradet-2009", "2009-04-21", "not-in-force"],
    ["trondelagsradet-2009", "2009-04-22", "in-force"],
  ])("%s on %s is %s", async (matter, on, status) => {
    expect((await settled(matter, on)).status).toBe(status);
  });

  test("a decision does not pass by itself to the municipalities that followed", async () => {
    const answer = await settled("ikap-2", "2020-06-01");
    expect(answer.unsettled.map((one) => one.party).toSorted()).toEqual(["klaebu", "leksvik", "orkdal", "rissa"]);
  });
});

describe("memberships after mergers", () => {
  async function undecided(cooperation: string, on: string): Promise<[string, string[]][]> {
    const answer = await cooperationAnswer(reader, cooperation, on);
    if (!answer.ok) throw new Error(answer.code);
    return answer.value.undecided.map((one) => [one.party.slug, one.successors.map((next) => next.slug).toSorted()]);
  }

  test.each([
    ["trondheimsregionen", "2017-12-31", []],
    ["trondheimsregionen", "2019-06-01", [["sor-trondelag-fylke", ["trondelag-fylke"]]]],
    ["trondheimsregionen", "2026-11-23", []],
    ["ikap-samarbeid", "2026-11-23", [["orkdal", ["orkland"]]]],
    [
      "trondelagsradet",
      "2026-11-23",
      [
        ["nord-trondelag-fylke", ["trondelag-fylke"]],
        ["sor-trondelag-fylke", ["trondelag-fylke"]],
      ],
    ],
  ])("%s on %s asks for what nobody has decided", async (cooperation, on, expected) => {
    expect(await undecided(cooperation, on)).toEqual(expected);
  });
});
