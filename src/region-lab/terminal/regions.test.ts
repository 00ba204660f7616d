import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { generateCommuting } from "#kernels/commuting-generator.ts";
import { flowTable } from "#kernels/flow-table.ts";
import { ukCriteria } from "#kernels/functional-regions-validity.ts";
import { functionalRegions } from "#kernels/functional-regions.ts";
import { regionsCommand } from "./regions.ts";
import { desk } from "./terminal.cases.ts";

const { put, path, rows, run, clear } = desk(regionsCommand);
afterAll(clear);

const areas = 150;
const made = generateCommuting(areas, 4500, 4);
const table = flowTable(areas, made.home, made.work, made.workers);
const codeOf = (area: number): string => `A${String(area).padStart(3, "0")}`;
const lines = Array.from(
  made.workers,
  (workers, k) => `${codeOf(made.home[k] ?? -1)},${codeOf(made.work[k] ?? -1)},${workers}`,
);
const header = "bosted,arbeidssted,antall";
const flows = put("flows.csv", `${[header, ...lines].join("\n")}\n`);
const limits = ["--min-size", "3500", "--target-size", "25000"];

describe("samrad regions", () => {
  it("writes area and region, and says in JSON what it found", async () => {
    const { code, out, err } = await run(["--flows", flows, "--out", path("out.csv"), ...limits]);
    expect([code, err]).toEqual([0, ""]);
    const found = functionalRegions(table, ukCriteria);
    expect(rows("out.csv")).toEqual([
      ["area", "region"],
      ...Array.from(found.region, (region, area) => [codeOf(area), String(region)]),
    ]);
    expect(JSON.parse(out)).toMatchObject({
      method: "lma",
      areas,
      flows: table.links,
      regions: found.regions.length,
      iterations: found.iterations,
      reserve: found.reserve.length,
      invalid: found.invalid.length,
      seconds: { parse: expect.any(Number), solve: expect.any(Number) },
    });
    expect(found.regions.length).toBeGreaterThan(1);
  });

  it("reads gzip under any name, and rows in any order", async () => {
    const turned = [header, ...lines.toReversed()].join("\r\n");
    const { code } = await run(["--flows", put("flows.data", gzipSync(turned)), "--out", path("again.csv"), ...limits]);
    expect(code).toBe(0);
    await run(["--flows", flows, "--out", path("out.csv"), ...limits]);
    expect(rows("again.csv")).toEqual(rows("out.csv"));
  });

  it("says reserve and dropped where an area has no region", async () => {
    const small = put("small.csv", "h,w,n\n1,2,5\n2,3,5\n3,1,1\n4,4,9\n");
    const { out } = await run(["--flows", small, "--out", path("small-out.csv")]);
    const regions = rows("small-out.csv").slice(1);
    expect(regions.find(([area]) => area === "4")).toEqual(["4", "dropped"]);
    expect(regions.every(([, region]) => /^(\d+|reserve|dropped)$/.test(region ?? ""))).toBe(true);
    expect(JSON.parse(out)).toMatchObject({ areas: 4, flows: 4, dropped: 1 });
  });

  it("traces every step with a reason", async () => {
    const { out } = await run(["--flows", flows, "--out", path("out.csv"), "--trace", path("trace.csv"), ...limits]);
    const [head, ...steps] = rows("trace.csv");
    const { iterations, reserve } = JSON.parse(out) as { iterations: number; reserve: number };
    expect(head?.slice(0, 6)).toEqual(["type", "iteration", "cluster", "validity", "community", "next_community"]);
    expect(steps.filter(([, iteration]) => iteration !== "").length).toBe(iterations);
    const waited = steps.filter(([type]) => /^[A-D]$/.test(type ?? "")).map((row) => row[4]);
    expect(waited.length).toBe(reserve);
    expect(steps.filter(([type]) => type === "assigned").map((row) => row[4])).toEqual(
      waited.toSorted((a = "", b = "") => (a < b ? 1 : -1)),
    );
    expect(steps.every((row) => row.length === 12 && row[11]?.endsWith("."))).toBe(true);
    expect(steps.some((row) => row[11]?.includes("would lose validity: it waits in the reserve list"))).toBe(true);
  });

  it.each([
    ["intramax", ["--regions", "12"], 12],
    ["flowbca", ["--regions", "12", "--rule", "undirected-relative"], 12],
    ["flowbca", ["--strength", "2"], areas],
    ["louvain", ["--seed", "3", "--resolution", "2"], undefined],
    ["fua", ["--cities", "A003, A070"], 2],
    ["fua", ["--city-workers", "20000"], undefined],
  ])("answers by %s %j", async (method, more, count) => {
    const { code, out } = await run(["--flows", flows, "--out", path("m.csv"), "--method", method, ...more]);
    expect(code).toBe(0);
    const answer = JSON.parse(out) as { method: string; regions: number };
    expect(answer.method).toBe(method);
    if (count !== undefined) expect(answer.regions).toBe(count);
    const named = rows("m.csv")
      .slice(1)
      .map(([, region]) => region);
    expect(named.length).toBe(areas);
    expect(new Set(named.filter((region) => region !== "reserve")).size).toBe(answer.regions);
  });

  it("gives Intramax and flowbca as many regions as the functional ones unless told, with their mergers as trace", async () => {
    const lma = JSON.parse((await run(["--flows", flows, "--out", path("m.csv")])).out) as { regions: number };
    for (const method of ["intramax", "flowbca"]) {
      const { out } = await run([
        "--flows",
        flows,
        "--out",
        path("m.csv"),
        "--method",
        method,
        "--trace",
        path("mergers.csv"),
      ]);
      expect(JSON.parse(out)).toMatchObject({ regions: lma.regions, iterations: areas - lma.regions });
      expect(rows("mergers.csv").length).toBe(1 + areas - lma.regions);
    }
  });

  it("keeps to borders, whichever columns hold the areas", async () => {
    const line = put("line.csv", "h,w,n\n1,1,9\n2,2,9\n3,3,9\n1,3,5\n3,1,5\n1,2,1\n2,3,1\n");
    const borders = put("borders.csv", "a,name,b,km\n1,One,2,7.5\n2,Two,3,1\n3,Three,99,4\n");
    await run([
      "--flows",
      line,
      "--out",
      path("line-out.csv"),
      "--method",
      "intramax",
      "--regions",
      "2",
      "--borders",
      borders,
    ]);
    expect(
      rows("line-out.csv")
        .slice(1)
        .map(([, region]) => region),
    ).not.toEqual(["1", "2", "1"]);
    await run(["--flows", line, "--out", path("line-out.csv"), "--method", "intramax", "--regions", "2"]);
    expect(
      rows("line-out.csv")
        .slice(1)
        .map(([, region]) => region),
    ).toEqual(["1", "2", "1"]);
  });

  it("attaches areas to the candidates given", async () => {
    await run(["--flows", flows, "--out", path("before.csv"), ...limits]);
    const before = rows("before.csv").slice(1);
    const [first, other] = [
      before[0]?.[1],
      before.map(([, region]) => region).find((region) => region !== before[0]?.[1]),
    ];
    const moved = before.findLast(([, region]) => region === first)?.[0] ?? "";
    const attach = put("attach.csv", `area,region\n${moved},${other}\n`);
    const { code } = await run(["--flows", flows, "--out", path("after.csv"), "--attach", attach, ...limits]);
    expect(code).toBe(0);
    const changed = rows("after.csv")
      .slice(1)
      .filter((row, at) => row[1] !== before[at]?.[1]);
    // The strength of a link that does not exist is 0: then the area stays, and the file was chosen badly.
    expect(changed).toEqual([[moved, other]]);
  });

  it("adds up a pair on two rows only when told", async () => {
    const twice = put("twice.csv", "h,w,n\n1,2,5\n2,1,4\n1,1,9\n2,2,9\n\n1,2,3\n");
    const refused = await run(["--flows", twice, "--out", path("t.csv")]);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toBe(
      `${twice}, row 7: the same home and work area stand on row 2 already; correct it, or say --duplicates add.\n`,
    );
    const added = await run(["--flows", twice, "--out", path("t.csv"), "--duplicates", "add"]);
    expect(JSON.parse(added.out)).toMatchObject({ flows: 4 });
  });

  it.each([
    ["h,w,n\n1,2,5\n2,1,-4\n", ", row 3: the number of workers is -4; it cannot be negative."],
    ["h,w\n1,2\n", ", row 2: the column workers is missing; a row is home, work, workers."],
    [
      "h\n1\n",
      ", row 1: the header needs at least three columns (home, work, workers) separated by comma, semicolon or tab.",
    ],
    ["h,w,n\n1,,5\n", ", row 2: the column work is empty; every row needs the code of an area."],
    ["h,w,n\n1,2,x\n", ', row 2: the number of workers is "x", which is not a number (the decimal mark is a point).'],
    ["h,w,n\n", ", row 1: there are no flows under the header."],
  ])("refuses %j and names file, row and cause", async (content, sentence) => {
    const file = put("bad.csv", content);
    expect(await run(["--flows", file, "--out", path("t.csv")])).toEqual({
      code: 2,
      out: "",
      err: `${file}${sentence}\n`,
    });
  });

  it.each([
    [["--cities", "A003,Z"], "--cities: area Z is unknown; no flow in "],
    [["--city-workers", "1e12"], "has 1000000000000 employed residents; name the cities with --cities"],
    [["--borders", put("nothing.csv", "a,b\nX,Y\n")], "a table of borders needs two columns with areas of "],
    [["--borders", put("empty.csv", "")], "empty.csv: the file is empty."],
  ])("refuses fua with %j", async (more, sentence) => {
    const { code, err } = await run(["--flows", flows, "--out", path("t.csv"), "--method", "fua", ...more]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it.each([
    [["--attach", put("a1.csv", "area,region\nZ,1\n")], "a1.csv, row 2: area Z is unknown"],
    [["--attach", put("a2.csv", "area,region\nA001,north\n")], 'a2.csv, row 2: the region is "north"'],
    [["--attach", put("a3.csv", "area,region\nA001,9999\n")], "There is no region 9999 to attach to."],
    [["--attach", put("a4.csv", "area,region\nA001\n")], "a4.csv, row 2: the row has 1 columns, the header 2."],
    [["--min-containment", "0.8"], "the target (0.75) not below the least (0.8)"],
    [["--min-size", "many"], '--min-size is "many", which is not a number.'],
    [["--compat", "r35"], '--compat is "r35"; it can be none, r34.'],
    [["--method", "magic"], '--method is "magic"; it can be lma, fua, intramax, flowbca, louvain.'],
    [["--method", "fua", "--compat", "r34"], "--compat is an option of lma, not of fua."],
    [["--method", "flowbca", "--regions", "1.5"], "--regions is 1.5; it must be a whole number, 1 or more."],
    [["--colour", "red"], "Unknown option '--colour'"],
  ])("refuses %j", async (more, sentence) => {
    const { code, out, err } = await run(["--flows", flows, "--out", path("t.csv"), ...more]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
  });

  it("refuses a missing file, a folder, a broken gzip, and a place it cannot write to", async () => {
    expect((await run(["--flows", path("no.csv"), "--out", path("t.csv")])).err).toBe(
      `${path("no.csv")}: there is no such file or folder.\n`,
    );
    expect((await run(["--flows", path("."), "--out", path("t.csv")])).err).toContain("that is a folder, not a file.");
    const cut = put("cut.gz", gzipSync("h,w,n\n1,2,3\n").subarray(0, 20));
    expect((await run(["--flows", cut, "--out", path("t.csv")])).err).toContain(
      "begins as gzip but cannot be unpacked",
    );
    expect(await run(["--flows", flows, "--out", path("no/t.csv")])).toMatchObject({ code: 2, out: "" });
  });

  it("says how it is called", async () => {
    expect((await run(["--out", path("t.csv")])).err).toMatch(
      /^--flows is missing: the table of home, work and workers\.\n\nsamrad regions/,
    );
    expect(await run(["--help"])).toMatchObject({ code: 0, err: "", out: expect.stringContaining("--compat r34") });
  });
});
