import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AdoptionInput } from "../act-contract.ts";
import { holdAdoption } from "./hold-adoption.ts";
import { registerResolution } from "./register-resolution.ts";
import { did, members, openWithMatter, people, slug, text, today, type WithMatter } from "./test-matter.ts";

let site: WithMatter;
beforeAll(async () => {
  site = await openWithMatter();
});
afterAll(() => site.close());

const positions = members.map((party) => ({ party, vote: "for" as const }));
const input: AdoptionInput = {
  body: "trondheimsregionen-styret",
  day: "2009-06-10",
  caseNumber: "TR 07/09",
  outcome: "adopted",
  positions,
  note: "",
  reason: "",
};
const hold = (wrong: Partial<AdoptionInput>, actor = people.secretariat) =>
  holdAdoption(site.services, actor, slug, { ...input, ...wrong });

describe("the region's own meeting", () => {
  test("alone does not bring the decision into force: the councils come first", async () => {
    const done = did(await hold({ day: "2009-06-02" }));
    expect(done.status).toBe("not-in-force");
  });

  test("after every council it does, for everybody who adopted, from that day", async () => {
    for (const party of members) {
      const resolution = { party, organ: "council", day: "2009-06-08", outcome: "adopted", wording: text } as const;
      const rest = { caseNumber: "", reservation: "", reservedClauses: [], reason: "" };
      did(await registerResolution(site.services, people.secretariat, slug, { ...resolution, ...rest }));
    }
    const done = did(await hold({}));
    expect(done.status).toBe("in-force");
    const { inForce, adoptions } = await site.look(today);
    expect(inForce).toMatchObject({ status: "in-force", since: "2009-06-10", missing: [] });
    expect(inForce.for.map((one) => one.party.slug).toSorted()).toEqual(members);
    const [, meeting] = adoptions;
    expect(meeting).toMatchObject({ id: done.record, caseNumber: "TR 07/09", textVersion: 1 });
    expect(meeting?.positions?.map((one) => one.vote)).toEqual(members.map(() => "for"));
    expect((await site.look("2009-06-09")).inForce.status).toBe("not-in-force");
  });

  test("without recorded votes the outcome stands as it is told", async () => {
    did(await hold({ day: "2009-06-11", positions: [] }));
    expect((await site.look()).adoptions.at(-1)?.positions).toBeNull();
  });

  test.each([
    ["registered twice", {}, "registered-already"],
    ["of a body the cooperation does not have", { body: "storting" }, "body-unknown"],
    ["called after it was held", { day: "2009-06-09", noticeDay: "2009-06-10" }, "notice-after-meeting"],
    ["ahead", { day: "2009-06-12" }, "day-ahead"],
    ["on a text that is not there", { day: "2009-06-09", textVersion: 4 }, "text-version-unknown"],
    [
      "with the vote of an observer",
      { day: "2009-06-09", positions: [{ party: "rissa", vote: "for" as const }] },
      "not-a-voter",
    ],
    [
      "with one party voting twice",
      { day: "2009-06-09", positions: ["melhus", "1653"].map((party) => ({ party, vote: "for" as const })) },
      "party-named-twice",
    ],
    [
      "with two in the chair",
      { day: "2009-06-09", positions: positions.map((one) => ({ ...one, chair: true })) },
      "chair-twice",
    ],
    ["with an old version in hand", { day: "2009-06-09", version: 1 }, "changed-meanwhile"],
  ])("is refused %s", async (_what, wrong, code) => {
    expect(await hold(wrong)).toMatchObject({ ok: false, code });
  });

  test("is not for a council secretary", async () => {
    expect(await hold({ day: "2009-06-09" }, people.melhus)).toMatchObject({ code: "not-allowed" });
  });
});
