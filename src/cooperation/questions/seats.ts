import type { SourceRef } from "#parties/contract.ts";
import { sourceRefs } from "#parties/questions/find-party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { CooperationRef, Member } from "../contract.ts";
import { seatsOfParty } from "../list-store.ts";
import { cooperationRefs } from "./cooperation.ts";

export type PartySeat = {
  cooperation: CooperationRef;
  body: { id: string; name: string; kind: string };
  /** An office, as `mayor`; page-texts.ts names it. */
  office: string;
  count: number;
  rights: Member["rights"];
  source: SourceRef | null;
  constructed: boolean;
};

/** Who sits for a party where, on a day: offices, not persons. */
export async function partySeats(reader: Reader, party: string, on: Day): Promise<PartySeat[]> {
  return reader.answers.of(`cooperation.seats ${on} ${party}`, async () => {
    const found = await seatsOfParty(reader.db, party, on);
    const [cooperations, sources] = await Promise.all([
      cooperationRefs(
        reader,
        found.map((one) => one.cooperation),
        on,
      ),
      sourceRefs(
        reader,
        found.map((one) => one.source),
      ),
    ]);
    return found.map((one) => ({
      cooperation: cooperations.get(one.cooperation) ?? {
        slug: one.cooperation,
        name: one.cooperation,
        form: null,
        theme: "other",
      },
      body: { id: one.body, name: one.name, kind: one.kind },
      office: one.office,
      count: one.count,
      rights: { attend: true, speak: one.speak, propose: one.propose, vote: one.vote },
      source: sources.get(one.source ?? "") ?? null,
      constructed: one.constructed,
    }));
  });
}
