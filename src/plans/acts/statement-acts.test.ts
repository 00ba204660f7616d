import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anonymous, type Actor, type Grant } from "#access/vocabulary.ts";
import { undo } from "#journal/undo.ts";
import { verify } from "#journal/verify.ts";
import { createAnswers } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import * as contract from "../contract/statement-acts.ts";
import { planAnswer } from "../questions/plan.ts";
import { projectAnswer } from "../questions/project.ts";
import { keepIndicator } from "./keep-indicator.ts";
import { keepPlanStatement } from "./keep-plan-statement.ts";
import type { PlanActOutcome, PlanActServices } from "./on-owner.ts";
import { placeProject } from "./place-project.ts";
import { recordIndicatorValue } from "./record-indicator-value.ts";
import { recordPlanVersion } from "./record-plan-version.ts";

const today = "2010-03-01";
let database: Database;
let services: PlanActServices;
let answers: ReturnType<typeof createAnswers>;
beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  services = { sql: database.sql, clock: clockAt(today) };
  answers = createAnswers(database.sql);
});
afterAll(() => database.close());

const user = (id: string, of: Pick<Grant, "role" | "party" | "cooperation">): Actor => ({
  kind: "user",
  id,
  name: id,
  grants: [{ id: "g", since: "2009-01-01", ...of }],
});
const secretariat = user("secretariat", { role: "secretariat", cooperation: "trondheimsregionen" });
const elsewhere = user("elsewhere", { role: "secretariat", cooperation: "trondelagsradet" });
const melhus = user("melhus", { role: "council-secretary", party: "melhus" });
const strangers = [anonymous, melhus, elsewhere];

function did(outcome: PlanActOutcome) {
  if (!outcome.ok)
    throw new Error(`Refused: ${outcome.code} ${"params" in outcome ? JSON.stringify(outcome.params) : ""}`);
  return outcome.value;
}
async function takeBack(entry: number) {
  expect(await undo(database.sql, entry, { at: services.clock.now(), actor: "secretariat" })).toMatchObject({
    ok: true,
  });
}
async function plan(on = today, id = "ikap") {
  const answer = await planAnswer({ db: database.sql, answers: await answers.now() }, id, on, "nb");
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}
async function placements() {
  const reader = { db: database.sql, answers: await answers.now() };
  const answer = await projectAnswer(reader, "ikap-2009", today, "nb");
  if (!answer.ok) throw new Error(answer.code);
  return answer.value.placements.map((one) => [one.plan.slug, one.area?.id ?? null]);
}

describe("what a plan wants", () => {
  const keep = (over: object, actor: Actor = secretariat) =>
    keepPlanStatement(services, actor, "ikap", contract.statementInput.parse(over));
  const words = async (on?: string) => (await plan(on)).statements.map((one) => one.wording);

  test("is entered from a day, corrected, and ended from a day; the days before keep it", async () => {
    const done = did(await keep({ kind: "goal", wording: "Kortere reiser", since: "2010-02-01" }));
    expect(done).toMatchObject({ subject: "plan", id: "ikap" });
    expect(await words("2010-01-31")).not.toContain("Kortere reiser");
    expect(await words("2010-02-01")).toContain("Kortere reiser");
    did(await keep({ statement: done.record, wording: "Kortere arbeidsreiser" }));
    expect((await plan()).statements.find((one) => one.id === done.record)).toMatchObject({
      kind: "goal",
      wording: "Kortere arbeidsreiser",
    });
    const ended = did(await keep({ statement: done.record, until: "2010-02-15" }));
    expect(await words("2010-02-14")).toContain("Kortere arbeidsreiser");
    expect(await words("2010-02-15")).not.toContain("Kortere arbeidsreiser");
    await takeBack(ended.entry);
    expect(await words()).toContain("Kortere arbeidsreiser");
  });

  test.each([
    ["without a wording", { kind: "goal" }, "wording-missing"],
    ["without a kind", { wording: "Noe" }, "wording-missing"],
    ["a change of one that is not there", { statement: "ukjent", wording: "Noe" }, "statement-unknown"],
    ["what it says already", { kind: "goal", wording: "Kortere arbeidsreiser" }, "statement-taken"],
    ["from before the plan began", { kind: "goal", wording: "Noe", since: "2001-01-01" }, "before-it-began"],
    [
      "to end on the day it begins",
      { kind: "goal", wording: "Noe", since: "2010-02-01", until: "2010-02-01" },
      "ends-too-early",
    ],
    ["a measured goal made a strategy", { statement: "ikap-mal-co2", kind: "strategy" }, "goal-measured"],
    ["by one who has seen an older version", { kind: "goal", wording: "Noe", version: 0 }, "changed-meanwhile"],
  ])("not: %s", async (_what, over, code) => {
    expect(await keep(over)).toMatchObject({ code });
  });

  test("by nobody but the secretariat of the plan's own", async () => {
    for (const actor of strangers)
      expect(await keep({ kind: "goal", wording: "Noe" }, actor)).toMatchObject({ code: "not-allowed" });
  });
});

