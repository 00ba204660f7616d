import { pageServices, type PageServices } from "#access/page-services.ts";
import type { LoaderFunctionArgs } from "react-router";
import type { TravelDigests } from "../../acts/keep-travel-survey.ts";
import type { TravelSurveyInput } from "../../act-contract.ts";
import { jobOf, type Job } from "../../long-jobs.ts";
import { shownTravel, type TravelFound } from "../../questions/travel.ts";
import type { TravelResult } from "../../rules/travel-survey.ts";
import type { TravelUploadAnswer } from "../../worker.ts";

/** What is kept beside the work on an uploaded survey: what was typed of it, and the digests of its files. */
export type TravelWork = { input: TravelSurveyInput; digests: TravelDigests };

/** The reader's own work by its address; undefined when it is gone, or somebody else's. */
export function ownTravelJob({ params, context }: Pick<LoaderFunctionArgs, "params" | "context">): {
  services: PageServices;
  job: Job | undefined;
} {
  const services = context.get(pageServices);
  const job = jobOf(params["job"] ?? "");
  const isOwn = job !== undefined && services.actor.kind === "user" && job.owner === services.actor.id;
  return { services, job: isOwn && job.name === "travelUpload" ? job : undefined };
}

export function workOf(job: Job): TravelWork {
  return job.about as TravelWork;
}

export async function answerOf(job: Job, patience: number): Promise<TravelUploadAnswer | undefined> {
  return (await job.within(patience).catch(() => undefined)) as TravelUploadAnswer | undefined;
}

export function shownWork({ reader }: PageServices, job: Job, result: TravelResult): Promise<TravelFound> {
  const { input, digests } = workOf(job);
  return shownTravel(reader, [], result, {
    slug: job.id,
    synthetic: false,
    title: input.title,
    period: input.period,
    owner: input.owner,
    day: input.day,
    source: null,
    digests,
  });
}
