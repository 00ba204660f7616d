import type { KyselyPlugin } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { system } from "#access/vocabulary.ts";
import { importRegister } from "#cooperation/acts/import-register.ts";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { networkAnswer } from "#cooperation/questions/network.ts";
import { portfolioAnswer } from "#cooperation/questions/portfolio.ts";
import { adoptStatutes } from "#cooperation/acts/adopt-statutes.ts";
import type { DecisionRule } from "#cooperation/vocabulary.ts";
import { openMatter } from "#decisions/acts/open-matter.ts";
import { registerResolution } from "#decisions/acts/register-resolution.ts";
import { matterAnswer } from "#decisions/questions/matter.ts";
import { mattersAnswer } from "#decisions/questions/matters.ts";
import { awaitedGuidelines } from "#plans/questions/awaited-guidelines.ts";
import { followUp } from "#plans/questions/follow-up.ts";
import { partyAnswer } from "#parties/questions/party.ts";
import { addMilestone } from "#plans/acts/add-milestone.ts";
import { openPlan } from "#plans/acts/open-plan.ts";
import { openProject } from "#plans/acts/open-project.ts";
import { planAnswer } from "#plans/questions/plan.ts";
import { projectsAnswer } from "#plans/questions/plans.ts";
import { createAnswers, type Reader } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { inEntry, insertRows } from "../facts/insert-rows.ts";

/** No page may ask the database more often because there is more in it. */
let database: Database;
const on = "2026-06-01";
const many = 60;
const clock = clockAt(on);

const rule: DecisionRule = {
  id: "all",
  title: "Alle",
  appliesTo: "joint-plan",
  stages: [
    {
      id: "councils",
      title: "Rådene",
      condition: {
        kind: "resolutions",
        voters: { kind: "deciding" },
        organs: ["council"],
        over: "voters",
        majority: { is: "at-least", share: [1, 1] },
        wording: "any",
        reservation: "counts",
      },
    },
  ],
  binds: { whom: { kind: "all" }, reservation: "no-effect", accession: "none" },
  withdrawalNoticeDays: null,
  cite: { law: "x", paragraph: "" },
};

beforeAll(async () => {
  database = await openTestDatabase();
  const numbers = Array.from({ length: many }, (_, index) => index);
  const csv = (header: string, rows: string[]) => new TextEncoder().encode([header, ...rows].join("\n"));
  const services = { sql: database.sql, clock };
  const imported = await importRegister(
    services,
    system,
    {
      "parties.csv": csv(
        "id,name,kind,number,valid_from,valid_to",
        numbers.map((n) => `p${n},Part ${n},municipality,,2000-01-01,`),
      ),
      "cooperations.csv": csv(
        "id,name,form,valid_from,valid_to",
        numbers.map((n) => `c${n},Samarbeid ${n},,2000-01-01,`),
      ),
      // c0 has every party, p0 is in every cooperation; c1 and p1 have little.
      "memberships.csv": csv("party,cooperation,role,valid_from,valid_to", [
        ...numbers.map((n) => `p${n},c0,member,2001-01-01,`),
        ...numbers.slice(1).map((n) => `p0,c${n},member,2001-01-01,`),
      ]),
    },
    { skipBad: false, reason: "" },
  );
  expect(imported.ok).toBe(true);
  for (const cooperation of ["c0", "c1"]) {
    const done = await adoptStatutes(services, system, cooperation, {
      id: `${cooperation}-vedtekter`,
      title: "Vedtekter",
      law: "avtale",
      inForceFrom: "2001-01-01",
      clauses: [{ clause: "§ 1", heading: "", wording: "x", matters: [] }],
      groups: {},
      bodies: [],
      rules: [rule],
      reason: "oppsett",
    });
    expect(done).toMatchObject({ ok: true });
  }
  const open = (slug: string, cooperation: string, parties: string[]) =>
    openMatter(services, system, {
      title: `Sak ${slug}`,
      slug,
      summary: "",
      cooperation,
      rule: "all",
      legalEffect: "",
      law: "",
      openedOn: "2026-01-01",
      text: { title: "", body: "1. Vi gjør det.\n2. Vi gjør det sammen." },
      parties: parties.map((party) => ({ party, part: "decides" as const })),
      reason: "",
    });
  expect(
    await open(
      "large",
      "c0",
      numbers.map((n) => `p${n}`),
    ),
  ).toMatchObject({ ok: true });
  expect(await open("small", "c1", ["p0"])).toMatchObject({ ok: true });
  for (const n of numbers.slice(0, 20)) {
    const done = await registerResolution(services, system, "large", {
      party: `p${n}`,
      organ: "council",
      day: "2026-02-01",
      caseNumber: "",
      outcome: "adopted",
      wording: "1. Vi gjør det.\n2. Vi gjør det sammen.",
      reservation: "",
      reservedClauses: [],
      reason: "",
    });
    expect(done).toMatchObject({ ok: true });
  }
  const said = { summary: "", reason: "" };
  for (const [slug, count] of [
    ["much", 15],
    ["little", 1],
  ] as const) {
    const plan = {
      slug,
      title: `Plan ${slug}`,
      kind: "strategy",
      cooperation: "c0",
      law: "",
      legalEffect: "",
    } as const;
    expect(await openPlan(services, system, { ...said, ...plan })).toMatchObject({ ok: true });
    for (const n of numbers.slice(0, count)) {
      const id = `${slug}-${n}`;
      expect(await openProject(services, system, slug, { ...said, slug: id, title: `Prosjekt ${id}` })).toMatchObject({
        ok: true,
      });
      const milestone = { title: "Ferdig", due: "2026-12-01", precision: "day", reason: "" } as const;
      const needs = n === 0 ? [] : [`${slug}-${n - 1}/ferdig`];
      expect(await addMilestone(services, system, id, { ...milestone, needs })).toMatchObject({ ok: true });
    }
  }
});

