import type { PartyRef, SourceRef } from "#parties/contract.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { dayOf } from "../day-of-year.ts";
import { commutingOf, factSource, isInTrondelag } from "../facts.ts";
import { isLineFull, sharedJob, type Job, type JobState } from "../long-jobs.ts";
import { defaultSettings, wholeCountryYear, type Settings } from "../vocabulary.ts";
import type { StabilityGrid } from "../worker.ts";
import { regionIn } from "./region-lab.ts";

export type StabilityAnswer =
  | {
      kind: "found";
      core: PartyRef;
      grid: StabilityGrid;
      /** Municipalities of Trøndelag, those that fall with the core most often first. */
      rows: { party: PartyRef; withCore: number; member: boolean }[];
      source: SourceRef | null;
    }
  | { kind: "working"; state: JobState; full: boolean }
  | { kind: "no-region" };

/** How many steps each of the two limits is varied in. */
export const finenesses = [20, 40, 80] as const;

const patience = 700;

async function jobFor(reader: Reader, home: string, on: Day, settings: Settings, steps: number, again: boolean) {
  const commuting = commutingOf(wholeCountryYear);
  const found = commuting && (await regionIn(reader, home, on, commuting));
  if (!commuting || !found) return null;
  // Of the settings only what decides the answer, so that readers who differ in the rest share the work.
  const { minSize, targetContainment } = settings;
  const task = { settings: { ...defaultSettings, minSize, targetContainment }, core: found.core, steps };
  return { commuting, found, job: sharedJob("stabilityGrid", task, again) };
}

/** How the core's region holds when its limits are varied; the work has progress and can be stopped. */
export async function stabilityAnswer(
  reader: Reader,
  home: string,
  on: Day,
  settings: Settings,
  { steps, again }: { steps: number; again: boolean },
): Promise<StabilityAnswer> {
  const asked = await jobFor(reader, home, on, settings, steps, again);
  if (!asked) return { kind: "no-region" };
  const { commuting, found, job } = asked;
  const grid = (await job.within(patience)) as StabilityGrid | null | undefined;
  if (!grid) return { kind: "working", state: job.now(), full: isLineFull() };
  const { numbers, parties } = commuting;
  const refs = await partyRefs(reader, parties.filter(Boolean), dayOf(commuting.year));
  const rows = numbers.flatMap((number, area) =>
    parties[area] !== "" && isInTrondelag(number) && area !== found.core
      ? [
          {
            party: known(refs, parties[area] ?? ""),
            withCore: grid.withCore[area] ?? 0,
            member: found.members.includes(area),
          },
        ]
      : [],
  );
  return {
    kind: "found",
    core: known(refs, parties[found.core] ?? ""),
    grid,
    rows: rows.toSorted((a, b) => b.withCore - a.withCore || a.party.name.localeCompare(b.party.name, "nb")),
    source: factSource(commuting.source),
  };
}

export async function stopStability(
  reader: Reader,
  home: string,
  on: Day,
  settings: Settings,
  steps: number,
): Promise<Job | undefined> {
  const asked = await jobFor(reader, home, on, settings, steps, false);
  asked?.job.stop();
  return asked?.job;
}
