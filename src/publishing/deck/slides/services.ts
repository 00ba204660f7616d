import { capitalised } from "#platform/in-words.ts";
import { firstSentences, noteOf, recorded, slideOf } from "../record-words.ts";
import { servicesTexts } from "../slide-texts.ts";
import { leftOut, one, type Builder } from "./builder.ts";

/** Services that some of the municipalities produce together: operation, as against development. */
export const services: Builder = {
  id: "services",
  title: servicesTexts.title,
  build(facts) {
    const { language } = facts;
    const running = facts.related.filter(
      (each) => each.exists && each.tasks.length > 0 && each.tasks.every((task) => task.kind === "operation"),
    );
    if (running.length === 0) return leftOut(servicesTexts.none, facts);
    return one(
      slideOf({
        id: "services",
        kicker: servicesTexts.title[language],
        heading: servicesTexts.heading[language],
        blocks: [
          {
            kind: "cards",
            columns: Math.min(3, running.length),
            items: running.map((each) => ({
              title: recorded(each.name),
              text: recorded(firstSentences(each.purpose ?? capitalised(each.tasks[0]?.task ?? ""), 150)),
            })),
          },
        ],
        from: running,
        notes: running.map((each) => noteOf(`${each.name}: ${each.purpose ?? ""}`, each, language)),
      }),
    );
  },
};
