import { matterTexts, type MatterText } from "#decisions/questions/matter-texts.ts";
import type { GuidelineShown } from "#plans/contract/follow-up.ts";
import type { PlanAnswer } from "#plans/contract/plan.ts";
import { guidelinesAnswer } from "#plans/questions/follow-up-answer.ts";
import { planAnswer } from "#plans/questions/plan.ts";
import type { planRefusalTexts } from "#plans/texts.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, type Outcome } from "#platform/outcome.ts";

export type PlanRefusal = keyof typeof planRefusalTexts;

export type PlanFacts = {
  plan: PlanAnswer;
  guidelines: GuidelineShown[];
  /** The text of the newest version that went through the councils as a matter; null where there is none. */
  text: (MatterText & { matter: string }) | null;
};

/** What a plan's document rests on, as of a day. */
export async function planFacts(
  reader: Reader,
  id: string,
  on: Day,
  language: Language,
): Promise<Outcome<PlanFacts, PlanRefusal>> {
  const found = await planAnswer(reader, id, on, language);
  if (!found.ok) return found;
  const plan = found.value;
  const matter = plan.versions.findLast((one) => one.matter !== null)?.matter ?? null;
  const [texts, guidelines] = await Promise.all([
    matter === null ? [] : matterTexts(reader, matter.slug, on),
    guidelinesAnswer(reader, plan.slug, on, language),
  ]);
  const newest = texts.at(-1);
  return accept({
    plan,
    guidelines: guidelines.ok ? guidelines.value.guidelines : [],
    text: newest && matter ? { ...newest, matter: matter.title } : null,
  });
}
