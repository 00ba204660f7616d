/**
 * Reference runs that lie beside the project (../shared/data): read, not copied; undefined where absent.
 */
import { existsSync, readFileSync } from "node:fs";
import { destinationsFromTable } from "./cohort-component-destinations.ts";
import type { Projection } from "./cohort-component-model.ts";

const shared = new URL("../../../shared/data/", import.meta.url);
/** Rows of a shared file, cells without quotes; undefined where the shared data are absent. */
export const published = (name: string): string[][] | undefined => {
  const file = new URL(name, shared);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .split(",")
        .map((cell) => cell.replaceAll('"', "")),
    );
};

const twice = (values: readonly number[]) => Float64Array.from([...values, ...values]);

/** Trøndelag 2021 to 2061: 38 municipalities, with the results of an independent run in R. */
export function readTrondelag() {
  const folder = "tests/projection/trondelag_multi_";
  const ages = published(`${folder}in_age.csv`);
  const regions = published(`${folder}in_region.csv`)?.slice(1);
  const shares = published(`${folder}in_dest_share.csv`)?.slice(1);
  const immigration = published(`${folder}in_immigration_each_sex.csv`)?.slice(1);
  const counts = published("population/folketall_kjonn_alder_trondelag_2020_2021.csv")?.slice(1);
  const components = published(`${folder}out_components.csv`)?.slice(1);
  const detail = published(`${folder}out_detail.csv`)?.slice(1);
  const pairs = published(`${folder}out_od_year1.csv`)?.slice(1);
  if (!ages || !regions || !shares || !immigration || !counts || !components || !detail || !pairs) return undefined;
  const rate = (name: string) => ages.slice(1).map((row) => Number(row[ages[0].indexOf(name)]));
  const codes = regions.map((row) => row[0]);
  const level = (index: number) => Float64Array.from(regions, (row) => Number(row[index]));
  const population = new Float64Array(38 * 2 * 106);
  for (const [code, , year, sex, age, value] of counts)
    if (year === "2021" && codes.includes(code))
      population[(codes.indexOf(code) * 2 + (sex === "M" ? 1 : 0)) * 106 + Math.min(Number(age), 105)] += Number(value);
  const base: Projection = {
    regions: 38,
    ages: 106,
    step: 1,
    steps: 40,
    timing: "end",
    population,
    sexRatio: 1.06,
    survival: { profiles: Float64Array.from([...rate("S_female"), ...rate("S_male")]), level: level(3) },
    fertility: { profiles: Float64Array.from(rate("asfr")), level: level(2) },
    emigrationRate: { profiles: twice(rate("emig")) },
    immigration: Float64Array.from(immigration.flatMap((row) => [...row.slice(1), ...row.slice(1)].map(Number))),
  };
  const destinations = destinationsFromTable(Float64Array.from(shares.flatMap((row) => row.slice(1).map(Number))), 38);
  return {
    base,
    codes,
    destinations,
    outRate: { profiles: twice(rate("outmig_dom")), level: level(1) },
    components,
    detail,
    pairs,
  };
}

/** Umeå 2019 to 2031. The package's ages are those at the start of the year and run on past 100 with a risk of dying of 0.3. */
export function readUmea(): Projection | undefined {
  const assumptions = published("tests/projection/umea_in_assumptions.csv")?.slice(1);
  const start = published("tests/projection/umea_in_startpop_2019.csv")?.slice(1);
  if (!assumptions || !start) return undefined;
  const ages = 131;
  const steps = 12;
  const value = (category: string, age: number, step: number) =>
    Number(assumptions.find((row) => row[1] === category && Number(row[0]) === age)?.[2 + step] ?? 0);
  const byAgeAtEnd = (read: (sex: string, age: number) => number, newborn: number) =>
    Float64Array.from({ length: 2 * ages }, (_, c) =>
      c % ages === 0 ? newborn : read(c < ages ? "women" : "men", (c % ages) - 1),
    );
  const perStep = <T>(make: (step: number) => T) => Array.from({ length: steps }, (_, step) => make(step));
  return {
    regions: 1,
    ages,
    step: 1,
    steps,
    timing: "births-after-migration",
    population: Float64Array.from({ length: 2 * ages }, (_, c) => Number(start[c % ages]?.[c < ages ? 1 : 2] ?? 0)),
    sexRatio: 0.514 / 0.486,
    survival: perStep((step) => ({
      profiles: byAgeAtEnd((sex, age) => 1 - (age > 100 ? 0.3 : value(`asdr_${sex}`, age, step)), 1),
    })),
    fertility: perStep((step) => ({
      profiles: Float64Array.from({ length: ages }, (_, a) => (a === 0 ? 0 : value("asfr", a - 1, step))),
    })),
    emigrationRate: perStep((step) => ({
      profiles: byAgeAtEnd((sex, age) => value(`outmig.rates.${sex}`, age, step), 0),
    })),
    immigration: perStep((step) =>
      byAgeAtEnd((sex, age) => value(`inmig.rates.${sex}`, age, step) * value(`natpop.${sex}`, age, step), 0),
    ),
    netMigration: perStep((step) => byAgeAtEnd((sex, age) => value(`intermig.net.${sex}`, age, step), 0)),
  };
}

/** Canada 1950 to 2020: the inputs of the United Nations' estimates. */
export function readCanada(): Projection | undefined {
  const folder = "tests/projection/canada_in_";
  const start = published(`${folder}pop_base_1950.csv`)?.slice(1);
  const survival = published(`${folder}survival_ratio.csv`)?.slice(1);
  const fertility = published(`${folder}asfr.csv`)?.slice(1);
  const net = published(`${folder}netmig.csv`)?.slice(1);
  const ratios = published(`${folder}srb.csv`)?.slice(1);
  if (!start || !survival || !fertility || !net || !ratios) return undefined;
  const cell = (sex: string, age: string) => (sex === "male" ? 101 : 0) + Number(age);
  const table = (rows: string[][], step: number) => {
    const values = new Float64Array(202);
    for (const [year, sex, age, value] of rows)
      if (Number(year) === 1950 + step) values[cell(sex, age)] = Number(value);
    return values;
  };
  const population = new Float64Array(202);
  for (const [, , sex, age, , value] of start) population[cell(sex, age)] = Number(value);
  const steps = Array.from({ length: 70 }, (_, step) => step);
  return {
    regions: 1,
    ages: 101,
    step: 1,
    steps: 70,
    timing: "end",
    population,
    sexRatio: ratios.map((row) => Number(row[2])),
    survival: steps.map((step) => ({ profiles: table(survival, step) })),
    fertility: steps.map((step) => ({
      profiles: Float64Array.from(
        fertility.filter((row) => Number(row[0]) === 1950 + step),
        (row) => Number(row[2]),
      ),
    })),
    netMigration: steps.map((step) => table(net, step)),
  };
}
