import { expect, test } from "vitest";
import { commutingOf } from "./facts.ts";
import { sweepInTurn } from "./long-work.ts";
import { defaultSettings } from "./vocabulary.ts";
import { jobOf, ownJob, sharedJob, type JobState } from "./long-jobs.ts";
import type { TravelResult } from "./rules/travel-survey.ts";
import type { PopulationPaths, StabilityGrid, TravelUploadAnswer } from "./worker.ts";

const minute = 60_000;

test("work tells how far it has come, is shared by who asks the same, and gives its answer", async () => {
  const job = sharedJob("travelCarried", {});
  expect(sharedJob("travelCarried", {})).toBe(job);
  const seen: JobState[] = [];
  let answer: unknown;
  while (answer === undefined) {
    answer = await job.within(50);
    seen.push(job.now());
  }
  expect((answer as TravelResult).persons).toBe(7000);
  expect(seen.some((one) => one.state === "running" && one.done > 0 && one.done < one.of)).toBe(true);
  expect(seen.at(-1)).toEqual({ state: "finished" });
});

test("a finer grid of limits agrees with the coarse one that the lab shows, and tells how far it has come", async () => {
  const core = commutingOf(2022)?.numbers.indexOf("5001") ?? -1;
  const coarse = await sweepInTurn(defaultSettings, core);
  const job = sharedJob("stabilityGrid", { settings: defaultSettings, core, steps: 20 });
  const grid = (await job.within(minute)) as StabilityGrid;
  expect(grid.runs).toBe(400);
  expect(grid.areas).toHaveLength(400);
  expect([Math.min(...grid.areas), Math.max(...grid.areas)]).toEqual([coarse?.fewest, coarse?.most]);
  const melhus = commutingOf(2022)?.numbers.indexOf("5028") ?? -1;
  expect(grid.withCore[melhus]).toBe(1);
  expect(grid.withCore[core]).toBe(1);
}, 60_000);

test("futures of all municipalities lie around the scenarios, and the region's is the sum of its members'", async () => {
  const job = sharedJob("populationPaths", { futures: 400, region: ["trondheim", "melhus"] });
  const paths = (await job.within(minute)) as PopulationPaths;
  expect(paths.areas).toHaveLength(38);
  for (const { steps } of paths.areas)
    for (const { low, middle, high } of steps) {
      expect(low).toBeLessThanOrEqual(middle);
      expect(middle).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThan(0);
    }
  const own = paths.areas.filter((one) => ["trondheim", "melhus"].includes(one.party));
  expect(own.length).toBeGreaterThan(0);
  const last = paths.region.at(-1);
  // What both do together lies within what each does at its worst and at its best.
  expect(last?.high ?? NaN).toBeLessThanOrEqual(
    own.reduce((sum, one) => sum + (one.steps.at(-1)?.high ?? 0), 0) * 1.02,
  );
  expect(last?.low ?? NaN).toBeGreaterThanOrEqual(
    own.reduce((sum, one) => sum + (one.steps.at(-1)?.low ?? 0), 0) * 0.98,
  );
}, 60_000);

test("stopped work ends, waits for nobody, and begins anew only when asked to", async () => {
  const places = new Map([["5001", "5001"]]);
  const rows = Array.from({ length: 40_000 }, (_, at) => `${at};5001;1`).join("\n");
  const persons = new TextEncoder().encode(`person;kommune;vekt\n${rows}\n`);
  const trips = new TextEncoder().encode("person;fra;til;mode;formål;km\n1;5001;5001;gange;arbeid;1\n");
  const job = ownJob("travelUpload", { persons, trips, margins: null, places }, "u1", null);
  expect(jobOf(job.id)).toBe(job);
  expect(await job.within(1)).toBeUndefined();
  job.stop();
  expect(await job.within(minute)).toBeUndefined();
  expect(job.now()).toEqual({ state: "stopped" });
  // The thread that was ended is replaced: the next in line gets its answer.
  const next = ownJob("travelUpload", { persons: trips, trips, margins: null, places }, "u1", null);
  const answer = (await next.within(minute)) as TravelUploadAnswer;
  expect(answer.ok).toBe(false);
}, 60_000);
