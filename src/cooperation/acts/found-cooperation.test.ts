import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anonymous, system, type Actor } from "#access/vocabulary.ts";
import { undo } from "#journal/undo.ts";
import { verify } from "#journal/verify.ts";
import { forgetful } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { languages } from "#platform/language.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import { foundInput, type EndInput, type FoundInput } from "../act-contract.ts";
import { cooperationActTexts } from "../act-texts.ts";
import { cooperationAnswer } from "../questions/cooperation.ts";
import { cooperationList } from "../questions/list-cooperations.ts";
import { changeMembership } from "./change-membership.ts";
import { endCooperation } from "./end-cooperation.ts";
import { foundCooperation } from "./found-cooperation.ts";
import type { CooperationActServices } from "./on-cooperation.ts";
import { setMembershipShares } from "./set-membership-shares.ts";

let database: Database;
let services: CooperationActServices;
beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  services = { sql: database.sql, clock: clockAt("2026-11-23") };
});
afterAll(() => database.close());

const secretariat: Actor = {
  kind: "user",
  id: "u2",
  name: "Sekretariatet",
  grants: [{ id: "g2", role: "secretariat", cooperation: "trondheimsregionen", since: "2009-01-01" }],
};
const reason = "Vedtatt i regionrådet";
const harbour = foundInput.parse({
  names: { nb: "Havnerådet", nn: undefined, en: "The Harbour Council" },
  purpose: "Samordne havnene.",
  form: "political-council",
  theme: "transport",
  from: "2025-01-01",
  tasks: [
    { task: "felles havneplan", kind: "development" },
    { task: "havnevakt", kind: "operation" },
  ],
  participants: [
    { party: "Trondheim" },
    { party: "5031" },
    { party: "Orkland", role: "observer", rights: { attend: true, speak: true, propose: true, vote: false } },
  ],
  partOf: "Trondheimsregionen",
  source: { title: "Protokoll, sak 4/25", url: "https://example.no/protokoll" },
  reason,
});

async function onDay(cooperation: string, on: string) {
  const answer = await cooperationAnswer({ db: database.sql, answers: forgetful }, cooperation, on);
  return answer.ok ? answer.value : null;
}
async function takeBack(entry: number) {
  return undo(database.sql, entry, { at: services.clock.now(), actor: "system" });
}
async function found(input: FoundInput = harbour, actor: Actor = secretariat): Promise<number> {
  const done = await foundCooperation(services, actor, input);
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done.value.entry;
}

describe("a cooperation", () => {
  test("is founded whole from its first day, is found by each of its names, lives on, and is undone", async () => {
    const entry = await found();
    const answer = await onDay("havneradet", "2025-01-01");
    expect(answer).toMatchObject({
      name: "Havnerådet",
      exists: true,
      since: "2025-01-01",
      form: "political-council",
      law: "kommuneloven",
      theme: "transport",
      purpose: "Samordne havnene.",
      source: { title: "Protokoll, sak 4/25", url: "https://example.no/protokoll" },
      tasks: [
        { task: "felles havneplan", kind: "development", source: { title: "Protokoll, sak 4/25" } },
        { task: "havnevakt", kind: "operation" },
      ],
      relations: [{ kind: "part-of", direction: "to", cooperation: { slug: "trondheimsregionen" } }],
    });
    expect(answer?.members.map((one) => [one.party.slug, one.role, Object.values(one.rights).join()])).toEqual([
      ["malvik", "member", "true,true,true,true"],
      ["trondheim", "member", "true,true,true,true"],
      ["orkland", "observer", "true,true,true,false"],
    ]);
    expect((await onDay("the harbour council", "2025-01-01"))?.slug).toBe("havneradet");
    expect((await onDay("havneradet", "2024-12-31"))?.exists).toBe(false);

    const joined = await changeMembership(services, system, "havneradet", {
      party: "Stjørdal",
      change: "join",
      role: "member",
      day: "2026-01-01",
      reason,
    });
    if (!joined.ok) throw new Error(joined.code);
    expect(await takeBack(joined.value.entry)).toMatchObject({ ok: true });
    expect(await takeBack(entry)).toMatchObject({ ok: true });
    expect(await onDay("havneradet", "2025-01-01")).toBeNull();
    expect((await verify(database.sql)).flaws).toEqual([]);
  });

  test("ends with all that it has then; what was before stays; an undo brings everything back", async () => {
    const before = await onDay("trondheimsregionen", "2026-06-01");
    const listed = async () =>
      (
        await cooperationList({ db: database.sql, answers: forgetful }, "2026-07-01", {
          word: "",
          limit: 200,
          offset: 0,
        })
      ).cooperations.map((one) => one.slug);
    expect(await listed()).toContain("trondheimsregionen");
    const shares = await setMembershipShares(services, secretariat, "trondheimsregionen", {
      day: "2026-03-01",
      shares: [{ party: "trondheim", ownership: "100" }],
      source: { title: "Eieravtale 2026" },
      reason,
    });
    if (!shares.ok) throw new Error(shares.code);
    const owner = (await onDay("trondheimsregionen", "2026-06-01"))?.members.find((one) => one.share);
    expect(owner?.share?.source).toMatchObject({ title: "Eieravtale 2026" });
    const done = await endCooperation(services, secretariat, "trondheimsregionen", {
      day: "2026-07-01",
      source: { title: "Vedtak om oppløsning" },
      reason,
    });
    if (!done.ok) throw new Error(JSON.stringify(done));
    const after = await onDay("trondheimsregionen", "2026-07-01");
    expect(after).toMatchObject({ exists: false, until: "2026-07-01", members: [], bodies: [], statutes: null });
    expect(after?.relations).toEqual([]);
    expect(after?.events.find((one) => one.kind === "dissolved")?.claims).toMatchObject([
      { day: "2026-07-01", source: { title: "Vedtak om oppløsning" } },
    ]);
    expect(await listed()).not.toContain("trondheimsregionen");
    expect((await onDay("trondheimsregionen", "2026-06-30"))?.members).toHaveLength(before?.members.length ?? 0);
    expect(await takeBack(done.value.entry)).toMatchObject({ ok: true });
    expect(await takeBack(shares.value.entry)).toMatchObject({ ok: true });
    expect(await onDay("trondheimsregionen", "2026-06-01")).toEqual(before);
  });
});

