import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { plansGuiding } from "../guideline-store.ts";
import { countsOf, followUp, type FollowUpCounts } from "./follow-up.ts";

export type AwaitedGuidelines = {
  plan: { slug: string; title: string };
  counts: FollowUpCounts;
  /** The oldest that is overdue. */
  overdueSince: Day | null;
  /** The nearest day by which an answer is due. */
  due: Day | null;
  /** How many of what is overdue stand on a plan or an answer that is constructed for the demonstration. */
  overdueConstructed: number;
};

/** Plans whose guidelines a municipality has to answer on a day, and how it stands to each; `parties`: it, and what was merged into it. */
export async function awaitedGuidelines(
  reader: Reader,
  municipality: string,
  parties: readonly string[],
  on: Day,
): Promise<AwaitedGuidelines[]> {
  const asked = [...new Set([municipality, ...parties])].toSorted();
  const plans = await reader.answers.of(`plans.guiding ${on} ${asked.join(" ")}`, () =>
    plansGuiding(reader.db, asked, on),
  );
  const all = await Promise.all(plans.map((one) => followUp(reader, one.slug, on, municipality)));
  return all.flatMap((found): AwaitedGuidelines[] => {
    if (!found.ok) return [];
    const own = found.value;
    const bound = own.cells.flatMap((one) => ("parts" in one ? [one] : []));
    if (bound.length === 0) return [];
    return [
      {
        plan: { slug: own.plan.slug, title: own.plan.title },
        counts: countsOf(own.cells),
        overdueSince: bound.flatMap((one) => (one.overdue ? [one.overdue.since] : [])).toSorted()[0] ?? null,
        due: bound.flatMap((one) => (one.due ? [one.due] : [])).toSorted()[0] ?? null,
        overdueConstructed: bound.filter(
          (one) =>
            one.overdue &&
            (own.municipalPlans.get(one.overdue.plan)?.constructed ||
              one.parts.some((part) => part.answer?.constructed)),
        ).length,
      },
    ];
  });
}
