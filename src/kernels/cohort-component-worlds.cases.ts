import * as fc from "fast-check";
import { destinationsFromTable } from "./cohort-component-destinations.ts";
import type { Projection } from "./cohort-component-model.ts";

/** Small made-up projections of every kind: timing, migration, net migrants, age groups of destinations, levels. */
export const worlds = fc
  .record({
    regions: fc.integer({ min: 1, max: 5 }),
    ages: fc.integer({ min: 3, max: 12 }),
    steps: fc.integer({ min: 1, max: 4 }),
    step: fc.constantFrom(1, 5),
    timing: fc.constantFrom("even" as const, "end" as const, "births-after-migration" as const),
    kind: fc.constantFrom("none" as const, "pool" as const, "pool-by-origin" as const, "origin-destination" as const),
    net: fc.boolean(),
    grouped: fc.boolean(),
    sameAges: fc.boolean(),
    seed: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ regions, ages, steps, step, timing, kind, net, grouped, sameAges, seed }): Projection => {
    const draw = (count: number, from: number, to: number) =>
      Float64Array.from({ length: count }, () => from + (to - from) * Number(seed.next().value));
    const cells = regions * 2 * ages;
    const fertility = draw(ages, 0, 0.3);
    fertility[0] = 0;
    fertility[ages - 1] = 0;
    const destinations = destinationsFromTable(draw(regions * regions, 0.1, 1), regions);
    const groups =
      grouped && kind === "origin-destination"
        ? Int32Array.from({ length: ages }, (_, a) => (a > ages / 2 ? 1 : 0))
        : undefined;
    const outRate = { profiles: draw(2 * ages, 0, 0.3), level: draw(regions, 0.5, 1.5) };
    const share = draw(regions, 0.1, 1);
    const total = share.reduce((sum, value) => sum + value, 0);
    return {
      regions,
      ages,
      steps,
      step,
      timing,
      population: draw(cells, 0, 1000),
      sexRatio: 1.05,
      survival: { profiles: draw(2 * ages * (sameAges ? 1 : regions), 0.5, 1), level: draw(regions, 0.8, 1.2) },
      fertility: { profiles: fertility, level: draw(regions, 0.5, 1.5) },
      emigrationRate: { profiles: draw(2 * ages, 0, 0.1) },
      immigration: draw(cells, 0, 20),
      ...(net ? { netMigration: draw(cells, -1200, 100) } : {}),
      ...(kind === "none"
        ? {}
        : kind === "pool"
          ? { domestic: { kind, outRate, share: share.map((value) => value / total) } }
          : {
              domestic: {
                kind,
                outRate,
                destinations: groups
                  ? {
                      ...destinations,
                      share: Float64Array.from([...destinations.share, ...destinations.share]),
                      groupOfAge: groups,
                    }
                  : destinations,
              },
            }),
    };
  });
