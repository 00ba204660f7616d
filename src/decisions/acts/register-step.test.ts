import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StepInput } from "../act-contract.ts";
import { registerAgenda } from "./register-agenda.ts";
import { registerStep } from "./register-step.ts";
import { did, openWithMatter, people, slug, today, type WithMatter } from "./test-matter.ts";

let site: WithMatter;
beforeAll(async () => {
  site = await openWithMatter();
});
afterAll(() => site.close());

const step: StepInput = {
  party: "melhus",
  stage: "recommended",
  day: "2009-06-09",
  organ: "executive-board",
  caseNumber: "FS 12/09",
  note: "",
  reason: "",
};
const cellOf = async (stage: string, on = today) =>
  (await site.look(on)).board.find((row) => row.party.slug === "melhus")?.cells.find((cell) => cell.stage === stage);

describe("a step on a party's path", () => {
  test("stands in its cell, with organ, day and case number", async () => {
    did(await registerStep(site.services, people.melhus, slug, step));
    const cell = await cellOf("recommended");
    expect(cell).toMatchObject({ date: "2009-06-09", organ: "executive-board", caseNumber: "FS 12/09" });
    expect((await cellOf("recommended", "2009-06-08"))?.date).toBeNull();
  });

  test("a meeting on whose agenda it stands may lie ahead; it shows from its day", async () => {
    const { stage: _stage, ...agenda } = { ...step, day: "2009-06-18", organ: "council" as const };
    did(await registerAgenda(site.services, people.melhus, slug, agenda));
    expect((await cellOf("on-agenda"))?.date).toBeNull();
    expect((await cellOf("on-agenda", "2009-06-18"))?.date).toBe("2009-06-18");
  });

  test.each([
    ["twice", {}, "registered-already"],
    ["ahead", { day: "2009-06-12" }, "day-ahead"],
    ["before the matter was opened", { day: "2009-05-03" }, "before-opened"],
  ])("is refused %s", async (_what, wrong, code) => {
    const outcome = await registerStep(site.services, people.melhus, slug, { ...step, ...wrong });
    expect(outcome).toMatchObject({ ok: false, code });
  });

  test("is refused for a party that the matter does not concern", async () => {
    const outcome = await registerStep(site.services, people.secretariat, slug, { ...step, party: "frosta" });
    expect(outcome).toMatchObject({ code: "party-not-concerned", params: { name: "Frosta" } });
  });

  test("may be registered by the secretariat, which has received the minutes", async () => {
    const input = { ...step, party: "malvik", stage: "minutes-received" as const };
    expect(did(await registerStep(site.services, people.secretariat, slug, input)).status).toBe("not-in-force");
  });

  test("is not for the secretary of another council", async () => {
    const outcome = await registerStep(site.services, people.malvik, slug, step);
    expect(outcome).toMatchObject({ code: "not-allowed", because: { code: "other-party" } });
  });
});
