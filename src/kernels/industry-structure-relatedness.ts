/**
 * Relatedness of industries from where they are found together, and how close an area is to an industry.
 * Sources: Hidalgo, Klinger, Barabási & Hausmann, Science 317 (2007); van Eck & Waltman (2009) for the normalisations;
 * Steijn (2017) for the probabilistic one.
 */
import { locationQuotients } from "./industry-structure.ts";
import type { EmploymentTable } from "./industry-structure.ts";

/** How co-occurrences are divided by what chance would give. */
export type RelatednessMeasure = "association" | "probability" | "cosine" | "jaccard";

/** 1 where an area is specialised in an industry (location quotient above 1), else 0; shape [areas][industries]. */
export function specialisations(table: EmploymentTable): Uint8Array {
  return Uint8Array.from(locationQuotients(table), (quotient) => (quotient > 1 ? 1 : 0));
}

/** In how many areas both industries are specialised, shape [industries][industries], diagonal 0. */
export function coOccurrences(table: EmploymentTable): Float64Array {
  const { areas, industries } = table;
  const present = specialisations(table);
  const result = new Float64Array(industries * industries);
  for (let area = 0; area < areas; area++) {
    const row = present.subarray(area * industries, (area + 1) * industries);
    for (let i = 0; i < industries; i++) {
      if (row[i] === 0) continue;
      for (let j = 0; j < industries; j++) if (j !== i) result[i * industries + j] += row[j];
    }
  }
  return result;
}

/** Relatedness of every pair of industries, shape [industries][industries], symmetric, diagonal 0. */
export function relatedness(table: EmploymentTable, measure: RelatednessMeasure): Float64Array {
  const { industries } = table;
  const together = coOccurrences(table);
  const margins = new Float64Array(industries);
  for (let i = 0; i < industries; i++) for (let j = 0; j < industries; j++) margins[i] += together[i * industries + j];
  const total = margins.reduce((sum, margin) => sum + margin, 0);
  const result = new Float64Array(together.length);
  for (let i = 0; i < industries; i++) {
    for (let j = 0; j < industries; j++) {
      const count = together[i * industries + j];
      if (count > 0) result[i * industries + j] = normalise(count, margins[i], margins[j], total, measure);
    }
  }
  return result;
}

function normalise(count: number, left: number, right: number, total: number, measure: RelatednessMeasure): number {
  switch (measure) {
    case "association":
      return (count * total) / (left * right);
    case "probability": {
      const leftFirst = (left / total) * (right / (total - left));
      const rightFirst = (right / total) * (left / (total - right));
      return count / ((leftFirst + rightFirst) * (total / 2));
    }
    case "cosine":
      return count / Math.sqrt(left * right);
    case "jaccard":
      return count / (left + right - count);
    default:
      return measure satisfies never;
  }
}

/**
 * Relatedness density, shape [areas][industries], 0 to 1: the share of an industry's relatedness that lies in industries
 * the area is already specialised in. 0 where the industry is related to none.
 */
export function relatednessDensity(table: EmploymentTable, measure: RelatednessMeasure): Float64Array {
  const { areas, industries } = table;
  const related = relatedness(table, measure);
  const present = specialisations(table);
  const result = new Float64Array(areas * industries);
  for (let area = 0; area < areas; area++) {
    for (let i = 0; i < industries; i++) {
      let near = 0;
      let all = 0;
      for (let j = 0; j < industries; j++) {
        const value = related[i * industries + j];
        all += value;
        if (present[area * industries + j] === 1) near += value;
      }
      if (all > 0) result[area * industries + i] = near / all;
    }
  }
  return result;
}
