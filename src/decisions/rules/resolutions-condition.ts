import type { Condition, Day } from "#cooperation/vocabulary.ts";
import type { Reason } from "../vocabulary.ts";
import type { Facts } from "./facts.ts";
import { distinct, lacking, lackingFrom, type Evaluated } from "./missing.ts";
import { hasCast, hasReservation, positionOf, type Position, type Terms } from "./position.ts";
import { allOf, leaf, shareOf } from "./reason.ts";
import { sum, weightOf } from "./share.ts";
import { votersOn } from "./voters.ts";

type Resolutions = Extract<Condition, { kind: "resolutions" }>;

/** One party's position as a leaf that rests on its resolution. */
export function positionLeaf(party: string, position: Position, terms: Terms, weight?: number): Reason {
  if (position.kind === "silent")
    return leaf("no-resolution", false, { party, organs: terms.organs.join(",") }, { weight });
  const { resolution } = position;
  const params = { party, organ: resolution.organ, day: resolution.day };
  const grounds = { record: { kind: "resolution" as const, id: resolution.id }, weight };
  switch (position.kind) {
    case "approves":
      return leaf(hasReservation(resolution) ? "adopted-with-reservation" : "adopted", true, params, grounds);
    case "differs":
      return leaf("adopted-otherwise", false, params, grounds);
    case "in-part":
      return leaf("adopted-in-part", false, { ...params, clauses: (resolution.clauses ?? []).join(", ") }, grounds);
    case "reserves":
      return leaf("reservation-not-accepted", false, params, grounds);
    case "rejects":
      return leaf("rejected", false, params, grounds);
    case "undecided":
      return leaf(resolution.outcome === "noted" ? "noted" : "postponed", false, params, grounds);
    case "wrong-organ":
      return leaf("wrong-organ", false, { ...params, organs: terms.organs.join(",") }, grounds);
    case "before-opened":
      return leaf("before-opened", false, params, grounds);
    default:
      return position satisfies never;
  }
}

/** Likelydende vedtak: enough of the parties have decided at home, each by its own competent organ, as of the day. */
export function evaluateResolutions(condition: Resolutions, facts: Facts, on: Day): Evaluated {
  const { cite, majority, quorum } = condition;
  const voters = votersOn(condition.voters, facts, on).map((party) => ({
    party,
    position: positionOf(facts, party, condition, on),
    weight: weightOf(condition.weights, party),
  }));
  if (voters.length === 0) {
    return {
      reason: leaf("no-voters", false, {}, { cite }),
      missing: [lacking("resolution", { organs: condition.organs, cite })],
    };
  }

  const counted = voters.map((voter) =>
    condition.over === "cast" && !hasCast(voter.position) ? { ...voter, weight: 0 } : voter,
  );
  const majorityReason = shareOf(
    majority,
    "enough-resolutions",
    {
      for: sum(counted.filter((voter) => voter.position.kind === "approves").map((voter) => voter.weight)),
      of: sum(counted.map((voter) => voter.weight)),
      is: majority.is,
      share: majority.share.join("/"),
    },
    counted.map((voter) => positionLeaf(voter.party, voter.position, condition, voter.weight)),
    { cite },
  );
  const missing = majorityReason.holds
    ? []
    : voters
        .filter((voter) => voter.position.kind !== "approves")
        .map((voter) => lackingFrom(voter.party, voter.position, condition, cite));
  if (!quorum) return { reason: majorityReason, missing };

  const decided = voters.filter((voter) => hasCast(voter.position));
  const quorumReason = shareOf(
    quorum,
    "enough-decided",
    {
      for: sum(decided.map((voter) => voter.weight)),
      of: sum(voters.map((voter) => voter.weight)),
      is: quorum.is,
      share: quorum.share.join("/"),
    },
    voters.map((voter) =>
      hasCast(voter.position)
        ? leaf("has-decided", true, { party: voter.party }, { weight: voter.weight })
        : leaf("has-not-decided", false, { party: voter.party }, { weight: voter.weight }),
    ),
    { cite },
  );
  if (!quorumReason.holds) {
    const silent = voters.filter((voter) => !hasCast(voter.position));
    missing.push(...silent.map((voter) => lackingFrom(voter.party, voter.position, condition, cite)));
  }
  return { reason: allOf("resolutions", {}, [quorumReason, majorityReason], { cite }), missing: distinct(missing) };
}
