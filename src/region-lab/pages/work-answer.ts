import { data } from "react-router";
import type { JobState } from "../long-jobs.ts";

/** Words of the address: start stopped work again, and do not refresh by itself. */
export const againWord = "igjen";
export const holdWord = "staa";

/**
 * A page that is not there yet answers 202, which keeps it from being remembered, and asks the browser by a header to come
 * back: no script is needed, and a reader who wants the page to stand still gets it without.
 */
export function notYet<Payload>(payload: Payload, state: JobState, held: boolean) {
  const headers: { [name: string]: string } = { "cache-control": "no-store" };
  if (state.state === "running" && !held) headers["refresh"] = "2";
  return data(payload, { status: 202, headers });
}

/** For a route's `headers`: those its loader gave. */
export function loaderHeaders({ loaderHeaders }: { loaderHeaders: Headers }): Headers {
  return loaderHeaders;
}
