import { textOf, type Block, type Deck, type Slide } from "./slide.ts";

/** All words of a slide in reading order: what a search, a test and the API see of it. */
export function wordsOf(slide: Slide): string[] {
  const { front } = slide;
  const first = front ? [front.speaker, front.office, front.event, front.place, front.when].filter(Boolean) : [];
  return [
    slide.kicker,
    textOf(slide.heading),
    ...first,
    ...slide.sides.flatMap((side) => side.blocks.flatMap(wordsOfBlock)),
  ];
}

function wordsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case "lead":
    case "note":
      return [textOf(block.text)];
    case "label":
      return [block.text];
    case "list":
      return block.items.flatMap(({ text, detail }) => [textOf(text), ...(detail ? [textOf(detail)] : [])]);
    case "table":
      return [
        ...block.columns.map((one) => one.head),
        ...block.rows.flatMap((row) => row.map((cell) => textOf(cell.text))),
      ];
    case "cards":
      return block.items.flatMap((card) => [
        ...(card.figure ? [card.figure] : []),
        textOf(card.title),
        ...(card.text ? [textOf(card.text)] : []),
        ...(card.list ?? []).map(textOf),
      ]);
    case "picture":
      return [block.alt, ...(block.caption ? [block.caption] : [])];
    default:
      return block satisfies never;
  }
}

/** The deck as data, without the places of things. */
export function deckAsData({ slides, ...deck }: Deck) {
  return {
    ...deck,
    slides: slides.map((slide) => ({
      id: slide.id,
      kicker: slide.kicker,
      heading: slide.heading,
      text: wordsOf(slide),
      sources: slide.sources,
      notes: slide.notes,
    })),
  };
}
