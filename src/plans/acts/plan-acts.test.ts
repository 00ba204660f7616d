import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor, Grant } from "#access/vocabulary.ts";
import { anonymous } from "#access/vocabulary.ts";
import { undo } from "#journal/undo.ts";
import { verify } from "#journal/verify.ts";
import { createAnswers } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import { planAnswer } from "../questions/plan.ts";
import { projectAnswer } from "../questions/project.ts";
import * as contract from "../contract/plan-acts.ts";
import { addMilestone } from "./add-milestone.ts";
import { changeNeeds } from "./change-needs.ts";
import { finishMilestone } from "./finish-milestone.ts";
import { handOver } from "./hand-over.ts";
import { keepProcessTemplate } from "./keep-process-template.ts";
import { keepProgrammeArea } from "./keep-programme-area.ts";
import { keepProjectParty } from "./keep-project-party.ts";
import type { PlanActOutcome, PlanActServices } from "./on-owner.ts";
import { openPlan } from "./open-plan.ts";
import { openProject } from "./open-project.ts";
import { replanMilestone } from "./replan-milestone.ts";
import { reportStatus } from "./report-status.ts";
import { startProcess } from "./start-process.ts";

const today = "2009-06-11";
let database: Database;
let services: PlanActServices;
let answers: ReturnType<typeof createAnswers>;
beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  services = { sql: database.sql, clock: clockAt(today) };
  answers = createAnswers(database.sql);
});
afterAll(() => database.close());

const grant = (of: Pick<Grant, "role" | "party" | "cooperation">): Grant => ({ id: "g", since: "2009-01-01", ...of });
const user = (id: string, grants: Grant[]): Actor => ({ kind: "user", id, name: id, grants });
const secretariat = user("secretariat", [grant({ role: "secretariat", cooperation: "trondheimsregionen" })]);
const melhus = user("melhus", [grant({ role: "council-secretary", party: "melhus" })]);

function did(outcome: PlanActOutcome) {
  if (!outcome.ok)
    throw new Error(`Refused: ${outcome.code} ${"params" in outcome ? JSON.stringify(outcome.params) : ""}`);
  return outcome.value;
}
const reader = async () => ({ db: database.sql, answers: await answers.now() });
async function plan(id: string) {
  const answer = await planAnswer(await reader(), id, today, "nb");
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}
async function project(id: string) {
  const answer = await projectAnswer(await reader(), id, today, "nb");
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}
const newPlan = contract.openPlanInput.parse({
  title: "Klimaplan 2010",
  kind: "strategy",
  cooperation: "trondheimsregionen",
  periodFrom: "2010-01-01",
  periodUntil: "2010-12-31",
  replaces: "utviklingsplan-2009",
});
const newProject = contract.openProjectInput.parse({ title: "Felles energiregnskap", orderedBy: "ikap-planprogram" });
const milestone = (title: string, due: string, needs: string[] = []) =>
  contract.milestoneInput.parse({ title, due, needs });

describe("a plan is opened", () => {
  test("with its period and what it replaces; the secretariat of another cooperation, a municipality, nobody: not", async () => {
    const done = did(await openPlan(services, secretariat, newPlan));
    expect(done).toMatchObject({ subject: "plan", id: "klimaplan-2010" });
    const shown = await plan("klimaplan-2010");
    expect(shown).toMatchObject({
      state: "in-preparation",
      period: { from: "2010-01-01", until: "2011-01-01" },
      links: [{ kind: "replaces", plan: { slug: "utviklingsplan-2009" } }],
      version: done.entry,
    });
    for (const actor of [melhus, anonymous])
      expect(await openPlan(services, actor, { ...newPlan, title: "Annen" })).toMatchObject({ code: "not-allowed" });
    expect(
      await openPlan(services, secretariat, { ...newPlan, title: "Annen", cooperation: "trondelagsradet" }),
    ).toMatchObject({ code: "not-allowed" });
  });

  test.each([
    ["a title that is taken", {}, "address-taken"],
    ["a period that ends before it begins", { title: "Bb", periodUntil: "2009-12-31" }, "period-upside-down"],
    ["half a period", { title: "Bb", periodUntil: undefined }, "period-upside-down"],
    ["a cooperation nobody knows", { cooperation: "ukjent" }, "cooperation-unknown"],
    ["a plan to replace that is not there", { title: "Bb", replaces: "ukjent" }, "plan-unknown"],
  ])("not with %s", async (_what, wrong, code) => {
    expect(await openPlan(services, secretariat, { ...newPlan, ...wrong })).toMatchObject({ code });
  });
});

