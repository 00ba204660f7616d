import type { Actor, Day } from "../vocabulary.ts";

/** The cooperations that somebody holds a role for on a day: their own first, then what is part of them. */
export function cooperationsOf(actor: Actor, on: Day): string[] {
  if (actor.kind !== "user") return [];
  const holds = ({ since, until }: { since: Day; until?: Day | null }) =>
    since <= on && (until === undefined || until === null || on < until);
  const held = actor.grants.filter(holds);
  const own = held.flatMap((one) => one.cooperation ?? []);
  const parts = held.flatMap((one) => (one.parts ?? []).filter(holds).map((part) => part.cooperation));
  return [...new Set([...own, ...parts])];
}
