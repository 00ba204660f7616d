import type { TerminalStreams } from "./command-line.ts";
import { checkCriteria } from "#kernels/functional-regions-validity.ts";
import { leftOut, unassigned } from "#kernels/functional-regions.ts";
import { choiceOption, neededOption, runCommand, textOption, WrongUse } from "./command-line.ts";
import { readCommuting } from "./regions-input.ts";
import { countInvalid, criteriaOf, methods, prepareMethod } from "./regions-methods.ts";
import { writeTable } from "./table-file.ts";

const usage = `samrad regions --flows F.csv --out OUT.csv [options]

  Regions from commuting. F.csv (or .gz): a header, then home, work, workers in the first three columns.
  OUT.csv: area,region; region is a number, "reserve" for an area in no region, "dropped" for one that takes no part.
  Standard output: JSON {method, areas, flows, regions, iterations, reserve, invalid, seconds: {parse, solve}, …}.

  --method lma|fua|intramax|flowbca|louvain   lma, functional regions (Coombes & Bond), unless said otherwise
  --min-size 1000 --min-containment 0.6667 --target-size 10000 --target-containment 0.75
                         what a region has to hold; for every method "invalid" counts regions that do not
  --compat r34           repeat R LabourMarketAreas 3.4 to the letter (lma)
  --reserve-order code|strength   order in which the reserve list is assigned (lma)
  --attach A.csv         area,region: areas to attach afterwards, one row for each candidate region (lma)
  --trace T.csv          every step with its reason (lma, intramax, flowbca)
  --cities 0301,4601     cities of fua; else areas with --city-workers 25000 employed residents
  --borders B.csv        areas that touch: the first two columns with areas of the flows (fua, intramax)
  --regions N            how many (intramax, flowbca); else as many as lma finds
  --rule directed-relative|undirected-relative|directed-absolute|undirected-absolute   (flowbca)
  --strength Q           stop before mergers weaker than this (flowbca)
  --seed N --resolution R   (louvain)
  --duplicates refuse|add   a pair on two rows is refused unless it shall be added up`;

const names =
  "flows out method min-size min-containment target-size target-containment compat reserve-order attach trace cities " +
  "city-workers borders regions rule strength seed resolution duplicates";

/** Options that only some methods know: whoever gives them to another is told, not ignored. */
const belongsTo: { readonly [option: string]: readonly string[] } = {
  compat: ["lma"],
  "reserve-order": ["lma"],
  attach: ["lma"],
  trace: ["lma", "intramax", "flowbca"],
  cities: ["fua"],
  "city-workers": ["fua"],
  borders: ["fua", "intramax"],
  regions: ["intramax", "flowbca"],
  rule: ["flowbca"],
  strength: ["flowbca"],
  seed: ["louvain"],
  resolution: ["louvain"],
};

/** `samrad regions`: 0 when the regions are written, 2 when the call or the input is wrong. */
export async function regionsCommand(argv: string[], io: TerminalStreams): Promise<number> {
  const options = Object.fromEntries(names.split(" ").map((name) => [name, { type: "string" } as const]));
  return runCommand(argv, io, {
    usage,
    options,
    run: (given) => {
      const flows = neededOption(given, "flows", "the table of home, work and workers");
      const out = neededOption(given, "out", "the table to write");
      const method = choiceOption(given, "method", methods);
      for (const [option, owners] of Object.entries(belongsTo)) {
        if (given[option] !== undefined && !owners.includes(method)) {
          throw new WrongUse(`--${option} is an option of ${owners.join(", ")}, not of ${method}.`);
        }
      }
      const criteria = criteriaOf(given);
      checkCriteria(criteria);
      const begun = performance.now();
      const commuting = readCommuting(flows, choiceOption(given, "duplicates", ["refuse", "add"]));
      const solve = prepareMethod(method, given, commuting);
      const read = performance.now();
      const found = solve();
      const solved = performance.now();
      const { region } = found;
      writeTable(
        out,
        ["area", "region"],
        commuting.codes.map((code, area) => [code, regionName(region[area] ?? unassigned)]),
      );
      const trace = textOption(given, "trace");
      if (trace !== undefined) writeTable(trace, found.trace.header, found.trace.rows);
      return {
        method,
        areas: commuting.codes.length,
        flows: commuting.table.links,
        regions: new Set(region.filter((number) => number > 0)).size,
        iterations: found.iterations,
        reserve: found.reserve,
        invalid: countInvalid(commuting, region, criteria),
        seconds: { parse: (read - begun) / 1000, solve: (solved - read) / 1000 },
        criteria,
        ...found.particulars,
      };
    },
  });
}

function regionName(region: number): string | number {
  if (region === leftOut) return "dropped";
  return region === unassigned ? "reserve" : region;
}
