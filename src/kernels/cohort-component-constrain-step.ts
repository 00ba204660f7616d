/**
 * One projected step of parts held to a projection of the whole, in the order of the Greater London Authority's method:
 * births, deaths and international flows; domestic moves, so that they balance; the population by sex and age, whose
 * residual goes into the gross flows; negative cells clipped and the rest scaled again.
 */
import { balanceMoves, constrainPopulation, scaleToGroups } from "./cohort-component-constrain.ts";
import type { StepDetail } from "./cohort-component-step.ts";

/** What is known of the whole; each part may be absent. Cells are [2][ages]. */
export type WholeStep = {
  /** Girls, boys. */
  births?: Float64Array;
  deaths?: Float64Array;
  emigration?: Float64Array;
  immigration?: Float64Array;
  /** In minus out between the whole and its outside by domestic moves; absent means a closed system. */
  netDomestic?: Float64Array;
  population?: Float64Array;
};

/** The step with every known total met and every cell still explained by its flows. */
export function constrainStep(detail: StepDetail, whole: WholeStep, ages: number): StepDetail {
  const cells = 2 * ages;
  const cellOf = Int32Array.from(detail.population, (_, at) => at % cells);
  const scaled = (values: Float64Array, totals: Float64Array | undefined) =>
    totals ? scaleToGroups(values, cellOf, totals) : values;
  const births = whole.births
    ? scaleToGroups(
        detail.births,
        Int32Array.from(detail.births, (_, at) => at % 2),
        whole.births,
      )
    : detail.births;
  const deaths = scaled(detail.deaths, whole.deaths);
  const emigration = scaled(detail.emigration, whole.emigration);
  const immigration = scaled(detail.immigration, whole.immigration);
  const survivors = detail.survivors.map((value, at) => {
    const born = at % ages === 0 ? births[Math.floor(at / ages)] - detail.births[Math.floor(at / ages)] : 0;
    return value + detail.deaths[at] + born - deaths[at];
  });
  const moves = balanceMoves(detail, cellOf, whole.netDomestic ?? new Float64Array(cells));
  const population = survivors.map((value, at) => {
    // Net migrants by count are in the population but in none of the flows, or already in the survivors.
    const rest =
      detail.population[at] -
      (detail.survivors[at] - detail.outflow[at] + detail.inflow[at] - detail.emigration[at] + detail.immigration[at]);
    return value - moves.outflow[at] + moves.inflow[at] - emigration[at] + immigration[at] + rest;
  });
  const held = whole.population
    ? constrainPopulation(population, moves, whole.population)
    : { population, flows: moves };
  const mothers = detail.birthsByMother.map((value, at) => {
    const region = Math.floor(at / ages);
    const before = detail.births[region * 2] + detail.births[region * 2 + 1];
    return before === 0 ? value : (value * (births[region * 2] + births[region * 2 + 1])) / before;
  });
  return {
    ...detail,
    population: held.population,
    survivors,
    birthsByMother: mothers,
    births,
    deaths,
    outflow: held.flows.outflow,
    inflow: held.flows.inflow,
    emigration,
    immigration,
  };
}
