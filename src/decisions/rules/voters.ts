import type { Day, GroupMember, Voters } from "#cooperation/vocabulary.ts";
import { exists, hasWithdrawn, type Facts } from "./facts.ts";

function within(members: readonly GroupMember[], on: Day): string[] {
  return members
    .filter(
      (member) =>
        (member.since === undefined || member.since <= on) && (member.until === undefined || on < member.until),
    )
    .map((member) => member.party);
}

function candidates(voters: Voters, facts: Facts, on: Day): string[] {
  switch (voters.kind) {
    case "members":
      return within(facts.decision.members, on);
    case "group":
      return within(
        Object.hasOwn(facts.decision.groups, voters.group) ? (facts.decision.groups[voters.group] ?? []) : [],
        on,
      );
    case "parties":
      return voters.parties;
    case "deciding":
      return facts.decision.parties
        .filter((party) => party.part === "decides" && (party.since === undefined || party.since <= on))
        .map((party) => party.id)
        .filter((party) => !hasWithdrawn(facts, party, on));
    default:
      return voters satisfies never;
  }
}

/**
 * Who is counted on the day, each once. A party that no longer exists counts nowhere; one that has withdrawn from the
 * matter no longer decides it, but stays among the members and groups that the statutes name.
 */
export function votersOn(voters: Voters, facts: Facts, on: Day): string[] {
  return [...new Set(candidates(voters, facts, on))].filter((party) => exists(facts, party, on));
}