const without = (part: keyof FoundInput): FoundInput => {
  const { [part]: _left, ...rest } = harbour;
  return rest as FoundInput;
};

describe("what cannot be founded", () => {
  test.each<[string, Partial<FoundInput>, string, string]>([
    ["a name that is taken", { names: { nb: "trondheimsregionen" }, slug: "ny" }, "name-taken", "names"],
    ["a slug that is taken", { slug: "trondheimsregionen" }, "cooperation-exists", "slug"],
    ["a slug that a page has", { slug: "nettverk" }, "cooperation-exists", "slug"],
    ["a name that gives no address", { names: { nb: "!!!" } }, "name-without-letters", "names"],
    [
      "a form that did not exist",
      { from: "2010-01-01", participants: [{ party: "trondheim", role: "member" }] },
      "form-not-yet",
      "form",
    ],
    ["a form that has ended", { form: "intermunicipal-board" }, "form-no-longer", "form"],
    ["an unknown party", { participants: [{ party: "Atlantis", role: "member" }] }, "party-unknown", "participants"],
    [
      "a party that has ended",
      { participants: [{ party: "klaebu", role: "member" }] },
      "party-not-that-day",
      "participants",
    ],
    [
      "a party under two names",
      {
        participants: [
          { party: "malvik", role: "member" },
          { party: "5031", role: "observer" },
        ],
      },
      "party-named-twice",
      "participants",
    ],
    [
      "a task twice",
      {
        tasks: [
          { task: "havn", kind: "operation" },
          { task: "havn", kind: "development" },
        ],
      },
      "task-twice",
      "tasks",
    ],
    ["part of nothing known", { partOf: "atlanterhavsrådet" }, "whole-unknown", "partOf"],
    ["part of what has ended", { partOf: "naeringsplan-samarbeid" }, "whole-not-that-day", "partOf"],
    ["part of itself", { partOf: "havneradet" }, "part-of-ring", "partOf"],
  ])("%s is refused, and says so in three languages", async (_what, change, code, field) => {
    const done = await foundCooperation(services, system, { ...harbour, ...change });
    expect(done).toMatchObject({ ok: false, code, field });
    if (done.ok || done.code === "not-allowed") return;
    for (const language of languages)
      expect(cooperationActTexts[done.code][language](done.params)).not.toMatch(/undefined|\[object/);
    expect(await onDay("havneradet", "2025-01-01")).toBeNull();
  });

  test("by a secretariat alone, for another region, or by nobody", async () => {
    const alone = without("partOf");
    const elsewhere = { ...harbour, partOf: "trondelag-sorvest" };
    for (const [actor, input] of [
      [secretariat, alone],
      [secretariat, elsewhere],
      [anonymous, harbour],
    ] as const)
      expect(await foundCooperation(services, actor, input)).toMatchObject({ ok: false, code: "not-allowed" });
  });
});

describe("what cannot be ended", () => {
  test.each<[string, string, EndInput, string]>([
    ["one that has ended", "naeringsplan-samarbeid", { day: "2026-01-01", reason }, "ended-already"],
    ["one with something registered for later", "trondheimsregionen", { day: "2009-06-15", reason }, "begins-later"],
    ["nothing we know", "atlanterhavsradet", { day: "2026-01-01", reason }, "cooperation-unknown"],
  ])("%s", async (_what, cooperation, input, code) => {
    expect(await endCooperation(services, system, cooperation, input)).toMatchObject({ ok: false, code });
  });

  test("by another's secretariat", async () => {
    expect(
      await endCooperation(services, secretariat, "trondelag-sorvest", { day: "2026-01-01", reason }),
    ).toMatchObject({
      code: "not-allowed",
    });
  });
});
