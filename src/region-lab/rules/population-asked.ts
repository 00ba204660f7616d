export type Borders = "2024" | "as-of-year";

/** What the reader asks the population page for. */
export type PopulationAsked = {
  /** A municipality; null for the region. */
  area: string | null;
  borders: Borders;
  /** The two years whose ages stand side by side. */
  from: number;
  to: number;
};

export const firstYear = 2005;
export const lastYear = 2026;
/** Names in the address; the page's own words, as in all addresses. */
export const askedNames = { area: "omrade", borders: "grenser", from: "fra", to: "til" } as const;
const yearly = "aret";

/** Reads the address; what makes no sense falls back to what is usual. */
export function readPopulationAsked(value: (name: string) => string | null): PopulationAsked {
  const area = value(askedNames.area);
  return {
    area: area === null || area === "" || area === "region" ? null : area.slice(0, 80),
    borders: value(askedNames.borders) === yearly ? "as-of-year" : "2024",
    from: yearOf(value(askedNames.from), firstYear),
    to: yearOf(value(askedNames.to), lastYear),
  };
}

function yearOf(text: string | null, usual: number): number {
  const year = Number(text);
  return text !== null && Number.isInteger(year) && year >= firstYear && year <= lastYear ? year : usual;
}

/** The same as an address says it; what is usual is left out. */
export function populationQuery(asked: PopulationAsked): { [name: string]: string | undefined } {
  return {
    [askedNames.area]: asked.area ?? undefined,
    [askedNames.borders]: asked.borders === "as-of-year" ? yearly : undefined,
    [askedNames.from]: asked.from === firstYear ? undefined : String(asked.from),
    [askedNames.to]: asked.to === lastYear ? undefined : String(asked.to),
  };
}
