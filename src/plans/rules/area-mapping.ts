/** What became of a programme area when the structure changed: followed from plan to plan, never overwritten. */

export type Area = { plan: string; area: string };
export type Mapping = { from: Area; to: Area; extent: "whole" | "part" };

/** `whole`: all of it went there, in every step; else only a part did. */
export type Followed = Area & { extent: "whole" | "part" };

function nameOf({ plan, area }: Area): string {
  return `${plan}/${area}`;
}

/** Mappings by the area that they lead from and the area that they lead to, so that each step is looked up, not searched. */
export type AreaSteps = { from: Map<string, Mapping[]>; to: Map<string, Mapping[]> };

export function stepsOf(mappings: readonly Mapping[]): AreaSteps {
  return {
    from: Map.groupBy(mappings, (one) => nameOf(one.from)),
    to: Map.groupBy(mappings, (one) => nameOf(one.to)),
  };
}

/**
 * The areas of all later plans that an area lives on in, through any plans between. Empty: no mapping says so, and
 * nothing is guessed from names.
 */
export function laterAreas(start: Area, steps: AreaSteps): Followed[] {
  return followed(start, (here) => (steps.from.get(here) ?? []).map(({ to, extent }) => ({ ...to, extent })));
}

/** The areas of all earlier plans that an area came from. */
export function earlierAreas(start: Area, steps: AreaSteps): Followed[] {
  return followed(start, (here) => (steps.to.get(here) ?? []).map(({ from, extent }) => ({ ...from, extent })));
}

function followed(start: Area, beside: (here: string) => readonly Followed[]): Followed[] {
  const found = new Map<string, Followed>();
  const queue: Followed[] = [{ ...start, extent: "whole" }];
  for (let at = queue.shift(); at; at = queue.shift()) {
    for (const there of beside(nameOf(at))) {
      const extent = at.extent === "whole" && there.extent === "whole" ? "whole" : "part";
      const before = found.get(nameOf(there))?.extent;
      // Walked again only where the second way is wholer than the first, so that a ring ends.
      if (before === "whole" || before === extent) continue;
      const next = { plan: there.plan, area: there.area, extent } as const;
      found.set(nameOf(there), next);
      queue.push(next);
    }
  }
  return [...found.values()];
}

export type MappingFault = { code: "whole-and-more" | "into-itself"; area: Area };

/** An area that went wholly into one place cannot have gone into others of the same plan too. */
export function mappingFaults(mappings: readonly Mapping[]): MappingFault[] {
  return mappings.flatMap((one): MappingFault[] => {
    if (nameOf(one.from) === nameOf(one.to) || one.from.plan === one.to.plan)
      return [{ code: "into-itself", area: one.from }];
    const beside = mappings.some(
      (other) => other !== one && nameOf(other.from) === nameOf(one.from) && other.to.plan === one.to.plan,
    );
    return one.extent === "whole" && beside ? [{ code: "whole-and-more", area: one.from }] : [];
  });
}
