import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sendOut } from "./send-out.ts";
import { did, members, openWithMatter, people, slug, today, type WithMatter } from "./test-matter.ts";

let site: WithMatter;
let other: WithMatter;
beforeAll(async () => {
  [site, other] = [await openWithMatter(), await openWithMatter()];
});
afterAll(() => Promise.all([site.close(), other.close()]));

const due = "2009-06-19";
type Sent = { day?: string; due?: string; parties?: string[]; version?: number };
const send = (input: Sent, where = site) =>
  sendOut(where.services, people.secretariat, slug, { due, reason: "", ...input });

describe("sending a matter out", () => {
  test("reaches everybody, opens the hearing and sets the day for all", async () => {
    did(await send({ day: "2009-05-05" }));
    const matter = await site.look();
    expect(matter.board.every((row) => row.stage === "sent" && row.date === "2009-05-05" && row.due === due)).toBe(
      true,
    );
    expect(matter.others[0]?.stage).toBe("sent");
    expect(matter.steps.map((one) => one.stage)).toContain("hearing-opened");
    expect(matter.deadlines).toMatchObject([{ party: null, stage: "decided", due, current: true }]);
    expect((await site.look("2009-05-04")).board.every((row) => row.stage === "waiting")).toBe(true);
  });

  test("to some first: only they have it", async () => {
    did(await send({ day: "2009-05-05", parties: ["melhus", "1601"] }, other));
    const first = await other.look();
    expect(first.board.filter((row) => row.stage === "sent").map((row) => row.party.slug)).toEqual([
      "melhus",
      "trondheim",
    ]);
  });

  test.each([
    ["to one who has it", { parties: ["melhus"] }, "sent-already"],
    ["to one it does not concern", { parties: ["frosta"] }, "party-not-concerned"],
    ["with a deadline that is no later", { due: today }, "due-before-sent"],
    ["on a day ahead", { day: "2009-06-12" }, "day-ahead"],
    ["before it was opened", { day: "2009-05-03" }, "before-opened"],
    ["with an old version in hand", { version: 1, parties: ["malvik"] }, "changed-meanwhile"],
  ])("is refused %s", async (_what, wrong, code) => {
    expect(await send({ parties: ["malvik"], ...wrong }, other)).toMatchObject({ ok: false, code });
  });

  test("to the rest later, with a day of their own", async () => {
    did(await send({ due: "2009-08-31" }, other));
    const then = await other.look();
    const dueOf = new Map([...then.board, ...then.others].map((row) => [row.party.slug, row.due]));
    expect([dueOf.get("melhus"), dueOf.get("trondheim"), dueOf.get("malvik")]).toEqual([due, due, "2009-08-31"]);
    expect([...dueOf.keys()].toSorted()).toEqual([...members, "rissa"].toSorted());
    expect(await send({}, other)).toMatchObject({ code: "sent-already", params: { party: "" } });
  });

  test("is for the secretariat", async () => {
    const outcome = await sendOut(site.services, people.melhus, slug, { due, reason: "" });
    expect(outcome).toMatchObject({ code: "not-allowed" });
  });
});