describe("a programme area", () => {
  const area = (over: object) => contract.areaInput.parse({ title: "Transport", ...over });
  test("is entered, renamed, and mapped on from one of an earlier plan", async () => {
    did(await keepProgrammeArea(services, secretariat, "klimaplan-2010", area({})));
    const from = { plan: "utviklingsplan-2010", area: "samferdsel" };
    did(
      await keepProgrammeArea(
        services,
        secretariat,
        "klimaplan-2010",
        area({ area: "transport", title: "Reiser", from }),
      ),
    );
    expect((await plan("klimaplan-2010")).programmeAreas).toMatchObject([
      { id: "transport", title: "Reiser", position: 1, earlier: [{ area: "samferdsel", extent: "whole" }] },
    ]);
  });

  test.each([
    ["one that is there", {}, "area-taken"],
    ["a change of one that is not", { area: "ukjent" }, "area-unknown"],
    ["from one that is not", { title: "Vann", from: { plan: "ikap", area: "ukjent" } }, "area-unknown"],
    [
      "from one that went wholly elsewhere in the plan",
      { title: "Vann", from: { plan: "utviklingsplan-2010", area: "samferdsel" } },
      "mapping-at-fault",
    ],
    ["by one who has seen an older version", { title: "Vann", version: 1 }, "changed-meanwhile"],
  ])("not: %s", async (_what, over, code) => {
    const title = "area" in over || "title" in over ? {} : { title: "Reiser" };
    expect(await keepProgrammeArea(services, secretariat, "klimaplan-2010", area({ ...title, ...over }))).toMatchObject(
      { code },
    );
  });
});

describe("a project", () => {
  test("is opened in the plan, with the decision that ordered it", async () => {
    did(await openProject(services, secretariat, "klimaplan-2010", { ...newProject, area: "transport" }));
    expect(await project("felles-energiregnskap")).toMatchObject({
      state: "running",
      owner: { slug: "trondheimsregionen" },
      placements: [{ plan: { slug: "klimaplan-2010" }, area: { title: "Reiser" } }],
      orderedBy: [{ kind: "matter", id: "ikap-planprogram" }],
    });
  });

  test.each([
    ["a title that is taken", {}, "address-taken"],
    ["before the plan began", { title: "Bb", begunOn: "2009-01-01" }, "before-it-began"],
    ["due before it begins", { title: "Bb", dueOn: "2009-06-01" }, "before-it-began"],
    ["a whole that is not there", { title: "Bb", parent: "ukjent" }, "parent-unknown"],
    ["a decision that is not there", { title: "Bb", orderedBy: "ukjent" }, "matter-unknown"],
    ["an area that is not there", { title: "Bb", area: "ukjent" }, "area-unknown"],
  ])("not with %s", async (_what, wrong, code) => {
    expect(await openProject(services, secretariat, "klimaplan-2010", { ...newProject, ...wrong })).toMatchObject({
      code,
    });
  });

  test("nor in a plan that is not there", async () => {
    expect(await openProject(services, secretariat, "ukjent", newProject)).toMatchObject({ code: "plan-unknown" });
  });

  test("has its own set of parties, who come and go", async () => {
    const party = (over: object) =>
      contract.projectPartyInput.parse({ change: "join", party: "1653", day: today, ...over });
    const keep = (over: object) => keepProjectParty(services, secretariat, "felles-energiregnskap", party(over));
    did(await keep({}));
    did(await keep({ party: "naeringsalliansen", role: "contractor" }));
    did(await keep({ party: "trondheimsregionen", role: "steering-group" }));
    expect((await project("felles-energiregnskap")).parties.map((one) => [one.end.name, one.role])).toEqual([
      ["Trondheimsregionen", "steering-group"],
      ["Næringsalliansen for Trondheimsregionen (NAT)", "contractor"],
      ["Melhus", "participant"],
    ]);
    expect(await keep({})).toMatchObject({ code: "takes-part-already" });
    expect(await keep({ change: "leave", party: "malvik" })).toMatchObject({ code: "takes-no-part" });
    expect(await keep({ party: "ukjent" })).toMatchObject({ code: "party-unknown" });
    expect(await keep({ day: "2009-01-01" })).toMatchObject({ code: "before-it-began" });
    did(await keep({ change: "leave" }));
    expect((await project("felles-energiregnskap")).participants).toBeNull();
  });
});

