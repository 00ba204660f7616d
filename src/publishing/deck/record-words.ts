import type { RecordedEvent } from "#cooperation/contract.ts";
import { formatDay } from "#platform/format.ts";
import { capitalised } from "#platform/in-words.ts";
import type { Language, Text, TextOf } from "#platform/language.ts";
import type { Origin } from "./facts.ts";
import type { Phrase, Slide } from "./slide.ts";

/** Words of the record: Norwegian, because they are the record. */
export function recorded(text: string): Phrase {
  return { text, lang: "nb" };
}

/** "Vedtak i formannskapet, punkt: Trondheimsregionen skal styrkes" → what comes after the colon, as a sentence begins. */
export function afterColon(title: string): string {
  const at = title.indexOf(": ");
  return capitalised(at < 0 ? title : title.slice(at + 2));
}

/** Cut at sentences, so that what is left is whole. */
export function firstSentences(text: string, most: number): string {
  const sentences = text.match(/[^.!?]+[.!?]+(?:\s|$)/g) ?? [text];
  let kept = sentences[0] ?? text;
  for (const next of sentences.slice(1)) {
    if (kept.length + next.length > most) break;
    kept += next;
  }
  return kept.trim();
}

/** The titles of sources, each once, in order. */
export function sourceTitles(origins: readonly Pick<Origin, "source">[]): string[] {
  return [...new Set(origins.flatMap((one) => one.source?.title ?? []))];
}

const noSource: Text = { nb: "kilde ikke ført", nn: "kjelde ikkje ført", en: "no source recorded" };
const made: Text = { nb: "konstruert", nn: "konstruert", en: "constructed" };

/** "Skaun: medlem (kilde: …)": a line of the notes. */
export function noteOf(what: string, { source, constructed }: Origin, language: Language): string {
  const from = source ? (source.url ? `${source.title} (${source.url})` : source.title) : noSource[language];
  return `${what} — ${from}${constructed ? ` [${made[language]}]` : ""}`;
}

/** The origin of an event: its first claim's. */
export function eventOrigin(event: Pick<RecordedEvent, "claims" | "constructed">): Origin {
  return { source: event.claims[0]?.source ?? null, constructed: event.constructed };
}

const or: Text = { nb: "eller", nn: "eller", en: "or" };
const disagree: TextOf<[days: string]> = {
  nb: (days) => `kildene er uenige: ${days}`,
  nn: (days) => `kjeldene er usamde: ${days}`,
  en: (days) => `the sources disagree: ${days}`,
};

/** "13. januar 2009", or both days where the sources disagree. */
export function eventDay(event: Pick<RecordedEvent, "claims" | "disagree">, language: Language): string {
  const days = [...new Set(event.claims.map((one) => formatDay(one.day, language)))];
  return event.disagree ? disagree[language](days.join(` ${or[language]} `)) : (days[0] ?? "");
}

export function eventNote(event: RecordedEvent, language: Language): string {
  return noteOf(`${eventDay(event, language)}: ${event.title}`, eventOrigin(event), language);
}

/** A slide with one side, which most are. */
export function slideOf(
  slide: Omit<Slide, "sides" | "sources"> & {
    blocks: Slide["sides"][number]["blocks"];
    from: readonly Pick<Origin, "source">[];
  },
): Slide {
  const { blocks, from, ...rest } = slide;
  return { ...rest, sides: [{ share: 1, blocks }], sources: sourceTitles(from) };
}
