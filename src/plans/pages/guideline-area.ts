import type { LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { placeOf } from "#design/place.tsx";
import { followUpRefusalTexts } from "../guideline-texts.ts";
import { guidelinePage } from "../questions/guideline-pages.ts";

/** Where a guideline holds, as GeoJSON for a map. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { reader, clock } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const word = params["guideline"] ?? "";
  const found = await guidelinePage(reader, params["plan"] ?? "", word, on, language);
  if (!found.ok) throw told(404, followUpRefusalTexts[found.code][language](found.params));
  const { guideline } = found.value;
  if (!guideline.area)
    throw told(404, followUpRefusalTexts["guideline-without-area"][language]({ number: guideline.number }));
  const feature = {
    type: "Feature",
    properties: { id: guideline.id, number: guideline.number, wording: guideline.wording },
    geometry: guideline.area,
  };
  return new Response(JSON.stringify(feature), { headers: { "content-type": "application/geo+json" } });
}
