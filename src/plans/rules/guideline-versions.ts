/** Versions of a guideline through time: which stands on a day, and since when its wording has been what it is. */
import type { Day } from "#cooperation/vocabulary.ts";

export type GuidelineVersion = {
  id: string;
  since: Day;
  until: Day | null;
  wording: string;
  kind: string;
  measure: unknown;
};

export type StandingVersion<Version extends GuidelineVersion> = Version & {
  /** First day of this wording, kind and measure: a version that only moves it to another clause asks nobody anew. */
  worded: Day;
  /** First day of the guideline in any wording. */
  first: Day;
};

/** The version of each guideline that stands on a day; versions come in any order. */
export function standingVersions<Version extends GuidelineVersion>(
  versions: readonly Version[],
  on: Day,
): StandingVersion<Version>[] {
  const standing: StandingVersion<Version>[] = [];
  for (const own of Map.groupBy(versions, (one) => one.id).values()) {
    const inOrder = own.toSorted((a, b) => (a.since < b.since ? -1 : 1));
    const index = inOrder.findIndex((one) => one.since <= on && (one.until === null || on < one.until));
    const now = inOrder[index];
    if (!now) continue;
    let from = index;
    while (from > 0 && follows(inOrder[from - 1], inOrder[from])) from -= 1;
    standing.push({ ...now, worded: inOrder[from]?.since ?? now.since, first: inOrder[0]?.since ?? now.since });
  }
  return standing;
}

/** The same words, without a day between. */
function follows(before: GuidelineVersion | undefined, after: GuidelineVersion | undefined): boolean {
  return (
    before !== undefined &&
    after !== undefined &&
    before.until === after.since &&
    before.wording === after.wording &&
    before.kind === after.kind &&
    JSON.stringify(before.measure) === JSON.stringify(after.measure)
  );
}
