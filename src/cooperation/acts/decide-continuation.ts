import type { Actor } from "#access/vocabulary.ts";
import { findParty, findPartyEver } from "#parties/questions/find-party.ts";
import { successorIds } from "#parties/questions/successors.ts";
import { addDays } from "#platform/day.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { ContinuationInput } from "../act-contract.ts";
import { continuationDay } from "../list-store.ts";
import { endedWithoutDecision, membershipsEver } from "../store.ts";
import { insertContinuation, insertMembership } from "../write-store.ts";
import { onCooperation, type CooperationActOutcome, type CooperationActServices } from "./on-cooperation.ts";

/**
 * Registers whether the membership of a party that merged or split passes on to one that follows it (inndelingslova
 * § 16). When it does, the follower is a member, in the same role with the same rights, from the day the other ended.
 */
export function decideContinuation(
  services: CooperationActServices,
  actor: Actor,
  cooperation: string,
  input: ContinuationInput,
): Promise<CooperationActOutcome> {
  return onCooperation(
    services,
    actor,
    { act: "decide-continuation", cooperation, on: input.day, reason: input.reason },
    async ({ tx, reader, cooperation: row }) => {
      const [from, to] = [
        await findPartyEver(reader, input.from, input.day),
        await findParty(reader, input.to, input.day),
      ];
      if (!from.ok) return from;
      if (!to.ok) return to;
      const open = (await endedWithoutDecision(tx, { cooperation: row.slug }, input.day)).find(
        (one) => one.party === from.value.slug,
      );
      const all = await membershipsEver(tx, [row.slug]);
      if (!open) {
        const ended = all.some((one) => one.party === from.value.slug && one.until_certainty === "party-ended");
        return ended
          ? refuse("decided-already", { name: from.value.name }, "from")
          : refuse("nothing-to-continue", { name: from.value.name, cooperation: row.name }, "from");
      }
      const later = await continuationDay(tx, row.slug, open.party);
      if (later !== null) return refuse("decided-later", { name: from.value.name, day: later }, "day");
      const followers = await successorIds(reader, open.party, addDays(open.ended, -1), input.day);
      if (!followers.parties.includes(to.value.slug))
        return refuse(
          "not-a-successor",
          { from: from.value.name, to: to.value.name, known: followers.parties.join(", ") || "–" },
          "to",
        );
      await insertContinuation(tx, {
        cooperation: row.slug,
        from: open.party,
        to: to.value.slug,
        decision: input.decision,
        day: input.day,
        note: input.reason,
      });
      const former = all.find((one) => one.party === open.party && one.until === open.ended);
      const member = all.some((one) => one.party === to.value.slug && (one.until === null || open.ended < one.until));
      if (input.decision === "continues" && former && !member) {
        await insertMembership(tx, {
          cooperation: row.slug,
          party: to.value.slug,
          role: former.role,
          rights: former,
          from: open.ended,
          until: null,
          note: former.note,
        });
      }
      return accept(`${row.slug}/${open.party}/${to.value.slug}`);
    },
  );
}
