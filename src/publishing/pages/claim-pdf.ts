import type { LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { placeOf } from "#design/place.tsx";
import { claimActTexts } from "#funding/claim-act-texts.ts";
import { claimAsSent } from "#funding/questions/claims.ts";
import { claimDocument } from "../claim-document.ts";
import { paperFile } from "../paper-file.ts";
import { fileAnswer } from "./file-answer.ts";

/** The claim beside its EHF, for people. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { clock, reader } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const sent = await claimAsSent(reader, params["cooperation"] ?? "", params["number"] ?? "", on);
  if (!sent.ok) throw told(404, claimActTexts[sent.code][language](sent.params));
  const { cooperation, number } = sent.value;
  return fileAnswer(await paperFile(claimDocument(sent.value), `krav-${cooperation}-${number}`, "pdf"));
}
