import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { AnswerGuidelineInput } from "../contract/guideline-acts.ts";
import { insertAnswer } from "../guideline-write-store.ts";
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

/** A municipality says how its plan stands to a guideline: follows, deviates and why, or not treated yet. */
export function answerGuideline(
  services: GuidelineActServices,
  actor: Actor,
  plan: string,
  input: AnswerGuidelineInput,
): Promise<GuidelineActOutcome> {
  return onGuidelines(
    services,
    actor,
    { act: "answer-guideline", plan, party: { word: input.party, on: input.day }, reason: input.reason },
    async ({ tx, file, party, today }) => {
      const guideline = guidelineIn(file, input.guideline, input.day);
      if (!guideline) return refuse("guideline-unknown", { word: input.guideline }, "guideline");
      if (!isAsked(file, party)) return refuse("not-a-municipality-of-the-plan", { name: input.party }, "party");
      const ahead = dayProblem(input.day, today);
      if (ahead) return ahead;
      const first = firstDayOf(file, input.guideline);
      if (input.day < first) return refuse("before-guideline", { day: input.day, first }, "day");
      if (input.state === "deviates" && input.why === "") return refuse("reason-missing", {}, "why");
      if (input.reported !== undefined && !guideline.measure) return refuse("reported-without-measure", {}, "reported");
      const municipal = municipalPlanOf(file, input.municipalPlan, party);
      if (!municipal.ok) return municipal;
      const proof = file.measurements.find((one) => one.id === input.measurement);
      if (input.measurement !== undefined && (proof?.guideline !== input.guideline || proof.party !== party))
        return refuse("measurement-unknown", { word: input.measurement }, "measurement");
      if (
        file.answers
          .get(input.guideline)
          ?.get(party)
          ?.some((one) => one.day === input.day)
      )
        return refuse("answered-that-day", { day: input.day }, "day");
      await insertAnswer(tx, {
        guideline: input.guideline,
        party,
        day: input.day,
        state: input.state,
        municipalPlan: municipal.value?.id ?? null,
        reason: input.why,
        evidence: input.evidence,
        provision: input.provision,
        document: input.document,
        url: input.url ?? null,
        measurement: input.measurement ?? null,
        reported: input.reported ?? null,
      });
      return accept({ record: `${input.guideline}/${party}/${input.day}` });
    },
  );
}
