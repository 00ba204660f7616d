import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { system, type Actor } from "#access/vocabulary.ts";
import { undo } from "#journal/undo.ts";
import { verify } from "#journal/verify.ts";
import { forgetful } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import type { StatutesInput } from "../act-contract.ts";
import { cooperationAnswer } from "../questions/cooperation.ts";
import { portfolioAnswer } from "../questions/portfolio.ts";
import { statutesAsFile } from "../questions/statutes-as-file.ts";
import { readStatutesFile } from "../read-statutes-file.ts";
import { adoptStatutes } from "./adopt-statutes.ts";
import { changeMembership } from "./change-membership.ts";
import { decideContinuation } from "./decide-continuation.ts";
import { importRegister, previewRegister } from "./import-register.ts";
import type { CooperationActServices } from "./on-cooperation.ts";

let database: Database;
let services: CooperationActServices;
const today = "2026-11-23";

beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  services = { sql: database.sql, clock: clockAt(today) };
});
afterAll(() => database.close());

const secretary: Actor = {
  kind: "user",
  id: "u1",
  name: "Kommunesekretær",
  grants: [{ id: "g1", role: "council-secretary", party: "melhus", since: "2009-01-01" }],
};
const secretariat: Actor = {
  kind: "user",
  id: "u2",
  name: "Sekretariatet",
  grants: [{ id: "g2", role: "secretariat", cooperation: "trondheimsregionen", since: "2009-01-01" }],
};

