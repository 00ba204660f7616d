import { typeset } from "./typeset.ts";
import type { PaperDocument } from "./paper-document.ts";

/** A report as PDF/UA-1. */
export function writePdf(document: PaperDocument): Promise<Uint8Array> {
  const { title, language, day, author, subtitle, footer, blocks, pictures } = document;
  return typeset({ template: "document", title, language, day, author, data: { subtitle, footer, blocks }, pictures });
}
