import { finenesses } from "../questions/stability.ts";

/** Steps of each limit, as the address says; the coarsest where it says nothing that is known. */
export function stabilityAsked(asked: URLSearchParams): number {
  return finenesses.find((one) => String(one) === asked.get("forsok")) ?? finenesses[0];
}
