import type { Actor } from "#access/vocabulary.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import { findParty } from "#parties/questions/find-party.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { ProjectPartyInput } from "../contract/plan-acts.ts";
import { endParty, insertParty } from "../plan-write-store.ts";
import { projectPartiesOf } from "../project-store.ts";
import { onProject, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/** A party joins a project in a role, or leaves it: each project has its own set of parties. */
export function keepProjectParty(
  services: PlanActServices,
  actor: Actor,
  project: string,
  input: ProjectPartyInput,
): Promise<PlanActOutcome> {
  return onProject(
    services,
    actor,
    { act: "keep-project-party", project, reason: input.reason },
    async ({ tx, reader, project: row }) => {
      const { day, role } = input;
      if (day < row.begun_on) return refuse("before-it-began", { day, begun: row.begun_on }, "day");
      const there = await projectPartiesOf(tx, [project], day);
      const party = await findParty(reader, input.party, day);
      const found = party.ok ? null : await findCooperation(reader, input.party, day);
      // One that no longer exists may still have to leave: what stands in the project is asked before the register.
      const standing = there.find((one) => one.party === input.party);
      if (!party.ok && !found?.ok && !standing) return party;
      const kind = party.ok
        ? ("party" as const)
        : found?.ok
          ? ("cooperation" as const)
          : (standing?.party_kind ?? "party");
      const id = party.ok ? party.value.slug : found?.ok ? found.value.slug : input.party;
      const name = party.ok ? party.value.name : found?.ok ? found.value.name : input.party;
      const isIn = there.some((one) => one.party_kind === kind && one.party === id && one.role === role);
      if (input.change === "join") {
        if (isIn) return refuse("takes-part-already", { name }, "party");
        await insertParty(tx, { project, kind, party: id, role, since: day, note: input.note });
      } else {
        if (!isIn) return refuse("takes-no-part", { name }, "party");
        await endParty(tx, { project, kind, party: id, role, on: day });
      }
      return accept({ subject: "project", id: project, record: `${project}/${id}/${role}` });
    },
  );
}
