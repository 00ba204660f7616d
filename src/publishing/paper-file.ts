import type { PaperDocument } from "./paper-document.ts";
import { writeDocx } from "./write-docx.ts";
import { writePdf } from "./write-pdf.ts";

export type PaperFile = { name: string; mediaType: string; content: Uint8Array };

export const formats = ["pdf", "docx"] as const;
export type Format = (typeof formats)[number];

const kinds: { [format in Format]: { mediaType: string; write: (document: PaperDocument) => Promise<Uint8Array> } } = {
  pdf: { mediaType: "application/pdf", write: writePdf },
  docx: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: writeDocx,
  },
};

/** A document as a file; `name` without its ending. */
export async function paperFile(document: PaperDocument, name: string, format: Format): Promise<PaperFile> {
  const { mediaType, write } = kinds[format];
  return { name: `${name}.${format}`, mediaType, content: await write(document) };
}

export function bothFormats(document: PaperDocument, name: string): Promise<PaperFile[]> {
  return Promise.all(formats.map((format) => paperFile(document, name, format)));
}
