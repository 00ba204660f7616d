import { capitalised } from "#platform/in-words.ts";
import { noteOf, recorded, slideOf } from "../record-words.ts";
import { purposeTexts } from "../said-slide-texts.ts";
import { leftOut, one, type Builder } from "./builder.ts";

/** What the cooperation is for, in its own words. */
export const purpose: Builder = {
  id: "purpose",
  title: purposeTexts.title,
  build(facts) {
    const { region, language } = facts;
    if (!region.purpose) return leftOut(purposeTexts.none, facts);
    const origin = { source: region.purposeSource, constructed: false };
    return one(
      slideOf({
        id: "purpose",
        kicker: purposeTexts.title[language],
        heading: purposeTexts.heading[language](region.name),
        blocks: [{ kind: "lead", text: recorded(capitalised(region.purpose)) }],
        from: [origin],
        notes: [noteOf(region.purpose, origin, language)],
      }),
    );
  },
};
