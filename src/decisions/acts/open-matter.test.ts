import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#access/vocabulary.ts";
import type { OpenMatterInput } from "../act-contract.ts";
import { openMatter } from "./open-matter.ts";
import { did, matterInput, members, openWithMatter, people, slug, today, type WithMatter } from "./test-matter.ts";

let site: WithMatter;
beforeAll(async () => {
  site = await openWithMatter();
});
afterAll(() => site.close());

describe("opening a matter", () => {
  test("gives it an address made of its title, its text in clauses, and those it concerns", async () => {
    expect(site.opened).toMatchObject({ matter: slug, status: "not-in-force", warnings: [] });
    const matter = await site.look();
    expect(matter.text?.clauses.map((one) => one.id)).toEqual(["1", "2", "3"]);
    expect(matter.board.map((one) => one.party.slug).toSorted()).toEqual(members);
    expect(matter.others).toMatchObject([{ party: { slug: "rissa" }, part: "accedes", clauses: ["1", "2"] }]);
    expect(matter.steps).toMatchObject([{ stage: "opened", day: "2009-05-04" }]);
    expect(matter.version).toBe(site.opened.entry);
  });

  test("is seen from the day it was opened, not before", async () => {
    await expect(site.look("2009-05-03")).rejects.toThrow("matter-not-opened");
    expect((await site.look("2009-05-04")).openedOn).toBe("2009-05-04");
  });

  const refused: [string, Partial<OpenMatterInput>, string][] = [
    ["at an address that is taken", {}, "matter-exists"],
    ["on a day ahead", { slug: "ny", openedOn: "2009-06-12" }, "day-ahead"],
    ["in a cooperation nobody knows", { slug: "ny", cooperation: "atlantis" }, "cooperation-unknown"],
    ["by a rule that the statutes do not have", { slug: "ny", rule: "hand-waving" }, "rule-unknown"],
    ["by statutes that did not hold yet", { slug: "ny", openedOn: "2001-01-01", parties: [] }, "rule-unknown"],
    ["with a text without clauses", { slug: "ny", text: { title: "", body: "  \n" } }, "text-without-clauses"],
    ["for somebody nobody knows", { slug: "ny", parties: [{ party: "atlantis", part: "decides" }] }, "party-unknown"],
    [
      "for a municipality that is not there yet",
      { slug: "ny", parties: [{ party: "orkland", part: "decides" }] },
      "party-not-that-day",
    ],
    [
      "for one party twice, by name and by number",
      { slug: "ny", parties: ["melhus", "1653"].map((party) => ({ party, part: "decides" as const })) },
      "party-named-twice",
    ],
    [
      "for clauses that the text does not have",
      { slug: "ny", parties: [{ party: "rissa", part: "accedes", clauses: ["9"] }] },
      "clause-unknown",
    ],
    ["in place of a matter that is not there", { slug: "ny", replaces: "finnes-ikke" }, "replaced-unknown"],
  ];
  test.each(refused)("is refused %s", async (_what, input, code) => {
    const outcome = await openMatter(site.services, people.secretariat, { ...matterInput, ...input });
    expect(outcome).toMatchObject({ ok: false, code });
  });

  test("names the rules there are, when it is given one that is not", async () => {
    const outcome = await openMatter(site.services, people.secretariat, { ...matterInput, slug: "ny", rule: "tull" });
    expect(outcome.ok ? "" : outcome.params["known"]).toContain("joint-plan");
  });

  const notAllowed: [string, Actor][] = [
    ["a council secretary", people.melhus],
    ["the secretariat of another cooperation", people.otherSecretariat],
    ["somebody without a role", people.reader],
    ["somebody not signed in", people.anonymous],
  ];
  test.each(notAllowed)("is not for %s", async (_who, actor) => {
    const outcome = await openMatter(site.services, actor, { ...matterInput, slug: "ny" });
    expect(outcome).toMatchObject({ ok: false, code: "not-allowed", because: { act: "open-matter" } });
  });

  test("leaves nothing behind when it is refused", async () => {
    await openMatter(site.services, people.secretariat, { ...matterInput, slug: "ny", rule: "tull" });
    expect((await site.look()).version).toBe(site.opened.entry);
    const after = did(await openMatter(site.services, people.administrator, { ...matterInput, slug: "ny" }));
    expect(after.entry).toBe(site.opened.entry + 1);
  });

  test("is possible with a rule agreed for the matter alone, unless the rule is at fault", async () => {
    const rule = {
      id: "own",
      title: "Alle formannskap",
      appliesTo: "own",
      stages: [
        {
          id: "one",
          title: "",
          condition: {
            kind: "resolutions" as const,
            voters: { kind: "deciding" as const },
            organs: ["executive-board" as const],
            over: "voters" as const,
            majority: { is: "at-least" as const, share: [1, 1] as const },
            wording: "any" as const,
            reservation: "counts" as const,
          },
        },
      ],
      binds: { whom: { kind: "all" as const }, reservation: "no-effect" as const, accession: "none" as const },
      withdrawalNoticeDays: null,
      cite: { law: "avtale", paragraph: "" },
    };
    const input = { ...matterInput, slug: "egen", rule: "own", ownRule: rule };
    expect(did(await openMatter(site.services, people.secretariat, input)).matter).toBe("egen");
    const [stage] = rule.stages;
    const group = { kind: "group" as const, group: "fjellkommunene" };
    const wrong = {
      ...rule,
      stages: stage ? [{ ...stage, condition: { ...stage.condition, voters: group } }] : [],
    };
    const outcome = await openMatter(site.services, people.secretariat, { ...input, slug: "feil", ownRule: wrong });
    expect(outcome).toMatchObject({ code: "rule-at-fault", params: { detail: "fjellkommunene" } });
    expect(today).toBe("2009-06-11");
  });
});
