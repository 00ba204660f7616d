import { calibrate } from "#kernels/survey-calibration.ts";
import type { SurveyDesign } from "#kernels/survey-design.ts";
import { postStratify, rake, weightedSurvey } from "#kernels/survey-weighting.ts";
import type { WeightedSurvey } from "#kernels/survey-weighting.ts";
import { inFile, neededOption, numberOption, textOption } from "./command-line.ts";
import type { Given } from "./command-line.ts";
import type { Labels, SurveyData } from "./survey-data.ts";
import { labelsOf, neededNumbers } from "./survey-data.ts";
import { readKnownTotals, readMargins } from "./survey-margins.ts";
import { BadInput } from "./table-file.ts";

/** Weights by the design, then post-stratified, raked and calibrated in this order. */
export function weighted(data: SurveyData, given: Given): WeightedSurvey {
  let survey = inFile(data.path, () => weightedSurvey(designOf(data, given)));
  const post = textOption(given, "post-stratify");
  if (post !== undefined) {
    const [margin, ...more] = readMargins(post, data);
    if (!margin || more.length > 0)
      throw new BadInput(`${post}: post-stratification takes one margin; for several use --rake.`);
    survey = inFile(post, () => postStratify(survey, margin));
  }
  const margins = textOption(given, "rake");
  if (margins !== undefined)
    survey = inFile(margins, () =>
      rake(survey, readMargins(margins, data), { tolerance: numberOption(given, "rake-tolerance") ?? 1e-9 }),
    );
  const known = textOption(given, "calibrate");
  if (known !== undefined) {
    const { known: totals, method } = readKnownTotals(known, data);
    survey = inFile(known, () => calibrate(survey, totals, method));
  }
  return survey;
}

/** The design; what is wrong with a stratum is said with its label and the row of the file. */
function designOf(data: SurveyData, given: Given): SurveyDesign {
  const weights = neededNumbers(data, neededOption(given, "weight", "the column of weights"), 0);
  const [strataColumn, clusterColumn, fpc] = ["strata", "cluster", "fpc"].map((name) => textOption(given, name));
  const strata = strataColumn === undefined ? undefined : labelsOf(data, [strataColumn]);
  const clusters = clusterColumn === undefined ? undefined : labelsOf(data, [clusterColumn]);
  const population = fpc === undefined ? undefined : neededNumbers(data, fpc, 1);
  for (const [stratum, persons] of personsByStratum(data.rows, strata)) {
    const [first = 0] = persons;
    const units = new Set(persons.map((person) => clusters?.of[person] ?? person)).size;
    const known = population?.[first] ?? Infinity;
    const other = persons.find((person) => population !== undefined && population[person] !== known);
    const where = (person: number): string =>
      `${data.path}, row ${data.rowOf(person)}: ${strata ? `${strataColumn} ${strata.names[stratum]}` : "the sample"}`;
    const unit = clusters ? "cluster" : "person";
    if (units === 1)
      throw new BadInput(`${where(first)} has one ${unit} only; a variance needs two: join it with another stratum.`);
    if (other !== undefined)
      throw new BadInput(
        `${where(other)} has ${fpc} ${population?.[other]}, on row ${data.rowOf(first)} it has ${known}.`,
      );
    if (known < units)
      throw new BadInput(`${where(first)} has ${units} ${unit}s, but ${fpc} says ${known} in the population.`);
  }
  return {
    weights,
    ...(strata ? { strata: strata.of } : {}),
    ...(clusters ? { clusters: clusters.of } : {}),
    ...(population ? { population } : {}),
  };
}

function personsByStratum(rows: number, strata: Labels | undefined): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let person = 0; person < rows; person++) {
    const stratum = strata?.of[person] ?? 0;
    const persons = found.get(stratum);
    if (persons) persons.push(person);
    else found.set(stratum, [person]);
  }
  return found;
}
