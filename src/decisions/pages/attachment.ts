import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { attachmentContent } from "../questions/resolutions.ts";
import { fileResponse } from "./file-response.ts";

/** An attachment, by the hash of its content: `/vedlegg/sha256-…`. */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const { reader } = context.get(pageServices);
  const file = await attachmentContent(reader, params["attachment"] ?? "");
  if (!file) throw new Response("", { status: 404 });
  return fileResponse(file.content, file.name, file.mediaType);
}
