import type { Actor } from "#access/vocabulary.ts";
import { slug as slugOf } from "#parties/rules/slug.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { AreaInput } from "../contract/plan-acts.ts";
import { areasOf, mappingsAround } from "../plan-store.ts";
import { insertArea, insertMapping, updateArea } from "../plan-write-store.ts";
import { mappingFaults, type Mapping } from "../rules/area-mapping.ts";
import { onPlan, type PlanActOutcome, type PlanActServices } from "./on-owner.ts";

/** Enters a programme area (programområde), or renames one; what it came from is a mapping beside it. */
export function keepProgrammeArea(
  services: PlanActServices,
  actor: Actor,
  plan: string,
  input: AreaInput,
): Promise<PlanActOutcome> {
  return onPlan(
    services,
    actor,
    { act: "keep-programme-area", plan, reason: input.reason, version: input.version },
    async ({ tx }) => {
      const areas = await areasOf(tx, [plan]);
      const known = areas.map((one) => one.id).join(", ");
      const id = input.area ?? slugOf(input.title).slice(0, 60).replace(/-+$/, "");
      const there = areas.find((one) => one.id === id);
      if (input.area !== undefined && !there) return refuse("area-unknown", { area: input.area, known }, "area");
      const twin = areas.find((one) => one.id !== input.area && (one.id === id || one.title === input.title));
      if (id === "" || twin) return refuse("area-taken", { title: input.title }, "title");
      const position = input.position ?? there?.position ?? Math.max(0, ...areas.map((one) => one.position)) + 1;
      const row = { plan, id, position, title: input.title, summary: input.summary };
      await (there ? updateArea(tx, row) : insertArea(tx, row));
      if (input.from) {
        const from = { plan: input.from.plan, area: input.from.area };
        const earlier = (await areasOf(tx, [from.plan])).map((one) => one.id);
        if (!earlier.includes(from.area))
          return refuse("area-unknown", { area: from.area, known: earlier.join(", ") }, "from");
        const step: Mapping = { from, to: { plan, area: id }, extent: input.from.extent };
        const others = (await mappingsAround(tx, plan))
          .map((one): Mapping => ({
            from: { plan: one.from_plan, area: one.from_area },
            to: { plan: one.to_plan, area: one.to_area },
            extent: one.extent,
          }))
          .filter((one) => JSON.stringify([one.from, one.to]) !== JSON.stringify([step.from, step.to]));
        const [fault] = mappingFaults([...others, step]);
        if (fault) return refuse("mapping-at-fault", { area: fault.area.area }, "from");
        await insertMapping(tx, step);
      }
      return accept({ subject: "plan", id: plan, record: `${plan}/${id}` });
    },
  );
}
