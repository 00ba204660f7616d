import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { clockAt } from "#platform/clock.ts";
import { readConfig } from "#platform/config.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../demo/filling.ts";
import { createApi } from "./app.ts";

let database: Database;
let http: FastifyInstance;

beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  http = await createApi(database, readConfig({ PORT: "3000" }), clockAt("2026-11-23"));
});
afterAll(async () => {
  await http.close();
  await database.close();
});

async function ask(path: string): Promise<{ status: number; body: unknown }> {
  const response = await http.inject({ method: "GET", url: `/api/v1/${path}` });
  return { status: response.statusCode, body: response.json() };
}

const members = z.object({
  members: z.array(
    z.object({
      party: z.object({ slug: z.string(), name: z.string(), number: z.string().nullable(), kind: z.string() }),
      role: z.string(),
      rights: z.object({ attend: z.boolean(), speak: z.boolean(), propose: z.boolean(), vote: z.boolean() }),
      since: z.string(),
      until: z.string().nullable(),
    }),
  ),
});

describe("the API, on the founding day", () => {
  test("the region has nine members and four observers, with their rights", async () => {
    const { status, body } = await ask("cooperations/trondheimsregionen?on=2009-06-11");
    expect(status).toBe(200);
    const answer = members.parse(body);
    const named = (role: string) => answer.members.filter((one) => one.role === role).map((one) => one.party.name);
    expect(named("member").toSorted()).toEqual(
      [
        "Klæbu",
        "Malvik",
        "Melhus",
        "Midtre Gauldal",
        "Orkdal",
        "Skaun",
        "Stjørdal",
        "Sør-Trøndelag",
        "Trondheim",
      ].toSorted(),
    );
    expect(named("observer").toSorted()).toEqual(["Leksvik", "Nord-Trøndelag", "Rissa", "Selbu"].toSorted());
    expect(
      answer.members.filter((one) => one.role === "observer").every((one) => !one.rights.vote && one.rights.attend),
    ).toBe(true);
  });

  test("a number means whoever has it that day", async () => {
    expect((await ask("parties/5012?on=2019-12-31")).body).toMatchObject({
      slug: "snillfjord",
      name: "Snillfjord",
      exists: true,
    });
    const gone = await ask("parties/5012?on=2020-06-01");
    expect(gone.body).toMatchObject({ slug: "snillfjord", exists: false, until: "2020-01-01" });
    expect((await ask("parties/1601?on=2009-06-11")).body).toMatchObject({
      slug: "trondheim",
      number: "1601",
      population: { people: 168257, year: 2009 },
    });
  });

  test.each([
    ["5012", "2019-12-31", "2020-01-01", "ambiguous", ["heim", "hitra-2020", "orkland"]],
    ["5030", "2019-12-31", "2020-01-01", "one", ["trondheim"]],
    ["5001", "2019-12-31", "2020-01-01", "one", ["trondheim"]],
    ["alesund", "2019-12-31", "2024-06-01", "ambiguous", ["alesund-2024", "haram-2024"]],
  ])("%s from %s to %s: %s", async (party, from, on, status, parties) => {
    const { body } = await ask(`parties/${party}/successors?from=${from}&on=${on}`);
    const answer = z.object({ status: z.string(), parties: z.array(z.object({ slug: z.string() })) }).parse(body);
    expect(answer.status).toBe(status);
    expect(answer.parties.map((one) => one.slug).toSorted()).toEqual(parties.toSorted());
  });

  test("a municipality's portfolio carries role, rights and dates", async () => {
    const { body } = await ask("parties/melhus/portfolio?on=2009-06-11");
    expect(body).toMatchObject({ party: { slug: "melhus" }, on: "2009-06-11" });
    const { cooperations } = z
      .object({ cooperations: z.array(z.object({ cooperation: z.object({ slug: z.string() }), role: z.string() })) })
      .parse(body);
    expect(cooperations).toContainEqual({ cooperation: { slug: "trondheimsregionen" }, role: "member" });
    const skaun = await ask("parties/skaun/portfolio?on=2026-11-23");
    expect(JSON.stringify(skaun.body)).toContain("trondelag-sorvest");
    expect(JSON.stringify(skaun.body)).toContain("trondheimsregionen");
  });

  test("IKAP is not in force on 11 June, and is on 18 September, for whom and since when", async () => {
    const before = await ask("matters/ikap?on=2009-06-11");
    expect(before.body).toMatchObject({ slug: "ikap", inForce: { status: "not-in-force", for: [] } });
    const asked = z
      .object({
        board: z.array(z.object({ party: z.object({ slug: z.string() }), part: z.string() })),
        inForce: z.object({ missing: z.array(z.object({ party: z.object({ slug: z.string() }).nullable() })) }),
      })
      .parse(before.body);
    expect(asked.board.map((row) => row.part)).toEqual(Array(8).fill("decides"));
    expect(asked.inForce.missing.map((one) => one.party?.slug)).toContain("melhus");

    const after = await ask("matters/ikap?on=2009-09-18");
    expect(after.body).toMatchObject({ inForce: { status: "in-force", since: "2009-09-18", missing: [] } });
    const bound = z
      .object({
        inForce: z.object({
          for: z.array(
            z.object({
              party: z.object({ slug: z.string() }),
              clauses: z.union([z.literal("all"), z.array(z.string())]),
            }),
          ),
        }),
      })
      .parse(after.body);
    const clauses = new Map(bound.inForce.for.map((one) => [one.party.slug, one.clauses]));
    expect(clauses.get("melhus")).toBe("all");
    expect(Array.isArray(clauses.get("rissa"))).toBe(true);
    expect(clauses.size).toBe(10);
  });

  test("the way of a change of the statutes follows from the clauses it touches", async () => {
    const asked = `cooperations/trondelag-sorvest/amendment-route?on=2022-01-01&clauses=${encodeURIComponent("§ 3")}`;
    expect((await ask(asked)).body).toMatchObject({ touches: ["c"], rule: { id: "agreement-all-councils" } });
  });

  test("who pays what, with the proof as a tree; the budget; who finances", async () => {
    const { body } = await ask("contributions/trondheimsregionen/2019?on=2019-06-01&lang=en");
    expect(body).toMatchObject({ year: 2019, total: 520_000_000, runs: [{ countedAgain: true }] });
    expect(JSON.stringify(body)).toContain("Malvik pays NOK 348,330.56.");
    const budget = await ask("budgets/trondheimsregionen/2010?on=2009-06-11");
    expect(budget.body).toMatchObject({ standing: { state: "frame", ahead: true, decided: "2009-06-19" } });
    const financing = await ask("financing/trondheimsregionen?on=2009-06-11");
    expect(JSON.stringify(financing.body)).toContain("skjønnsmidler");
    expect((await ask("cooperations/trondheimsregionen/funding-keys?on=2019-01-01")).status).toBe(200);
  });

  test("what merged is undecided until somebody decides", async () => {
    const { body } = await ask("cooperations/ikap-samarbeid?on=2020-06-01");
    const { undecided } = z
      .object({
        undecided: z.array(
          z.object({
            party: z.object({ slug: z.string() }),
            window: z.object({ until: z.string(), open: z.boolean() }),
          }),
        ),
      })
      .parse(body);
    expect(undecided).toContainEqual({ party: { slug: "orkdal" }, window: { until: "2021-01-01", open: true } });
  });
});

