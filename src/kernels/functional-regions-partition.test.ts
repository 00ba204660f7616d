import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partitionedMatrices, tableOf } from "./flow-table.cases.ts";
import { attachAreas } from "./functional-regions-attach.ts";
import { istat } from "./functional-regions.cases.ts";
import { regionDiagnostics } from "./functional-regions-diagnostics.ts";
import { partitionState, standing } from "./functional-regions-partition.ts";
import { membershipOf, whatIf } from "./functional-regions-what-if.ts";

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** Standing of a region from the matrix, added up anew. */
function plainStanding(
  flows: number[][],
  region: readonly number[],
  wanted: number,
): ReturnType<typeof standing> | undefined {
  const own = [...region.keys()].filter((area) => region[area] === wanted);
  if (own.length === 0 || wanted === 0) return undefined;
  const within = sum(own.flatMap((i) => own.map((j) => flows[i][j])));
  return standing(
    within,
    sum(own.flatMap((i) => flows[i])),
    sum(flows.flatMap((row) => own.map((j) => row[j]))),
    istat,
  );
}

describe("a given partition", () => {
  it("has the diagnostics that its matrix gives", () => {
    fc.assert(
      fc.property(partitionedMatrices, ({ flows, region }) => {
        const found = regionDiagnostics(tableOf(flows), Int32Array.from(region), istat);
        expect(found.map((one) => one.region)).toEqual(
          [...new Set(region)].filter((own) => own > 0).sort((a, b) => a - b),
        );
        for (const one of found) {
          expect(one).toMatchObject({ ...plainStanding(flows, region, one.region) });
          const pairs = one.areas.flatMap((i) => one.areas.filter((j) => i !== j).map((j) => flows[i][j]));
          const n = one.areas.length;
          expect(one.linkCohesion).toEqual(pairs.filter((flow) => flow > 0).length / (n * (n - 1)));
          expect(one.flowCohesion).toEqual((100 * sum(pairs)) / one.within);
        }
      }),
    );
  });

  it("counts no flow with areas that take no part, and all flow with areas in no region", () => {
    const table = tableOf([
      [10, 4, 2],
      [3, 20, 1],
      [5, 6, 30],
    ]);
    const [without] = regionDiagnostics(table, Int32Array.of(1, 1, -1), istat);
    expect(without).toMatchObject({ residents: 37, jobs: 37, within: 37, validity: 1 });
    const [beside] = regionDiagnostics(table, Int32Array.of(1, 1, 0), istat);
    expect(beside).toMatchObject({
      residents: 40,
      jobs: 48,
      within: 37,
      homeWorkRatio: (3 - 11) / 37,
      commuterShare: 14 / 74,
    });
  });

  it("names as centres those that receive more than they send and have more than 100 jobs", () => {
    const table = tableOf([
      [100, 1],
      [5, 80],
    ]);
    expect(regionDiagnostics(table, Int32Array.of(1, 1), istat)[0].centres).toEqual([0]);
  });

  it("is refused when it does not fit the table", () => {
    const table = tableOf([[1]]);
    expect(() => partitionState(table, Int32Array.of(1, 1))).toThrow("has 2 areas, the commuting table 1");
    expect(() => partitionState(table, Int32Array.of(2))).toThrow(
      "Area 0 is in region 2; regions are numbered 1 to 1.",
    );
  });
});

describe("areas moved one by one", () => {
  const moves = fc.array(fc.tuple(fc.nat(8), fc.nat(9)), { maxLength: 40 });

  it("leave every cluster with the sums of its members, and a single one with exactly its own, fractions or not", () => {
    fc.assert(
      fc.property(partitionedMatrices, moves, fc.constantFrom(1, 0.1), ({ flows, region }, steps, unit) => {
        const table = tableOf(flows.map((row) => row.map((flow) => flow * unit)));
        const state = partitionState(table, Int32Array.from(region));
        for (const [one, other] of steps) {
          state.readLinks(one % table.areas);
          state.move(one % table.areas, other % (table.areas + 1));
          state.forgetLinks();
        }
        const fresh = partitionState(
          table,
          state.cluster.map((own) => (own === state.outside ? 0 : own + 1)),
        );
        for (let cluster = 0; cluster < table.areas; cluster++) {
          const members = state.membersOf(cluster).sort((a, b) => a - b);
          expect(members).toEqual([...state.cluster.keys()].filter((area) => state.cluster[area] === cluster));
          if (members.length === 0) continue;
          expect(state.within[cluster]).toBeCloseTo(fresh.within[cluster], 9);
          expect(state.residents[cluster]).toBeCloseTo(fresh.residents[cluster], 9);
          expect(state.jobs[cluster]).toBeCloseTo(fresh.jobs[cluster], 9);
          for (const area of members) expect(state.fromOwn[area]).toBeCloseTo(fresh.fromOwn[area], 9);
          if (members.length > 1) continue;
          const [own] = members;
          expect([state.within[cluster], state.fromOwn[own]]).toEqual([table.within[own], table.within[own]]);
          expect([state.residents[cluster], state.jobs[cluster]]).toEqual([table.residents[own], table.jobs[own]]);
        }
      }),
    );
  });
});

