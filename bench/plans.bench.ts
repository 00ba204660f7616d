/**
 * node bench/plans.bench.ts: a region of 20 years, 400 projects, 5 000 milestones and 60 parties in the embedded database.
 * Each question is asked afresh, without what earlier answers have left behind, as the first reader after an act asks it; then
 * again, as every reader until the next act.
 */
import { createAnswers, type Reader } from "#platform/answers.ts";
import { openEmbedded } from "#platform/database.ts";
import { migrate } from "#platform/migrate.ts";
import { planAnswer } from "#plans/questions/plan.ts";
import { plansAnswer, projectsAnswer } from "#plans/questions/plans.ts";
import { projectAnswer } from "#plans/questions/project.ts";
import { generateRegion, large } from "./plans-region.ts";

/** Milliseconds that 95 of 100 may take. */
const goal = 150;
const runs = 30;

const database = await openEmbedded();
await migrate(database);
const { plan, on } = await generateRegion(database, large);
const questions: [what: string, ask: (reader: Reader) => Promise<unknown>][] = [
  ["a plan as of a day", (reader) => planAnswer(reader, plan, on, "nb")],
  ["a project as of a day", (reader) => projectAnswer(reader, "p-2025-0", on, "nb")],
  ["the list of plans", (reader) => plansAnswer(reader, on, "nb")],
  ["the list of projects, all 400", (reader) => projectsAnswer(reader, on, "nb")],
];
for (const [what, ask] of questions) {
  const [wall, own]: [number[], number[]] = [[], []];
  let kept = createAnswers(database.sql);
  for (let run = 0; run < runs + 5; run += 1) {
    kept = createAnswers(database.sql);
    const [start, used] = [performance.now(), process.cpuUsage()];
    await ask({ db: database.sql, answers: await kept.now() });
    const { user, system } = process.cpuUsage(used);
    if (run < 5) continue;
    wall.push(performance.now() - start);
    own.push((user + system) / 1000);
  }
  const start = performance.now();
  await ask({ db: database.sql, answers: await kept.now() });
  const again = performance.now() - start;
  process.stdout.write(
    `${what.padEnd(32)} median ${at(wall, 0.5)} ms  p95 ${at(wall, 0.95)} ms (goal ${goal})  processor time, median ${at(own, 0.5)} ms  again ${again.toFixed(1)} ms  n=${runs}\n`,
  );
}

function at(times: number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1);
}
await database.close();
