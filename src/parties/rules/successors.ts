import type { Day, PartyChange, PartyId, PartyRegister } from "../vocabulary.ts";
import { validOn } from "./validity.ts";

/**
 * Which party, or parties, stand on another day where this one stood (inndelingslova §§ 3, 8: sammenslåing, deling,
 * grenseendring). Several are never reduced to one: that would be a decision, and it is not this rule's to make.
 */
export interface Succession {
  status: "one" | "ambiguous" | "none";
  /** Sorted by id. A party that is still itself on the other day is among them. */
  parties: PartyId[];
  /** The mergers and splits that lead there, earliest first. Empty for a party that stayed itself. */
  path: PartyChange[];
  /** Pieces that went to (or came from) others on the way; they make nobody a successor. */
  partsMoved: PartyChange[];
  /** Why there is none; null otherwise. */
  reason: "unknown-party" | "not-valid-on-first-day" | "days-in-wrong-order" | "no-trace" | null;
}

export type Structure = Pick<PartyRegister, "parties" | "changes">;

/** A structure laid out for asking many times: each party's life, and its changes from both sides. */
export interface Lineage {
  parties: ReadonlyMap<PartyId, Structure["parties"][number]>;
  outOf: ReadonlyMap<PartyId, PartyChange[]>;
  into: ReadonlyMap<PartyId, PartyChange[]>;
}

export function lineageOf({ parties, changes }: Structure): Lineage {
  return {
    parties: new Map(parties.map((party) => [party.id, party])),
    outOf: Map.groupBy(changes, (change) => change.from),
    into: Map.groupBy(changes, (change) => change.to),
  };
}

/** Who stands on `on` where `partyId` stood on `from`; `from` must not be after `on`. */
export function successors(lineage: Lineage, partyId: PartyId, from: Day, on: Day): Succession {
  return from > on ? none("days-in-wrong-order") : trace(lineage, partyId, from, on, forwards);
}

/** Who stood on `on` where `partyId` stands on `from`; `from` must not be before `on`. */
export function predecessors(lineage: Lineage, partyId: PartyId, from: Day, on: Day): Succession {
  return from < on ? none("days-in-wrong-order") : trace(lineage, partyId, from, on, backwards);
}

/** Successors or predecessors, as the two days ask. */
export function counterparts(lineage: Lineage, partyId: PartyId, from: Day, on: Day): Succession {
  return from <= on ? successors(lineage, partyId, from, on) : predecessors(lineage, partyId, from, on);
}

/** How far a branch has come: the change that led to it, or the first day for the party asked about. */
type Reached = { by: PartyChange } | { day: Day };

interface Direction {
  near: keyof Pick<Lineage, "outOf" | "into">;
  far: (change: PartyChange) => PartyId;
  /** Whether a change of a party lies between where its branch has come and the day asked for. */
  ahead: (change: PartyChange, reached: Reached, on: Day) => boolean;
  /** Negative when `a` has come less far than `b`. */
  order: (a: Reached, b: Reached) => number;
}

const dayOf = (reached: Reached): Day => ("by" in reached ? reached.by.date : reached.day);
const earlierFirst = (a: Reached, b: Reached): number => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);

const forwards: Direction = {
  near: "outOf",
  far: (change) => change.to,
  ahead: (change, reached, on) => dayOf(reached) < change.date && change.date <= on,
  order: earlierFirst,
};

const backwards: Direction = {
  near: "into",
  far: (change) => change.from,
  // A change takes effect at the start of its day: on that day itself it is already behind the party asked about, but
  // not behind the one it led back to.
  ahead: (change, reached, on) =>
    on < change.date && ("by" in reached ? change.date < reached.by.date : change.date <= reached.day),
  order: (a, b) => earlierFirst(b, a),
};

function trace(lineage: Lineage, partyId: PartyId, from: Day, on: Day, direction: Direction): Succession {
  const start = lineage.parties.get(partyId);
  if (!start) return none("unknown-party");
  if (!validOn(start, from)) return none("not-valid-on-first-day");

  const changesNear = lineage[direction.near];
  const found = new Set<PartyId>();
  const path = new Set<PartyChange>();
  const partsMoved = new Set<PartyChange>();
  const seen = new Set<PartyId>();
  const waiting: { id: PartyId; reached: Reached }[] = [{ id: partyId, reached: { day: from } }];
  while (waiting.length > 0) {
    // The branch that has come least far first, so that a party met twice is followed from the first meeting.
    waiting.sort((a, b) => direction.order(a.reached, b.reached));
    const next = waiting.shift();
    if (!next || seen.has(next.id)) continue;
    seen.add(next.id);
    const party = lineage.parties.get(next.id);
    if (party && validOn(party, on)) found.add(next.id);
    for (const change of changesNear.get(next.id) ?? []) {
      if (!direction.ahead(change, next.reached, on)) continue;
      switch (change.kind) {
        case "merge":
        case "split":
          path.add(change);
          waiting.push({ id: direction.far(change), reached: { by: change } });
          break;
        case "part-moved":
          partsMoved.add(change);
          break;
        case "renumbered":
        case "renamed":
          break;
        default:
          change.kind satisfies never;
      }
    }
  }

  const moved = { path: inOrder(path), partsMoved: inOrder(partsMoved) };
  const parties = [...found].sort();
  if (parties.length === 0) return { ...none("no-trace"), ...moved };
  return { status: parties.length === 1 ? "one" : "ambiguous", parties, ...moved, reason: null };
}

function none(reason: Succession["reason"]): Succession {
  return { status: "none", parties: [], path: [], partsMoved: [], reason };
}

function inOrder(changes: ReadonlySet<PartyChange>): PartyChange[] {
  const key = (change: PartyChange): string => `${change.date} ${change.from} ${change.to}`;
  return [...changes].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
