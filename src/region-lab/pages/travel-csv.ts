import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { placeOf } from "#design/place.tsx";
import { travelAnswer } from "../questions/travel.ts";
import { breakdownName, readBreakdown } from "../rules/travel-asked.ts";
import { travelCsv } from "./travel-csv-rows.ts";
import { loaderHeaders } from "./work-answer.ts";

export const headers = loaderHeaders;

/** One measure as rows: group, part, figure, standard error, the interval's ends, and on how many persons it rests. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const services = context.get(pageServices);
  placeOf(request, params["language"], services.clock);
  const by = readBreakdown(new URL(request.url).searchParams.get(breakdownName));
  const file = params["figure"] ?? "";
  const answer = await travelAnswer(services.reader, params["survey"] ?? null, false);
  if (answer.kind === "unknown") throw new Response("survey", { status: 404 });
  if (answer.kind === "working")
    return new Response(null, { status: 202, headers: { refresh: "2", "cache-control": "no-store" } });
  return travelCsv(answer, file, by);
}
