import type { Language } from "#platform/language.ts";
import type { Block, Runs } from "./paper-document.ts";
import { planPaperTexts as texts } from "./plan-paper-texts.ts";

export function heading(text: string, level: 2 | 3 = 2): Block {
  return { kind: "heading", level, text };
}

export function paragraph(text: string): Block {
  return { kind: "paragraph", text: [text] };
}

/** Where everything in a document is from. */
export function sourceList(
  found: ReadonlyMap<string, { title: string; url: string | null }>,
  language: Language,
): Block[] {
  if (found.size === 0) return [];
  return [
    heading(texts.sources[language]),
    {
      kind: "list",
      items: [...found.values()].map((one): Runs => [
        one.url?.startsWith("http") ? { text: one.title, href: one.url } : one.title,
      ]),
    },
  ];
}

/** Marks each table whose heading, just before it, says what its caption would. */
export function settled(blocks: readonly Block[]): Block[] {
  return blocks.map((one, at) => {
    const before = blocks[at - 1];
    const isSaid = one.kind === "table" && before?.kind === "heading" && before.text === one.caption;
    return isSaid ? { ...one, captionSaid: true } : one;
  });
}
