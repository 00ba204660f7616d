import * as fc from "fast-check";
import type { FlowTable } from "./flow-table.ts";
import { flowTable } from "./flow-table.ts";

/** A table from a full matrix. */
export function tableOf(flows: readonly (readonly number[])[]): FlowTable {
  const pairs = flows.flatMap((row, home) => row.map((workers, work) => ({ home, work, workers })));
  return flowTable(
    flows.length,
    Int32Array.from(pairs, (pair) => pair.home),
    Int32Array.from(pairs, (pair) => pair.work),
    Float64Array.from(pairs, (pair) => pair.workers),
  );
}

/** The matrix of a table. */
export function matrixOf(table: FlowTable): number[][] {
  return Array.from({ length: table.areas }, (_, home) => {
    const row = Array.from({ length: table.areas }, () => 0);
    for (let k = table.outStart[home]; k < table.outStart[home + 1]; k++) row[table.outArea[k]] = table.outFlow[k];
    return row;
  });
}

/** Small matrices with many zeros and equal flows, so that ties, empty areas and areas without links occur. */
export const flowMatrices: fc.Arbitrary<number[][]> = fc.integer({ min: 1, max: 9 }).chain((n) => {
  const flow = fc.oneof(
    { weight: 5, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 60 }) },
  );
  return fc.array(fc.array(flow, { minLength: n, maxLength: n }), { minLength: n, maxLength: n });
});

/** A small matrix and a partition of its areas: regions 1…n, 0 for none. */
export const partitionedMatrices: fc.Arbitrary<{ flows: number[][]; region: number[] }> = flowMatrices.chain((flows) =>
  fc.record({
    flows: fc.constant(flows),
    region: fc.array(fc.integer({ min: 0, max: flows.length }), { minLength: flows.length, maxLength: flows.length }),
  }),
);
