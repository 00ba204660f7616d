import { formatDay } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import type { Text, TextOf } from "#platform/language.ts";

import { foot } from "../layout/sheet.ts";
import type { Measure } from "../layout/type-metrics.ts";
import { linesOf, widestWord } from "../layout/wrap.ts";
import { textOf, type Deck, type Phrase, type Slide } from "../slide.ts";
import type { LaidSlide } from "../layout/place.ts";

const source: TextOf<[titles: string, many: boolean]> = {
  nb: (titles, many) => `${many ? "Kilder" : "Kilde"}: ${titles}`,
  nn: (titles, many) => `${many ? "Kjelder" : "Kjelde"}: ${titles}`,
  en: (titles, many) => `${many ? "Sources" : "Source"}: ${titles}`,
};
const andMore: TextOf<[count: number]> = {
  nb: (count) => `${count} til (se notatene)`,
  nn: (count) => `${count} til (sjå notata)`,
  en: (count) => `${count} more (see the notes)`,
};

/** The line at the foot: the sources by name, as many as two lines hold; the notes have them all. */
export function sourceLine(slide: Slide, deck: Deck, measure: Measure): string {
  const { sources } = slide;
  if (sources.length === 0) return "";
  for (let shown = sources.length; shown > 1; shown--) {
    const line = source[deck.language](
      listInWords(
        [
          ...sources.slice(0, shown),
          ...(shown < sources.length ? [andMore[deck.language](sources.length - shown)] : []),
        ],
        deck.language,
      ),
      true,
    );
    if (linesOf(line, 590, foot.size, measure) <= 2) return line;
  }
  return source[deck.language](
    sources.length > 1 ? `${sources[0]}, ${andMore[deck.language](sources.length - 1)}` : (sources[0] ?? ""),
    sources.length > 1,
  );
}

/** Right at the foot: whose it is and which day it shows. */
export function placeLine(deck: Deck): string {
  return `${deck.cooperation.name} · ${formatDay(deck.on, deck.language)}`;
}

/** The heading, with which part of how many it is. */
export function headingWords({ slide, part }: LaidSlide): Phrase {
  if (!part) return slide.heading;
  const said = `${textOf(slide.heading)} (${part.number}/${part.of})`;
  return typeof slide.heading === "string" ? said : { text: said, lang: slide.heading.lang };
}

/** Speaker, office, event, place and day below the title, each on a line of its own where it is known. */
export function frontRows(slide: Slide): string[] {
  const { front } = slide;
  if (!front) return [];
  const who = [front.speaker, front.office].filter(Boolean).join(", ");
  const where = [front.event, front.place].filter(Boolean).join(", ");
  // A title that names the day has said it.
  return [who, where, front.title.includes(front.when) ? "" : front.when].filter(Boolean);
}

/** The title as large as it goes on four lines; what is below it begins where it ends. */
export function frontType(slide: Slide, measure: Measure): { size: number; below: number } {
  const title = textOf(slide.heading);
  for (const size of [48, 44, 40, 36, 32, 28, 24]) {
    const lines = linesOf(title, 520, size, measure, true);
    const fits = lines <= 4 && widestWord(title, size, measure, true) <= 520;
    if (fits || size === 24) return { size, below: Math.min(400, 118 + lines * size * 1.25 + 28) };
  }
  throw new Error("unreachable");
}

export const frontPicture = { x: 610, y: 40, w: 310, h: 430 };
export const noteLead: Text = {
  nb: "Kildene til det som står her:",
  nn: "Kjeldene til det som står her:",
  en: "Where what stands here comes from:",
};

/** What the speaker has below the slide. */
export function notesOf(slide: Slide, deck: Deck): string {
  return slide.notes.length === 0 ? "" : [noteLead[deck.language], ...slide.notes.map((one) => `• ${one}`)].join("\n");
}
