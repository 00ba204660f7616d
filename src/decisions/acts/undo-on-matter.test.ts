import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { undoEntry } from "#access/acts/undo-entry.ts";
import type { Actor } from "#access/vocabulary.ts";
import { editMatterText } from "./edit-matter-text.ts";
import { registerResolution } from "./register-resolution.ts";
import { did, openWithMatter, people, slug, text, type WithMatter } from "./test-matter.ts";

let site: WithMatter;
beforeAll(async () => {
  site = await openWithMatter();
});
afterAll(() => site.close());

const undo = (actor: Actor, entry: number) =>
  undoEntry({ db: site.database, clock: site.services.clock }, actor, { entry, reason: "" });
const register = async (day: string) => {
  const resolution = { party: "melhus", organ: "council", day, outcome: "adopted", wording: text } as const;
  const rest = { caseNumber: "", reservation: "", reservedClauses: [], reason: "" };
  return did(await registerResolution(site.services, people.melhus, slug, { ...resolution, ...rest }));
};
const outcome = async () => (await site.look()).board.find((row) => row.party.slug === "melhus")?.outcome;

describe("undoing what was entered on a matter", () => {
  test("one's own: the board is as it was, and the act can be done anew", async () => {
    const { entry } = await register("2009-06-08");
    expect(await outcome()).toBe("adopted");
    expect(await undo(people.melhus, entry)).toMatchObject({ ok: true });
    expect(await outcome()).toBeNull();
    expect(await undo(people.melhus, entry)).toMatchObject({ code: "entry-undone-already" });
    await register("2009-06-08");
    expect(await outcome()).toBe("adopted");
  });

  test("is not for another office, but for the administrator", async () => {
    const { entry } = await register("2009-06-09");
    expect(await undo(people.malvik, entry)).toMatchObject({ code: "not-allowed", because: { act: "undo-entry" } });
    expect(await undo(people.anonymous, entry)).toMatchObject({ because: { code: "not-signed-in" } });
    expect(await undo(people.administrator, entry)).toMatchObject({ ok: true });
  });

  test("is not for whoever has lost the role since", async () => {
    const { entry } = await register("2009-06-10");
    const { grants } = people.melhus.kind === "user" ? people.melhus : { grants: [] };
    const former: Actor = {
      kind: "user",
      id: "melhus-office",
      name: "x",
      grants: grants.map((one) => ({ ...one, until: "2009-06-11" })),
    };
    expect(await undo(former, entry)).toMatchObject({ because: { code: "role-expired" } });
  });

  test("a later version of the text does not stand in the way of an earlier one's undoing", async () => {
    const edit = (body: string) =>
      editMatterText(site.services, people.secretariat, slug, { title: "", body, reason: "" });
    const second = did(await edit(`${text}\n4. Fire.`));
    did(await edit(`${text}\n4. Fire.\n5. Fem.`));
    expect(await undo(people.secretariat, second.entry)).toMatchObject({ ok: true });
    expect((await site.look()).versions.map((one) => one.version)).toEqual([1, 3]);
  });

  test("an entry that nobody made", async () => {
    expect(await undo(people.administrator, 999_999)).toMatchObject({ code: "entry-unknown" });
  });
});
