import type { LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { placeOf } from "#design/place.tsx";
import { annualPaper } from "../annual-file.ts";
import { annualRefusalTexts } from "../annual-texts.ts";
import { paperFile } from "../paper-file.ts";
import { fileAnswer, formatAsked } from "./file-answer.ts";

/** `aarsmelding.pdf` and `.docx`, the last word of the address. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { clock, reader } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const paper = await annualPaper(reader, params["cooperation"] ?? "", params["year"] ?? "", on, language);
  if (!paper.ok) throw told(404, annualRefusalTexts[paper.code][language](paper.params));
  return fileAnswer(await paperFile(paper.value.document, paper.value.name, formatAsked(request)));
}
