import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anonymous, type Actor } from "#access/vocabulary.ts";
import { undo } from "#journal/undo.ts";
import { verify } from "#journal/verify.ts";
import { forgetful } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import type { DeckTemplateInput } from "../deck-contract.ts";
import { deckChoice } from "../questions/deck.ts";
import { removeDeckTemplate } from "./remove-deck-template.ts";
import { saveDeckTemplate } from "./save-deck-template.ts";

const clock = clockAt("2026-11-23");
const region = "trondheimsregionen";
const secretariat: Actor = {
  kind: "user",
  id: "secretariat",
  name: "Sekretariatet",
  grants: [{ id: "g", role: "secretariat", cooperation: region, since: "2026-01-01" }],
};
const melhus: Actor = {
  ...secretariat,
  id: "melhus",
  grants: [{ id: "m", role: "council-secretary", party: "melhus", since: "2026-01-01" }],
};

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase(demoFilling);
});
afterAll(() => db?.close());

const input = (change: Partial<DeckTemplateInput> = {}): DeckTemplateInput => ({
  name: "Til årsmøtet",
  title: "Året som gikk",
  speaker: "",
  office: "daglig leder",
  event: "årsmøtet",
  place: "Melhus",
  heldOn: null,
  slides: ["members", "matters"],
  ...change,
});
const services = () => ({ sql: db.sql, clock });
const save = (actor: Actor, change?: Partial<DeckTemplateInput>) =>
  saveDeckTemplate(services(), actor, region, input(change));

async function chosen(template?: string, on = "2026-11-23") {
  const choice = await deckChoice(
    { db: db.sql, answers: forgetful },
    { cooperation: region, on, language: "nb", template, words: {} },
  );
  if (!choice.ok) throw new Error(choice.code);
  return choice.value;
}

describe("a presentation is saved to run again", () => {
  test("by the cooperation's secretariat, and by nobody else", async () => {
    for (const actor of [anonymous, melhus])
      expect(await save(actor)).toMatchObject({ ok: false, code: "not-allowed" });
    const done = await save(secretariat, { speaker: "Daglig leder" });
    expect(done).toMatchObject({ ok: true, value: { template: "trondheimsregionen-til-arsmotet" } });
    expect(await chosen("trondheimsregionen-til-arsmotet")).toMatchObject({
      slides: ["members", "matters"],
      words: { title: "Året som gikk", speaker: "Daglig leder", place: "Melhus" },
    });
  });

  test("the same name takes the place of the one before, and undoing brings that back", async () => {
    const done = await save(secretariat, { slides: ["history"], title: "Nytt" });
    if (!done.ok) throw new Error(done.code);
    expect((await chosen(done.value.template)).slides).toEqual(["history"]);
    expect(await undo(db.sql, done.value.entry, { at: clock.now(), actor: "system", reason: "" })).toMatchObject({
      ok: true,
    });
    expect(await chosen(done.value.template)).toMatchObject({
      slides: ["members", "matters"],
      words: { title: "Året som gikk" },
    });
  });

  test("on the day it was held, and on no other, a deck begins with it", async () => {
    expect((await chosen(undefined, "2009-06-11")).template?.name).toBe("Vårkonferansen 2009");
    expect((await chosen(undefined, "2009-06-12")).template).toBeNull();
  });

  test("is refused with a slide that nobody makes, or a name without letters", async () => {
    expect(await save(secretariat, { slides: ["members", "nonsense"] })).toMatchObject({
      code: "slide-unknown",
      field: "slides",
    });
    expect(await save(secretariat, { name: "–!–" })).toMatchObject({ code: "name-without-letters", field: "name" });
  });

  test("is removed, and undoing brings it back but for the speaker's name, which the journal never held", async () => {
    const gone = await removeDeckTemplate(services(), secretariat, region, "trondheimsregionen-til-arsmotet");
    if (!gone.ok) throw new Error(gone.code);
    expect((await chosen()).templates.map((one) => one.name)).not.toContain("Til årsmøtet");
    expect(await removeDeckTemplate(services(), secretariat, region, "trondheimsregionen-til-arsmotet")).toMatchObject({
      code: "template-unknown",
    });
    expect(await undo(db.sql, gone.value.entry, { at: clock.now(), actor: "system", reason: "" })).toMatchObject({
      ok: true,
    });
    const back = (await chosen()).templates.find((one) => one.name === "Til årsmøtet");
    expect(back).toMatchObject({ speaker: "", office: "daglig leder" });
    expect((await verify(db.sql)).flaws).toEqual([]);
  });
});
