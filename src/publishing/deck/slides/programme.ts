import { capitalised, numberInWords } from "#platform/in-words.ts";
import { noteOf, recorded, slideOf } from "../record-words.ts";
import { programmeTexts } from "../slide-texts.ts";
import { leftOut, one, type Builder } from "./builder.ts";

/** The areas that the development plan is divided into. */
export const programme: Builder = {
  id: "programme",
  title: programmeTexts.title,
  build(facts) {
    const { language, region } = facts;
    const areas = region.tasks.filter((each) => each.kind === "development");
    if (areas.length === 0) return leftOut(programmeTexts.none, facts);
    return one(
      slideOf({
        id: "programme",
        kicker: programmeTexts.title[language],
        heading: programmeTexts.heading[language](capitalised(numberInWords(areas.length, language))),
        blocks: [
          {
            kind: "cards",
            columns: 3,
            items: areas.map((each, index) => ({ title: recorded(capitalised(each.task)), figure: String(index + 1) })),
          },
        ],
        from: areas,
        notes: areas.map((each) => noteOf(each.task, each, language)),
      }),
    );
  },
};
