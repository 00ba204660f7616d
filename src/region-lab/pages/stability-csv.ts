import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { stabilityAnswer } from "../questions/stability.ts";
import { readSettings } from "../rules/settings.ts";
import { stabilityAsked } from "./stability-asked.ts";

/** Both tables as one: the share of each municipality, then the size of the core's region for each combination of limits. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const services = context.get(pageServices);
  const { on } = placeOf(request, params["language"], services.clock);
  const asked = new URL(request.url).searchParams;
  const { settings } = readSettings((name) => asked.get(name));
  const steps = stabilityAsked(asked);
  const answer = await stabilityAnswer(services.reader, services.home, on, settings, { steps, again: false });
  if (answer.kind === "no-region") throw new Response("region", { status: 404 });
  if (answer.kind === "working")
    return new Response(null, { status: 202, headers: { refresh: "2", "cache-control": "no-store" } });
  const { grid, rows } = answer;
  return csvResponse(
    `stabilitet-${steps}-${on}`,
    [
      "row",
      "municipality",
      "number",
      "share_with_core",
      "target_size",
      "least_containment",
      "municipalities_in_region",
    ],
    [
      ...rows.map((row) => ["municipality", row.party.name, row.party.number, row.withCore, null, null, null]),
      ...grid.sizes.flatMap((size, at) =>
        grid.containments.map((least, place) => [
          "limits",
          null,
          null,
          null,
          size,
          least,
          grid.areas[at * steps + place] ?? null,
        ]),
      ),
    ],
  );
}
