import { listInWords, numberInWords } from "#platform/in-words.ts";
import { noteOf, recorded, slideOf } from "../record-words.ts";
import { trendTexts } from "../said-slide-texts.ts";
import { leftOut, one, type Builder } from "./builder.ts";
import { cardsOf } from "./from-events.ts";

const saidOnly = cardsOf("trends", "trend", trendTexts);

/** The trends that the plans answer to, each with the plans that say so; from what was said where no plan says it. */
export const trends: Builder = {
  id: "trends",
  title: trendTexts.title,
  build(facts) {
    const { language } = facts;
    const said = facts.plans
      .filter((plan) => plan.state !== "ended" && plan.state !== "replaced")
      .flatMap((plan) =>
        plan.statements.filter((each) => each.kind === "trend").map((each) => ({ ...each, plan: plan.title })),
      );
    if (said.length === 0) return facts.plans.length > 0 ? leftOut(trendTexts.none, facts) : saidOnly.build(facts);
    const grouped = [...Map.groupBy(said, (each) => each.wording)];
    const count = numberInWords(grouped.length, language);
    return one(
      slideOf({
        id: "trends",
        kicker: trendTexts.kicker[language],
        heading: trendTexts.heading[language](count),
        blocks: [
          {
            kind: "cards",
            columns: Math.min(3, grouped.length),
            items: grouped.map(([wording, all]) => ({
              title: recorded(wording),
              text: trendTexts.answeredBy[language](
                listInWords(
                  all.map((each) => each.plan),
                  language,
                ),
              ),
            })),
          },
        ],
        from: said,
        notes: said.map((each) => noteOf(`${each.plan}: ${each.wording}`, each, language)),
      }),
    );
  },
};