describe("how a goal is measured", () => {
  const indicator = {
    statement: "ikap-mal-co2",
    title: "Reiser med buss",
    unit: "prosent",
    aim: "at-least",
    target: 12,
  };
  const keep = (over: object, actor: Actor = secretariat) =>
    keepIndicator(services, actor, "ikap", contract.indicatorInput.parse({ ...indicator, ...over }));
  const measure = (over: object, actor: Actor = secretariat) =>
    recordIndicatorValue(
      services,
      actor,
      "ikap",
      contract.indicatorValueInput.parse({ day: today, value: 9, note: "Reisevaneundersøkelsen", ...over }),
    );
  const shown = async (on?: string) =>
    (await plan(on)).statements.flatMap((one) => one.indicators).find((one) => one.id === "ikap-reiser-med-buss");

  test("is entered, corrected, and measured from the day of each value", async () => {
    const made = did(await keep({ baseline: 8.5, baselineDay: "2009-12-31" }));
    expect(made.record).toBe("ikap-reiser-med-buss");
    expect(await shown()).toMatchObject({ target: 12, baseline: 8.5, baselineDay: "2009-12-31", reached: null });
    did(await keep({ indicator: made.record, target: 11.5, targetDay: "2018-12-31" }));
    expect(await shown()).toMatchObject({ target: 11.5, targetDay: "2018-12-31", baseline: null });
    did(await measure({ indicator: made.record, day: "2010-01-15" }));
    const second = did(await measure({ indicator: made.record, value: 12 }));
    expect(await shown("2010-01-14")).toMatchObject({ values: [], reached: null });
    expect(await shown("2010-02-28")).toMatchObject({ values: [{ value: 9 }], reached: false });
    expect(await shown()).toMatchObject({
      values: [{ day: "2010-01-15" }, { day: today, value: 12, note: "Reisevaneundersøkelsen" }],
      reached: true,
    });
    await takeBack(second.entry);
    expect(await shown()).toMatchObject({ reached: false });
  });

  test.each([
    ["one that the goal has", {}, "indicator-taken"],
    ["a change of one that is not there", { indicator: "ukjent" }, "indicator-unknown"],
    ["of a goal that is not there", { statement: "naeringsplan-mal-verdiskaping" }, "statement-unknown"],
    ["of a trend", { statement: "ikap-trend-klima" }, "not-a-goal"],
    ["a day for a baseline that has no value", { title: "Nytt", baselineDay: today }, "baseline-missing"],
  ])("not: %s", async (_what, over, code) => {
    expect(await keep(over)).toMatchObject({ code });
  });

  test.each([
    ["of an indicator that is not there", { indicator: "ukjent" }, "indicator-unknown"],
    ["of another plan's indicator", { indicator: "naeringsplan-verdiskaping" }, "indicator-unknown"],
    ["on a day that has not come", { indicator: "ikap-reiser-med-buss", day: "2010-03-02" }, "day-ahead"],
    ["twice on a day", { indicator: "ikap-reiser-med-buss", day: "2010-01-15" }, "measured-already"],
  ])("no value %s", async (_what, over, code) => {
    expect(await measure(over)).toMatchObject({ code });
  });

  test("no value without where it is from, and nothing by others", async () => {
    const unsaid = { indicator: "ikap-reiser-med-buss", day: today, value: 1, note: "" };
    expect(contract.indicatorValueInput.safeParse(unsaid).success).toBe(false);
    for (const actor of strangers) {
      expect(await keep({ title: "Nytt" }, actor)).toMatchObject({ code: "not-allowed" });
      expect(await measure({ indicator: "ikap-reiser-med-buss" }, actor)).toMatchObject({ code: "not-allowed" });
    }
  });
});

