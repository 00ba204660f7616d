import type { Actor } from "#access/vocabulary.ts";
import { slug as slugOf } from "#parties/rules/slug.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { HandOverInput } from "../contract/plan-acts.ts";
import { insertDeliverable, insertResult, isTaken, markDelivered } from "../plan-write-store.ts";
import { deliverablesOf } from "../project-store.ts";
import { onProject, pastDayProblem, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/** Enters that something was handed over (levert), and where it led: the result goes back to the decision. */
export function handOver(
  services: PlanActServices,
  actor: Actor,
  project: string,
  input: HandOverInput,
): Promise<PlanActOutcome> {
  return onProject(
    services,
    actor,
    { act: "hand-over", project, reason: input.reason, version: input.version, evenWhenOver: true },
    async ({ tx, project: row, today }) => {
      const all = await deliverablesOf(tx, project);
      const planned = all.find((one) => one.id === input.deliverable);
      if (input.deliverable !== undefined && !planned)
        return refuse("deliverable-unknown", { deliverable: input.deliverable }, "deliverable");
      const title = planned?.title ?? input.title;
      if (title === undefined) return refuse("title-missing", {}, "title");
      if (planned && planned.delivered_on !== null)
        return refuse("delivered-already", { day: planned.delivered_on }, "deliverable");
      const problem = pastDayProblem(input.day, row.begun_on, today);
      if (problem) return problem;
      if (input.ledTo !== undefined && !(await isTaken(tx, "matter", input.ledTo)))
        return refuse("matter-unknown", { matter: input.ledTo }, "ledTo");
      const id = planned?.id ?? freeId(title, new Set(all.map((one) => one.id)));
      if (!planned) {
        const position = Math.max(0, ...all.map((one) => one.position)) + 1;
        await insertDeliverable(tx, { project, id, position, title, milestone: null });
      }
      const url = input.url ?? null;
      await markDelivered(tx, { project, deliverable: id, on: input.day, url, note: input.note });
      if (input.ledTo !== undefined)
        await insertResult(tx, { project, day: input.day, title, matter: input.ledTo, url });
      return accept({ subject: "project", id: project, record: `${project}/${id}` });
    },
  );
}

/** The title as an id, with a number where another has it. */
function freeId(title: string, taken: ReadonlySet<string>): string {
  const base = slugOf(title).slice(0, 60).replace(/-+$/, "") || "leveranse";
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
