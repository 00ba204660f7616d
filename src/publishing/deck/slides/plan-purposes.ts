import { capitalised, numberInWords } from "#platform/in-words.ts";
import { planPurposeTexts } from "../plan-slide-texts.ts";
import { noteOf, recorded, slideOf } from "../record-words.ts";
import { leftOut, one, type Builder } from "./builder.ts";
import { businessOf } from "./business-plan.ts";

/** What the business plan is to bring. */
export const planPurposes: Builder = {
  id: "plan-purposes",
  title: planPurposeTexts.title,
  build(facts) {
    const { language } = facts;
    const plan = businessOf(facts);
    const purposes = plan?.statements.filter((each) => each.kind === "purpose") ?? [];
    if (!plan || purposes.length === 0) return leftOut(planPurposeTexts.none, facts);
    return one(
      slideOf({
        id: "plan-purposes",
        kicker: plan.title,
        heading: planPurposeTexts.heading[language](numberInWords(purposes.length, language)),
        blocks: [
          {
            kind: "cards",
            columns: purposes.length === 4 ? 2 : Math.min(3, purposes.length),
            items: purposes.map((each, index) => ({
              title: recorded(capitalised(each.wording)),
              figure: String(index + 1),
            })),
          },
        ],
        from: purposes,
        notes: purposes.map((each) => noteOf(each.wording, each, language)),
      }),
    );
  },
};
