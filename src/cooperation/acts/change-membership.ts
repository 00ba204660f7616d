import type { Actor } from "#access/vocabulary.ts";
import { findParty } from "#parties/questions/find-party.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { MembershipInput } from "../act-contract.ts";
import { mayOwn } from "../rules/shares.ts";
import { endSharesWith } from "../share-store.ts";
import { membershipsEver } from "../store.ts";
import type { MemberRole, Rights } from "../vocabulary.ts";
import { endMembership, insertMembership } from "../write-store.ts";
import { onCooperation, type CooperationActOutcome, type CooperationActServices } from "./on-cooperation.ts";

/** What a role usually carries; an act may say otherwise for this party. */
export function usualRights(role: MemberRole): Rights {
  const full = role !== "observer" && role !== "guest";
  return { attend: true, speak: role !== "guest", propose: full, vote: full };
}

/** A party joins, leaves, or takes another role (opptak, uttreden, endret rolle), from a day on. */
export function changeMembership(
  services: CooperationActServices,
  actor: Actor,
  cooperation: string,
  input: MembershipInput,
): Promise<CooperationActOutcome> {
  return onCooperation(
    services,
    actor,
    { act: "change-membership", cooperation, on: input.day, reason: input.reason },
    async ({ tx, reader, cooperation: row }) => {
      const found = await findParty(reader, input.party, input.day);
      if (!found.ok) return found;
      const party = found.value;
      if (row.since > input.day || (row.until !== null && row.until <= input.day))
        return refuse("outlives-cooperation", { name: row.name, day: input.day }, "day");
      const all = (await membershipsEver(tx, [row.slug])).filter((one) => one.party === party.slug);
      const current = all.find((one) => one.since <= input.day && (one.until === null || input.day < one.until));
      const later = all.find((one) => one.since > input.day);
      if (input.change === "join" && current)
        return refuse("member-already", { name: party.name, since: current.since }, "party");
      if (input.change !== "join" && !current)
        return refuse("not-a-member", { name: party.name, day: input.day }, "party");
      if (input.change !== "leave" && later)
        return refuse("overlaps-later", { name: party.name, since: later.since }, "day");
      if (input.change !== "leave" && !input.role) return refuse("role-missing", {}, "role");
      if (input.change === "change-role" && current && current.role === input.role && !input.rights)
        return refuse("same-role", { name: party.name }, "role");
      // Before the membership, so that an undo puts the membership back first.
      if (current && (input.change === "leave" || (input.role && !mayOwn(input.role))))
        await endSharesWith(tx, row.slug, party.slug, input.day);
      if (current && (await endMembership(tx, row.slug, party.slug, input.day)) === 0)
        return refuse("same-role", { name: party.name }, "day");
      if (input.change !== "leave" && input.role) {
        // Neither outlives the other; the database holds to that too.
        const until = [row.until, party.until].filter((end) => end !== null).toSorted()[0] ?? null;
        await insertMembership(tx, {
          cooperation: row.slug,
          party: party.slug,
          role: input.role,
          rights: input.rights ?? usualRights(input.role),
          from: input.day,
          until,
          ...(until !== null && until === party.until ? { untilCertainty: "party-ended" as const } : {}),
          note: input.note ?? null,
        });
      }
      return accept(`${row.slug}/${party.slug}`);
    },
  );
}
