import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readIndustryFile } from "./read-industry-file.ts";
import { industryLikeness, industryTable } from "../rules/industry-figures.ts";
import { jsonStat, rowsOf } from "../rules/json-stat.ts";
import { fetchIndustry, industryAddress } from "./fetch-industry.ts";

/**
 * A bank that speaks PxWebApi 2: it answers the address the bank's own documentation gives, with a small dataset made up
 * for this test. The figures are nobody's.
 */
const regions = {
  "0": "Hele landet",
  "50": "Trøndelag",
  "5001": "Trondheim",
  "5028": "Melhus",
  "1601": "Trondheim (-2017)",
};
const industries = new Map([
  ["00-99", "Alle næringer"],
  ["01-03", "Jordbruk"],
  ["10-33", "Industri"],
  ["84", "Offentlig administrasjon"],
]);
const jobs: { [number: string]: number[] } = { "5001": [10, 40, 50], "5028": [30, 15, 5], "1601": [0, 0, 0] };

function dataset(time: string): object {
  const [regionCodes, industryCodes] = [Object.keys(regions), [...industries.keys()]];
  const rowOf = (region: string): number[] => {
    const own = jobs[region] ?? [40, 55, 55];
    return [own.reduce((sum, one) => sum + one, 0), ...own];
  };
  return {
    version: "2.0",
    class: "dataset",
    label: "07984: Sysselsatte, etter region, næring, statistikkvariabel og år",
    updated: "2026-02-26T07:00:00Z",
    id: ["Region", "NACE2007", "Kjonn", "Alder", "ContentsCode", "Tid"],
    size: [regionCodes.length, industryCodes.length, 1, 1, 1, 1],
    dimension: {
      Region: { category: { index: Object.fromEntries(regionCodes.map((code, at) => [code, at])), label: regions } },
      NACE2007: { category: { index: industryCodes, label: Object.fromEntries(industries) } },
      Kjonn: { category: { index: { "0": 0 }, label: { "0": "Begge kjønn" } } },
      Alder: { category: { label: { "15-74": "15-74 år" } } },
      ContentsCode: { category: { index: { SysselsatteArb: 0 } } },
      Tid: { category: { index: { [time]: 0 } } },
    },
    value: regionCodes.flatMap(rowOf),
  };
}

let bank: Server;
let address = "";
const asked: URL[] = [];
beforeAll(async () => {
  bank = createServer((request, response) => {
    const url = new URL(request.url ?? "", "http://bank");
    asked.push(url);
    const time = url.searchParams.get("valueCodes[Tid]") ?? "";
    if (url.pathname !== "/v2/tables/07984/data") response.writeHead(404).end();
    else if (time === "1999") response.writeHead(400).end(JSON.stringify({ title: "Non-existent value" }));
    else if (time === "1998") response.end("<html>");
    else
      response
        .setHeader("content-type", "application/json")
        .end(JSON.stringify(dataset(time === "top(1)" ? "2025" : time)));
  });
  await new Promise<void>((resolve) => bank.listen(0, "127.0.0.1", resolve));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server on a port has one
  address = `http://127.0.0.1:${(bank.address() as AddressInfo).port}/v2`;
});
afterAll(() => bank.close());

describe("the statistics bank", () => {
  test("is asked as PxWebApi 2 wants it, and its answer becomes jobs by municipality", async () => {
    const found = await fetchIndustry(null, address);
    expect(asked.at(-1)?.searchParams.get("outputFormat")).toBe("json-stat2");
    expect(asked.at(-1)?.searchParams.get("valueCodes[ContentsCode]")).toBe("SysselsatteArb");
    expect(found).toMatchObject({
      ok: true,
      value: {
        year: 2025,
        industries: [
          { code: "01-03", name: "Jordbruk" },
          { code: "10-33", name: "Industri" },
          { code: "84", name: "Offentlig administrasjon" },
        ],
        jobs: { "5001": [10, 40, 50], "5028": [30, 15, 5] },
      },
    });
    if (found.ok) expect(Object.keys(found.value.jobs)).toEqual(["5001", "5028"]);
    expect(await fetchIndustry(2022, address)).toMatchObject({ ok: true, value: { year: 2022 } });
  });
  test("that refuses, speaks of something else, or is not there is said so", async () => {
    expect(await fetchIndustry(1999, address)).toMatchObject({
      ok: false,
      code: "bank-refused",
      params: { status: 400 },
    });
    expect(await fetchIndustry(1998, address)).toMatchObject({ ok: false, code: "not-a-dataset" });
    expect(await fetchIndustry(2022, "http://127.0.0.1:9/v2")).toMatchObject({ ok: false, code: "bank-unreachable" });
  });
  test("is Statistics Norway's where nobody says otherwise", () => {
    expect(industryAddress(2024)).toMatch(/^https:\/\/data\.ssb\.no\/api\/pxwebapi\/v2\/tables\/07984\/data\?lang=no/);
  });
});