describe("what if an area belonged elsewhere", () => {
  it("is the same as adding up the changed partition anew, and changes nothing", () => {
    fc.assert(
      fc.property(partitionedMatrices, fc.nat(8), fc.nat(9), ({ flows, region }, one, other) => {
        const area = one % flows.length;
        const to = other % (flows.length + 1);
        const state = partitionState(tableOf(flows), Int32Array.from(region));
        const answer = whatIf(state, area, to, istat);
        const moved = region.map((own, at) => (at === area ? to : own));
        expect(answer).toMatchObject({ area, from: region[area], to });
        expect(answer.leftBefore).toEqual(plainStanding(flows, region, region[area]));
        expect(answer.leftAfter).toEqual(plainStanding(flows, moved, region[area]));
        expect(answer.joinedBefore).toEqual(plainStanding(flows, region, to));
        if (region.some((own, at) => own === to && at !== area)) {
          expect(answer.joinedAfter).toEqual(plainStanding(flows, moved, to));
        }
        expect(whatIf(state, area, to, istat)).toEqual(answer);
        expect([...state.toCluster, ...state.fromCluster].every((flow) => flow === 0)).toBe(true);
      }),
    );
  });

  it("can be asked of every area for one region", () => {
    const table = tableOf([
      [10, 4, 2],
      [3, 20, 1],
      [5, 6, 30],
    ]);
    const rows = membershipOf(partitionState(table, Int32Array.of(1, 1, 3)), 1, istat);
    expect(rows.map((row) => row.to)).toEqual([0, 0, 1]);
    expect(rows[2].joinedAfter?.containment).toBe(1);
    expect(rows[2].leftAfter).toBeUndefined();
  });

  it("names what does not exist", () => {
    const state = partitionState(tableOf([[1]]), Int32Array.of(1));
    expect(() => whatIf(state, 1, 1, istat)).toThrow("There is no area 1");
    expect(() => whatIf(state, 0, 2, istat)).toThrow("There is no region 2");
  });
});

describe("attaching areas", () => {
  const table = tableOf([
    [10, 9, 0, 0],
    [9, 10, 1, 0],
    [0, 1, 10, 3],
    [0, 0, 3, 10],
  ]);

  it("takes the strongest of the candidates only, as a piece, and leaves the given partition alone", () => {
    const region = Int32Array.of(1, 2, 3, 4);
    expect([...attachAreas(table, region, [{ areas: [1], candidates: [3, 4] }]).region]).toEqual([1, 3, 3, 4]);
    expect([...attachAreas(table, region, [{ areas: [1, 2], candidates: [1, 4] }]).region]).toEqual([1, 1, 1, 4]);
    expect([...region]).toEqual([1, 2, 3, 4]);
  });

  it("leaves a piece where it is when no candidate is linked with it", () => {
    const { region, attached } = attachAreas(table, Int32Array.of(1, 2, 3, 4), [{ areas: [0], candidates: [4] }]);
    expect([...region]).toEqual([1, 2, 3, 4]);
    expect(attached).toEqual([{ areas: [0], region: 0, strength: 0 }]);
  });

  it("may find that a piece is best where it is", () => {
    const { region, attached } = attachAreas(table, Int32Array.of(1, 1, 3, 3), [{ areas: [1], candidates: [1, 3] }]);
    expect([...region]).toEqual([1, 1, 3, 3]);
    expect(attached[0].region).toBe(1);
    const [first] = regionDiagnostics(table, region, istat);
    expect(first).toMatchObject({ areas: [0, 1], residents: 39, within: 38 });
  });

  it("sees what earlier pieces left", () => {
    const pieces = [
      { areas: [3], candidates: [3] },
      { areas: [2], candidates: [3, 4] },
    ];
    const { region, attached } = attachAreas(table, Int32Array.of(1, 2, 3, 4), pieces);
    expect([...region]).toEqual([1, 2, 3, 3]);
    expect(attached.map((one) => one.region)).toEqual([3, 3]);
  });

  it("refuses a piece without areas and a region that cannot be", () => {
    expect(() => attachAreas(table, Int32Array.of(1, 2, 3, 4), [{ areas: [], candidates: [1] }])).toThrow(
      "needs areas, each once",
    );
    expect(() => attachAreas(table, Int32Array.of(1, 2, 3, 4), [{ areas: [0], candidates: [5] }])).toThrow(
      "no region 5",
    );
  });
});
