import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { undo } from "#journal/undo.ts";
import { verify } from "#journal/verify.ts";
import { box, collection, feature, housing, point, polygon } from "../rules/measures/fields.cases.ts";
import type { AnswerGuidelineInput } from "../contract/guideline-acts.ts";
import { addGuideline } from "./add-guideline.ts";
import { answerGuideline } from "./answer-guideline.ts";
import { editGuideline } from "./edit-guideline.ts";
import { giveDeviationNotice } from "./give-deviation-notice.ts";
import { measureGuideline } from "./measure-guideline.ts";
import { registerMunicipalPlan } from "./register-municipal-plan.ts";
import { did, openGuidelines, people, type WithGuidelines } from "./test-guidelines.ts";

let site: WithGuidelines;
beforeAll(async () => {
  site = await openGuidelines();
});
afterAll(() => site.close());

const undone = async (entry: number) => {
  const at = site.services.clock.now();
  const outcome = await undo(site.database.sql, entry, { at, actor: "secretariat", reason: "" });
  expect(outcome.ok).toBe(true);
};

const answer: AnswerGuidelineInput = {
  guideline: "ikap-bolig",
  party: "melhus",
  day: "2014-12-20",
  state: "followed",
  municipalPlan: "melhus-arealdel-2014",
  why: "",
  evidence: "Nye boliger kommer ved jernbanen.",
  provision: "§ 2.1",
  document: "",
  reason: "",
};
const answers = (input: Partial<AnswerGuidelineInput>, actor = people.melhus) =>
  answerGuideline(site.services, actor, "ikap", { ...answer, ...input });

describe("answering a guideline", () => {
  test("settles the cell until it is undone", async () => {
    expect(await site.cell("ikap-bolig", "melhus")).toBe("not-treated, plan-without-answer");
    const { entry } = did(await answers({}));
    expect(await site.cell("ikap-bolig", "melhus")).toBe("followed");
    expect(await site.cell("ikap-bolig", "melhus", "ikap", "2014-12-19")).toBe("not-treated, plan-without-answer");
    await undone(entry);
    expect(await site.cell("ikap-bolig", "melhus")).toBe("not-treated, plan-without-answer");
  });

  test.each<[string, Partial<AnswerGuidelineInput>]>([
    ["guideline-unknown", { guideline: "ikap-finnes-ikke" }],
    ["reason-missing", { state: "deviates" }],
    ["day-ahead", { day: "2015-01-01" }],
    ["before-guideline", { day: "2010-06-10", municipalPlan: undefined }],
    ["municipal-plan-unknown", { municipalPlan: "melhus-arealdel-1900" }],
    ["municipal-plan-of-another", { municipalPlan: "malvik-arealdel-2011" }],
    ["reported-without-measure", { reported: 12 }],
    ["measurement-unknown", { measurement: "maaling-malvik-2011" }],
    ["party-unknown", { party: "atlantis" }],
  ])("is refused: %s", async (code, input) => {
    expect(await answers(input)).toMatchObject({ ok: false, code });
  });

  test("is for the municipality itself and the secretariat, once a day", async () => {
    expect(await answers({}, people.malvik)).toMatchObject({ code: "not-allowed" });
    expect(await answers({}, people.otherSecretariat)).toMatchObject({ code: "not-allowed" });
    expect(await answers({}, people.anonymous)).toMatchObject({ code: "not-allowed" });
    did(await answers({ guideline: "ikap-abc" }, people.secretariat));
    expect(await answers({ guideline: "ikap-abc" })).toMatchObject({ code: "answered-that-day" });
  });

  test("is for those that are asked: not the county, not a municipality outside", async () => {
    for (const party of ["sor-trondelag-fylke", "frosta"])
      expect(await answers({ party, municipalPlan: undefined }, people.secretariat)).toMatchObject({
        code: "not-a-municipality-of-the-plan",
      });
  });
});

