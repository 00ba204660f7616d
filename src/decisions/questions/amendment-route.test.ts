import { afterAll, beforeAll, expect, test } from "vitest";
import { forgetful } from "#platform/answers.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import { amendmentRoute } from "./amendment-route.ts";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
});
afterAll(() => database.close());

const route = (cooperation: string, clauses: string[], on: string) =>
  amendmentRoute({ db: database.sql, answers: forgetful }, cooperation, clauses, on, "nb");

test("a change that touches one of the eight items goes to every council; another to the assembly by two thirds", async () => {
  expect(await route("trondelag-sorvest", ["§ 3", "§ 10"], "2022-01-01")).toMatchObject({
    ok: true,
    value: { touches: ["c"], rule: { id: "agreement-all-councils" }, checked: true },
  });
  expect(await route("trondelag-sorvest", ["§ 10"], "2022-01-01")).toMatchObject({
    ok: true,
    value: {
      touches: [],
      rule: {
        id: "agreement-top-organ",
        stages: [{ condition: { kind: "vote", over: "cast", majority: { is: "at-least", share: [2, 3] } } }],
      },
    },
  });
});

test("where no act stands above, the statutes' own rule decides", async () => {
  expect(await route("trondheimsregionen", [], "2012-01-01")).toMatchObject({
    ok: true,
    value: { statutes: { id: "trondheimsregionen-2011" }, rule: { appliesTo: "agreement" } },
  });
});

test("an unknown clause and unknown statutes are refused", async () => {
  expect(await route("trondelag-sorvest", ["§ 99"], "2022-01-01")).toMatchObject({
    ok: false,
    code: "clause-not-there",
  });
  expect(await route("midt-skandinavia", [], "2009-06-11")).toMatchObject({ ok: false, code: "statutes-unknown" });
});