describe("what cannot be answered is said in the reader's language", () => {
  test.each([
    ["cooperations/trondheimsregionen?on=2009-02-30", 400, /day that exists/],
    ["cooperations/ukjent?lang=nn", 404, /kjenner ikkje noko samarbeid/],
    ["parties/9999", 404, /Vi kjenner ingen kommune/],
    ["parties/9999?lang=en", 404, /We know no municipality/],
    ["parties/snillfjord/portfolio?on=2021-01-01", 404, /2020-01-01/],
    ["matters/ikap?on=2001-01-01", 404, /først åpnet/],
    ["matters/finnes-ikke", 404, /ingen sak/],
    ["tull", 404, /openapi\.json/],
    ["matters/%00", 400, /NUL/],
    ["cooperations/trondheimsregionen%00?on=2009-06-11", 400, /NUL/],
  ])("%s → %i", async (path, status, message) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ status, code: expect.any(String), detail: expect.stringMatching(message) });
  });

  test("an act without sign-in is refused with why", async () => {
    const response = await http.inject({
      method: "POST",
      url: "/api/v1/matters/ikap/resolutions",
      payload: { party: "melhus", day: "2009-06-12", outcome: "adopted", wording: "x" },
    });
    expect(response.statusCode).toBe(401);
    expect(response.json()).toMatchObject({ code: "not-allowed", detail: expect.stringMatching(/ikke logget inn/) });
  });

  test("the document describes every endpoint, also beside the copies of its shapes that the pages bring", async () => {
    z.object({ kind: z.string() }).meta({ id: "GuidelineMeasure" });
    const { body } = await ask("openapi.json");
    const { openapi, paths } = z.object({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }).parse(body);
    expect(openapi).toBe("3.1.0");
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        "/api/v1/matters/{matter}",
        "/api/v1/parties/{party}/successors",
        "/api/v1/imports/register",
      ]),
    );
  });
});