describe("a deviation", () => {
  test("waits for a notice to the others, and one after the planning began is late", async () => {
    did(await answers({ guideline: "ikap-naering", state: "deviates", why: "Øysand trengs til lokale bedrifter." }));
    expect(await site.cell("ikap-naering", "melhus")).toBe("deviates, missing");
    const notice = {
      guideline: "ikap-naering",
      party: "melhus",
      day: "2012-11-01",
      municipalPlan: "melhus-arealdel-2014",
      words: "Melhus varsler.",
      document: "",
      reason: "",
    };
    expect(await giveDeviationNotice(site.services, people.malvik, "ikap", notice)).toMatchObject({
      code: "not-allowed",
    });
    did(await giveDeviationNotice(site.services, people.melhus, "ikap", notice));
    expect(await site.cell("ikap-naering", "melhus")).toBe("deviates, late");
    expect(await giveDeviationNotice(site.services, people.melhus, "ikap", notice)).toMatchObject({
      code: "notice-given-that-day",
    });
    did(await giveDeviationNotice(site.services, people.melhus, "ikap", { ...notice, day: "2012-09-30" }));
    expect(await site.cell("ikap-naering", "melhus")).toBe("deviates, given");
  });
});

describe("a guideline", () => {
  const added = {
    number: "6.1",
    heading: "Handel",
    wording: "Nye kjøpesentre skal ligge i et sentrum.",
    kind: "must" as const,
    matter: "ikap-utkast-1",
    clause: "6",
    from: "2014-01-01",
    reason: "",
  };

  test("is added by the secretariat, asks those the clause binds, and gets a new wording from a day", async () => {
    expect(await addGuideline(site.services, people.melhus, "ikap", added)).toMatchObject({ code: "not-allowed" });
    const { record } = did(await addGuideline(site.services, people.secretariat, "ikap", added));
    expect(record).toBe("ikap-6-1");
    // Stjørdal's plan of March 2014 came after it; Rissa acceded to clauses 1 to 4 only.
    expect(await site.cell(record, "stjordal")).toBe("not-treated, plan-without-answer");
    expect(await site.cell(record, "rissa")).toBe("not-bound: not-acceded");
    did(
      await answers(
        { guideline: record, party: "stjordal", day: "2014-04-01", municipalPlan: undefined },
        people.secretariat,
      ),
    );
    expect(await site.cell(record, "stjordal")).toBe("followed");
    const edited = { ...added, guideline: record, wording: "Ingen nye kjøpesentre.", from: "2014-09-01" };
    const { entry } = did(await editGuideline(site.services, people.secretariat, "ikap", edited));
    expect(await site.cell(record, "stjordal")).toBe("not-treated");
    expect(await site.cell(record, "stjordal", "ikap", "2014-08-31")).toBe("followed");
    expect(
      await editGuideline(site.services, people.secretariat, "ikap", { ...edited, from: "2014-05-01" }),
    ).toMatchObject({
      code: "version-in-the-way",
    });
    await undone(entry);
    expect(await site.cell(record, "stjordal")).toBe("followed");
    const corrected = { ...edited, wording: "Nye kjøpesentre skal ligge i sentrum.", from: "2014-01-01" };
    did(await editGuideline(site.services, people.secretariat, "ikap", corrected));
    expect((await site.look()).guidelines.filter((one) => one.id === record).map((one) => one.wording)).toEqual([
      corrected.wording,
    ]);
  });

  test.each([
    ["number-taken", { number: "1.1" }],
    ["clause-unknown", { number: "7", clause: "99" }],
    ["clause-missing", { number: "7", clause: undefined }],
    ["matter-unknown", { number: "7", matter: "finnes-ikke" }],
    [
      "measure-at-fault",
      { number: "7", measure: { kind: "density" as const, unit: "boliger/ha", aim: "at-least" as const, value: 4 } },
    ],
    ["area-at-fault", { number: "7", area: JSON.stringify(polygon(box(569_000, 7_034_000, 570_000, 7_035_000))) }],
  ])("is refused: %s", async (code, input) => {
    const before = (await site.look()).guidelines.length;
    expect(await addGuideline(site.services, people.secretariat, "ikap", { ...added, ...input })).toMatchObject({
      ok: false,
      code,
    });
    expect((await site.look()).guidelines).toHaveLength(before);
  });

  test("a plan nobody knows is said so", async () => {
    expect(await addGuideline(site.services, people.secretariat, "nope", added)).toMatchObject({
      code: "plan-unknown",
    });
  });
});

