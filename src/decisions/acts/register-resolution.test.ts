import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resolutionInput, type ResolutionInput } from "../act-contract.ts";
import { attachmentContent, resolutionAnswer, resolutionsBy } from "../questions/resolutions.ts";
import { forgetful } from "#platform/answers.ts";
import { mostWording } from "../act-contract.ts";
import { registerResolution } from "./register-resolution.ts";
import { did, openWithMatter, people, slug, text, today, type WithMatter } from "./test-matter.ts";

let site: WithMatter;
beforeAll(async () => {
  site = await openWithMatter();
});
afterAll(() => site.close());

const base: ResolutionInput = {
  party: "melhus",
  organ: "council",
  day: "2009-06-08",
  caseNumber: "PS 46/09",
  outcome: "adopted",
  wording: text,
  reservation: "",
  reservedClauses: [],
  reason: "",
};
const register = (input: Partial<ResolutionInput>, actor = people.secretariat) =>
  registerResolution(site.services, actor, slug, { ...base, ...input });
const reader = () => ({ db: site.database.sql, answers: forgetful });
const shown = async (id: string) => {
  const answer = await resolutionAnswer(reader(), slug, id, today);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};
const rowOf = async (party: string, on = today) => (await site.look(on)).board.find((row) => row.party.slug === party);

