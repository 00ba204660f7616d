import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { StepInput } from "../act-contract.ts";
import { insertStep } from "../write-store.ts";
import { concernedProblem, dayProblem, onMatter, type ActOutcome, type ActServices } from "./on-matter.ts";

/** Registers a step on a party's path: a recommendation, minutes received, reported back. */
export function registerStep(
  services: ActServices,
  actor: Actor,
  matter: string,
  input: StepInput,
): Promise<ActOutcome> {
  const act = input.stage === "on-agenda" ? "register-agenda" : "register-step";
  return onMatter(
    services,
    actor,
    { act, matter, party: { word: input.party, on: input.day }, reason: input.reason },
    async ({ tx, file, party, partyName, today }) => {
      // A meeting on whose agenda a case stands may lie ahead; everything else has happened.
      const problem =
        concernedProblem({ slug: party, name: partyName }, file) ??
        dayProblem(input.day, file, input.stage === "on-agenda" ? "9999-12-31" : today);
      if (problem) return problem;
      const same = file.steps.some(
        (one) => one.party === party && one.stage === input.stage && one.day === input.day && one.organ === input.organ,
      );
      if (same) return refuse("registered-already", { day: input.day }, "day");
      await insertStep(tx, {
        matter,
        party,
        stage: input.stage,
        day: input.day,
        organ: input.organ,
        caseNumber: input.caseNumber,
        note: input.note,
      });
      return accept({ record: `${matter}/${party}/${input.stage}/${input.day}` });
    },
  );
}
