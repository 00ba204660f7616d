import { formatDay } from "#platform/format.ts";
import type { DeckFacts } from "../facts.ts";
import { silhouette } from "../pictures/region-map.ts";
import { eventNote, sourceTitles } from "../record-words.ts";
import { frontTexts } from "../slide-texts.ts";
import type { Slide, TitleWords } from "../slide.ts";

/** Who speaks, where and when; a presentation of that day in the record is its source. */
export function frontSlide(facts: DeckFacts, words: TitleWords): Slide {
  const { language, on, region, picture } = facts;
  const recorded = facts.events.filter(
    (event) => event.kind === "presentation" && event.claims.some((claim) => claim.day === on),
  );
  const drawn = picture ? silhouette(picture) : null;
  return {
    id: "title",
    kicker: region.name,
    heading: words.title,
    sides: [],
    sources: sourceTitles(recorded.flatMap((event) => event.claims)),
    notes: [...recorded.map((event) => eventNote(event, language)), ...(picture ? [picture.attribution] : [])],
    front: {
      ...words,
      when: formatDay(on, language),
      // It says nothing that the slide on the members does not say: the words for those who do not see it are few.
      ...(drawn
        ? {
            picture: {
              kind: "picture",
              ...drawn,
              alt: frontTexts.standing[language](region.name, formatDay(on, language)),
            },
          }
        : {}),
    },
  };
}
