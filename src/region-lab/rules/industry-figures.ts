/** Jobs by municipality and industry, from a statistics bank or a file, made ready for the criterion of likeness. */
import { krugman, shares } from "#kernels/industry-structure.ts";

export type IndustryRow = { number: string; code: string; name: string; jobs: number };

export type IndustryTable = {
  industries: { code: string; name: string }[];
  jobs: { [number: string]: number[] };
};

export type IndustryFault = "no-municipalities" | "one-industry" | "no-jobs";

/**
 * A table by municipality: sums over industries and over counties are left out, so is a municipality without a job, since
 * banks also list those that are no more.
 */
export function industryTable(rows: readonly IndustryRow[]): IndustryTable | IndustryFault {
  if (!rows.some((row) => /^\d{4}$/.test(row.number))) return "no-municipalities";
  const names = new Map(rows.map((row) => [row.code, row.name]));
  const codes = [...names.keys()].filter((code) => !isSum(code, [...names.keys()]));
  if (codes.length < 2) return "one-industry";
  const at = new Map(codes.map((code, place) => [code, place]));
  const jobs: IndustryTable["jobs"] = {};
  for (const { number, code, jobs: count } of rows) {
    const place = at.get(code);
    if (!/^\d{4}$/.test(number) || place === undefined) continue;
    const own = (jobs[number] ??= codes.map(() => 0));
    own[place] = (own[place] ?? 0) + count;
  }
  const kept = Object.fromEntries(Object.entries(jobs).filter(([, own]) => own.some((count) => count > 0)));
  if (Object.keys(kept).length === 0) return "no-jobs";
  return { industries: codes.map((code) => ({ code, name: names.get(code) ?? code })), jobs: kept };
}

/** Whether a code of divisions ("00-99", "10-33") spans another one that is there too: it is then their sum. */
function isSum(code: string, all: readonly string[]): boolean {
  const own = span(code);
  if (!own) return false;
  return all.some((other) => {
    const inside = other === code ? null : span(other);
    return inside !== null && own[0] <= inside[0] && inside[1] <= own[1] && own[1] - own[0] > inside[1] - inside[0];
  });
}

/** Divisions of the standard for industries (SN2007) that a code names: "10-33", "84". */
function span(code: string): [number, number] | null {
  const [, first, last] = /^(\d{2})(?:-(\d{2}))?$/.exec(code) ?? [];
  return first === undefined ? null : [Number(first), Number(last ?? first)];
}

/** Two axes, never one score: whether two live of the same, and whether they complete one another. */
export type IndustryLikeness = {
  /** Of 1: share of the jobs that lie in the same industries (1 − K/2, Krugman 1991). */
  alike: number;
  /** Of 1: how much nearer both come to the country's structure when taken together, each counting the same. */
  complete: number;
};

/** One area against the core, seen from the country; null where one of them has no jobs. */
export function industryLikeness(
  own: readonly number[],
  core: readonly number[],
  country: readonly number[],
): IndustryLikeness | null {
  const total = (counts: readonly number[]) => counts.reduce((sum, one) => sum + one, 0);
  if (own.length !== core.length || total(own) === 0 || total(core) === 0 || total(country) === 0) return null;
  const [mine, theirs] = [shares(own), shares(core)];
  const together = mine.map((share, at) => (share + (theirs[at] ?? 0)) / 2);
  const apart = (krugman(mine, country) + krugman(theirs, country)) / 2;
  return { alike: 1 - krugman(mine, theirs) / 2, complete: Math.max(0, (apart - krugman(together, country)) / 2) };
}
