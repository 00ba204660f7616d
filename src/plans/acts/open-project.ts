import type { Actor } from "#access/vocabulary.ts";
import { slug as slugOf } from "#parties/rules/slug.ts";
import type { SqlTransaction } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { OpenProjectInput, PlanActRefusal } from "../contract/plan-acts.ts";
import { areasOf, type PlanRow } from "../plan-store.ts";
import { insertPlacement, insertProject, isTaken } from "../plan-write-store.ts";
import { onPlan, ownerOf, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/** Opens a project (prosjekt) in a plan. */
export function openProject(
  services: PlanActServices,
  actor: Actor,
  plan: string,
  input: OpenProjectInput,
): Promise<PlanActOutcome> {
  const id = projectId(input);
  return onPlan(
    services,
    actor,
    { act: "open-project", plan, reason: input.reason, about: { subject: "project", id } },
    async ({ tx, plan: row, today }) => {
      const made = await makeProject(tx, row, input, { id, begunOn: input.begunOn ?? today, template: null });
      return made.ok ? accept({ subject: "project", id, record: id }) : made;
    },
  );
}

export function projectId(input: Pick<OpenProjectInput, "slug" | "title">): string {
  return input.slug ?? slugOf(input.title).slice(0, 80).replace(/-+$/, "");
}

/** What opening a project and starting a process from a template share: where it stands, and what it is part of. */
export async function makeProject(
  tx: SqlTransaction,
  plan: PlanRow,
  input: OpenProjectInput,
  made: { id: string; begunOn: Day; template: { id: string; version: number } | null },
): Promise<Outcome<null, PlanActRefusal>> {
  const { id, begunOn } = made;
  if (id === "" || (await isTaken(tx, "project", id))) return refuse("address-taken", { slug: id }, "title");
  if (begunOn < plan.begun_on) return refuse("before-it-began", { day: begunOn, begun: plan.begun_on }, "begunOn");
  if (input.dueOn !== undefined && input.dueOn < begunOn)
    return refuse("before-it-began", { day: input.dueOn, begun: begunOn }, "dueOn");
  if (input.parent !== undefined && !(await isTaken(tx, "project", input.parent)))
    return refuse("parent-unknown", { parent: input.parent }, "parent");
  if (input.orderedBy !== undefined && !(await isTaken(tx, "matter", input.orderedBy)))
    return refuse("matter-unknown", { matter: input.orderedBy }, "orderedBy");
  const areas = (await areasOf(tx, [plan.id])).map((one) => one.id);
  if (input.area !== undefined && !areas.includes(input.area))
    return refuse("area-unknown", { area: input.area, known: areas.join(", ") }, "area");
  const { kind, slug } = ownerOf(plan);
  await insertProject(tx, {
    id,
    title: input.title,
    summary: input.summary,
    parent: input.parent ?? null,
    owner: { kind, id: slug },
    begunOn,
    dueOn: input.dueOn ?? null,
    orderedBy: input.orderedBy ?? null,
    template: made.template,
  });
  await insertPlacement(tx, { project: id, plan: plan.id, area: input.area ?? null });
  return accept(null);
}
