import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#access/vocabulary.ts";
import { undo } from "#journal/undo.ts";
import { verify } from "#journal/verify.ts";
import { createAnswers } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import { populationAnswer } from "../questions/population.ts";
import { readPopulationAsked } from "../rules/population-asked.ts";
import { changesAddress, fetchPopulationChanges } from "./fetch-population-changes.ts";
import { keepPopulationChanges } from "./keep-population-changes.ts";
import { readPopulationChangesFile } from "./read-population-changes-file.ts";

/**
 * A bank that speaks PxWebApi 2: table 06913 on today's borders, with the codes that it has (K_ before a municipality's
 * number, F_ before a county's). The counts are made up: nobody's.
 */
const members = ["5001", "5027", "5028", "5029", "5031", "5035", "5054", "5059"];
const regions = [...members.map((number) => `K_${number}`), "F_50"];
const contents = ["Levende", "Dode", "Innflyttinger", "Utflyttinger", "Folketilvekst"];
const years = ["2023", "2024"];
const countsOf = (region: number, year: number) => [20 + region, 10, 50 + year, 40, 21 + region + year];

function dataset(): object {
  const index = (codes: readonly string[]) => ({ category: { index: codes } });
  return {
    class: "dataset",
    label: "06913: Befolkning 1. januar og endringer i løpet av året",
    id: ["Region", "ContentsCode", "Tid"],
    size: [regions.length, contents.length, years.length],
    dimension: { Region: index(regions), ContentsCode: index(contents), Tid: index(years) },
    value: regions.flatMap((_, region) =>
      contents.flatMap((_kind, at) => years.map((_year, year) => countsOf(region, year)[at])),
    ),
  };
}

let bank: Server;
let address = "";
const asked: URL[] = [];
let database: Database;
beforeAll(async () => {
  bank = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://bank");
    asked.push(url);
    if (url.pathname === "/v2/tables/06913/data")
      response.setHeader("content-type", "application/json").end(JSON.stringify(dataset()));
    else if (url.pathname.startsWith("/other"))
      response.end(JSON.stringify({ ...dataset(), id: ["Region", "Alder", "Tid"] }));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => bank.listen(0, "127.0.0.1", resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has one
  address = `http://127.0.0.1:${(bank.address() as AddressInfo).port}`;
  database = await openTestDatabase(demoFilling);
});
afterAll(async () => {
  bank.close();
  await database.close();
});

test("the bank is asked for today's borders, and counties are left out", async () => {
  const found = await fetchPopulationChanges(`${address}/v2`);
  expect(asked.at(-1)?.searchParams.get("codelist[Region]")).toBe("agg_KommSummerHist");
  expect(asked.at(-1)?.searchParams.get("valueCodes[ContentsCode]")).toBe(contents.join());
  expect(found).toMatchObject({ ok: true, value: { firstYear: 2023, lastYear: 2024 } });
  if (found.ok) {
    expect(Object.keys(found.value.changes)).toEqual(members);
    expect(found.value.changes["5027"]).toEqual([
      [2023, 21, 10, 50, 40, 22],
      [2024, 21, 10, 51, 40, 23],
    ]);
  }
  expect(changesAddress()).toMatch(/^https:\/\/data\.ssb\.no\/api\/pxwebapi\/v2\/tables\/06913\/data\?lang=no/);
});

test("a bank that has something else, refuses or is not there is said so", async () => {
  expect(await fetchPopulationChanges(`${address}/other`)).toMatchObject({ ok: false, code: "not-a-dataset" });
  expect(await fetchPopulationChanges(`${address}/gone`)).toMatchObject({
    code: "bank-refused",
    params: { status: 404 },
  });
  expect(await fetchPopulationChanges("http://127.0.0.1:9/v2")).toMatchObject({ code: "bank-unreachable" });
});

describe("a file", () => {
  const read = (text: string) => readPopulationChangesFile(new TextEncoder().encode(text));
  const kept = { firstYear: 2024, lastYear: 2024, changes: { "5028": [[2024, 200, 120, 900, 950, 30]] } };
  test("may have a row for each figure, as the bank saves it, or a column for each", () => {
    const long = [
      '"region";"statistikkvariabel";"år";"06913: Befolkning og endringer"',
      "K-5028 Melhus;Levendefødte;2024;200",
      "K-5028 Melhus;Døde;2024;120",
      "K-5028 Melhus;Innflyttinger;2024;900",
      "K-5028 Melhus;Utflyttinger;2024;950",
      "K-5028 Melhus;Folketilvekst;2024;30",
      "K-5028 Melhus;Folkemengde;2024;17000",
      "50 Trøndelag;Døde;2024;4000",
    ].join("\n");
    const wide =
      "kommune,år,fødte,døde,innflyttinger,utflyttinger,folketilvekst\n5028 Melhus,2024,200,120,900,950,30\n";
    expect(read(long)).toMatchObject({ ok: true, value: kept });
    expect(read(wide)).toMatchObject({ ok: true, value: kept });
  });
  test.each([
    ["kommune,fødte\n5028,1\n", "no-column"],
    ["kommune,år\n5028,2024\n", "no-column"],
    ["kommune,år,fødte\nMelhus,2024,1\n", "no-number"],
    ["kommune,år,fødte\n5028,i fjor,1\n", "not-a-number"],
    ["kommune,år,fødte\n5028,2024,1.5\n", "not-a-number"],
    ["kommune,år,fødte\n5028,2024,1\n", "no-complete-year"],
    ["kommune,år,fødte\n50,2024,1\n", "no-municipalities"],
  ])("%j is refused: %s", (text, code) => {
    expect(read(text)).toMatchObject({ ok: false, code });
  });
});

test("figures are kept once, tell what the region's change is made of, and can be taken back", async () => {
  const services = { sql: database.sql, clock: clockAt("2026-06-01") };
  const home = "trondheimsregionen";
  const secretariat: Actor = {
    kind: "user",
    id: "u1",
    name: "Sekretariatet",
    grants: [{ id: "g1", role: "secretariat", cooperation: home, since: "2009-01-01" }],
  };
  const shown = async (area: string | null) => {
    const reader = { db: database.sql, answers: await createAnswers(database.sql).now() };
    const found = await populationAnswer(
      reader,
      home,
      "2026-06-01",
      readPopulationAsked((name) => (name === "omrade" ? area : null)),
    );
    return found.kind === "found" ? found.components : undefined;
  };
  expect(await shown(null)).toBeNull();
  const found = await fetchPopulationChanges(`${address}/v2`);
  if (!found.ok) throw new Error(found.code);
  const figures = { ...found.value, licence: "CC BY 4.0" };
  const reading: Actor = { kind: "user", id: "u2", name: "Leser", grants: [] };
  expect(await keepPopulationChanges(services, reading, home, figures)).toMatchObject({ code: "not-allowed" });
  const kept = await keepPopulationChanges(services, secretariat, home, figures);
  if (!kept.ok) throw new Error(kept.code);
  expect(await keepPopulationChanges(services, secretariat, home, figures)).toMatchObject({ code: "changes-known" });
  // Eight members, each one birth more than the one before: 8 · 20 + 28.
  expect(await shown(null)).toMatchObject({
    missing: [],
    years: [{ year: 2023, births: 188, deaths: 80, movedIn: 400, movedOut: 320 }, { year: 2024 }],
    source: { id: kept.value.id, title: found.value.title },
  });
  expect((await undo(database.sql, kept.entry, { at: services.clock.now(), actor: "system" })).ok).toBe(true);
  expect(await shown(null)).toBeNull();
  expect((await verify(database.sql)).flaws).toEqual([]);
});