async function membersOn(cooperation: string, on: string) {
  const answer = await cooperationAnswer({ db: database.sql, answers: forgetful }, cooperation, on);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

const reason = "Vedtatt i regionrådet";

describe("membership", () => {
  test("a party joins, changes role and leaves; each day shows what was so, and each step can be undone", async () => {
    const join = await changeMembership(services, secretariat, "trondheimsregionen", {
      party: "Selbu",
      change: "join",
      role: "observer",
      day: "2026-02-01",
      reason,
    });
    const change = await changeMembership(services, secretariat, "trondheimsregionen", {
      party: "5032",
      change: "change-role",
      role: "member",
      day: "2026-04-01",
      reason,
    });
    const leave = await changeMembership(services, secretariat, "trondheimsregionen", {
      party: "selbu",
      change: "leave",
      day: "2026-09-01",
      reason,
    });
    expect([join.ok, change.ok, leave.ok]).toEqual([true, true, true]);
    const roleOn = async (on: string) =>
      (await membersOn("trondheimsregionen", on)).members.find((one) => one.party.slug === "selbu")?.role;
    expect([
      await roleOn("2026-01-31"),
      await roleOn("2026-02-01"),
      await roleOn("2026-03-31"),
      await roleOn("2026-04-01"),
      await roleOn("2026-09-01"),
    ]).toEqual([undefined, "observer", "observer", "member", undefined]);
    for (const done of [leave, change, join]) {
      if (!done.ok) throw new Error(done.code);
      expect(await undo(database.sql, done.value.entry, { at: services.clock.now(), actor: "system" })).toMatchObject({
        ok: true,
      });
    }
    expect(await roleOn("2026-04-01")).toBeUndefined();
    expect((await verify(database.sql)).flaws).toEqual([]);
  });

  test.each([
    ["a member again", { party: "melhus", change: "join", role: "member", day: "2026-02-01" }, "member-already"],
    ["one that is not in it", { party: "oppdal", change: "leave", day: "2026-02-01" }, "not-a-member"],
    ["without a role", { party: "oppdal", change: "join", day: "2026-02-01" }, "role-missing"],
    [
      "a party that has ended",
      { party: "klaebu", change: "join", role: "member", day: "2026-02-01" },
      "party-not-that-day",
    ],
    ["nobody we know", { party: "atlantis", change: "join", role: "member", day: "2026-02-01" }, "party-unknown"],
  ] as const)("%s is refused", async (_what, input, code) => {
    expect(await changeMembership(services, secretariat, "trondheimsregionen", { ...input, reason })).toMatchObject({
      ok: false,
      code,
    });
  });

  test("whoever has no mandate is told which role it takes", async () => {
    const done = await changeMembership(services, secretary, "trondheimsregionen", {
      party: "selbu",
      change: "join",
      role: "member",
      day: "2026-02-01",
      reason,
    });
    expect(done).toMatchObject({
      ok: false,
      code: "not-allowed",
      because: { code: "no-role", needs: expect.arrayContaining([{ role: "secretariat", scope: "cooperation" }]) },
    });
  });
});

describe("what merged", () => {
  const orkland = { from: "orkdal", to: "orkland", decision: "continues", day: "2020-09-01", reason } as const;

  test("is undecided, then passes on to the follower from the day of the merger, or not", async () => {
    expect((await membersOn("ikap-samarbeid", "2020-06-01")).undecided.map((one) => one.party.slug)).toContain(
      "orkdal",
    );
    const before = await portfolioAnswer({ db: database.sql, answers: forgetful }, "orkland", "2020-06-01");
    expect(before.ok && before.value.undecided.map((one) => one.cooperation.slug)).toContain("ikap-samarbeid");
    const done = await decideContinuation(services, system, "ikap-samarbeid", orkland);
    expect(done).toMatchObject({ ok: true });
    const after = await membersOn("ikap-samarbeid", "2020-09-01");
    expect(after.undecided.map((one) => one.party.slug)).not.toContain("orkdal");
    expect(after.members.find((one) => one.party.slug === "orkland")).toMatchObject({
      role: "member",
      since: "2020-01-01",
    });
    // Before it was decided, the answer of that day still says that it was not.
    expect((await membersOn("ikap-samarbeid", "2020-06-01")).undecided.map((one) => one.party.slug)).toContain(
      "orkdal",
    );
    if (done.ok) await undo(database.sql, done.value.entry, { at: services.clock.now(), actor: "system" });
  });

  test("is refused where it is decided on a later day", async () => {
    const early = { ...orkland, day: "2020-01-15" };
    expect(await decideContinuation(services, system, "trondheimsregionen", early)).toMatchObject({
      ok: false,
      code: "decided-later",
      params: { day: "2020-04-01" },
    });
  });

  test.each([
    ["to one that does not follow", { ...orkland, to: "melhus" }, "not-a-successor"],
    ["of one that never was in it", { ...orkland, from: "meldal" }, "nothing-to-continue"],
    ["in a cooperation nobody knows", null, "cooperation-unknown"],
  ] as const)("%s is refused", async (_what, input, code) => {
    expect(
      await decideContinuation(services, system, input ? "ikap-samarbeid" : "atlantisregionen", input ?? orkland),
    ).toMatchObject({ ok: false, code });
  });
});

const statutes: StatutesInput = {
  id: "trondheimsregionen-2026",
  title: "Vedtekter 2026",
  law: "kommuneloven kap. 18",
  inForceFrom: "2026-06-01",
  clauses: [
    {
      clause: "§ 1",
      heading: "Navn",
      wording: "Rådet heter Trondheimsregionen interkommunalt politisk råd.",
      matters: ["a"],
    },
    { clause: "§ 2", heading: "Vedtak", wording: "Vedtak krever flertall.", matters: ["e"] },
  ],
  groups: {},
  bodies: [{ id: "trondheimsregionen-regionradet", name: "Regionrådet", kind: "assembly" }],
  rules: [
    {
      id: "ordinary",
      title: "Flertall",
      appliesTo: "ordinary",
      stages: [
        {
          id: "region",
          title: "Regionrådet",
          condition: {
            kind: "vote",
            body: "trondheimsregionen-regionradet",
            voters: { kind: "members" },
            over: "cast",
            majority: { is: "more-than", share: [1, 2] },
          },
        },
      ],
      binds: { whom: { kind: "all" }, reservation: "no-effect", accession: "none" },
      withdrawalNoticeDays: null,
      cite: { law: "kommuneloven", paragraph: "§ 11-9" },
    },
  ],
  reason,
};

describe("statutes", () => {
  test("a new version follows the old from its day", async () => {
    const done = await adoptStatutes(services, secretariat, "trondheimsregionen", statutes);
    expect(done).toMatchObject({ ok: true });
    expect((await membersOn("trondheimsregionen", "2026-06-01")).statutes).toMatchObject({
      id: statutes.id,
      textKnown: true,
      clauses: [{ matters: ["a"] }, { matters: ["e"] }],
    });
    expect((await membersOn("trondheimsregionen", "2026-05-31")).statutes?.id).not.toBe(statutes.id);
    const bodies = async (on: string) => (await membersOn("trondheimsregionen", on)).bodies.map((one) => one.name);
    expect(await bodies("2026-06-01")).toContain("Regionrådet");
    expect(await bodies("2026-05-31")).not.toContain("Regionrådet");
    expect(await adoptStatutes(services, secretariat, "trondheimsregionen", statutes)).toMatchObject({
      ok: false,
      code: "statutes-exist",
    });
    expect(
      await adoptStatutes(services, secretariat, "trondheimsregionen", {
        ...statutes,
        id: "earlier",
        inForceFrom: "2026-05-01",
      }),
    ).toMatchObject({ ok: false, code: "statutes-overlap" });
    if (done.ok) await undo(database.sql, done.value.entry, { at: services.clock.now(), actor: "system" });
  });

  test("the draft that a cooperation without statutes begins with can be registered as it stands", async () => {
    const nat = await membersOn("nat", "2009-08-01");
    expect(nat.statutes).toBeNull();
    const draft = await statutesAsFile({ db: database.sql, answers: forgetful }, nat, "2009-08-01");
    const read = readStatutesFile(draft, "Vedtatt", "nb");
    expect(read).toMatchObject({ ok: true });
    const done = read.ok ? await adoptStatutes(services, system, "nat", read.input) : null;
    expect(done).toMatchObject({ ok: true });
    const after = await membersOn("nat", "2009-08-01");
    expect(after.bodies.map((one) => one.id)).toContain("nat-moetet");
    expect(after.statutes?.rules.map((one) => one.id)).toEqual(["ordinary", "joint-plan"]);
    if (done?.ok) await undo(database.sql, done.value.entry, { at: services.clock.now(), actor: "system" });
    const gone = await adoptStatutes(services, system, "nat", { ...statutes, inForceFrom: "2011-01-01" });
    expect(gone).toMatchObject({ ok: false, code: "outlives-cooperation" });
  });

  test.each([
    ["a rule names one that is not there", { bodies: [] }, "rule-body-unknown", "trondheimsregionen-regionradet"],
    [
      "its id is another cooperation's",
      { bodies: [...statutes.bodies, { id: "ikap-styret", name: "Styret", kind: "board" as const }] },
      "body-taken",
      "ikap-styret",
    ],
  ])("with bodies: refused where %s", async (_what, wrong, code, body) => {
    expect(await adoptStatutes(services, secretariat, "trondheimsregionen", { ...statutes, ...wrong })).toMatchObject({
      ok: false,
      code,
      params: { body },
    });
  });

  test("a rule that names an unknown group is refused with the place", async () => {
    const [rule] = statutes.rules;
    if (!rule) throw new Error("setup");
    const faulty: StatutesInput = {
      ...statutes,
      rules: [
        {
          ...rule,
          stages: [
            {
              id: "x",
              title: "x",
              condition: {
                kind: "vote",
                body: "b",
                voters: { kind: "group", group: "byene" },
                over: "cast",
                majority: { is: "more-than", share: [1, 2] },
              },
            },
          ],
        },
      ],
    };
    expect(await adoptStatutes(services, secretariat, "trondheimsregionen", faulty)).toMatchObject({
      ok: false,
      code: "rule-at-fault",
      params: { path: expect.stringMatching(/^rules\.0\.stages/), detail: expect.stringContaining("byene") },
    });
  });

  test.each<[string, StatutesInput, string]>([
    ["a clause twice", { ...statutes, clauses: [...statutes.clauses, ...statutes.clauses] }, "clause-twice"],
    ["a rule twice", { ...statutes, rules: [...statutes.rules, ...statutes.rules] }, "rule-twice"],
  ])("%s is refused", async (_what, input, code) => {
    expect(await adoptStatutes(services, secretariat, "trondheimsregionen", input)).toMatchObject({ ok: false, code });
  });
});

describe("a register", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const upload = {
    "parties.csv": bytes(
      "\ufeffid,name,kind,number,valid_from,valid_to\nforening-a,Foreningen Å,association,,2001-01-01,\nm,Melhus,kommune,5028,2018-01-01,\n",
    ),
    "cooperations.csv": bytes("id,name,form,valid_from,valid_to\nnytt,Nytt samarbeid,IKS,2019-01-01,\n"),
    "memberships.csv": bytes(
      "party,cooperation,role,valid_from,valid_to\nforening-a,nytt,medlem,2019-01-01,\nm,nytt,eier,2019-01-01,\nfinnes-ikke,nytt,member,2019-01-01,\n",
    ),
  };

  test("is previewed without a trace, refused whole for one fault, imported without it, and undone", async () => {
    const before = await verify(database.sql);
    expect(await previewRegister(database.sql, upload)).toMatchObject({
      problems: [{ file: "memberships.csv", line: 4, column: "party", code: "party-unknown" }],
    });
    expect(await importRegister(services, system, upload, { skipBad: false, reason: "" })).toMatchObject({
      ok: false,
      code: "rows-at-fault",
      params: { rows: 1 },
    });
    expect(await verify(database.sql)).toEqual(before);
    const done = await importRegister(services, system, upload, { skipBad: true, reason: "" });
    expect(done).toMatchObject({
      ok: true,
      value: { parties: 1, matched: 1, cooperations: 1, memberships: 2, leftOut: 1 },
    });
    expect((await membersOn("nytt", today)).members.map((one) => [one.party.name, one.role])).toEqual([
      ["Foreningen Å", "member"],
      ["Melhus", "owner"],
    ]);
    if (!done.ok) throw new Error("not imported");
    expect(await undo(database.sql, done.entry, { at: services.clock.now(), actor: "system" })).toMatchObject({
      ok: true,
    });
    const after = await verify(database.sql);
    expect([after.flaws, after.rows]).toEqual([[], before.rows]);
  });

  test("in another encoding is refused with the line", async () => {
    const latin = Buffer.from(
      "id,name,kind,number,valid_from,valid_to\na,Alfa,association,,2001-01-01,\nb,\u00c5lesund,association,,2001-01-01,\n",
      "latin1",
    );
    const { problems } = await previewRegister(database.sql, { ...upload, "parties.csv": latin });
    expect(problems).toContainEqual(expect.objectContaining({ file: "parties.csv", line: 3, code: "not-utf8" }));
    const wide = Buffer.from("id,name,kind,number,valid_from,valid_to\n", "utf16le");
    const seen = await previewRegister(database.sql, { ...upload, "parties.csv": wide });
    expect(seen.problems).toContainEqual(
      expect.objectContaining({ file: "parties.csv", line: 1, code: "not-utf8", value: expect.stringMatching(/^id,/) }),
    );
  });

  test.each([
    ["no file", undefined, "file-missing"],
    ["nothing in it", "", "file-empty"],
    ["a column too few", "id,name,kind,valid_from,valid_to\n", "column-missing"],
    [
      "an open quotation",
      'id,name,kind,number,valid_from,valid_to\na,"Alfa,association,,2001-01-01,\n',
      "quotes-broken",
    ],
    [
      "a field too many",
      "id,name,kind,number,valid_from,valid_to\na,Alfa,association,,2001-01-01,,,\n",
      "fields-uneven",
    ],
  ])("with %s is refused", async (_what, text, code) => {
    const { "parties.csv": _parties, ...others } = upload;
    const { problems } = await previewRegister(
      database.sql,
      text === undefined ? others : { ...others, "parties.csv": bytes(text) },
    );
    expect(problems.map((one) => one.code)).toContain(code);
  });

  test("is not for everyone", async () => {
    expect(await importRegister(services, secretariat, upload, { skipBad: true, reason: "" })).toMatchObject({
      ok: false,
      code: "not-allowed",
    });
  });
});