describe("milestones", () => {
  const id = "felles-energiregnskap";
  const add = (title: string, due: string, needs: string[] = []) =>
    addMilestone(services, secretariat, id, milestone(title, due, needs));

  test("are entered with what they wait for, also in another project", async () => {
    did(await add("Tall", "2009-06-20"));
    did(await add("Regnskap", "2009-08-20", ["tall", "befolkningsanalyse/datagrunnlag"]));
    const { milestoneList } = await project(id);
    expect(milestoneList).toMatchObject([
      { id: "tall", state: "next" },
      { id: "regnskap", state: "blocked", heldBy: [{ project: "befolkningsanalyse", milestone: "datagrunnlag" }] },
    ]);
  });

  test("a ring is refused with the milestones in it, and nothing of it is written", async () => {
    const needs = (one: string, of: string[]) =>
      changeNeeds(services, secretariat, id, contract.milestoneNeedsInput.parse({ milestone: one, needs: of }));
    expect(await needs("tall", ["regnskap"])).toMatchObject({
      code: "dependency-ring",
      params: { ring: "«Tall» → «Regnskap» → «Tall»" },
    });
    expect(await needs("tall", ["tall"])).toMatchObject({ code: "dependency-ring" });
    expect(await needs("tall", ["ukjent"])).toMatchObject({ code: "milestone-unknown" });
    expect((await project(id)).milestoneList[0]?.needs).toEqual([]);
    did(await needs("regnskap", ["tall"]));
    expect((await project(id)).milestoneList[1]?.needs).toHaveLength(1);
  });

  test("are moved with a reason, the earlier date kept", async () => {
    const move = (over: object) =>
      replanMilestone(services, secretariat, id, {
        milestone: "tall",
        due: "2009-07-01",
        precision: "day",
        reason: "Ferie.",
        ...over,
      });
    did(await move({}));
    expect((await project(id)).milestoneList[0]).toMatchObject({
      due: "2009-07-01",
      dates: [
        { due: "2009-06-20", current: false },
        { due: "2009-07-01", current: true, reason: "Ferie." },
      ],
    });
    expect(await move({})).toMatchObject({ code: "same-date" });
    expect(await move({ due: "2009-01-01" })).toMatchObject({ code: "before-it-began" });
    expect(await move({ milestone: "ukjent" })).toMatchObject({ code: "milestone-unknown" });
    expect(contract.replanMilestoneInput.safeParse({ milestone: "tall", due: "2009-07-02", reason: "" }).success).toBe(
      false,
    );
  });

  test("are reached once, on a day that has come", async () => {
    const reach = (day: string) =>
      finishMilestone(services, secretariat, id, contract.finishMilestoneInput.parse({ milestone: "tall", day }));
    expect(await reach("2009-06-12")).toMatchObject({ code: "day-ahead" });
    expect(await reach("2009-06-10")).toMatchObject({ code: "before-it-began" });
    const done = did(await reach(today));
    expect((await project(id)).milestones).toMatchObject({ done: 1, all: 2 });
    expect(await reach(today)).toMatchObject({ code: "reached-already" });
    const undone = await undo(database.sql, done.entry, { at: services.clock.now(), actor: "secretariat" });
    expect(undone.ok).toBe(true);
    expect((await project(id)).milestones.done).toBe(0);
  });

  test("nothing twice by one name, nor before the project began", async () => {
    expect(await add("Tall", "2009-06-20")).toMatchObject({ code: "milestone-taken" });
    expect(await add("Tidlig", "2009-01-20")).toMatchObject({ code: "before-it-began" });
    expect(await addMilestone(services, melhus, id, milestone("X1", today))).toMatchObject({ code: "not-allowed" });
  });
});

