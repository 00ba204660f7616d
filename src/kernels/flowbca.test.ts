import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FlowbcaRule } from "./flowbca.ts";
import { flowMatrices, tableOf } from "./flow-table.cases.ts";
import { flowbca } from "./flowbca.ts";

/** a→b 10, b→a 4, b→b 20, c→d 8, d→d 15, b→d 1 (unit test of flowbcaR). */
const toy = tableOf([
  [0, 10, 0, 0],
  [4, 20, 0, 1],
  [0, 0, 0, 8],
  [0, 0, 0, 15],
]);
const rules: FlowbcaRule[] = ["directed-relative", "undirected-relative", "directed-absolute", "undirected-absolute"];

function plainFlowbca(flows: number[][], rule: FlowbcaRule): { from: number; into: number }[] {
  const f = flows.map((row) => [...row]);
  const alive = new Set(flows.keys());
  const total = (r: number): number => f[r].reduce((all, flow) => all + flow, 0);
  const relative = (r: number, s: number): number => (f[r][s] > 0 ? f[r][s] / total(r) : 0);
  const tie = (r: number, s: number): number => {
    if (rule === "directed-relative") return relative(r, s);
    if (rule === "undirected-relative") return relative(r, s) + relative(s, r);
    return rule === "directed-absolute" ? f[r][s] : f[r][s] + f[s][r];
  };
  const mergers: { from: number; into: number }[] = [];
  for (;;) {
    const ties = [...alive].flatMap((r) =>
      [...alive].filter((s) => s !== r).map((s) => ({ r, s, strength: tie(r, s) })),
    );
    const most = Math.max(0, ...ties.map((one) => one.strength));
    if (most === 0) return mergers;
    const equal = ties.filter((one) => one.strength === most);
    const destinations = [...new Set(equal.map((one) => one.s))].sort((a, b) => a - b);
    const received = (s: number): number =>
      destinations.reduce((all, rival) => all + (rival === s ? 0 : f[rival][s]), 0);
    const [into] = destinations.sort((a, b) => received(b) - received(a) || a - b);
    const from = Math.min(...equal.filter((one) => one.s === into).map((one) => one.r));
    mergers.push({ from, into });
    alive.delete(from);
    for (const k of flows.keys()) f[into][k] += f[from][k];
    for (const k of flows.keys()) f[k][into] += f[k][from];
    for (const k of flows.keys()) f[from][k] = f[k][from] = 0;
  }
}

describe("flowbca", () => {
  it.each(rules)("puts a with b and c with d, cores b and d (%s)", (rule) => {
    const found = flowbca(toy, rule, { clusters: 2 });
    expect([...found.region]).toEqual([2, 2, 4, 4]);
    expect(found.cores).toEqual([1, 3]);
    expect(found.internal.weighted).toBeCloseTo(57 / 58, 12);
    expect(found.internal.mean).toBeCloseTo((34 / 35 + 1) / 2, 12);
    expect(found.internal.least).toBeCloseTo(34 / 35, 12);
  });

  it.each(rules)("merges as the plain version does (%s)", (rule) => {
    fc.assert(
      fc.property(flowMatrices, (flows) => {
        const found = flowbca(tableOf(flows), rule).mergers.map(({ from, into }) => ({ from, into }));
        expect(found).toEqual(plainFlowbca(flows, rule));
      }),
    );
  });

  it("stops where it is told", () => {
    expect(flowbca(toy, "directed-absolute", { strength: 9 }).mergers.map((one) => one.strength)).toEqual([10]);
    expect(flowbca(toy, "directed-absolute", { strength: 11 }).mergers).toEqual([]);
    expect(flowbca(toy, "directed-relative", { weightedInternal: 0.7 }).internal.weighted).toBeGreaterThanOrEqual(0.7);
    expect(flowbca(toy, "directed-relative", { meanInternal: 0.5 }).mergers.length).toBe(1);
    expect(flowbca(toy, "directed-relative", { leastInternal: 0.9 }).cores).toEqual([1, 3]);
    expect(flowbca(toy, "directed-relative").cores).toEqual([3]);
  });
});