describe("plans and projects over the API", () => {
  test("the development plan of 2010 with its six areas, and the project that is late, with the light's words", async () => {
    const plan = await ask("plans/utviklingsplan-2010?on=2009-06-11");
    expect(plan).toMatchObject({ status: 200, body: { state: "in-preparation", programmeAreas: { length: 6 } } });
    const projects = await ask("projects?on=2009-06-11&lang=en");
    expect(projects.body).toMatchObject({ 0: { slug: "befolkningsanalyse", light: { light: "yellow" } } });
    const project = await ask("projects/ikap-2009?on=2009-06-11");
    expect(project).toMatchObject({ status: 200, body: { participants: 8, orderedBy: [{ kind: "matter" }, {}] } });
    const board = await ask("cooperations/trondheimsregionen/plan-status?on=2009-06-11");
    expect(board).toMatchObject({ status: 200, body: { plans: { length: 4 } } });
  });

  test.each(["plans/ukjent", "projects/ukjent", "plans/ikap-2?on=2009-06-11", "cooperations/ukjent/plan-status"])(
    "%s is not found, and says so",
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, body: { detail: expect.stringMatching(/./) } });
    },
  );
});

describe("acts on plans and projects over the API", () => {
  const post = async (path: string, payload: object) => {
    const sent = await http.inject({ method: "POST", url: `/api/v1/${path}`, payload });
    return { status: sent.statusCode, body: sent.json<unknown>() };
  };
  test.each([
    ["plans/ikap/statements", { kind: "goal", wording: "Kortere reiser" }, { kind: "wish" }],
    [
      "plans/ikap/indicators",
      { statement: "ikap-mal-co2", title: "Reiser", unit: "prosent", aim: "at-least", target: 12 },
      { target: "mange" },
    ],
    ["plans/ikap/values", { indicator: "ikap-co2-transport", day: "2010-01-01", value: 1, note: "SSB" }, { note: "" }],
    ["plans/ikap/versions", { matter: "ikap" }, { adoptedOn: "i går" }],
    ["projects/ikap-2009/placements", { change: "place", plan: "ikap" }, { change: "move" }],
  ])("%s: not by a stranger, and not with anything", async (path, good, wrong) => {
    expect(await post(path, good)).toMatchObject({ status: 401, body: { code: "not-allowed" } });
    const refused = await post(path, { ...good, ...wrong });
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.body)).toContain(Object.keys(wrong)[0]);
  });
});

describe("guidelines and their follow-up", () => {
  const followed = z.object({
    sentence: z.string(),
    counts: z.object({ overdue: z.number(), followed: z.number() }),
    municipalities: z.array(z.object({ party: z.object({ slug: z.string() }) })),
    cells: z.array(
      z.object({ guideline: z.string(), municipality: z.string(), state: z.string(), reasons: z.array(z.string()) }),
    ),
  });

  test("are answered for all municipalities, and for one", async () => {
    const all = followed.parse((await ask("plans/ikap/follow-up?on=2012-01-01")).body);
    expect(all.municipalities).toHaveLength(10);
    expect(all.sentence).toContain("over fristen");
    const { status, body } = await ask("plans/ikap/follow-up?on=2012-01-01&party=1663&lang=en");
    const malvik = followed.parse(body);
    expect([status, malvik.municipalities.map((one) => one.party.slug)]).toEqual([200, ["malvik"]]);
    expect(malvik.cells.find((one) => one.guideline === "ikap-tetthet")).toMatchObject({
      state: "deviates",
      reasons: [
        "Malvik answered on 20 June 2011 in “Kommuneplanens arealdel 2010–2021” that it deviates.",
        "The others got a written notice on 30 August 2010. We do not know when the planning began.",
      ],
    });
    const guidelines = await ask("plans/ikap/guidelines?on=2012-01-01");
    expect(
      z.object({ guidelines: z.array(z.object({ wording: z.string() })) }).parse(guidelines.body).guidelines,
    ).toHaveLength(13);
  });

  test("refuse a plan, a municipality and a stranger in sentences", async () => {
    expect(await ask("plans/nope/follow-up")).toMatchObject({ status: 404, body: { code: "plan-unknown" } });
    expect(await ask("plans/ikap/follow-up?on=2012-01-01&party=selbu")).toMatchObject({
      status: 404,
      body: { code: "municipality-not-in-plan", detail: "Selbu er ikke med i planen denne dagen." },
    });
    const payload = { guideline: "ikap-bolig", party: "melhus", day: "2014-12-20", state: "followed" };
    const sent = await http.inject({ method: "POST", url: "/api/v1/plans/ikap/answers", payload });
    expect(sent.statusCode).toBe(401);
  });
});
