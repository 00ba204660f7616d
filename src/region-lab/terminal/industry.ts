import { comparePair, complementarity } from "#kernels/industry-structure-likeness.ts";
import {
  areaCounts,
  entropy,
  hachman,
  herfindahl,
  hoover,
  krugman,
  locationGini,
  locationQuotients,
  pooledCounts,
  sum,
} from "#kernels/industry-structure.ts";
import { neededOption, runCommand, textOption } from "./command-line.ts";
import type { TerminalStreams } from "./command-line.ts";
import type { NamedEmployment } from "./industry-input.ts";
import { readEmployment } from "./industry-input.ts";
import { BadInput, writeTable } from "./table-file.ts";

const usage = `samrad industry --table T.csv --out OUT.csv [--quotients Q.csv] [--pairs P.csv] [--pool a,b,c]

  What areas live of, and whether they are alike or complete one another. T.csv: area, then a column an industry; or in long
  form area, industry, value. All areas of the table together are the reference.
  OUT.csv: area,employment,krugman,hoover,herfindahl,entropy,hachman,gini (krugman 0 as all, 2 nothing in common; entropy in bits).
  --quotients Q.csv   area,industry,quotient: location quotients, 1 as everywhere
  --pairs P.csv       a,b and krugman, bray_curtis, cosine, jensen_shannon (likeness), krugman_change, entropy_gain (complementarity)
  --pool a,b,c        complementarity of these areas together, in the answer
  Standard output: JSON {areas, industries, employment, pool, seconds}.`;

/** `samrad industry`: 0 when the tables are written, 2 when the call or the input is wrong. */
export async function industryCommand(argv: string[], io: TerminalStreams): Promise<number> {
  return runCommand(argv, io, {
    usage,
    options: Object.fromEntries(
      ["table", "out", "quotients", "pairs", "pool"].map((name) => [name, { type: "string" } as const]),
    ),
    run: (given) => {
      const begun = performance.now();
      const read = readEmployment(neededOption(given, "table", "the employment by area and industry"));
      const out = neededOption(given, "out", "the table to write");
      writeTable(
        out,
        ["area", "employment", "krugman", "hoover", "herfindahl", "entropy", "hachman", "gini"],
        structureRows(read),
      );
      const quotients = textOption(given, "quotients");
      if (quotients !== undefined) writeTable(quotients, ["area", "industry", "quotient"], quotientRows(read));
      const pairs = textOption(given, "pairs");
      if (pairs !== undefined)
        writeTable(
          pairs,
          ["a", "b", "krugman", "bray_curtis", "cosine", "jensen_shannon", "krugman_change", "entropy_gain"],
          pairRows(read),
        );
      const pool = textOption(given, "pool");
      return {
        areas: read.areas.length,
        industries: read.industries.length,
        employment: sum(read.table.counts),
        ...(pool === undefined ? {} : { pool: complementarity(read.table, areasNamed(read, pool)) }),
        seconds: (performance.now() - begun) / 1000,
      };
    },
  });
}

function* structureRows({ areas, table }: NamedEmployment): Generator<(string | number)[]> {
  const reference = pooledCounts(table);
  for (const [at, area] of areas.entries()) {
    const counts = areaCounts(table, at);
    const employment = sum(counts);
    // Nobody works here: there is no structure to speak of.
    if (employment === 0) yield [area, 0, "", "", "", "", "", ""];
    else
      yield [
        area,
        employment,
        krugman(counts, reference),
        hoover(counts, reference),
        herfindahl(counts).index,
        entropy(counts),
        hachman(counts, reference),
        locationGini(counts, reference),
      ];
  }
}

function* quotientRows({ areas, industries, table }: NamedEmployment): Generator<(string | number)[]> {
  const quotients = locationQuotients(table);
  for (const [a, area] of areas.entries())
    for (const [i, industry] of industries.entries()) {
      const quotient = quotients[a * industries.length + i] ?? NaN;
      yield [area, industry, Number.isFinite(quotient) ? quotient : ""];
    }
}

function* pairRows({ areas, table }: NamedEmployment): Generator<(string | number)[]> {
  const measures = ["krugman", "bray-curtis", "cosine", "jensen-shannon"] as const;
  for (const [a, left] of areas.entries())
    for (let b = a + 1; b < areas.length; b++) {
      const [here, there] = [areaCounts(table, a), areaCounts(table, b)];
      if (sum(here) === 0 || sum(there) === 0) continue;
      const { krugmanChange, entropyGain } = complementarity(table, [a, b]);
      yield [
        left,
        areas[b] ?? "",
        ...measures.map((measure) => comparePair(here, there, measure)),
        krugmanChange,
        entropyGain,
      ];
    }
}

function areasNamed({ areas }: NamedEmployment, written: string): number[] {
  return written.split(",").map((name) => {
    const at = areas.indexOf(name.trim());
    if (at < 0)
      throw new BadInput(
        `--pool: the area ${name.trim()} is unknown; there are ${areas.slice(0, 8).join(", ")}${areas.length > 8 ? " …" : ""}.`,
      );
    return at;
  });
}
