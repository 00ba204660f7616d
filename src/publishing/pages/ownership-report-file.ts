import type { LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { placeOf } from "#design/place.tsx";
import { absentText, ownershipRefusalTexts } from "../ownership-texts.ts";
import { ownershipFile } from "../ownership-file.ts";
import { fileAnswer } from "./file-answer.ts";

/** `eierskapsmelding.pdf` and `.docx`, the last word of the address. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const format = new URL(request.url).pathname.endsWith(".pdf") ? "pdf" : "docx";
  const file = await ownershipFile(services.reader, params["party"] ?? "", on, language, format);
  if (!file.ok)
    throw told(
      404,
      file.code === "not-there"
        ? absentText[language](file.params)
        : ownershipRefusalTexts[file.code][language](file.params),
    );
  return fileAnswer(file.value);
}