describe("a municipal plan", () => {
  const registered = {
    party: "orkdal",
    kind: "land-use" as const,
    title: "Kommuneplanens arealdel 2010–2020",
    unitNumber: "1638",
    planNumber: "2010001",
    adoptedOn: "2011-02-23",
    caseNumber: "",
    note: "",
    reason: "",
  };

  test("asks for answers from the day it was adopted", async () => {
    expect(await site.cell("ikap-bolig", "orkdal")).toBe("not-treated");
    const { record, entry } = did(await registerMunicipalPlan(site.services, people.secretariat, "ikap", registered));
    expect(await site.cell("ikap-bolig", "orkdal")).toBe("not-treated, plan-without-answer");
    expect(await registerMunicipalPlan(site.services, people.secretariat, "ikap", registered)).toMatchObject({
      code: "municipal-plan-exists",
    });
    const ended = { ...registered, id: record, endedOn: "2013-01-01" };
    did(await registerMunicipalPlan(site.services, people.secretariat, "ikap", ended));
    expect(await site.cell("ikap-bolig", "orkdal")).toBe("not-treated");
    const blocked = await undo(site.database.sql, entry, {
      at: site.services.clock.now(),
      actor: "secretariat",
      reason: "",
    });
    expect(blocked).toMatchObject({ ok: false, code: "changed-since" });
  });

  test.each([
    ["dates-in-wrong-order", { title: "B", planNumber: "2", adoptedOn: "2011-01-01", revisionDue: "2010-01-01" }],
    ["dates-in-wrong-order", { title: "B", planNumber: "2", startedOn: "2012-01-01" }],
    ["day-ahead", { title: "B", planNumber: "2", adoptedOn: "2015-06-01" }],
    ["not-a-municipality-of-the-plan", { title: "B", planNumber: "2", party: "frosta" }],
    ["municipal-plan-unknown", { id: "finnes-ikke", title: "B", planNumber: "2" }],
  ])("is refused: %s", async (code, input) => {
    expect(
      await registerMunicipalPlan(site.services, people.secretariat, "ikap", { ...registered, ...input }),
    ).toMatchObject({
      ok: false,
      code,
    });
  });
});

describe("measuring fields", () => {
  const fields = JSON.stringify(
    collection(housing(60, polygon(box(10.4, 63.4))), feature({ type: "kollektivstopp" }, point(10.403, 63.4))),
  );
  const input = {
    guideline: "ikap-bolig-naer",
    party: "melhus",
    day: "2014-12-01",
    fields,
    fileName: "felt.geojson",
    reason: "",
  };
  const measure = (more: Partial<typeof input>, actor = people.melhus) =>
    measureGuideline(site.services, actor, "ikap", { ...input, ...more });

  test("keeps the result with the digest, and an answer may lean on it", async () => {
    const done = did(await measure({}));
    expect(done.measured).toMatchObject({ value: 100, met: true });
    expect(await measure({})).toMatchObject({ code: "measured-already" });
    did(await answers({ guideline: "ikap-bolig-naer", measurement: done.record }));
    expect(await site.cell("ikap-bolig-naer", "melhus")).toBe("followed");
  });

  test.each([
    [
      "fields-at-fault",
      { fields: JSON.stringify(collection(housing(4, polygon(box(569_000, 7_034_000, 570_000, 7_035_000))))) },
    ],
    ["not-measured", { fields: JSON.stringify(collection(housing(4, polygon(box(10.4, 63.4))))) }],
    ["no-measure", { guideline: "ikap-bolig" }],
    ["guideline-unknown", { guideline: "nope" }],
    ["day-ahead", { day: "2016-01-01" }],
  ])("is refused, and nothing is kept: %s", async (code, more) => {
    expect(await measure(more)).toMatchObject({ ok: false, code });
  });

  test("is not for another municipality's secretary", async () => {
    expect(await measure({}, people.malvik)).toMatchObject({ code: "not-allowed" });
  });
});

test("the journal holds after all of it", async () => {
  expect((await verify(site.database.sql)).flaws).toEqual([]);
});
