import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import type { PartyRef, SourceRef } from "#parties/contract.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { factSource } from "../facts.ts";
import { isLineFull, sharedJob, type Job, type JobState } from "../long-jobs.ts";
import { agesSource, populationAges } from "../population-facts.ts";
import { people } from "../rules/population-projection.ts";
import type { PopulationPaths } from "../worker.ts";
import { municipalitiesIn, namesDay, on2024 } from "./population.ts";

export type PathRow = { party: PartyRef | null; now: number; steps: PopulationPaths["areas"][number]["steps"] };
export type PathsAnswer =
  | {
      kind: "found";
      start: number;
      years: number[];
      futures: number;
      /** The region first, as the sum of its members in each future; then who grows most. */
      rows: PathRow[];
      region: string | null;
      sources: SourceRef[];
    }
  | { kind: "working"; state: JobState; full: boolean };

export const futureCounts = [1_000, 5_000, 20_000] as const;
const patience = 700;

async function jobFor(reader: Reader, home: string, on: Day, futures: number, again: boolean) {
  const found = await cooperationAnswer(reader, home, on);
  const members = found.ok ? await on2024(reader, municipalitiesIn(found.value.members), on) : [];
  const job = sharedJob("populationPaths", { futures, region: members }, again);
  return { name: found.ok && members.length > 0 ? found.value.name : null, members, job };
}

/** Many futures of every municipality of Trøndelag; the work has progress and can be stopped. */
export async function populationPathsAnswer(
  reader: Reader,
  home: string,
  on: Day,
  { futures, again }: { futures: number; again: boolean },
): Promise<PathsAnswer> {
  const { name, members, job } = await jobFor(reader, home, on, futures, again);
  const paths = (await job.within(patience)) as PopulationPaths | undefined;
  if (!paths) return { kind: "working", state: job.now(), full: isLineFull() };
  const refs = await partyRefs(
    reader,
    paths.areas.map((one) => one.party),
    namesDay,
  );
  const counted = (party: string) => people(populationAges().get(party)?.get(paths.start) ?? []);
  const rows = paths.areas.map((one): PathRow => ({
    party: known(refs, one.party),
    now: counted(one.party),
    steps: one.steps,
  }));
  const growth = (row: PathRow) => (row.steps.at(-1)?.middle ?? 0) / Math.max(1, row.now);
  const region: PathRow = {
    party: null,
    now: members.reduce((sum, party) => sum + counted(party), 0),
    steps: paths.region,
  };
  const source = factSource(agesSource);
  return {
    kind: "found",
    start: paths.start,
    years: paths.years,
    futures: paths.futures,
    rows: [...(name ? [region] : []), ...rows.toSorted((a, b) => growth(b) - growth(a))],
    region: name,
    sources: source ? [source] : [],
  };
}

export async function stopPopulationPaths(reader: Reader, home: string, on: Day, futures: number): Promise<Job> {
  const { job } = await jobFor(reader, home, on, futures, false);
  job.stop();
  return job;
}
