import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editMatterText } from "./edit-matter-text.ts";
import { registerResolution } from "./register-resolution.ts";
import { did, openWithMatter, people, slug, text, today, type WithMatter } from "./test-matter.ts";

let site: WithMatter;
beforeAll(async () => {
  site = await openWithMatter();
});
afterAll(() => site.close());

const newer = text.replace("skal vernes", "bør vernes");
const input = { title: "Revidert", body: newer, reason: "Etter høringen" };

describe("a new version of the text", () => {
  test("stands from its day, beside the earlier ones", async () => {
    did(await editMatterText(site.services, people.secretariat, slug, { ...input, dated: "2009-06-05" }));
    expect((await site.look("2009-06-04")).text?.version).toBe(1);
    const matter = await site.look("2009-06-05");
    expect(matter.text).toMatchObject({ version: 2, title: "Revidert", dated: "2009-06-05" });
    expect(matter.versions).toHaveLength(2);
  });

  test("does not touch what a resolution was held against", async () => {
    const before = { party: "melhus", organ: "council", day: "2009-06-01", outcome: "adopted", wording: text } as const;
    const rest = { caseNumber: "", reservation: "", reservedClauses: [], reason: "" };
    const done = did(await registerResolution(site.services, people.melhus, slug, { ...before, ...rest }));
    expect(done.comparison).toBe("same");
    const after = { ...before, ...rest, organ: "executive-board" as const, day: today };
    // Held against version 2 that day, the old words deviate.
    expect(did(await registerResolution(site.services, people.melhus, slug, after)).comparison).toBe("not-competent");
    const again = { ...before, ...rest, day: today };
    expect(did(await registerResolution(site.services, people.melhus, slug, again)).comparison).toBe("deviation");
  });

  test("is refused when somebody else was first, and names the entry", async () => {
    const { version } = await site.look();
    const mine = { ...input, body: `${newer}\n4. Nytt punkt.`, version };
    const theirs = did(await editMatterText(site.services, people.administrator, slug, { ...input, version }));
    const outcome = await editMatterText(site.services, people.secretariat, slug, mine);
    expect(outcome).toMatchObject({ ok: false, code: "changed-meanwhile", params: { entry: theirs.entry } });
    const seen = did(await editMatterText(site.services, people.secretariat, slug, { ...mine, version: theirs.entry }));
    expect(seen.entry).toBe(theirs.entry + 1);
  });

  test("by two at the very same moment: one goes in, the other is told", async () => {
    const { version } = await site.look();
    const both = [people.secretariat, people.administrator].map((actor) =>
      editMatterText(site.services, actor, slug, { ...input, version }),
    );
    const outcomes = (await Promise.all(both)).map((one) => (one.ok ? "done" : one.code));
    expect(outcomes.toSorted()).toEqual(["changed-meanwhile", "done"]);
  });

  test.each([
    ["without clauses", { body: " \n " }, "text-without-clauses"],
    ["before the matter was opened", { dated: "2009-05-03" }, "before-opened"],
    ["dated ahead", { dated: "2009-06-12" }, "day-ahead"],
  ])("is refused %s", async (_what, wrong, code) => {
    const outcome = await editMatterText(site.services, people.secretariat, slug, { ...input, ...wrong });
    expect(outcome).toMatchObject({ ok: false, code });
  });

  test("is for the secretariat", async () => {
    const outcome = await editMatterText(site.services, people.melhus, slug, input);
    expect(outcome).toMatchObject({ code: "not-allowed", because: { code: "no-role" } });
  });

  test("of a matter nobody knows", async () => {
    const outcome = await editMatterText(site.services, people.secretariat, "finnes-ikke", input);
    expect(outcome).toMatchObject({ code: "matter-unknown" });
  });
});
