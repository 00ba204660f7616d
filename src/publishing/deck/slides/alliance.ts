import { capitalised, numberInWords } from "#platform/in-words.ts";
import { noteOf, slideOf } from "../record-words.ts";
import { allianceTexts } from "../slide-texts.ts";
import { leftOut, type Builder } from "./builder.ts";

/** Associations of associations: whom the region commissions, and the parts it has; a part of a part says so. */
export const alliance: Builder = {
  id: "alliance",
  title: allianceTexts.title,
  build(facts) {
    const { language } = facts;
    const whole = facts.commissioned.filter((each) => each.parts.length > 0);
    if (whole.length === 0) return leftOut(allianceTexts.none, facts);
    return {
      slides: whole.map(({ party, parts }) =>
        slideOf({
          id: "alliance",
          kicker: allianceTexts.title[language],
          heading: allianceTexts.heading[language](party.name, numberInWords(parts.length, language)),
          blocks: [
            {
              kind: "cards",
              columns: 3,
              items: parts.map((part) => {
                const above = part.partOf.filter((each) => each.slug !== party.slug);
                return above.length > 0
                  ? {
                      title: part.name,
                      text: allianceTexts.partOf[language](above.map((each) => each.name).join(", ")),
                    }
                  : { title: part.name };
              }),
            },
          ],
          from: [party, ...parts],
          notes: [
            noteOf(party.name, party, language),
            ...parts.map((part) => noteOf(capitalised(part.name), part, language)),
          ],
        }),
      ),
    };
  },
};
