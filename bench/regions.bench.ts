/**
 * node bench/regions.bench.ts: functional regions and the methods beside them. Medians; goals of the project; rivals either in the
 * same run (the plain dense version, Louvain of graphology) or, marked "R", as measured once on a machine of this size.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { FlowTable } from "#kernels/flow-table.ts";
import { generateCommuting } from "#kernels/commuting-generator.ts";
import { readFlowCsv } from "#kernels/flow-csv.ts";
import { flowTable } from "#kernels/flow-table.ts";
import { flowbca } from "#kernels/flowbca.ts";
import { denseRegions } from "#kernels/functional-regions-dense.cases.ts";
import { partitionState } from "#kernels/functional-regions-partition.ts";
import { istatCriteria, ukCriteria } from "#kernels/functional-regions-validity.ts";
import { membershipOf, whatIf } from "#kernels/functional-regions-what-if.ts";
import { functionalRegions } from "#kernels/functional-regions.ts";
import { intramax } from "#kernels/intramax.ts";
import { partitionSimilarity } from "#kernels/partition-similarity.ts";
import { criteriaGrid, stability } from "#kernels/stability.ts";
import { louvainRegions } from "#region-lab/louvain.ts";
import { measure, report } from "./measure.ts";

const shared = new URL("../../shared/data/", import.meta.url);

if (process.argv[2] === "--one") large(Number(process.argv[3]), Number(process.argv[4]), Number(process.argv[5]));
else {
  real("Sardinia 377 / 10 997", "tests/regions/sardinia_flows.csv", 5, 38_400);
  real("Norway 2022 356 / 26 923", "commuting/commuting_2022.csv.gz", 5, 33_400);
  real("Belgium 589 / 123 201", "commuting/belgium_2011.csv.gz");
  real("Switzerland 2225 / 95 406", "commuting/switzerland_2020.csv.gz");
  norway();
  for (const [areas, links, goal] of [
    [400, 22_822, 0],
    [2000, 132_759, 0],
    [8000, 542_304, 100],
    [8000, 1_000_000, 300],
    [100_000, 10_400_000, 6000],
  ] as const) {
    const args = [fileURLToPath(import.meta.url), "--one", String(areas), String(links), String(goal)];
    spawnSync(process.execPath, args, { stdio: "inherit" });
  }
}

function load(path: string): FlowTable | undefined {
  const file = new URL(path, shared);
  if (!existsSync(file)) {
    process.stdout.write(`${path}: not at ../shared/data, passed over\n`);
    return undefined;
  }
  const bytes = readFileSync(file);
  const rows = readFlowCsv(path.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  return flowTable(rows.codes.length, rows.home, rows.work, rows.workers);
}

function real(name: string, path: string, goal?: number, r?: number): void {
  const table = load(path);
  if (table === undefined) return;
  const against: [string, number][] = [];
  if (goal !== undefined) against.push(["goal", goal]);
  if (r !== undefined) against.push(["R LabourMarketAreas", r]);
  report(
    measure(`regions, ${name}`, 51, () => functionalRegions(table, istatCriteria)),
    against,
  );
}

function norway(): void {
  const table = load("commuting/commuting_2022.csv.gz");
  if (table === undefined) return;
  const matrix = Array.from({ length: table.areas }, (_, home) => {
    const row = Array.from({ length: table.areas }, () => 0);
    for (let k = table.outStart[home]!; k < table.outStart[home + 1]!; k++) row[table.outArea[k]!] = table.outFlow[k]!;
    return row;
  });
  const plain = measure("plain dense version, Norway 2022", 1, () => denseRegions(matrix, istatCriteria, false));
  const traced = measure("regions with trace, Norway 2022", 51, () =>
    functionalRegions(table, istatCriteria, { trace: true }),
  );
  report(
    measure("regions, Norway 2022, UK criteria", 51, () => functionalRegions(table, ukCriteria)),
    [["plain version", plain.median]],
  );
  report(traced, [["plain version", plain.median]]);
  const grid = criteriaGrid(istatCriteria, { minContainment: steps(0.55, 0.7), targetSize: steps(4000, 40_000) });
  const centre = table.residents.indexOf(table.residents.toSorted().at(-3) ?? 0);
  report(
    measure(`stability, Norway 2022, ${grid.length} criteria`, 5, () => stability(table, centre, grid)),
    [["goal", 2000]],
  );
  const { region } = functionalRegions(table, istatCriteria);
  const state = partitionState(table, region);
  let area = 0;
  report(
    measure("what-if of one municipality", 2001, () =>
      whatIf(state, (area += 7) % table.areas, region[centre]!, istatCriteria),
    ),
    [["goal", 1]],
  );
  report(measure("what-if of every municipality", 51, () => membershipOf(state, region[centre]!, istatCriteria)));
  report(measure("partition made ready for what-if", 51, () => partitionState(table, region)));
  report(
    measure("Intramax, whole tree", 21, () => intramax(table)),
    [["R script", 2500]],
  );
  report(
    measure("flowbca to 160", 21, () => flowbca(table, "directed-relative", { clusters: 160 })),
    [["R flowbcaR", 1450]],
  );
  report(measure("Louvain (graphology)", 11, () => louvainRegions(table)));
  const other = functionalRegions(table, ukCriteria).region;
  report(measure("adjusted Rand and NMI", 101, () => partitionSimilarity(region, other)));
}

function steps(from: number, to: number): number[] {
  return Array.from({ length: 20 }, (_, k) => from + ((to - from) * k) / 19);
}

/** A size of its own process, so that its memory is its own. */
function large(areas: number, links: number, goal: number): void {
  const { home, work, workers } = generateCommuting(areas, links, 1);
  const runs = areas > 20_000 ? 3 : 9;
  let table = flowTable(areas, home, work, workers);
  const size = `made-up ${areas} / ${table.links}`;
  const index = measure(`index, ${size}`, runs, () => (table = flowTable(areas, home, work, workers)));
  let iterations = 0;
  const solve = measure(`regions, ${size}`, runs, () => ({ iterations } = functionalRegions(table, istatCriteria)));
  report(index);
  report(solve, goal > 0 ? [["goal", goal]] : []);
  if (goal > 0)
    report(
      { ...solve, what: "  index and regions", median: index.median + solve.median, best: index.best + solve.best },
      [["goal", goal]],
    );
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`  ${iterations} iterations, most memory ${memory} MB, generator and repeats included\n`);
}
