/** The order that milestones can be done in, and the ring that makes one impossible. */
import type { MilestoneKey } from "../vocabulary.ts";
import { keyOf } from "./milestone-status.ts";

/** One milestone needs another to be done first. */
export type Dependency = MilestoneKey & { needs: MilestoneKey };

export type Order = { possible: true; order: string[] } | { possible: false; ring: string[] };

/**
 * What is needed first; among those that could come next the one that was named first. A ring is answered with its
 * milestones in order, the first repeated at the end.
 */
export function dependencyOrder(all: readonly MilestoneKey[], dependencies: readonly Dependency[]): Order {
  const needs = new Map<string, string[]>(all.map((one) => [keyOf(one), []]));
  for (const one of dependencies) needs.get(keyOf(one))?.push(keyOf(one.needs));
  const order: string[] = [];
  const state = new Map<string, "open" | "closed">();
  for (const start of needs.keys()) {
    const path: { key: string; rest: string[] }[] = [];
    enter(start);
    while (path.length > 0) {
      const here = path.at(-1);
      if (!here) break;
      const next = here.rest.shift();
      if (next === undefined) {
        path.pop();
        state.set(here.key, "closed");
        order.push(here.key);
      } else if (state.get(next) === "open") {
        const from = path.findIndex((one) => one.key === next);
        return { possible: false, ring: [...path.slice(from).map((one) => one.key), next] };
      } else enter(next);
    }
    function enter(key: string): void {
      if (state.has(key)) return;
      state.set(key, "open");
      path.push({ key, rest: (needs.get(key) ?? []).filter((one) => needs.has(one)) });
    }
  }
  return { possible: true, order };
}
