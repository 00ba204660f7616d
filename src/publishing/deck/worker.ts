import type { Typesetting } from "../typeset.ts";
import { layOut } from "./layout/lay-out.ts";
import { interMeasure } from "./layout/type-metrics.ts";
import { renderHtml } from "./render/html.ts";
import { typesettingOf } from "./render/pdf.ts";
import { renderPptx } from "./render/pptx.ts";
import type { Deck } from "./slide.ts";

/** Runs in a thread of its own (produce.ts), so that nobody else waits for it. What the typesetter needs comes first. */
export function forTypesetter(deck: Deck): Typesetting {
  const measure = interMeasure();
  return typesettingOf(deck, layOut(deck.slides, measure), measure);
}

export function html(deck: Deck): Uint8Array {
  const measure = interMeasure();
  return new TextEncoder().encode(renderHtml(deck, layOut(deck.slides, measure), measure));
}

export function pptx(deck: Deck): Promise<Uint8Array> {
  const measure = interMeasure();
  return renderPptx(deck, layOut(deck.slides, measure), measure);
}
