import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowMatrices, matrixOf, tableOf } from "./flow-table.cases.ts";
import { flowBetween, flowTable, flowTableWithout, restrictedFlowTable } from "./flow-table.ts";

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe("flow table", () => {
  it("keeps every flow, readable both ways, with its sums", () => {
    fc.assert(
      fc.property(flowMatrices, (flows) => {
        const table = tableOf(flows);
        expect(matrixOf(table)).toEqual(flows);
        expect(table.links).toBe(flows.flat().filter((flow) => flow > 0).length);
        flows.forEach((row, area) => {
          const column = flows.map((other) => other[area]);
          expect(table.residents[area]).toBe(sum(row));
          expect(table.jobs[area]).toBe(sum(column));
          expect(table.within[area]).toBe(row[area]);
          const from = Array.from(table.inArea.subarray(table.inStart[area], table.inStart[area + 1]));
          expect(from).toEqual([...column.keys()].filter((home) => column[home] > 0));
          row.forEach((flow, work) => expect(flowBetween(table, area, work)).toBe(flow));
        });
      }),
    );
  });

  it("is the same for pairs in any order, and adds up a pair that is split", () => {
    const pairs = [
      [2, 0, 5],
      [0, 1, 4],
      [0, 1, 3],
      [1, 1, 0],
      [0, 0, 2],
      [2, 0, 1],
    ] as const;
    const table = flowTable(
      3,
      column(pairs, 0),
      column(pairs, 1),
      Float64Array.from(pairs, (pair) => pair[2]),
    );
    expect(matrixOf(table)).toEqual([
      [2, 7, 0],
      [0, 0, 0],
      [6, 0, 0],
    ]);
    expect(table.links).toBe(3);
    expect([...table.outArea]).toEqual([0, 1, 0]);
  });

  it("cut to some areas has the rows and columns of those", () => {
    fc.assert(
      fc.property(flowMatrices, fc.integer({ min: 0, max: 511 }), (flows, mask) => {
        const kept = [...flows.keys()].filter((area) => mask & (1 << area));
        const cut = restrictedFlowTable(tableOf(flows), Int32Array.from(kept));
        expect(matrixOf(cut)).toEqual(kept.map((home) => kept.map((work) => flows[home][work])));
        const without = flowTableWithout(tableOf(flows), (area) => !kept.includes(area));
        const expected = flows.map((row, home) =>
          row.map((flow, work) => (kept.includes(home) && kept.includes(work) ? flow : 0)),
        );
        expect(matrixOf(without)).toEqual(expected);
      }),
    );
  });

  it("names the pair that is wrong", () => {
    const one =
      (home: number, work: number, workers: number): (() => unknown) =>
      () =>
        flowTable(2, Int32Array.of(0, home), Int32Array.of(0, work), Float64Array.of(1, workers));
    expect(one(2, 0, 1)).toThrow("Pair 1 joins areas 2 and 0, but areas are numbered 0 to 1.");
    expect(one(0, -1, 1)).toThrow("Pair 1 joins areas 0 and -1");
    expect(one(0, 1, -1)).toThrow("Pair 1 has -1 workers");
    expect(one(0, 1, NaN)).toThrow("Pair 1 has NaN workers");
    expect(one(0, 1, Infinity)).toThrow("Pair 1 has Infinity workers");
    expect(() => flowTable(2, Int32Array.of(0), Int32Array.of(), Float64Array.of(1))).toThrow("got 1, 0 and 1");
    expect(() => flowTable(1.5, Int32Array.of(), Int32Array.of(), Float64Array.of())).toThrow("whole number, not 1.5");
  });
});

function column(pairs: readonly (readonly number[])[], at: number): Int32Array {
  return Int32Array.from(pairs, (pair) => pair[at]);
}
