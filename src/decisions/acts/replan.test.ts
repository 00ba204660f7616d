import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { replan } from "./replan.ts";
import { sendOut } from "./send-out.ts";
import { did, openWithMatter, people, slug, type WithMatter } from "./test-matter.ts";

let site: WithMatter;
beforeAll(async () => {
  site = await openWithMatter();
  did(await sendOut(site.services, people.secretariat, slug, { day: "2009-05-05", due: "2009-06-10", reason: "" }));
});
afterAll(() => site.close());

const move = { stage: "decided", due: "2009-09-10", reason: "Vedtakene var ikke like." } as const;

describe("moving a date", () => {
  test("for all: the earlier one is kept, with the reason for the new one, and nobody is late any more", async () => {
    expect((await site.look()).board.every((row) => row.late)).toBe(true);
    did(await replan(site.services, people.secretariat, slug, move));
    const matter = await site.look();
    expect(matter.deadlines).toMatchObject([
      { due: "2009-06-10", current: false },
      { due: "2009-09-10", current: true, reason: move.reason },
    ]);
    expect(matter.board.some((row) => row.late)).toBe(false);
  });

  test("for one council only", async () => {
    did(await replan(site.services, people.secretariat, slug, { ...move, party: "1653", due: "2009-10-01" }));
    const dues = new Map((await site.look()).board.map((row) => [row.party.slug, row.due]));
    expect([dues.get("melhus"), dues.get("malvik")]).toEqual(["2009-10-01", "2009-09-10"]);
  });

  test("twice on one day: the last counts", async () => {
    did(await replan(site.services, people.secretariat, slug, { ...move, due: "2009-09-11" }));
    const { deadlines } = await site.look();
    expect(deadlines.filter((one) => one.party === null && one.current).map((one) => one.due)).toEqual(["2009-09-11"]);
  });

  test("settled on an earlier day: the new date stands from then on, and was not known before", async () => {
    const meeting = { ...move, stage: "region-meeting", due: "2009-06-22", day: "2009-06-01" } as const;
    did(await replan(site.services, people.secretariat, slug, meeting));
    const planned = async (on: string) => (await site.look(on)).deadlines.map((one) => one.due);
    expect(await planned("2009-06-01")).toContain("2009-06-22");
    expect(await planned("2009-05-31")).not.toContain("2009-06-22");
  });

  test.each([
    ["on a day that has not been", { day: "2009-06-12" }, "day-ahead"],
    ["on a day before the matter was opened", { day: "2009-05-01" }, "before-opened"],
    ["to the day it is", { due: "2009-09-11" }, "same-date"],
    ["to before the matter was opened", { due: "2009-05-01" }, "before-opened"],
    ["for one that it does not concern", { party: "frosta" }, "party-not-concerned"],
    ["with an old version in hand", { version: 1 }, "changed-meanwhile"],
  ])("is refused %s", async (_what, wrong, code) => {
    expect(await replan(site.services, people.secretariat, slug, { ...move, ...wrong })).toMatchObject({ code });
  });

  test("is for the secretariat", async () => {
    expect(await replan(site.services, people.melhus, slug, move)).toMatchObject({ code: "not-allowed" });
  });
});
