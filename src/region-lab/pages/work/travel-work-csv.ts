import type { LoaderFunctionArgs } from "react-router";
import { placeOf } from "#design/place.tsx";
import { breakdownName, readBreakdown } from "../../rules/travel-asked.ts";
import { travelCsv } from "../travel-csv-rows.ts";
import { answerOf, ownTravelJob, shownWork } from "./travel-work.ts";

/** The same tables of a survey that has not been kept; only for whoever uploaded it. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { services, job } = ownTravelJob(args);
  placeOf(args.request, args.params["language"], services.clock);
  const answer = job && (await answerOf(job, 400));
  if (!job || !answer?.ok) throw new Response("work", { status: 404 });
  const by = readBreakdown(new URL(args.request.url).searchParams.get(breakdownName));
  return travelCsv(await shownWork(services, job, answer.result), args.params["figure"] ?? "", by);
}
