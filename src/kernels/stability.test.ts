import { describe, expect, it } from "vitest";
import { flowTable } from "./flow-table.ts";
import { istat } from "./functional-regions.cases.ts";
import { functionalRegions } from "./functional-regions.ts";
import { generateCommuting } from "./commuting-generator.ts";
import { tableOf } from "./flow-table.cases.ts";
import { criteriaGrid, stability } from "./stability.ts";

describe("grid of criteria", () => {
  it("has every combination that does not contradict itself", () => {
    const grid = criteriaGrid(istat, { minContainment: [0.6, 0.7, 0.8], targetSize: [500, 5000, 20_000] });
    expect(grid).toHaveLength(4);
    expect(grid[0]).toEqual({ ...istat, minContainment: 0.6, targetSize: 5000 });
    expect(criteriaGrid(istat, {})).toEqual([istat]);
  });
});

describe("stability", () => {
  const { home, work, workers } = generateCommuting(200, 6000, 3);
  const table = flowTable(200, home, work, workers);
  const grid = criteriaGrid(istat, {
    minContainment: [0.4, 0.5, 0.6],
    targetSize: [5000, 20_000, 60_000],
    targetContainment: [0.7],
  });

  it("counts what each run gives by itself", () => {
    const found = stability(table, 17, grid);
    expect(found.runs).toBe(9);
    const each = grid.map((criteria) => functionalRegions(table, criteria));
    expect([...found.regions]).toEqual(each.map((run) => run.regions.length));
    expect([...found.iterations]).toEqual(each.map((run) => run.iterations));
    for (let area = 0; area < table.areas; area++) {
      expect(found.withCentre[area]).toBeCloseTo(
        each.filter((run) => run.region[area] === run.region[17]).length / 9,
        12,
      );
    }
    expect([...found.centreAreas]).toEqual(
      each.map((run) => run.region.filter((own) => own === run.region[17]).length),
    );
    expect(found.withCentre[17]).toBe(1);
  });

  it("stops when it is told, and answers for the runs done", () => {
    const seen: number[] = [];
    const found = stability(table, 17, grid, (done) => {
      seen.push(done);
      return done < 3;
    });
    expect(seen).toEqual([1, 2, 3]);
    expect(found).toMatchObject({ runs: 3 });
    expect(found.regions).toHaveLength(3);
  });

  it("is 0 for a centre that takes no part, and refuses one that does not exist", () => {
    const lonely = tableOf([
      [5, 0, 0],
      [0, 4, 3],
      [0, 2, 6],
    ]);
    expect([...stability(lonely, 0, [istat]).withCentre]).toEqual([0, 0, 0]);
    expect(() => stability(lonely, 3, [istat])).toThrow("no area 3 to be the centre");
  });
});
