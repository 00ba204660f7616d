import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { partyRows } from "../questions/parties.ts";
import { partiesAsked } from "./parties-asked.ts";
import { kindChoices } from "./parties-texts.ts";

/** The list as a table for a spreadsheet. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const services = context.get(pageServices);
  const { on } = placeOf(request, params["language"], services.clock);
  const { word, choice, sort } = partiesAsked(new URL(request.url).searchParams);
  const { parties } = await partyRows(services.reader, services.home, on, {
    word,
    sort,
    kinds: kindChoices[choice].kinds,
    limit: 100_000,
    offset: 0,
  });
  return csvResponse(
    `${choice}-${on}`,
    ["id", "name", "number", "kind", "part_of", "inhabitants", "inhabitants_year", "cooperations", "in_region", "on"],
    parties.map((one) => [
      one.slug,
      one.name,
      one.number,
      one.kind,
      one.county?.name ?? null,
      one.population?.people ?? null,
      one.population?.year ?? null,
      one.cooperations,
      one.inRegion ? 1 : 0,
      on,
    ]),
  );
}