describe("registering a resolution", () => {
  test("moves the board, compares the words, and is in the journal", async () => {
    const done = did(await register({ votesFor: 30, votesAgainst: 5 }, people.melhus));
    expect(done).toMatchObject({ comparison: "same", warnings: [], status: "not-in-force" });
    const row = await rowOf("melhus");
    expect(row).toMatchObject({
      outcome: "adopted",
      comparison: "same",
      caseNumber: "PS 46/09",
      resolution: done.record,
    });
    expect((await rowOf("melhus", "2009-06-07"))?.outcome).toBeNull();
    expect(await shown(done.record)).toMatchObject({ votesFor: 30, votesAgainst: 5, entry: done.entry });
  });

  test.each([
    ["dated before its matter", { day: "2009-05-03" }, "before-opened"],
    ["dated ahead", { day: "2009-06-12" }, "day-ahead"],
    ["registered twice", {}, "registered-already"],
    ["adopted without a wording", { party: "malvik", wording: "  " }, "wording-missing"],
    ["of a council it does not concern", { party: "frosta" }, "party-not-concerned"],
    ["of a council nobody knows", { party: "atlantis" }, "party-unknown"],
    ["of clauses that are not there", { party: "malvik", clauses: ["9"] }, "clause-unknown"],
    ["with a reservation to a clause that is not there", { party: "malvik", reservedClauses: ["9"] }, "clause-unknown"],
    ["on a version of the text that is not there", { party: "malvik", textVersion: 3 }, "text-version-unknown"],
  ])("is refused when %s", async (_what, wrong, code) => {
    const before = await site.look();
    expect(await register(wrong)).toMatchObject({ ok: false, code });
    expect((await site.look()).version).toBe(before.version);
  });

  test("by two at the very same moment: registered once", async () => {
    const same = { party: "stjordal", day: "2009-05-20", outcome: "noted", wording: "" } as const;
    const outcomes = await Promise.all([register(same), register(same, people.administrator)]);
    expect(outcomes.map((one) => (one.ok ? "done" : one.code)).toSorted()).toEqual(["done", "registered-already"]);
  });

  test("by the wrong organ: registered with a warning, and does not count", async () => {
    const done = did(await register({ party: "skaun", organ: "executive-board" }));
    expect(done).toMatchObject({ comparison: "not-competent", warnings: ["not-competent"] });
    expect(await rowOf("skaun")).toMatchObject({
      comparison: "not-competent",
      waitingFor: "må vedtas av riktig organ",
    });
    // The council's own decides, and is the one that counts.
    const council = did(await register({ party: "skaun", day: "2009-06-05" }));
    expect(await rowOf("skaun")).toMatchObject({ comparison: "same", resolution: council.record });
  });

  test("by someone without mandate: refused, with why", async () => {
    expect(await register({ party: "orkdal" }, people.malvik)).toMatchObject({
      code: "not-allowed",
      because: { code: "other-party", held: { party: "malvik" }, scope: { party: "orkdal" } },
    });
    expect(await register({ party: "orkdal" }, people.reader)).toMatchObject({ because: { code: "no-role" } });
    expect(await register({ party: "orkdal" }, people.anonymous)).toMatchObject({ because: { code: "not-signed-in" } });
  });

  test("with HTML in it: kept as it was given, and compared as text", async () => {
    const wording =
      "<ol><li>Kommunene skal bygge tett.</li><li>Dyrket mark skal vernes.</li><li>Planen gjelder til 2020.</li></ol><script>alert(1)</script>";
    const done = did(await register({ party: "malvik", wording }, people.malvik));
    const resolution = await shown(done.record);
    expect(resolution.wording).toBe(wording);
    const compared = resolution.comparison.clauses.map((one) => [one.clause, one.class]);
    expect(compared).toContainEqual(["1", "same"]);
    expect(compared).toContainEqual(["3", "same"]);
    expect(JSON.stringify(resolution.comparison.clauses)).not.toMatch(/<li>|<script>/);
  });

  test("of 5 MB: just under is kept, just over is refused by the shape", async () => {
    const filler = "Kommunestyret viser til saksframlegget. ";
    const long = `${text}\n\n${filler.repeat(Math.ceil(mostWording / filler.length))}`;
    const under = resolutionInput.parse({ ...base, party: "orkdal", wording: long.slice(0, mostWording) });
    const done = did(await registerResolution(site.services, people.secretariat, slug, under));
    expect(done.comparison).toBe("deviation"); // what cannot be read is never called the same
    expect((await shown(done.record)).wording).toHaveLength(mostWording);
    const over = resolutionInput.safeParse({ ...base, wording: long.slice(0, mostWording + 1) });
    expect(over.error?.issues).toMatchObject([{ code: "too_big", path: ["wording"] }]);
  });

  test("with a reservation to one clause: adopted, and the reservation is shown", async () => {
    const done = did(await register({ party: "stjordal", reservation: "Vi tar forbehold.", reservedClauses: ["2"] }));
    expect(done.comparison).toBe("reservation");
    expect(await rowOf("stjordal")).toMatchObject({
      outcome: "adopted",
      comparison: "reservation",
      waitingFor: "protokollen er ikke mottatt",
    });
  });

  test("rejected or noted needs no wording", async () => {
    did(await register({ party: "klaebu", outcome: "rejected", wording: "" }));
    expect(await rowOf("klaebu")).toMatchObject({ outcome: "rejected", comparison: null });
    did(await register({ party: "midtre-gauldal", outcome: "noted", wording: "" }));
    expect(await rowOf("midtre-gauldal")).toMatchObject({ outcome: "noted", waitingFor: "saken er ikke sendt" });
  });

  test("a later resolution of the same council takes the place of the earlier, which stays", async () => {
    did(await register({ party: "trondheim", wording: text.replace("tett", "spredt") }));
    expect(await rowOf("trondheim")).toMatchObject({ comparison: "deviation" });
    did(await register({ party: "trondheim", day: "2009-06-10" }));
    expect(await rowOf("trondheim")).toMatchObject({ comparison: "same" });
    const all = await resolutionsBy(reader(), slug, today);
    expect(all.filter((one) => one.party.slug === "trondheim")).toHaveLength(2);
  });

  describe("with an attachment", () => {
    const content = Buffer.from("%PDF-1.7 protokoll");
    const attachment = {
      name: "Protokoll Stjørdal.pdf",
      mediaType: "application/pdf",
      content: content.toString("base64"),
    };

    test("keeps the file under the hash of its content", async () => {
      const done = did(await register({ party: "melhus", day: "2009-06-09", attachment }));
      const resolution = await shown(done.record);
      const id = `sha256-${createHash("sha256").update(content).digest("hex")}`;
      expect(resolution.attachment).toEqual({
        id,
        name: attachment.name,
        mediaType: "application/pdf",
        size: content.length,
      });
      const file = await attachmentContent(reader(), id);
      expect(Buffer.from(file?.content ?? []).equals(content)).toBe(true);
    });

    test.each([
      ["of a kind that a browser might run", { mediaType: "text/html" }],
      ["that is empty", { content: "" }],
      ["that is too large", { content: Buffer.alloc(25 * 1024 * 1024 + 1).toString("base64") }],
    ])("%s is refused", async (_what, wrong) => {
      const outcome = await register({ party: "melhus", day: "2009-06-10", attachment: { ...attachment, ...wrong } });
      expect(outcome).toMatchObject({ ok: false, code: "attachment-refused", field: "attachment" });
    });
  });
});
