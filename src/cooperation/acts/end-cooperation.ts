import type { Actor } from "#access/vocabulary.ts";
import { recordSource } from "#parties/acts/record-source.ts";
import { accept, refuse } from "#platform/outcome.ts";
import type { EndInput } from "../act-contract.ts";
import { beginsFrom, endAll, insertEvent } from "../found-store.ts";
import { onCooperation, type CooperationActOutcome, type CooperationActServices } from "./on-cooperation.ts";

/**
 * Ends a cooperation from a day on (oppløsning), and with it all that it has then: memberships, bodies, statutes, relations.
 * What was so before the day stays as it was.
 */
export function endCooperation(
  services: CooperationActServices,
  actor: Actor,
  cooperation: string,
  input: EndInput,
): Promise<CooperationActOutcome> {
  const { day } = input;
  return onCooperation(
    services,
    actor,
    { act: "end-cooperation", cooperation, on: day, reason: input.reason },
    async ({ tx, cooperation: row, entry }) => {
      if (row.until !== null && row.until <= day)
        return refuse("ended-already", { name: row.name, day: row.until }, "day");
      const later = await beginsFrom(tx, row.slug, day);
      if (later !== null) return refuse("begins-later", { name: row.name, day: later }, "day");
      const source = await recordSource(tx, entry, input.source);
      if (source !== null)
        await insertEvent(tx, {
          id: `${source}-end`,
          cooperation: row.slug,
          kind: "dissolved",
          title: `${row.name} ble avsluttet`,
          day,
          source,
        });
      await endAll(tx, row.slug, day);
      return accept(row.slug);
    },
  );
}
