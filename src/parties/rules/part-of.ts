import type { Day, PartOf, PartyId, Validity } from "../vocabulary.ts";
import { intersection, validOn } from "./validity.ts";

/** What the party is directly part of on the day, sorted. */
export function wholesOf(links: readonly PartOf[], party: PartyId, on: Day): PartyId[] {
  return [
    ...new Set(links.filter((link) => link.party === party && validOn(link, on)).map((link) => link.whole)),
  ].sort();
}

/** What is directly part of the whole on the day, sorted. */
export function partsOf(links: readonly PartOf[], whole: PartyId, on: Day): PartyId[] {
  return [
    ...new Set(links.filter((link) => link.whole === whole && validOn(link, on)).map((link) => link.party)),
  ].sort();
}

/** Parties that are part of one another in a ring, and the days on which they all are. */
export interface PartOfCycle extends Validity {
  /** Each is part of the next, the last of the first. Begins with the smallest id. */
  parties: PartyId[];
}

/**
 * A ring of "part of" on some day, or null for none. Nothing can be part of itself, not even by way of others; two that
 * contain one another at different times are no ring. With several rings the answer is one of the earliest.
 */
export function cycleInPartOf(links: readonly PartOf[]): PartOfCycle | null {
  const core = withoutEnds(links);
  const days = [...new Set(core.map((link) => link.validFrom))].sort();
  for (const day of days) {
    const ring = ringOn(core.filter((link) => validOn(link, day)));
    if (ring) return describe(ring, day);
  }
  return null;
}

/** Peels off what cannot lie on a ring, so that the day-by-day search sees only what may. */
function withoutEnds(links: readonly PartOf[]): PartOf[] {
  let core = [...links];
  for (;;) {
    const parts = new Set(core.map((link) => link.party));
    const wholes = new Set(core.map((link) => link.whole));
    const kept = core.filter((link) => wholes.has(link.party) && parts.has(link.whole));
    if (kept.length === core.length) return core;
    core = kept;
  }
}

/** The links of one ring among links that hold on the same day, or null. Depth first, without recursion. */
function ringOn(links: readonly PartOf[]): PartOf[] | null {
  const upwards = Map.groupBy(links, (link) => link.party);
  const done = new Set<PartyId>();
  for (const start of [...upwards.keys()].sort()) {
    const trail: { id: PartyId; rest: PartOf[]; by: PartOf | null }[] = [
      { id: start, rest: [...(upwards.get(start) ?? [])], by: null },
    ];
    const onTrail = new Set([start]);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const link = done.has(top.id) ? undefined : top.rest.pop();
      if (!link) {
        done.add(top.id);
        onTrail.delete(top.id);
        trail.pop();
      } else if (onTrail.has(link.whole)) {
        const first = trail.findIndex((step) => step.id === link.whole);
        return [...trail.slice(first + 1).flatMap((step) => (step.by ? [step.by] : [])), link];
      } else if (!done.has(link.whole)) {
        trail.push({ id: link.whole, rest: [...(upwards.get(link.whole) ?? [])], by: link });
        onTrail.add(link.whole);
      }
    }
  }
  return null;
}

function describe(ring: readonly PartOf[], day: Day): PartOfCycle {
  const parties = ring.map((link) => link.party);
  const smallest = parties.indexOf([...parties].sort()[0] ?? "");
  const days = ring.reduce<Validity>((shared, link) => intersection(shared, link) ?? shared, {
    validFrom: day,
    validTo: null,
  });
  return {
    parties: [...parties.slice(smallest), ...parties.slice(0, smallest)],
    validFrom: days.validFrom,
    validTo: days.validTo,
  };
}
