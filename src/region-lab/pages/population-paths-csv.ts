import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { populationPathsAnswer } from "../questions/population-paths.ts";
import { futuresAsked } from "./futures-asked.ts";

/** Every municipality in every fifth year: the middle future and the interval that holds eight of ten. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const services = context.get(pageServices);
  const { on } = placeOf(request, params["language"], services.clock);
  const futures = futuresAsked(new URL(request.url).searchParams);
  const answer = await populationPathsAnswer(services.reader, services.home, on, { futures, again: false });
  if (answer.kind === "working")
    return new Response(null, { status: 202, headers: { refresh: "2", "cache-control": "no-store" } });
  return csvResponse(
    `framtider-${futures}-${on}`,
    ["municipality", "number", "year", "inhabitants", "low", "high", "futures", "borders", "source"],
    answer.rows.flatMap((row) => [
      [
        row.party?.name ?? answer.region,
        row.party?.number ?? null,
        answer.start,
        row.now,
        null,
        null,
        null,
        "2024",
        answer.sources.map((one) => one.id).join(" "),
      ],
      ...row.steps.map((step, at) => [
        row.party?.name ?? answer.region,
        row.party?.number ?? null,
        answer.years[at] ?? null,
        Math.round(step.middle),
        Math.round(step.low),
        Math.round(step.high),
        futures,
        "2024",
        answer.sources.map((one) => one.id).join(" "),
      ]),
    ]),
  );
}
