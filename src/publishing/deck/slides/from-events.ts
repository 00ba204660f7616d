import type { RecordedEvent } from "#cooperation/contract.ts";
import { formatDay } from "#platform/format.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import type { Text, TextOf } from "#platform/language.ts";
import type { DeckFacts } from "../facts.ts";
import { afterColon, eventNote, eventOrigin, recorded, slideOf } from "../record-words.ts";
import type { Card } from "../slide.ts";
import { leftOut, one, type Builder } from "./builder.ts";

/** The newest that were said together: those of the last day on which any was. */
export function newestOf(facts: DeckFacts, kind: string): RecordedEvent[] {
  const all = facts.events.filter((event) => event.kind === kind && event.cooperation === facts.region.slug);
  const day = all.at(-1)?.claims[0]?.day;
  return all.filter((event) => event.claims[0]?.day === day);
}

type Words = {
  title: Text;
  kicker: Text;
  heading: TextOf<[count: string, Count: string]>;
  none: Text;
  numbered?: boolean;
};

/** Cards from what is recorded of one kind: reasons, trends, criteria. The day it was said stands above the heading. */
export function cardsOf(id: string, kind: string, words: Words): Builder {
  return {
    id,
    title: words.title,
    build(facts) {
      const { language } = facts;
      const events = newestOf(facts, kind);
      if (events.length === 0) return leftOut(words.none, facts);
      const items = events.map((event, index): Card => {
        const card = { title: recorded(afterColon(event.title)) };
        return words.numbered ? { ...card, figure: String(index + 1) } : card;
      });
      const count = numberInWords(events.length, language);
      const said = events[0]?.claims[0]?.day;
      return one(
        slideOf({
          id,
          kicker:
            said && said !== facts.on
              ? `${words.kicker[language]} · ${formatDay(said, language)}`
              : words.kicker[language],
          heading: words.heading[language](count, capitalised(count)),
          blocks: [{ kind: "cards", items, columns: items.length === 4 ? 2 : Math.min(3, items.length) }],
          from: events.map(eventOrigin),
          notes: events.map((event) => eventNote(event, language)),
        }),
      );
    },
  };
}
