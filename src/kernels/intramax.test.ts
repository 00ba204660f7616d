import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contiguity } from "./contiguity.ts";
import { flowMatrices, tableOf } from "./flow-table.cases.ts";
import { cutIntramax, intramax } from "./intramax.ts";

/** One merger after another from a matrix that is added up anew each time. */
function plainIntramax(flows: number[][]): { stays: number; gone: number; strength: number }[] {
  let groups = flows.map((_, area) => [area]);
  const sum = (a: number[], b: number[]): number =>
    a.reduce((all, i) => all + b.reduce((part, j) => part + flows[i][j], 0), 0);
  const everyone = [...flows.keys()];
  const mergers: { stays: number; gone: number; strength: number }[] = [];
  for (;;) {
    const pairs = groups.flatMap((a) =>
      groups
        .filter((b) => a[0] < b[0])
        .map((b) => {
          const [there, back] = [sum(a, b), sum(b, a)];
          const strength =
            (there > 0 ? there / (sum(a, everyone) * sum(everyone, b)) : 0) +
            (back > 0 ? back / (sum(b, everyone) * sum(everyone, a)) : 0);
          return { a, b, strength };
        }),
    );
    const best = pairs.sort((x, y) => y.strength - x.strength || x.a[0] - y.a[0] || x.b[0] - y.b[0]).at(0);
    if (best === undefined || best.strength === 0) return mergers;
    mergers.push({ stays: best.a[0], gone: best.b[0], strength: best.strength });
    groups = [...groups.filter((group) => group !== best.a && group !== best.b), [...best.a, ...best.b]];
  }
}

describe("Intramax", () => {
  it("merges as the plain version does", () => {
    fc.assert(
      fc.property(flowMatrices, (flows) => {
        const found = intramax(tableOf(flows)).mergers.map(({ stays, gone, strength }) => ({ stays, gone, strength }));
        expect(found).toEqual(plainIntramax(flows));
      }),
    );
  });

  it("cut to so many regions has so many, and cuts lie within each other", () => {
    fc.assert(
      fc.property(flowMatrices, (flows) => {
        const tree = intramax(tableOf(flows));
        let finer = cutIntramax(tree, flows.length);
        expect([...finer]).toEqual(flows.map((_, area) => area + 1));
        for (let regions = flows.length - 1; regions >= flows.length - tree.mergers.length; regions--) {
          const coarser = cutIntramax(tree, regions);
          expect(new Set(coarser).size).toBe(regions);
          finer.forEach((own, area) => expect(coarser[area]).toBe(coarser[own - 1]));
          finer = coarser;
        }
      }),
    );
  });

  it("keeps to borders when it is given them", () => {
    const table = tableOf([
      [9, 1, 5],
      [1, 9, 1],
      [5, 1, 9],
    ]);
    const line = contiguity(3, Int32Array.of(0, 1), Int32Array.of(1, 2));
    expect(intramax(table).mergers[0]).toMatchObject({ stays: 0, gone: 2 });
    expect(intramax(table, line).mergers[0]).toMatchObject({ stays: 0, gone: 1 });
    expect(intramax(table, line).mergers[1]).toMatchObject({ stays: 0, gone: 2, within: 1 });
    expect(intramax(table, contiguity(3, Int32Array.of(), Int32Array.of())).mergers).toEqual([]);
    expect(() => intramax(table, contiguity(2, Int32Array.of(), Int32Array.of()))).toThrow(
      "has 2 areas, the commuting table 3",
    );
  });
});