/** A plan with one guideline and one municipality, and one with sixty of each. */
beforeAll(async () => {
  const numbers = Array.from({ length: many }, (_, index) => index);
  const entry = { at: clock.now(), act: "test.load", subject: "test:guidelines", reason: "" };
  await database.sql.transaction().execute((tx) =>
    inEntry(tx, entry, async () => {
      for (const [plan, matter, size] of [
        ["small", "small", 1],
        ["large", "large", many],
      ] as const) {
        const some = numbers.slice(0, size);
        await insertRows(tx, "plan", [
          { id: plan, title: plan, kind: "intermunicipal-plan", cooperation: "c0", begun_on: "2026-01-01" },
        ]);
        await insertRows(
          tx,
          "plan_party",
          some.map((n) => ({ plan, party_kind: "party", party: `p${n}`, role: "participant", valid: "[2026-01-01,)" })),
        );
        const version = { plan, wording: "x", kind: "must", matter, clause: "1", valid: "[2026-02-01,)" };
        await insertRows(
          tx,
          "guideline",
          some.map((n) => ({ ...version, id: `${plan}-${n}`, number: String(n) })),
        );
        await insertRows(
          tx,
          "guideline_answer",
          some.map((n) => ({ guideline: `${plan}-${n}`, party: `p${n}`, day: "2026-03-01", state: "followed" })),
        );
      }
    }),
  );
});
afterAll(() => database.close());

/** How many statements a question sends, asked afresh. */
async function statements(ask: (reader: Reader) => Promise<unknown>): Promise<number> {
  let count = 0;
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const sql = database.sql.withPlugin(counting);
  await ask({ db: sql, answers: await createAnswers(sql).now() });
  return count;
}

test.each<[string, (reader: Reader) => Promise<unknown>, (reader: Reader) => Promise<unknown>, number]>([
  ["a cooperation", (r) => cooperationAnswer(r, "c1", on), (r) => cooperationAnswer(r, "c0", on), 20],
  ["a party", (r) => partyAnswer(r, "p1", on), (r) => partyAnswer(r, "p0", on), 10],
  ["a portfolio", (r) => portfolioAnswer(r, "p1", on), (r) => portfolioAnswer(r, "p0", on), 10],
  ["a matter", (r) => matterAnswer(r, "small", on, "nb"), (r) => matterAnswer(r, "large", on, "nb"), 25],
  ["the list of matters", (r) => mattersAnswer(r, "2025-12-31", "nb"), (r) => mattersAnswer(r, on, "nb"), 30],
  ["the follow-up of a plan", (r) => followUp(r, "small", on), (r) => followUp(r, "large", on), 35],
  [
    "what a municipality must answer",
    (r) => awaitedGuidelines(r, "p59", [], "2025-12-31"),
    (r) => awaitedGuidelines(r, "p0", [], on),
    50,
  ],
  ["a plan", (r) => planAnswer(r, "little", on, "nb"), (r) => planAnswer(r, "much", on, "nb"), 40],
  ["the list of projects", (r) => projectsAnswer(r, "2025-12-31", "nb"), (r) => projectsAnswer(r, on, "nb"), 20],
  ["the network", (r) => networkAnswer(r, "2000-06-01"), (r) => networkAnswer(r, on), 8],
])("%s is read in a fixed number of statements", async (what, small, large, most) => {
  const [few, lots] = [await statements(small), await statements(large)];
  expect(lots).toBeLessThanOrEqual(most);
  expect(lots - few).toBeLessThanOrEqual(listed.includes(what) ? most : 2);
});

/** Lists that are empty in the small case: their difference says how they begin, not how they grow. */
const listed = ["the list of matters", "the list of projects", "the network", "what a municipality must answer"];
