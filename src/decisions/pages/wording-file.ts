import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { told } from "#access/page-form.ts";
import { placeOf } from "#design/place.tsx";
import { resolutionAnswer } from "../questions/resolutions.ts";
import { fileResponse } from "./file-response.ts";
import { matterTexts as texts } from "./texts.ts";

/** A resolution's wording as it was given, as a file of plain text. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { reader, clock } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const answer = await resolutionAnswer(reader, params["matter"] ?? "", params["resolution"] ?? "", on);
  if (!answer.ok) throw told(404, texts.notFoundResolution[language]);
  const { party, day, wording } = answer.value;
  return fileResponse(new TextEncoder().encode(wording), `${party.slug}-${day}.txt`, "text/plain; charset=utf-8");
}
