import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { DeviationNoticeInput } from "../contract/guideline-acts.ts";
import { insertNotice } from "../guideline-write-store.ts";
import {
  dayProblem,
  firstDayOf,
  guidelineIn,
  isAsked,
  municipalPlanOf,
  onGuidelines,
  type GuidelineActOutcome,
  type GuidelineActServices,
} from "./on-guidelines.ts";

/** Registers that a municipality told the other parties in writing that it will depart from a guideline (pbl § 9-6). */
export function giveDeviationNotice(
  services: GuidelineActServices,
  actor: Actor,
  plan: string,
  input: DeviationNoticeInput,
): Promise<GuidelineActOutcome> {
  return onGuidelines(
    services,
    actor,
    { act: "give-deviation-notice", plan, party: { word: input.party, on: input.day }, reason: input.reason },
    async ({ tx, file, party, today }) => {
      if (!guidelineIn(file, input.guideline, input.day))
        return refuse("guideline-unknown", { word: input.guideline }, "guideline");
      if (!isAsked(file, party)) return refuse("not-a-municipality-of-the-plan", { name: input.party }, "party");
      const ahead = dayProblem(input.day, today);
      if (ahead) return ahead;
      const first = firstDayOf(file, input.guideline);
      if (input.day < first) return refuse("before-guideline", { day: input.day, first }, "day");
      const municipal = municipalPlanOf(file, input.municipalPlan, party);
      if (!municipal.ok) return municipal;
      if (file.notices.some((one) => one.guideline === input.guideline && one.party === party && one.day === input.day))
        return refuse("notice-given-that-day", { day: input.day }, "day");
      await insertNotice(tx, {
        guideline: input.guideline,
        party,
        day: input.day,
        municipalPlan: municipal.value?.id ?? null,
        words: input.words,
        document: input.document,
      });
      return accept({ record: `${input.guideline}/${party}/${input.day}` });
    },
  );
}
