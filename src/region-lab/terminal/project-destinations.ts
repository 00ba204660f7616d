import { destinationsFromTable } from "#kernels/cohort-component-destinations.ts";
import type { Destinations } from "#kernels/cohort-component-model.ts";
import type { Axis } from "./grid-file.ts";
import { labelOf, readGrid, refuseHoles, spread } from "./grid-file.ts";
import { BadInput, readTable } from "./table-file.ts";

/** Pool shares by region[, sex, age]; each cell adds up to 1. */
export function poolShares(path: string, region: Axis, sexes: Axis, age: Axis): Float64Array {
  const optional = (axis: Axis): Axis => ({ ...axis, optional: true });
  const grid = readGrid(path, [region, optional(sexes), optional(age)], 0);
  refuseHoles(grid);
  const shape = grid.axes.length === 1 ? [region] : [region, sexes, age];
  const share = spread(grid, shape);
  const cells = share.length / region.labels.length;
  for (let cell = 0; cell < cells; cell++) {
    let sum = 0;
    for (let at = cell; at < share.length; at += cells) sum += share[at] ?? 0;
    if (!(Math.abs(sum - 1) < 1e-6))
      throw new BadInput(`${path}: the shares of the regions add up to ${sum}, not to 1.`);
    for (let at = cell; at < share.length; at += cells) share[at] = (share[at] ?? 0) / sum;
  }
  return share;
}

/** from, to[, age], value: the shares of a region add up to 1; an age is the first of a group that holds up to the next. */
export function readDestinations(path: string, region: Axis, age: Axis): Destinations {
  const { labels } = region;
  const { header, rows } = readTable(path);
  const at = header.findIndex((column) => column.toLowerCase() === "age");
  const firsts =
    at < 0
      ? ["0"]
      : [...new Set(rows.map(({ cells }) => labelOf("age", cells[at] ?? "")))].sort((a, b) => Number(a) - Number(b));
  if (at >= 0 && firsts[0] !== "0")
    throw new BadInput(`${path}: the first age group begins at ${firsts[0]}, not at 0.`);
  const unknown = firsts.find((first) => !age.labels.includes(first));
  if (unknown !== undefined) throw new BadInput(`${path}: the age ${unknown} is not one of the population's.`);
  const grid = readGrid(
    path,
    [
      { name: "age", labels: firsts, optional: true },
      { name: "from", labels },
      { name: "to", labels },
    ],
    0,
  );
  const size = labels.length ** 2;
  const patterns = firsts.map((first, group) => {
    const table = grid.values.slice(group * size, (group + 1) * size);
    for (const [origin, name] of labels.entries()) {
      const row = table.subarray(origin * labels.length, (origin + 1) * labels.length);
      const sum = row.reduce((all, value) => all + value, 0);
      const where = grid.rows.subarray(group * size + origin * labels.length).find((line) => line > 0);
      if (!(Math.abs(sum - 1) < 1e-6))
        throw new BadInput(
          `${path}${where === undefined || sum === 0 ? "" : `, row ${where}`}: the shares from region ${name}${at < 0 ? "" : `, age ${first},`} add up to ${sum}, not to 1.`,
        );
    }
    return table;
  });
  return grouped(patterns, firsts, labels.length, age);
}

/** One sparse pattern that holds every pair with a share in any age group. */
function grouped(
  patterns: readonly Float64Array[],
  firsts: readonly string[],
  regions: number,
  age: Axis,
): Destinations {
  const union = Float64Array.from({ length: regions ** 2 }, (_, pair) =>
    patterns.reduce((all, table) => all + (table[pair] ?? 0), 0),
  );
  const pattern = destinationsFromTable(union, regions);
  const pairOf: number[] = [];
  for (let origin = 0; origin < regions; origin++)
    for (let entry = pattern.start[origin] ?? 0; entry < (pattern.start[origin + 1] ?? 0); entry++)
      pairOf.push(origin * regions + (pattern.target[entry] ?? 0));
  const share = Float64Array.from(
    patterns.flatMap((table) => {
      const sums = Array.from({ length: regions }, (_, origin) =>
        table.subarray(origin * regions, (origin + 1) * regions).reduce((all, value) => all + value, 0),
      );
      return pairOf.map((pair) => (table[pair] ?? 0) / (sums[Math.floor(pair / regions)] ?? 1));
    }),
  );
  if (firsts.length === 1) return { ...pattern, share };
  const groupOfAge = Int32Array.from(age.labels, (label) =>
    firsts.findLastIndex((first) => Number(first) <= Number(label)),
  );
  return { ...pattern, share, groupOfAge };
}
