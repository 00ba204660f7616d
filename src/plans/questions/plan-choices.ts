import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { End } from "../contract/summaries.ts";
import { areasOf } from "../plan-store.ts";
import { templatesOf } from "../template-store.ts";
import { plansAnswer } from "./plans.ts";

export type Choice = { value: string; label: string };

/** The programme areas of every other plan, for a form: `plan/area`. */
export async function areasOfOtherPlans(reader: Reader, plan: string, on: Day, language: Language): Promise<Choice[]> {
  const plans = (await plansAnswer(reader, on, language)).filter((one) => one.areas > 0 && one.slug !== plan);
  const areas = await areasOf(
    reader.db,
    plans.map((one) => one.slug),
  );
  return areas.map((one) => ({
    value: `${one.plan}/${one.id}`,
    label: `${plans.find((each) => each.slug === one.plan)?.title ?? one.plan}: ${one.title}`,
  }));
}

/** The plans of an owner, each followed by its programme areas, for a form: `plan` or `plan/area`. */
export async function placesInPlans(reader: Reader, owner: End, on: Day, language: Language): Promise<Choice[]> {
  const asked = owner.kind === "party" ? { parties: [owner.slug] } : { cooperations: [owner.slug] };
  const plans = await plansAnswer(reader, on, language, asked);
  const areas = await areasOf(
    reader.db,
    plans.map((one) => one.slug),
  );
  return plans.flatMap((plan) => [
    { value: plan.slug, label: plan.title },
    ...areas
      .filter((one) => one.plan === plan.slug)
      .map((one) => ({ value: `${plan.slug}/${one.id}`, label: `${plan.title}: ${one.title}` })),
  ]);
}

/** The process templates of a cooperation, each in its newest version by a day. */
export async function templateChoices(reader: Reader, cooperation: string, on: Day): Promise<Choice[]> {
  const all = await templatesOf(reader.db, { cooperation });
  const newest = new Map(all.filter((one) => one.dated <= on).map((one) => [one.id, one]));
  return [...newest.values()].map((one) => ({ value: one.id, label: `${one.title} (${one.version})` }));
}
