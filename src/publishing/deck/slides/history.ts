import { stepText } from "#cooperation/history-texts.ts";
import { isDetail } from "#cooperation/rules/history.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import { headsPicture } from "../pictures/heads.ts";
import { historyTexts } from "../slide-texts.ts";
import { leftOut, one, type Builder } from "./builder.ts";

const most = 5;

/** How the region came to be as it is: heads through time, and the latest days on which something changed. */
export const history: Builder = {
  id: "history",
  title: historyTexts.title,
  build(facts) {
    const { language, on, region } = facts;
    const days = facts.history.days.filter((each) => each.day <= on && each.steps.length > 0);
    const counts = facts.history.counts.filter((each) => each.day <= on);
    // Two days are no history to be drawn.
    if (counts.length < 3) return leftOut(historyTexts.none, facts);
    const steps = days.slice(-most).map((each) => ({
      text: each.steps
        .map((step) =>
          stepText(step, "parties" in step ? listInWords(step.parties.map(shortName), language) : "", language),
        )
        .join(". "),
      detail: formatDay(each.day, language),
    }));
    const sources = facts.history.days
      .filter((each) => each.day <= on)
      .flatMap((each) => each.events.filter((event) => !isDetail(event)).flatMap((event) => event.claims));
    return one({
      id: "history",
      kicker: historyTexts.title[language],
      heading: historyTexts.heading[language](region.name, formatDay(days[0]?.day ?? on, language)),
      sides: [
        { share: 0.46, blocks: [headsPicture(counts, on, language)] },
        { share: 0.54, blocks: [{ kind: "list", items: steps }] },
      ],
      sources: [],
      notes: sources.map((each) => `${formatDay(each.day, language)}: ${each.source?.title ?? ""}`),
    });
  },
};
