import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
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

const get = (path: string) => http.inject({ method: "GET", url: `/api/v1/${path}` });

test("claims over the API: what has become of each on a day, and each as EHF", async () => {
  const list = await get("cooperations/trondheimsregionen/claims?on=2020-03-10");
  expect(list.statusCode).toBe(200);
  expect(list.json()).toMatchObject({ asked: 600_000_000, left: 36_515_155, overdue: 1 });
  const ehf = await get("cooperations/trondheimsregionen/claims/1/ehf?on=2020-03-10");
  expect(ehf.headers["content-type"]).toContain("application/xml");
  expect(ehf.body).toContain('<cbc:EndpointID schemeID="0192">944305483</cbc:EndpointID>');
  expect((await get("cooperations/trondheimsregionen/claims/99/ehf")).statusCode).toBe(404);
  expect((await get("cooperations/utopia/claims")).statusCode).toBe(404);
});

test("nobody sends claims or enters payments without signing in", async () => {
  for (const [path, payload] of [
    ["claims", { run: "trondheimsregionen-2020", day: "2026-11-23" }],
    ["credit-notes", { number: 1, day: "2026-11-23", reason: "fordi" }],
    ["payment-files", { "payments.csv": "number;day;amount;reference\n1;2020-03-01;1;x\n" }],
  ] as const) {
    const url = `/api/v1/cooperations/trondheimsregionen/${path}`;
    expect((await http.inject({ method: "POST", url, payload })).statusCode).toBe(401);
  }
});

test("the ownership report's facts over the API, and who followed a municipality that is gone", async () => {
  const report = await get("parties/skaun/ownership-report?on=2026-11-01");
  expect(report.statusCode).toBe(200);
  expect(report.json()).toMatchObject({
    cooperations: [
      { slug: "ikap-samarbeid" },
      { slug: "trondheimsregionen", contribution: { year: 2020, amount: 34_049_733, total: 600_000_000 } },
      {
        slug: "trondelag-sorvest",
        liability: { kind: "unlimited-for-share", cite: { paragraph: "§ 18-2 første ledd" } },
      },
    ],
  });
  const gone = await get("parties/klaebu/ownership-report?on=2026-11-01&lang=en");
  expect(gone.statusCode).toBe(404);
  expect(gone.body).toContain("Trondheim");
});

test("the annual report's facts over the API, and why a year has none", async () => {
  const report = await get("cooperations/trondheimsregionen/annual-reports/2020?on=2026-11-01");
  expect(report.statusCode).toBe(200);
  expect(report.json()).toMatchObject({
    year: 2020,
    on: "2020-12-31",
    whole: true,
    cooperation: { slug: "trondheimsregionen" },
    contributions: { runs: [{ year: 2020 }] },
    claims: { asked: 600_000_000 },
  });
  expect(JSON.stringify(report.json().happened)).toContain("Klæbu");
  const running = await get("cooperations/trondheimsregionen/annual-reports/2009?on=2009-06-11");
  expect(running.json()).toMatchObject({ on: "2009-06-11", whole: false });
  const none = await get("cooperations/trondheimsregionen/annual-reports/1999?lang=en");
  expect(none.statusCode).toBe(404);
  expect((await get("cooperations/trondheimsregionen/annual-reports/snart")).statusCode).toBe(404);
});

test("a plan's document over the API: its guidelines and the text that the councils adopted", async () => {
  const document = await get("plans/ikap-2/document?on=2026-11-01");
  expect(document.statusCode).toBe(200);
  const body = document.json();
  expect(body.plan.slug).toBe("ikap-2");
  expect(body.guidelines.length).toBeGreaterThan(5);
  expect(body.text.clauses.length).toBeGreaterThan(2);
  expect((await get("plans/utopia/document")).statusCode).toBe(404);
});