test("a JSON-stat whose parts contradict one another is none", () => {
  const fine = { id: ["A"], size: [2], dimension: { A: { category: { index: ["x", "y"] } } }, value: { "1": 7 } };
  expect([...rowsOf(jsonStat(fine) ?? fail(), ["A"])]).toEqual([
    { codes: ["x"], names: ["x"], value: null },
    { codes: ["y"], names: ["y"], value: 7 },
  ]);
  expect(jsonStat({ ...fine, size: [3] })).toBeNull();
  expect(jsonStat({ ...fine, id: ["B"] })).toBeNull();
  expect(jsonStat({ ...fine, value: [1] })).toBeNull();
});
function fail(): never {
  throw new Error("no dataset");
}

describe("a file", () => {
  const read = (text: string) => readIndustryFile(new TextEncoder().encode(text));
  test("saved from the bank is read as it is", () => {
    expect(
      read(
        '"region";"næring (SN2007)";"Sysselsatte personer etter arbeidssted 2025"\n"0 Hele landet";"10-33 Industri";9\n"5001 Trondheim - Tråante";"01-03 Jordbruk, skogbruk og fiske";10\n"5001 Trondheim - Tråante";"10-33 Industri";40\n"5028 Melhus";"10-33 Industri";..\n"5028 Melhus";"01-03 Jordbruk, skogbruk og fiske";3\n',
      ),
    ).toMatchObject({
      ok: true,
      value: {
        industries: [
          { code: "01-03", name: "Jordbruk, skogbruk og fiske" },
          { code: "10-33", name: "Industri" },
        ],
        jobs: { "5001": [10, 40], "5028": [3, 0] },
      },
    });
  });
  test.each([
    ["kommune,antall\n5001,1\n", "no-column"],
    ["kommune;næring;antall\n5001;A;x\n", "not-a-number"],
    ["kommune;næring;antall\nOsen;A;1\n", "no-number"],
    ["kommune;næring;antall\n5001;A;1\n5028;A;1\n", "one-industry"],
    ["kommune;næring;antall\n5001;A;0\n5001;B;0\n", "no-jobs"],
    ["kommune;næring;antall\n50 Trøndelag;A;1\n50 Trøndelag;B;1\n", "no-municipalities"],
  ])("%j is refused: %s", (text, code) => {
    expect(read(text)).toMatchObject({ ok: false, code });
  });
});

test("sums over industries are left out, whatever their order", () => {
  const rows = ["05-39", "84", "10-33", "00-99", "05-09"].map((code) => ({
    number: "5001",
    code,
    name: code,
    jobs: 1,
  }));
  const table = industryTable(rows);
  expect(typeof table === "string" ? [] : table.industries.map((one) => one.code)).toEqual(["84", "10-33", "05-09"]);
});

describe("likeness and complementarity", () => {
  test("the same shares are alike and add nothing; opposites share nothing and complete one another", () => {
    expect(industryLikeness([1, 2, 3], [10, 20, 30], [5, 5, 5])).toEqual({ alike: 1, complete: 0 });
    const opposite = industryLikeness([9, 0], [0, 4], [50, 50]);
    expect(opposite?.alike).toBeCloseTo(0, 12);
    expect(opposite?.complete).toBeCloseTo(0.5, 12);
    expect(industryLikeness([0, 0], [1, 1], [1, 1])).toBeNull();
  });
  const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 5, maxLength: 5 });
  test("both axes lie between 0 and 1, and neither depends on who is asked first or how many work there", () => {
    fc.assert(
      fc.property(counts, counts, counts, (own, core, country) => {
        const one = industryLikeness(own, core, country);
        const other = industryLikeness(
          core.map((count) => count * 3),
          own,
          country,
        );
        if (!one || !other) return;
        for (const axis of ["alike", "complete"] as const) {
          expect(one[axis]).toBeGreaterThanOrEqual(-1e-12);
          expect(one[axis]).toBeLessThanOrEqual(1 + 1e-12);
          expect(other[axis]).toBeCloseTo(one[axis], 9);
        }
      }),
    );
  });
});
