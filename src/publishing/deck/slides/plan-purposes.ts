import { capitalised } from "#platform/in-words.ts";
import { noteOf, recorded, slideOf } from "../record-words.ts";
import { purposeTexts } from "../slide-texts.ts";
import { leftOut, one, type Builder } from "./builder.ts";
import { businessOf } from "./business-plan.ts";

/** What the business plan is to bring. */
export const planPurposes: Builder = {
  id: "plan-purposes",
  title: purposeTexts.planTitle,
  build(facts) {
    const { language } = facts;
    const plan = businessOf(facts);
    if (!plan?.purpose) return leftOut(purposeTexts.planNone, facts);
    const origin = { source: plan.purposeSource, constructed: false };
    return one(
      slideOf({
        id: "plan-purposes",
        kicker: plan.name,
        heading: purposeTexts.planHeading[language],
        blocks: [{ kind: "lead", text: recorded(capitalised(plan.purpose)) }],
        from: [origin],
        notes: [noteOf(plan.purpose, origin, language)],
      }),
    );
  },
};
