import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { cooperationList } from "../questions/list-cooperations.ts";
import { themeText } from "../register-texts.ts";
import { formTexts } from "../texts.ts";

/** The list as a table for a spreadsheet; a nation's register is longer than any page. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const word = new URL(request.url).searchParams.get("q") ?? "";
  const { cooperations } = await cooperationList(services.reader, on, { word, limit: 100_000, offset: 0 });
  return csvResponse(
    `samarbeid-${on}`,
    ["id", "name", "theme", "form", "members", "observers", "since", "since_certainty", "on"],
    cooperations.map((one) => [
      one.slug,
      one.name,
      themeText(one.theme, language),
      one.form && formTexts[one.form][language],
      one.members,
      one.observers,
      one.since,
      one.sinceCertainty,
      on,
    ]),
  );
}
