import { findParty } from "#parties/questions/find-party.ts";
import { partyList } from "#parties/questions/list-parties.ts";
import { shortName } from "#parties/rules/short-name.ts";
import type { SourceRef } from "#parties/contract.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { regionPicture } from "#territory/questions/region-picture.ts";
import type { RegionPicture } from "#territory/contract.ts";
import { factSource } from "../facts.ts";
import { isLineFull, sharedJob, type JobState } from "../long-jobs.ts";
import { carriedSlug } from "../rules/travel-asked.ts";
import type { TravelResult } from "../rules/travel-survey.ts";
import { travelSurveyHeads, travelSurveyRow, type TravelSurveyHead } from "../store.ts";
import { carried } from "../travel-facts.ts";

export type { TravelSurveyHead } from "../store.ts";

/** What the page says of the survey itself. */
export type TravelSurveyShown = {
  slug: string;
  synthetic: boolean;
  /** Of one that was brought: what its bringer called it, when people were asked, and by whom. */
  title: string | null;
  period: string | null;
  owner: string | null;
  day: Day;
  source: SourceRef | null;
  digests: { persons: string; trips: string; margins: string } | null;
};

export type TravelFound = {
  kind: "found";
  survey: TravelSurveyShown;
  result: TravelResult;
  /** Name and party of each place, in the order of the result. */
  names: string[];
  parties: string[];
  picture: RegionPicture | null;
  kept: TravelSurveyHead[];
};
export type TravelAnswer =
  | TravelFound
  | { kind: "working"; state: JobState; full: boolean }
  | { kind: "unknown"; kept: TravelSurveyHead[] };

/** Longest that a reader waits for the page before it says how far the work has come. */
const patience = 700;

/** The figures of a survey; the synthetic one where none is named. */
export async function travelAnswer(reader: Reader, slug: string | null, again: boolean): Promise<TravelAnswer> {
  const kept = await reader.answers.of("region-lab.travel-surveys", () => travelSurveyHeads(reader.db));
  if (slug !== null && slug !== carriedSlug) {
    const row = await reader.answers.of(`region-lab.travel-survey ${slug}`, () => travelSurveyRow(reader.db, slug));
    if (!row) return { kind: "unknown", kept };
    return shownTravel(reader, kept, row.result, {
      slug: row.id,
      synthetic: false,
      title: row.title,
      period: row.period,
      owner: row.owner,
      day: row.day,
      source: null,
      digests: { persons: row.persons_sha256, trips: row.trips_sha256, margins: row.margins_sha256 },
    });
  }
  const job = sharedJob("travelCarried", {}, again);
  const result = (await job.within(patience)) as TravelResult | undefined;
  if (!result) return { kind: "working", state: job.now(), full: isLineFull() };
  return shownTravel(reader, kept, result, {
    slug: carriedSlug,
    synthetic: true,
    title: null,
    period: null,
    owner: null,
    day: carried.day,
    source: factSource(carried.source),
    digests: null,
  });
}

/** Stops the work on the synthetic survey, for everybody who waits for it. */
export function stopTravel(): void {
  sharedJob("travelCarried", {}).stop();
}

/** A result with the names and the map that a page shows it with. */
export async function shownTravel(
  reader: Reader,
  kept: TravelSurveyHead[],
  result: TravelResult,
  survey: TravelSurveyShown,
): Promise<TravelFound> {
  const named = await placeNames(reader, result.places, survey.day);
  const picture = await regionPicture(
    reader,
    survey.day,
    named.flatMap(({ party }) => (party === "" ? [] : [{ party, mark: "member" as const }])),
  );
  return {
    kind: "found",
    survey,
    result,
    names: named.map((one) => one.name),
    parties: named.map((one) => one.party),
    picture,
    kept,
  };
}

/** A number by the name it had on the day; one that nobody had by itself. */
export async function placeNames(
  reader: Reader,
  numbers: readonly string[],
  on: Day,
): Promise<{ name: string; party: string }[]> {
  return Promise.all(
    numbers.map(async (number) => {
      const party = await findParty(reader, number, on);
      return party.ok ? { name: shortName(party.value), party: party.value.slug } : { name: number, party: "" };
    }),
  );
}

/** What a cell of an uploaded table may say for a municipality of the day: its number, its whole name, its short name. */
export async function placeWords(reader: Reader, on: Day): Promise<Map<string, string>> {
  const { parties } = await partyList(reader, on, {
    word: "",
    kinds: ["municipality"],
    first: [],
    sort: null,
    limit: 2_000,
    offset: 0,
  });
  const words = new Map<string, string>();
  const twice = new Set<string>();
  for (const party of parties) {
    if (party.number === null) continue;
    for (const word of new Set([party.name.toLowerCase(), shortName(party).toLowerCase()])) {
      if (words.has(word)) twice.add(word);
      words.set(word, party.number);
    }
  }
  for (const word of twice) words.delete(word);
  for (const { number } of parties) if (number !== null) words.set(number, number);
  return words;
}
