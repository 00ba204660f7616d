import type { LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { placeOf } from "#design/place.tsx";
import { claimActTexts } from "../claim-act-texts.ts";
import { claimEhf } from "../questions/claim-ehf.ts";
import { claimAsSent } from "../questions/claims.ts";

/** The claim as it goes through Peppol: EHF Billing 3.0. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { clock, reader } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const sent = await claimAsSent(reader, params["cooperation"] ?? "", params["number"] ?? "", on);
  if (!sent.ok) throw told(404, claimActTexts[sent.code][language](sent.params));
  const { cooperation, number } = sent.value;
  return new Response(claimEhf(sent.value).xml, {
    headers: {
      "content-type": "application/xml; charset=utf-8",
      "content-disposition": `attachment; filename="krav-${cooperation}-${number}.xml"`,
    },
  });
}
