import { capitalised } from "#platform/in-words.ts";
import { planKindTexts, planStateTexts } from "#plans/texts.ts";
import type { PlanState } from "#plans/vocabulary.ts";
import { planTexts } from "../plan-slide-texts.ts";
import { noteOf, recorded, slideOf } from "../record-words.ts";
import type { Tone } from "../slide.ts";
import { leftOut, one, type Builder } from "./builder.ts";

const tones: { [state in PlanState]: Tone } = {
  "not-begun": "neutral",
  "in-preparation": "partly",
  adopted: "waiting",
  "in-force": "done",
  ended: "neutral",
  replaced: "neutral",
};

/** All plans of the region that are made or hold, and how each stands. */
export const plans: Builder = {
  id: "plans",
  title: planTexts.title,
  build(facts) {
    const { language } = facts;
    const alive = facts.plans.filter((each) => each.state !== "ended" && each.state !== "replaced");
    if (alive.length === 0) return leftOut(planTexts.none, facts);
    const made = alive.filter((each) => each.state === "in-preparation").length;
    return one(
      slideOf({
        id: "plans",
        kicker: planTexts.title[language],
        heading: capitalised(planTexts.heading[language](made, alive.length - made)),
        blocks: [
          {
            kind: "table",
            label: planTexts.title[language],
            columns: [
              { head: planTexts.plan[language], share: 0.36 },
              { head: planTexts.state[language], share: 0.2 },
              { head: planTexts.where[language], share: 0.44 },
            ],
            rows: alive.map((each) => [
              { text: recorded(each.title) },
              { text: capitalised(planStateTexts[each.state][language]), tone: tones[each.state] },
              { text: each.sentence },
            ]),
          },
        ],
        from: alive,
        notes: alive.map((each) =>
          noteOf(`${each.title} (${planKindTexts[each.kind][language]}): ${each.sentence}`, each, language),
        ),
      }),
    );
  },
};
