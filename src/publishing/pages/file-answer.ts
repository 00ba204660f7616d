import type { Format, PaperFile } from "../paper-file.ts";

/** A file that we made: saved under its name, which has plain letters only. */
export function fileAnswer({ name, mediaType, content }: PaperFile): Response {
  return new Response(new Uint8Array(content), {
    headers: {
      "content-type": mediaType,
      "content-length": String(content.byteLength),
      "content-disposition": `attachment; filename="${name.replace(/[^\w.-]+/g, "-")}"`,
    },
  });
}

/** Which kind of file an address ends in. */
export function formatAsked(request: Request): Format {
  return new URL(request.url).pathname.endsWith(".pdf") ? "pdf" : "docx";
}
