import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addPartyToMatter } from "./add-party-to-matter.ts";
import { did, openWithMatter, people, slug, today, type WithMatter } from "./test-matter.ts";

let site: WithMatter;
beforeAll(async () => {
  site = await openWithMatter();
});
afterAll(() => site.close());

describe("bringing a party into the matter", () => {
  test("by its number, to accede to some clauses, from a day", async () => {
    const input = { party: "1718", part: "accedes", clauses: ["1"], since: "2009-06-01", reason: "" } as const;
    did(await addPartyToMatter(site.services, people.secretariat, slug, { ...input, clauses: [...input.clauses] }));
    const others = async (on: string) => (await site.look(on)).others.map((one) => one.party.slug);
    expect(await others("2009-05-31")).toEqual(["rissa"]);
    expect((await others("2009-06-01")).toSorted()).toEqual(["leksvik", "rissa"]);
  });

  test("to decide: it is waited for too", async () => {
    did(
      await addPartyToMatter(site.services, people.secretariat, slug, { party: "selbu", part: "decides", reason: "" }),
    );
    const matter = await site.look(today);
    expect(matter.board.map((one) => one.party.slug)).toContain("selbu");
    expect(matter.inForce.missing.map((one) => one.party?.slug)).toContain("selbu");
  });

  test.each([
    ["that is in it already", { party: "Melhus" }, "party-concerned-already"],
    ["nobody knows", { party: "atlantis" }, "party-unknown"],
    ["for a clause that is not there", { party: "frosta", clauses: ["7"] }, "clause-unknown"],
    ["before the matter was opened", { party: "frosta", since: "2009-05-01" }, "before-opened"],
  ])("is refused for one %s", async (_what, wrong, code) => {
    const input = { part: "accedes" as const, reason: "", ...wrong };
    expect(await addPartyToMatter(site.services, people.secretariat, slug, input)).toMatchObject({ ok: false, code });
  });

  test("is for the secretariat", async () => {
    const outcome = await addPartyToMatter(site.services, people.melhus, slug, {
      party: "frosta",
      part: "consulted",
      reason: "",
    });
    expect(outcome).toMatchObject({ code: "not-allowed" });
  });
});
