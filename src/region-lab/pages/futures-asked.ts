import { futureCounts } from "../questions/population-paths.ts";

/** How many futures the address asks for; the fewest where it says nothing that is known. */
export function futuresAsked(asked: URLSearchParams): number {
  return futureCounts.find((one) => String(one) === asked.get("framtider")) ?? futureCounts[0];
}
