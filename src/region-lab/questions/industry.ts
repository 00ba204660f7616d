import type { SourceRef } from "#parties/contract.ts";
import { partyList } from "#parties/questions/list-parties.ts";
import { successorIdsOf } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { IndustryFigures } from "../contract.ts";
import { dayOf } from "../day-of-year.ts";
import { industryLikeness, type IndustryLikeness } from "../rules/industry-figures.ts";
import { newestIndustryFigures } from "../store.ts";

/** The figures that are shown: the newest that anybody has brought; null where nobody has. */
export function industryFigures(reader: Reader): Promise<IndustryFigures | null> {
  return reader.answers.of("region-lab.industry-figures", () => newestIndustryFigures(reader.db));
}

export function industrySource(figures: IndustryFigures): SourceRef {
  return { id: figures.id, title: figures.title, url: figures.url };
}

/**
 * Each municipality's industries against the core's, followed from the day of the lab's figures into the municipalities of
 * the year of the industry figures; one that was joined since has the structure of all that it went into.
 */
export async function industryAgainst(
  reader: Reader,
  then: Day,
  ids: readonly string[],
  core: string,
): Promise<{ year: number; source: SourceRef; of: Map<string, IndustryLikeness> } | null> {
  const figures = await industryFigures(reader);
  if (!figures) return null;
  const jobs = await jobsByParty(reader, figures);
  const followed = await successorIdsOf(reader, [...ids, core], then, dayOf(figures.year));
  const own = (id: string): number[] =>
    sumOf((followed.get(id)?.parties ?? []).flatMap((party) => [jobs.get(party)].filter((one) => one !== undefined)));
  const ofCore = own(core);
  const country = sumOf([...jobs.values()]);
  const of = new Map<string, IndustryLikeness>();
  for (const id of ids) {
    const likeness = industryLikeness(own(id), ofCore, country);
    if (likeness) of.set(id, likeness);
  }
  return { year: figures.year, source: industrySource(figures), of };
}

function sumOf(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map((_, industry) => rows.reduce((sum, row) => sum + (row[industry] ?? 0), 0));
}

/** Who had each number in the year of the figures. */
async function jobsByParty(reader: Reader, figures: IndustryFigures): Promise<Map<string, number[]>> {
  const { parties } = await partyList(reader, dayOf(figures.year), {
    word: "",
    kinds: ["municipality"],
    first: [],
    sort: null,
    limit: 2_000,
    offset: 0,
  });
  return new Map(
    parties.flatMap((party): [string, number[]][] => {
      const own = party.number === null ? undefined : figures.jobs[party.number];
      return own ? [[party.slug, own]] : [];
    }),
  );
}
