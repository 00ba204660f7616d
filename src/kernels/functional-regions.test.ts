import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowMatrices as matrices, tableOf } from "./flow-table.cases.ts";
import { flowTable } from "./flow-table.ts";
import { denseRegions } from "./functional-regions-dense.cases.ts";
import { istat } from "./functional-regions.cases.ts";
import { functionalRegions } from "./functional-regions.ts";
import { generateCommuting } from "./commuting-generator.ts";

const limits = fc.record({
  minSize: fc.integer({ min: 1, max: 40 }),
  minContainment: fc.constantFrom(0.3, 0.5, 0.6667),
  targetSize: fc.integer({ min: 41, max: 200 }),
  targetContainment: fc.constantFrom(0.6667, 0.75, 0.9),
});

describe("functional regions", () => {
  it.each(["none", "r34"] as const)("are those of the plain version (%s)", (compat) => {
    fc.assert(
      fc.property(matrices, limits, (flows, criteria) => {
        const plain = denseRegions(flows, criteria, compat === "r34");
        const found = functionalRegions(tableOf(flows), criteria, { compat });
        expect([...found.region]).toEqual(plain.region);
        expect(found.iterations).toBe(plain.iterations);
        expect(found.reserve.map(({ outcome, iteration, area }) => ({ outcome, iteration, area }))).toEqual(
          plain.reserve,
        );
      }),
      { numRuns: 400 },
    );
  });

  it("put every area in one region, in the reserve list or on the zero list, and number regions by a member", () => {
    fc.assert(
      fc.property(matrices, limits, (flows, criteria) => {
        const found = functionalRegions(tableOf(flows), criteria);
        const inUse = new Set(found.regions);
        found.region.forEach((region, area) => {
          const dropped = found.dropped.some((one) => one.area === area);
          expect(
            inUse.has(region) || (region === 0 && found.unassigned.includes(area)) || (region === -1 && dropped),
          ).toBe(true);
          expect(dropped).toBe(region === -1);
        });
        for (const region of found.regions) expect(found.region).toContain(region);
      }),
    );
  });

  it("do not depend on the order of the pairs, nor on the unit in which workers are counted", () => {
    fc.assert(
      fc.property(matrices, limits, fc.integer({ min: 1, max: 20 }), (flows, criteria, turn) => {
        const found = functionalRegions(tableOf(flows), criteria);
        const pairs = flows.flatMap((row, home) => row.map((workers, work) => [home, work, workers * 8] as const));
        const turned = [...pairs.slice(turn), ...pairs.slice(0, turn)].reverse();
        const again = flowTable(
          flows.length,
          Int32Array.from(turned, (pair) => pair[0]),
          Int32Array.from(turned, (pair) => pair[1]),
          Float64Array.from(turned, (pair) => pair[2]),
        );
        const eightfold = { ...criteria, minSize: 8 * criteria.minSize, targetSize: 8 * criteria.targetSize };
        expect(functionalRegions(again, eightfold).region).toEqual(found.region);
      }),
    );
  });

  it("do not depend on how areas are numbered where no two links are equally strong", () => {
    const { home, work, workers } = generateCommuting(120, 2400, 7);
    const criteria = { minSize: 800, minContainment: 0.6, targetSize: 20_000, targetContainment: 0.7 };
    const partsOf = (region: Int32Array, nameOf: (area: number) => number): string[] => {
      const parts = new Map<number, number[]>();
      region.forEach((own, area) => parts.set(own, [...(parts.get(own) ?? []), nameOf(area)]));
      return [...parts.values()].map((part) => part.sort((a, b) => a - b).join()).sort();
    };
    const straight = functionalRegions(flowTable(120, home, work, workers), criteria, { reserveOrder: "strength" });
    const back = (area: number): number => 119 - area;
    const turned = functionalRegions(flowTable(120, home.map(back), work.map(back), workers), criteria, {
      reserveOrder: "strength",
    });
    expect(partsOf(turned.region, back)).toEqual(partsOf(straight.region, (area) => area));
  });

  it("can be followed step by step to the same end", () => {
    fc.assert(
      fc.property(matrices, limits, (flows, criteria) => {
        const found = functionalRegions(tableOf(flows), criteria, { trace: true });
        expect(functionalRegions(tableOf(flows), criteria).region).toEqual(found.region);
        const kept = [...found.region.keys()].filter((area) => found.region[area] !== -1);
        const region = new Map(kept.map((area, at) => [area, at + 1]));
        for (const step of found.trace?.steps ?? []) {
          expect(region.get(step.area)).toBe(step.worst);
          expect([...region.values()].filter((own) => own === step.worst).length).toBe(step.members);
          expect(step.outcome === "joined").toBe(step.dominant > 0 && step.after >= step.before);
          region.set(step.area, step.outcome === "joined" ? step.dominant : 0);
        }
        for (const step of found.trace?.reserve ?? []) {
          expect(region.get(step.area)).toBe(0);
          region.set(step.area, step.cluster);
        }
        for (const area of kept) expect(region.get(area)).toBe(found.region[area]);
        expect(found.trace?.steps.length).toBe(found.iterations);
      }),
    );
  });

  it("say why an area is left out, and then why its neighbour is", () => {
    const found = functionalRegions(
      tableOf([
        [5, 4, 0, 0, 0],
        [3, 6, 0, 0, 0],
        [0, 0, 9, 0, 0],
        [2, 0, 0, 0, 0],
        [0, 0, 0, 1, 0],
      ]),
      { minSize: 1, minContainment: 0.1, targetSize: 2, targetContainment: 0.2 },
    );
    expect(found.dropped).toEqual([
      { area: 2, reason: "no-flow-with-others" },
      { area: 3, reason: "nobody-works-there" },
      { area: 4, reason: "nobody-works-there" },
    ]);
    expect([...found.region]).toEqual([1, 2, -1, -1, -1]);
  });

  it("leave an area in the reserve list when no region is linked with it", () => {
    // Two pairs without a link between them, both too small: each ends with its last member alone.
    const found = functionalRegions(
      tableOf([
        [1, 9, 0, 0],
        [9, 1, 0, 0],
        [0, 0, 1, 9],
        [0, 0, 9, 1],
      ]),
      istat,
    );
    expect([...found.region]).toEqual([2, 2, 4, 4]);
    const lonely = functionalRegions(
      tableOf([
        [0, 5, 0],
        [0, 0, 5],
        [1, 0, 0],
      ]),
      istat,
    );
    expect(lonely.region.every((region) => region >= 0)).toBe(true);
    expect(lonely.unassigned.length + lonely.region.filter((region) => region > 0).length).toBe(3);
  });

  it("are none for a table without areas", () => {
    const found = functionalRegions(tableOf([]), istat);
    expect(found).toMatchObject({ iterations: 0, reserve: [], unassigned: [], dropped: [], invalid: [] });
  });

  it("refuse criteria that contradict themselves", () => {
    expect(() => functionalRegions(tableOf([[1]]), { ...istat, minContainment: 0.9 })).toThrow(
      "not below the least (0.9)",
    );
  });
});