describe("a process from a template", () => {
  const start = (over: object) =>
    startProcess(
      services,
      secretariat,
      "naeringsplan",
      contract.startProcessInput.parse({ title: "Oppfølging", template: "delprosjekt-i-naeringsplan", ...over }),
    );
  const template = (over: object) =>
    keepProcessTemplate(
      services,
      secretariat,
      contract.templateInput.parse({
        template: "delprosjekt-i-naeringsplan",
        title: "Delprosjekt",
        cooperation: "trondheimsregionen",
        stages: [
          { title: "Dokument", kind: "document", deliverable: "Dokument", days: 10 },
          { title: "Møte", kind: "meeting", days: 20 },
        ],
        ...over,
      }),
    );

  test("keeps the version that it began with when the template goes on", async () => {
    did(await start({ parent: "naeringsplan-2009" }));
    did(await template({}));
    did(await start({ title: "Etterpå" }));
    expect((await project("oppfolging")).template).toMatchObject({ version: 1, newest: 3 });
    expect((await project("oppfolging")).milestoneList.map((one) => one.id)).toEqual([
      "bakgrunnsdokument",
      "workshop",
      "konkluderende-moete",
    ]);
    const later = await project("etterpa");
    expect(later.template).toMatchObject({ version: 3, newest: 3 });
    expect(later.milestoneList).toMatchObject([
      { id: "dokument", due: "2009-06-21", state: "next" },
      { id: "mote", due: "2009-07-01", needs: [{ milestone: "dokument" }] },
    ]);
    expect(later.deliverables).toMatchObject([{ title: "Dokument", due: "2009-06-21" }]);
    expect(later.dueOn).toBe("2009-07-01");
  });

  test.each([
    ["an unknown template", { template: "ukjent", title: "Bb" }],
    ["an unknown version", { templateVersion: 9, title: "Bb" }],
  ])("not from %s", async (_what, over) => {
    expect(await start(over)).toMatchObject({ code: "template-unknown" });
  });

  test.each([
    [
      "the same stage twice",
      {
        stages: [
          { title: "A1", kind: "other" },
          { title: "A1", kind: "other" },
        ],
      },
      "template-at-fault",
    ],
    [
      "a ring",
      {
        stages: [
          { title: "A1", kind: "other", after: [2] },
          { title: "B1", kind: "other", after: [1] },
        ],
      },
      "template-at-fault",
    ],
    ["an unknown one", { template: "ukjent" }, "template-unknown"],
  ])("no version with %s", async (_what, over, code) => {
    expect(await template(over)).toMatchObject({ code });
  });
});

describe("reports and deliveries", () => {
  const id = "felles-energiregnskap";
  test("a report gives light and words; the newest of a day counts; one ends the project", async () => {
    const report = (over: object) =>
      reportStatus(
        services,
        secretariat,
        id,
        contract.reportInput.parse({ light: "red", words: "Står stille.", ...over }),
      );
    did(await report({}));
    did(await report({ light: "yellow", words: "Går igjen." }));
    expect((await project(id)).light).toMatchObject({ light: "yellow", because: "reported" });
    expect(await report({ day: "2009-06-12" })).toMatchObject({ code: "day-ahead" });
    const deliver = (over: object) =>
      handOver(services, secretariat, id, contract.handOverInput.parse({ day: today, ...over }));
    expect(await deliver({})).toMatchObject({ code: "title-missing" });
    expect(await deliver({ deliverable: "ukjent" })).toMatchObject({ code: "deliverable-unknown" });
    expect(await deliver({ title: "Regnskap", ledTo: "ukjent" })).toMatchObject({ code: "matter-unknown" });
    did(await deliver({ title: "Regnskap", url: "https://example.org/r.pdf", ledTo: "ikap" }));
    expect(await deliver({ deliverable: "regnskap" })).toMatchObject({ code: "delivered-already" });
    expect(await project(id)).toMatchObject({
      deliverables: [{ id: "regnskap", deliveredOn: today, url: "https://example.org/r.pdf" }],
      results: [{ title: "Regnskap", matter: { slug: "ikap" } }],
    });
    did(await report({ light: "green", words: "Ferdig.", ends: "completed" }));
    expect((await project(id)).state).toBe("completed");
    expect(await report({})).toMatchObject({ code: "project-over" });
    expect(
      await reportStatus(services, secretariat, "ukjent", contract.reportInput.parse({ light: "red", words: "Nei." })),
    ).toMatchObject({
      code: "project-unknown",
    });
  });

  test("after all of it the journal holds", async () => {
    expect(await verify(database.sql)).toMatchObject({ flaws: [] });
  });
});
