import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoFilling } from "../../../demo/filling.ts";
import { forgetful, type Reader } from "#platform/answers.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { searchPlan } from "../search-store.ts";
import { planAnswer } from "./plan.ts";
import { planStatusBoard, plansAnswer, plansOfParty, projectsAnswer } from "./plans.ts";
import { projectAnswer } from "./project.ts";

let database: Database;
let reader: Reader;
beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  reader = { db: database.sql, answers: forgetful };
});
afterAll(() => database.close());

const deck = "2009-06-11";
async function plan(id: string, on = deck) {
  const answer = await planAnswer(reader, id, on, "nb");
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}
async function project(id: string, on = deck) {
  const answer = await projectAnswer(reader, id, on, "nb");
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

describe("the plans of the region through the years", () => {
  test.each([
    [
      "2009-06-11",
      "utviklingsplan-2009",
      "in-force",
      "Gjelder senest fra 24. april 2009 til og med 31. desember 2009.",
    ],
    ["2009-06-11", "utviklingsplan-2010", "in-preparation", "Under arbeid senest fra 11. juni 2009, ikke vedtatt."],
    ["2009-12-31", "utviklingsplan-2010", "adopted", "Vedtatt 11. desember 2009, gjelder fra 1. januar 2010."],
    ["2010-01-01", "utviklingsplan-2009", "replaced", "Avløst av Utviklingsplan 2010 1. januar 2010."],
    ["2009-06-11", "ikap", "in-preparation", "Under arbeid senest fra 5. desember 2008, ikke vedtatt."],
    ["2010-06-11", "ikap", "in-force", "Gjelder fra"],
    ["2015-02-13", "ikap", "replaced", "Avløst av IKAP-2"],
    ["2010-06-11", "naeringsplan", "in-force", "Gjelder fra 11. juni 2010."],
    ["2021-01-01", "naeringsplan", "replaced", "Avløst av Verdiskapingsstrategi"],
    ["2014-10-23", "framtidens-byer", "in-force", "til og med 23. oktober 2014"],
    ["2014-10-24", "framtidens-byer", "ended", "Gjelder ikke lenger"],
    ["2009-06-11", "ny-giv", "in-force", "Gjelder senest fra 5. desember 2008"],
    ["2009-06-11", "trondelagsplan-2009-2012", "in-force", "til og med 31. desember 2012"],
  ])("on %s %s is %s", async (on, id, state, sentence) => {
    const shown = await plan(id, on);
    expect(shown.state).toBe(state);
    expect(shown.sentence).toContain(sentence);
  });

  test("are listed with those that hold first, and none that had not begun", async () => {
    const slugs = (await plansAnswer(reader, deck, "nb")).map((one) => [one.slug, one.state]);
    expect(slugs).not.toContainEqual(["ikap-2", expect.anything()]);
    expect(slugs.findIndex(([, state]) => state !== "in-force")).toBe(
      slugs.filter(([, state]) => state === "in-force").length,
    );
  });

  test("one that had not begun, and one that nobody has", async () => {
    expect(await planAnswer(reader, "ikap-2", deck, "nb")).toMatchObject({ code: "plan-not-begun" });
    expect(await planAnswer(reader, "finnes-ikke", deck, "nb")).toMatchObject({ code: "plan-unknown" });
  });
});

describe("what the deck says on 11 June 2009", () => {
  test("D09: five projects, each with its own number of participants", async () => {
    const { projectList, projects, statements } = await plan("utviklingsplan-2009");
    const roots = projectList.filter((one) => one.parent === null);
    expect(Object.fromEntries(roots.map((one) => [one.slug, one.participants]))).toEqual({
      befolkningsanalyse: 7,
      "ikap-2009": 8,
      "naeringsplan-2009": 11,
      "framtidens-byer-2009": 13,
      "reisevaneundersokelse-2009": 8,
    });
    expect(projects).toMatchObject({ all: 5, running: 5 });
    expect(statements.filter((one) => one.kind === "trend").map((one) => one.wording)).toEqual([
      "Klimautfordringer",
      "Byvekst",
      "Finanskrise",
    ]);
  });

  test("D12: IKAP continues and makes concrete Ny giv, and waits for the municipalities", async () => {
    const ikap = await plan("ikap");
    expect(ikap.links.map((one) => [one.kind, one.direction, one.plan.slug])).toEqual([
      ["concretises", "to", "ny-giv"],
      ["continues", "to", "ny-giv"],
      ["integrated-in", "to", "framtidens-byer"],
    ]);
    expect(ikap.versions).toMatchObject([{ version: 1, matter: { slug: "ikap", status: "not-in-force" } }]);
    expect((await plan("ny-giv")).links).toContainEqual(
      expect.objectContaining({ kind: "concretises", direction: "from" }),
    );
    const { milestoneList, next, orderedBy } = await project("ikap-2009");
    expect(next).toMatchObject({ milestone: "kommunene", due: "2009-06-18" });
    expect(milestoneList.map((one) => [one.id, one.state])).toEqual([
      ["planprogram", "done"],
      ["hoeringsutkast", "done"],
      ["kommunene", "next"],
      ["junimoetet", "planned"],
      ["strategiske-valg", "planned"],
      ["utkast-1", "planned"],
    ]);
    expect(orderedBy.map((one) => one.id)).toEqual(["ikap-planprogram", "tr-utviklingsplan-2009"]);
  });

  test("D13, D14, D16: five sub-projects from one template, NAT as contractor with eleven parts, two of them in NiT", async () => {
    const { parts, parties } = await project("naeringsplan-2009");
    expect(parts.map((one) => one.title)).toEqual([
      "Status for næringslivet",
      "Strategier for vekst",
      "Bransjenes potensial",
      "Hindre for vekst",
      "Valg av strategier",
    ]);
    const nat = parties.find((one) => one.role === "contractor");
    expect(nat?.parts).toHaveLength(11);
    expect(nat?.parts.filter((one) => one.partOf.length > 0).map((one) => one.slug)).toEqual([
      "malvikradet",
      "nit-melhus",
    ]);
    expect(parties.find((one) => one.role === "steering-group")?.end.name).toBe("Trondheimsregionen");
    const part = await project("naeringsplan-vekststrategier");
    expect(part.template).toMatchObject({ version: 1, newest: 1, stages: [{}, {}, {}] });
    expect(part.milestoneList.map((one) => one.title)).toEqual(["Bakgrunnsdokument", "Workshop", "Konkluderende møte"]);
    expect(part.milestoneList[1]?.dates).toMatchObject([
      { due: "2009-06-10", current: false },
      { due: "2009-06-17", current: true, reason: expect.stringContaining("forsinket") },
    ]);
  });

  test("D15: four purposes of the business plan", async () => {
    const { statements } = await plan("naeringsplan");
    expect(statements.filter((one) => one.kind === "purpose")).toHaveLength(4);
  });

  test("D18: six programme areas of 2010, which nobody had yet mapped on", async () => {
    const { programmeAreas } = await plan("utviklingsplan-2010");
    expect(programmeAreas.map((one) => one.title)).toEqual([
      "Profilering",
      "Handlingsprogram for næringsplanen",
      "Handlingsprogram for arealplan og boligpolitikk",
      "Samferdselssaker",
      "Klima og mindre energibruk",
      "Bygge regionens allianser",
    ]);
    expect(programmeAreas.every((one) => one.later.length === 0)).toBe(true);
  });
});

test("2014–17: the four areas say which of the six they came from", async () => {
  const { programmeAreas } = await plan("utviklingsplan-2014-2017", "2015-01-01");
  expect(programmeAreas.map((one) => one.earlier.map((each) => `${each.area} ${each.extent}`))).toEqual([
    ["naeringsplan whole"],
    ["areal-og-bolig whole", "samferdsel whole", "klima-og-energi whole"],
    ["profilering whole", "alliansebygging part"],
    ["alliansebygging part"],
  ]);
});

test("a running project keeps the version of the template that it began with, and is told of the newer", async () => {
  const { template } = await project("naeringsplan-valg", "2010-09-01");
  expect(template).toMatchObject({ version: 1, newest: 2 });
});

test("what is late stands first, then what is next", async () => {
  const list = await projectsAnswer(reader, deck, "nb");
  expect(list[0]).toMatchObject({ slug: "befolkningsanalyse", overdue: [{ milestone: "datagrunnlag", daysLate: 6 }] });
  expect(list[0]?.light).toMatchObject({ light: "yellow", because: "reported" });
  const nexts = list.filter((one) => one.state === "running" && one.overdue.length === 0 && one.next);
  expect(nexts.map((one) => one.next?.due)).toEqual(nexts.flatMap((one) => one.next?.due ?? []).toSorted());
});

test("participants that merged are flagged with who followed", async () => {
  const { flags } = await project("massedeponi", "2018-06-01");
  expect(flags.map((one) => [one.code, one.party.slug, one.successors.map((each) => each.slug)])).toEqual([
    ["party-ended", "leksvik", ["indre-fosen"]],
    ["party-ended", "rissa", ["indre-fosen"]],
  ]);
});

test("a party sees its plans and the projects under way; the board, those of the region", async () => {
  const selbu = await plansOfParty(reader, "selbu", deck, "nb");
  expect(selbu.plans.map((one) => one.plan.slug)).toEqual(["naeringsplan"]);
  expect(selbu.projects.map((one) => one.project.slug)).toEqual(["naeringsplan-2009"]);
  const board = await planStatusBoard(reader, "trondheimsregionen", deck, "en");
  expect(board.ok && board.value.plans.map((one) => one.slug)).toEqual([
    "utviklingsplan-2009",
    "utviklingsplan-2010",
    "naeringsplan",
    "ikap",
  ]);
  expect(board.ok && board.value.projects).toHaveLength(10);
});

test("a search by words can be answered from an index", async () => {
  const { rows } = await database.sql.transaction().execute(async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx);
    return sql<{
      "QUERY PLAN": string;
    }>`explain ${searchPlan("project", { text: "næring", words: ["næring"], prefixes: "næring:*" }, deck, 10)}`.execute(
      tx,
    );
  });
  const plan = rows.map((one) => one["QUERY PLAN"]).join("\n");
  expect(plan).toContain("project_title_words");
  expect(plan).toContain("project_words");
});
