import type { Breakdown } from "./travel-survey.ts";

/** The address's word for each breakdown; the usual one is left out. */
export const breakdownWords: { readonly [breakdown in Breakdown]: string } = {
  all: "alle",
  municipality: "kommune",
  mode: "reisemiddel",
  purpose: "formal",
};

export const breakdownName = "etter";
/** The survey that the product carries. */
export const carriedSlug = "syntetisk";

export function readBreakdown(asked: string | null): Breakdown {
  const found = Object.entries(breakdownWords).find(([, word]) => word === asked);
  return (found?.[0] as Breakdown | undefined) ?? "all";
}

export function breakdownQuery(breakdown: Breakdown): { [name: string]: string | undefined } {
  return { [breakdownName]: breakdown === "all" ? undefined : breakdownWords[breakdown] };
}
