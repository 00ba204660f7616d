/**
 * Industry structure of areas from employment counts: location quotient, specialisation, concentration, diversity.
 * Sources: Farhauer & Kröll, Standorttheorien (2013); Krugman, Geography and Trade (1991);
 * Hachman (1995); Herfindahl (1950); formulas as in the R packages REAT and EconGeo, written from the publications.
 */

/** Employment by area and industry: counts[area * industries + industry], persons, not negative. */
export type EmploymentTable = { counts: Float64Array; areas: number; industries: number };

/** An employment table from rows of counts, one row an area; throws a sentence that names the row and column at fault. */
export function employmentTable(rows: readonly ArrayLike<number>[]): EmploymentTable {
  const industries = rows[0]?.length ?? 0;
  if (industries === 0) throw new RangeError("An employment table needs at least one area and one industry.");
  const counts = new Float64Array(rows.length * industries);
  rows.forEach((row, area) => {
    if (row.length !== industries)
      throw new RangeError(`Row ${area + 1} has ${row.length} industries, the first row has ${industries}.`);
    for (let i = 0; i < industries; i++) {
      if (!(row[i] >= 0) || row[i] === Infinity)
        throw new RangeError(`Row ${area + 1}, column ${i + 1}: ${row[i]} is not a count of 0 or more.`);
      counts[area * industries + i] = row[i];
    }
  });
  return { counts, areas: rows.length, industries };
}

/** One area's counts as a view into the table. */
export function areaCounts(table: EmploymentTable, area: number): Float64Array {
  return table.counts.subarray(area * table.industries, (area + 1) * table.industries);
}

/** Sum over the given areas (all by default), by industry. */
export function pooledCounts(table: EmploymentTable, areas?: readonly number[]): Float64Array {
  const pool = new Float64Array(table.industries);
  const count = areas ? areas.length : table.areas;
  for (let k = 0; k < count; k++) {
    const row = areaCounts(table, areas ? areas[k] : k);
    for (let i = 0; i < row.length; i++) pool[i] += row[i];
  }
  return pool;
}

/** Shares of the total, summing to 1; all 0 where the total is 0. */
export function shares(counts: ArrayLike<number>): Float64Array {
  const total = sum(counts);
  const result = new Float64Array(counts.length);
  if (total > 0) for (let i = 0; i < counts.length; i++) result[i] = counts[i] / total;
  return result;
}

/** Location quotient (e_ir / e_r) / (e_i / e): 1 means the industry is as large here as everywhere. NaN for 0 / 0. */
export function locationQuotient(here: number, areaTotal: number, industryTotal: number, total: number): number {
  // Products first: whole counts then give an exact quotient where there is one.
  return (here * total) / (areaTotal * industryTotal);
}

/** All location quotients, shape [areas][industries]; the areas of the table together are the reference. */
export function locationQuotients(table: EmploymentTable): Float64Array {
  const byIndustry = pooledCounts(table);
  const total = sum(byIndustry);
  const result = new Float64Array(table.counts.length);
  for (let area = 0; area < table.areas; area++) {
    const areaTotal = sum(areaCounts(table, area));
    for (let i = 0; i < table.industries; i++) {
      const at = area * table.industries + i;
      result[at] = locationQuotient(table.counts[at], areaTotal, byIndustry[i], total);
    }
  }
  return result;
}

/** Herfindahl-Hirschman: Σ s², normalised (0 even, 1 one industry only), and the equal-sized number 1 / Σ s². */
export function herfindahl(counts: ArrayLike<number>): { index: number; normalised: number; equivalentNumber: number } {
  const s = shares(counts);
  let index = 0;
  for (let i = 0; i < s.length; i++) index += s[i] * s[i];
  const least = 1 / s.length;
  return { index, normalised: s.length === 1 ? 1 : (index - least) / (1 - least), equivalentNumber: 1 / index };
}

/** Shannon entropy -Σ s log s in the given base (2 by default: bits). */
export function entropy(counts: ArrayLike<number>, base = 2): number {
  const s = shares(counts);
  let result = 0;
  for (let i = 0; i < s.length; i++) if (s[i] > 0) result -= s[i] * Math.log(s[i]);
  return result / Math.log(base);
}

/** Krugman's index Σ|s_i - t_i| of one structure against another: 0 the same, 2 nothing in common. */
export function krugman(counts: ArrayLike<number>, reference: ArrayLike<number>): number {
  sameLength(counts, reference);
  const s = shares(counts);
  const t = shares(reference);
  let result = 0;
  for (let i = 0; i < s.length; i++) result += Math.abs(s[i] - t[i]);
  return result;
}

/** Hoover's index ½ Σ|s_i - t_i| as a share (0.25 = 25 % would have to move). */
export function hoover(counts: ArrayLike<number>, reference: ArrayLike<number>): number {
  return krugman(counts, reference) / 2;
}

/** Hachman's index 1 / Σ LQ_i s_i: 1 the same structure as the reference, towards 0 the more specialised. */
export function hachman(counts: ArrayLike<number>, reference: ArrayLike<number>): number {
  sameLength(counts, reference);
  const s = shares(counts);
  const t = shares(reference);
  let weighted = 0;
  for (let i = 0; i < s.length; i++) if (s[i] > 0) weighted += (s[i] / t[i]) * s[i];
  return 1 / weighted;
}

/**
 * Gini coefficient of the location quotients (Farhauer & Kröll 2013): `counts` over industries gives an area's
 * specialisation, over areas an industry's concentration. 0 as the reference, towards 1 all in one place.
 */
export function locationGini(counts: ArrayLike<number>, reference: ArrayLike<number>): number {
  sameLength(counts, reference);
  const s = shares(counts);
  const t = shares(reference);
  const quotients = s.map((share, i) => share / t[i]).sort();
  const mean = sum(quotients) / quotients.length;
  let ranked = 0;
  for (let i = 0; i < quotients.length; i++) ranked += (i + 1) * (quotients[i] - mean);
  return (2 * ranked) / (quotients.length ** 2 * mean);
}

/** Plain sum of the values. */
export function sum(values: ArrayLike<number>): number {
  let result = 0;
  for (let i = 0; i < values.length; i++) result += values[i];
  return result;
}

/** Throws when two structures do not list the same industries. */
export function sameLength(left: ArrayLike<number>, right: ArrayLike<number>): void {
  if (left.length !== right.length)
    throw new RangeError(`The structures differ in length: ${left.length} and ${right.length} industries.`);
}
