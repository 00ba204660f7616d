import type { Actor } from "#access/vocabulary.ts";
import { accept } from "#platform/outcome.ts";
import type { ReportInput } from "../contract/plan-acts.ts";
import { endProject, insertReport } from "../plan-write-store.ts";
import { onProject, pastDayProblem, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/** Writes a status report (statusrapport): a light and words; the last one may end the project. */
export function reportStatus(
  services: PlanActServices,
  actor: Actor,
  project: string,
  input: ReportInput,
): Promise<PlanActOutcome> {
  return onProject(
    services,
    actor,
    { act: "report-status", project, reason: input.reason, version: input.version },
    async ({ tx, project: row, today }) => {
      const day = input.day ?? today;
      const problem = pastDayProblem(day, row.begun_on, today);
      if (problem) return problem;
      await insertReport(tx, { project, day, light: input.light, words: input.words });
      if (input.ends !== undefined) await endProject(tx, { project, on: day, how: input.ends });
      return accept({ subject: "project", id: project, record: `${project}/${day}` });
    },
  );
}
