import type { Day } from "#platform/day.ts";
import type { Reader } from "#platform/answers.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import type { NetworkAnswer } from "../contract.ts";
import { relationsOn } from "../relation-store.ts";
import * as store from "../store.ts";
import { refOfCooperation } from "./cooperation.ts";

/** More than this is a register, not a picture; the list pages serve it. */
const most = 2_000;

/** Who sits where with whom on a day. */
export function networkAnswer(reader: Reader, on: Day): Promise<NetworkAnswer> {
  return reader.answers.of(`cooperation.network ${on}`, async () => {
    const [cooperations, memberships, relations] = await Promise.all([
      store.cooperationsOn(reader.db, on, most),
      store.membershipsOn(reader.db, on, most * 5),
      relationsOn(reader.db, on),
    ]);
    const count = new Map<string, number>();
    for (const one of memberships) count.set(one.cooperation, (count.get(one.cooperation) ?? 0) + 1);
    const related = relations.flatMap((one) => [
      ...(one.from_kind === "party" ? [one.from_id] : []),
      ...(one.to_kind === "party" ? [one.to_id] : []),
    ]);
    const parties = await partyRefs(reader, [...memberships.map((one) => one.party), ...related], on);
    return {
      on,
      cooperations: cooperations.map((one) => ({ ...refOfCooperation(one), members: count.get(one.slug) ?? 0 })),
      parties: [...parties.values()],
      memberships,
      relations: relations.map((one) => ({
        from: { kind: one.from_kind, id: one.from_id },
        to: { kind: one.to_kind, id: one.to_id },
        kind: one.kind,
        note: one.note,
      })),
    };
  });
}
