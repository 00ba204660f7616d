import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inStep } from "./cohort-component-model.ts";
import { readTrondelag } from "./cohort-component-reference.cases.ts";
import { createProjector, projectFast } from "./cohort-component-wasm.ts";
import { worlds } from "./cohort-component-worlds.cases.ts";
import { isFusible, project, projectPlainly } from "./cohort-component.ts";
import type { ProjectionResult } from "./cohort-component.ts";

test("the compiled projection equals the plain step within 1e-9", () => {
  let compared = 0;
  fc.assert(
    fc.property(worlds, (input) => {
      if (!isFusible(input)) return;
      compared++;
      same(createProjector(input).run(input), projectPlainly(input));
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(30);
});

test("a projector runs again with other numbers of the same shape, and refuses another shape", () => {
  const [input, other] = fc
    .sample(worlds, { numRuns: 400, seed: 7 })
    .filter((world) => isFusible(world) && world.domestic?.kind === "origin-destination" && world.regions > 1);
  const projector = createProjector(input);
  projector.run(input);
  const changed = {
    ...input,
    population: input.population.map((value) => value * 2),
    survival: { ...inStep(input.survival, 0), level: new Float64Array(input.regions).fill(0.5) },
  };
  same(projector.run(changed), project(changed));
  same(projector.run(input), project(input));
  expect(() => projector.run({ ...other, regions: input.regions + 1 })).toThrow(RangeError);
  expect(() => projector.run({ ...input, steps: input.steps + 1 })).toThrow("compiled for another shape");
});

test("what only the plain step can do is refused by the projector and done by projectFast", () => {
  const [input] = fc.sample(worlds, { numRuns: 200, seed: 1 }).filter((world) => !isFusible(world));
  expect(() => createProjector(input)).toThrow("need `project`");
  same(projectFast(input), project(input));
});

const trondelag = readTrondelag();
test.skipIf(!trondelag)(
  "Trøndelag, 38 municipalities, 40 years: compiled and plain agree (needs ../shared/data)",
  () => {
    if (!trondelag) return;
    const { base, destinations, outRate } = trondelag;
    for (const kind of ["origin-destination", "pool-by-origin"] as const) {
      const input = { ...base, domestic: { kind, outRate, destinations } };
      same(createProjector(input).run(input), project(input));
    }
  },
);

function same(left: ProjectionResult, right: ProjectionResult): void {
  let worst = 0;
  const compare = (a: Float64Array, b: Float64Array) => {
    expect(a.length).toBe(b.length);
    for (let at = 0; at < a.length; at++)
      worst = Math.max(worst, Math.abs(a[at] - b[at]) / Math.max(1e-3, Math.abs(b[at])));
  };
  compare(left.populations, right.populations);
  for (const key of ["births", "deaths", "outflow", "inflow", "emigration", "immigration", "netMigration"] as const)
    compare(left.components[key], right.components[key]);
  expect(worst).toBeLessThan(1e-9);
}