describe("a version of a plan", () => {
  const record = (over: object, actor: Actor = secretariat, of = "utviklingsplan-2010") =>
    recordPlanVersion(services, actor, of, contract.planVersionInput.parse(over));
  const shown = async () => (await plan(today, "utviklingsplan-2010")).versions;

  test("is adopted on a day by a body, whose name is known, or through a matter that says itself whether it holds", async () => {
    const before = (await shown()).length;
    did(
      await record({
        title: "Revidert",
        adoptedOn: "2010-02-26",
        body: "trondheimsregionen-styret",
        caseNumber: "7/10",
      }),
    );
    const byBody = (await shown()).find((one) => one.title === "Revidert");
    expect(byBody).toMatchObject({ version: 2, adoptedOn: "2010-02-26", caseNumber: "7/10" });
    expect(byBody?.body).not.toBe("trondheimsregionen-styret");
    const done = did(await record({ matter: "ikap" }));
    expect(await shown()).toHaveLength(before + 2);
    expect((await shown()).find((one) => one.version === 3)?.matter).toMatchObject({ slug: "ikap" });
    await takeBack(done.entry);
    expect(await shown()).toHaveLength(before + 1);
  });

  test("by a body written with its name is that body's", async () => {
    const name = (await shown()).find((one) => one.title === "Revidert")?.body ?? "";
    did(await record({ title: "Rettet", adoptedOn: today, body: name.toUpperCase() }));
    expect((await shown()).find((one) => one.title === "Rettet")?.body).toBe(name);
  });

  test.each([
    ["with neither matter nor day", {}, "version-how"],
    ["with a day and nobody who adopted", { adoptedOn: today }, "version-how"],
    ["with both a matter and a day", { matter: "ikap", adoptedOn: today, body: "Styret" }, "version-how"],
    ["through a matter that is not there", { matter: "ukjent" }, "matter-unknown"],
    ["twice on a day", { adoptedOn: "2010-02-26", body: "Styret" }, "version-taken"],
    ["behind a later one", { adoptedOn: "2010-02-01", body: "Styret" }, "version-too-early"],
    ["on a day that has not come", { adoptedOn: "2010-03-02", body: "Styret" }, "day-ahead"],
    ["before the plan began", { adoptedOn: "2001-01-01", body: "Styret" }, "before-it-began"],
  ])("not %s", async (_what, over, code) => {
    expect(await record(over)).toMatchObject({ code });
  });

  test("by nobody else, and not of a plan that is not there", async () => {
    for (const actor of strangers)
      expect(await record({ matter: "ikap" }, actor)).toMatchObject({ code: "not-allowed" });
    expect(await record({ matter: "ikap" }, secretariat, "ukjent")).toMatchObject({ code: "plan-unknown" });
  });
});

describe("where a project stands", () => {
  const place = (over: object, actor: Actor = secretariat) =>
    placeProject(services, actor, "ikap-2009", contract.placementInput.parse({ change: "place", ...over }));

  test("is also in another plan, in another area of it, or no longer there", async () => {
    did(await place({ plan: "naeringsplan" }));
    expect(await placements()).toContainEqual(["naeringsplan", null]);
    const moved = did(await place({ plan: "utviklingsplan-2010", area: "samferdsel" }));
    expect(await placements()).toContainEqual(["utviklingsplan-2010", "samferdsel"]);
    await takeBack(moved.entry);
    expect(await placements()).toContainEqual(["utviklingsplan-2010", "areal-og-bolig"]);
    did(await place({ change: "remove", plan: "naeringsplan" }));
    expect(await placements()).not.toContainEqual(["naeringsplan", null]);
  });

  test.each([
    ["as it stands", { plan: "utviklingsplan-2010", area: "areal-og-bolig" }, "placed-already"],
    ["in an area that is not there", { plan: "utviklingsplan-2010", area: "ukjent" }, "area-unknown"],
    ["in a plan that is not there", { plan: "ukjent" }, "plan-unknown"],
    ["out of a plan it is not in", { change: "remove", plan: "naeringsplan" }, "not-placed"],
    ["in somebody else's plan", { plan: "trondelagsplan-2009-2012" }, "not-allowed"],
  ])("not %s", async (_what, over, code) => {
    expect(await place(over)).toMatchObject({ code });
  });

  test("one that is over still enters the plans of its own time, no later ones", async () => {
    const late = (plan: string) =>
      placeProject(
        services,
        secretariat,
        "naeringsplan-status",
        contract.placementInput.parse({ change: "place", plan }),
      );
    did(await late("utviklingsplan-2009"));
    expect(await late("utviklingsplan-2010")).toMatchObject({ code: "project-over", params: { day: "2009-06-05" } });
  });

  test("is for the project's own secretariat to say", async () => {
    for (const actor of strangers)
      expect(await place({ change: "remove", plan: "ikap" }, actor)).toMatchObject({ code: "not-allowed" });
  });
});

test("after all of it the journal holds", async () => {
  expect(await verify(database.sql)).toMatchObject({ flaws: [] });
});
