import type { Actor } from "#access/vocabulary.ts";
import type { AgendaInput } from "../act-contract.ts";
import type { ActOutcome, ActServices } from "./on-matter.ts";
import { registerStep } from "./register-step.ts";

/** Registers that a party has put the matter on an agenda (saksliste): which organ, which meeting day, which case number. */
export function registerAgenda(
  services: ActServices,
  actor: Actor,
  matter: string,
  input: AgendaInput,
): Promise<ActOutcome> {
  return registerStep(services, actor, matter, { ...input, stage: "on-agenda" });
}
