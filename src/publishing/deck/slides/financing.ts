import { formatOre } from "#funding/money-texts.ts";
import { capitalised, listInWords } from "#platform/in-words.ts";
import { financingTexts } from "../plan-slide-texts.ts";
import { noteOf, slideOf } from "../record-words.ts";
import { leftOut, one, type Builder } from "./builder.ts";

/** Who pays for the joint work: each source with what is known of it. */
export const financing: Builder = {
  id: "financing",
  title: financingTexts.title,
  build(facts) {
    const { language, financing: money } = facts;
    if (!money || money.year === null || money.funders.length === 0) return leftOut(financingTexts.none, facts);
    const who = listInWords(
      money.funders.map((each) => each.words),
      language,
    );
    const constructed = money.funders.some((each) => each.constructed);
    return one(
      slideOf({
        id: "financing",
        kicker: financingTexts.kicker[language](String(money.year)),
        heading: financingTexts.heading[language](capitalised(who)),
        blocks: [
          {
            kind: "cards",
            columns: Math.min(2, money.funders.length),
            items: money.funders.map((each) => ({
              ...(each.amount !== null ? { figure: formatOre(each.amount, language) } : {}),
              title: capitalised(each.words),
              text: listInWords(each.lines.slice(0, 4), language),
            })),
          },
          ...(constructed ? [{ kind: "note" as const, text: financingTexts.constructed[language] }] : []),
        ],
        from: money.funders,
        notes: money.funders.map((each) =>
          noteOf(`${each.words}: ${each.amount === null ? "–" : formatOre(each.amount, language)}`, each, language),
        ),
      }),
    );
  },
};
