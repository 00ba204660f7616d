import type { RecordedEvent } from "#cooperation/contract.ts";
import { isWatching } from "#cooperation/who-is-in-texts.ts";
import { addDays } from "#platform/day.ts";
import type { DeckFacts } from "../facts.ts";
import { afterColon, eventDay, eventNote, eventOrigin, recorded, sourceTitles } from "../record-words.ts";
import { resolutionTexts } from "../said-slide-texts.ts";
import type { Built, ListBlock } from "../slide.ts";
import { leftOut, one, type Builder } from "./builder.ts";

/** Older resolutions are history; a deck shows what still moves. */
const daysThatMatter = 2 * 365;

/** A member's own organ on the cooperation, item by item. */
export const resolution: Builder = {
  id: "resolution",
  title: resolutionTexts.ownTitle,
  build(facts) {
    const members = new Set(facts.region.members.filter((each) => !isWatching(each)).map((each) => each.party.slug));
    return fromItems("resolution", facts, (event) => event.party !== null && members.has(event.party));
  },
};

/** The same of a cooperation that the members are in besides. */
export const jointResolution: Builder = {
  id: "joint-resolution",
  title: resolutionTexts.jointTitle,
  build: (facts) =>
    fromItems(
      "joint-resolution",
      facts,
      (event) => event.party === null && event.cooperation !== null && event.cooperation !== facts.region.slug,
    ),
};

function fromItems(id: string, facts: DeckFacts, isMeant: (event: RecordedEvent) => boolean): Built {
  const { language } = facts;
  const earliest = addDays(facts.on, -daysThatMatter);
  const dayOf = (event: RecordedEvent) => event.claims[0]?.day ?? "";
  const all = facts.events.filter((event) => event.kind === "resolution-item" && isMeant(event));
  const last = all.at(-1);
  if (!last || dayOf(last) < earliest) return leftOut(resolutionTexts.none, facts);
  const items = all.filter((event) => dayOf(event) === dayOf(last) && event.party === last.party);
  const whole = facts.events.find(
    (event) =>
      event.kind === "decision" &&
      dayOf(event) === dayOf(last) &&
      event.party === last.party &&
      (event.party !== null || event.cooperation === last.cooperation),
  );
  const half = Math.ceil(items.length / 2);
  const list = (part: RecordedEvent[]): ListBlock => ({
    kind: "list",
    items: part.map((event) => ({ text: recorded(afterColon(event.title)) })),
  });
  const all_ = whole ? [whole, ...items] : items;
  return one({
    id,
    kicker: eventDay(whole ?? last, language),
    heading: whole ? recorded(whole.title) : resolutionTexts.heading[language](items.length),
    sides: [
      { share: 0.5, blocks: [list(items.slice(0, half))] },
      { share: 0.5, blocks: [list(items.slice(half))] },
    ],
    sources: sourceTitles(
      (whole ? [whole] : items).flatMap((event) => event.claims.map((claim) => ({ source: claim.source }))),
    ),
    notes: all_
      .map((event) => eventNote(event, language))
      .concat(
        items.map(eventOrigin).some((origin) => origin.source === null) ? [resolutionTexts.noSource[language]] : [],
      ),
  });
}
