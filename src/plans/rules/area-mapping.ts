/** What became of a programme area when the structure changed: followed from plan to plan, never overwritten. */

export type Area = { plan: string; area: string };
export type Mapping = { from: Area; to: Area; extent: "whole" | "part" };

/** `whole`: all of it went there, in every step; else only a part did. */
export type Followed = Area & { extent: "whole" | "part" };

function nameOf({ plan, area }: Area): string {
  return `${plan}/${area}`;
}

/**
 * The areas of a later plan that an area lives on in, through any plans between. Empty: no mapping says so, and
 * nothing is guessed from names.
 */
export function laterAreas(start: Area, plan: string, mappings: readonly Mapping[]): Followed[] {
  return followed(start, plan, mappings, (one) => ({ here: one.from, there: one.to }));
}

/** The areas of an earlier plan that an area came from. */
export function earlierAreas(start: Area, plan: string, mappings: readonly Mapping[]): Followed[] {
  return followed(start, plan, mappings, (one) => ({ here: one.to, there: one.from }));
}

function followed(
  start: Area,
  plan: string,
  mappings: readonly Mapping[],
  ends: (mapping: Mapping) => { here: Area; there: Area },
): Followed[] {
  const found = new Map<string, Followed>();
  const seen = new Map<string, Followed["extent"]>();
  const queue: Followed[] = [{ ...start, extent: "whole" }];
  for (let at = queue.shift(); at; at = queue.shift()) {
    for (const mapping of mappings) {
      const { here, there } = ends(mapping);
      if (nameOf(here) !== nameOf(at)) continue;
      const extent = at.extent === "whole" && mapping.extent === "whole" ? "whole" : "part";
      const before = seen.get(nameOf(there));
      // Walked again only where the second way is wholer than the first, so that a ring ends.
      if (before === "whole" || before === extent) continue;
      seen.set(nameOf(there), extent);
      const next = { ...there, extent } as const;
      if (there.plan === plan) found.set(nameOf(there), next);
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
