import type { PartyRef, SourceRef } from "#parties/contract.ts";
import { partyRefs, sourceRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { CooperationRef, Member } from "../contract.ts";
import { participantsOf, reservationsOfParty, statutesInForce } from "../involvement-store.ts";
import { liabilityOf, type Liability } from "../rules/liability.ts";
import type { Stated } from "../rules/legal-form.ts";
import * as store from "../store.ts";
import { membershipPart, refOfCooperation } from "./cooperation.ts";
import { partySeats, type PartySeat } from "./seats.ts";

type Origin = { source: SourceRef | null; constructed: boolean };

/** One cooperation as the party in it must account for it: what it is, on which terms, and what that commits it to. */
export type Involvement = ReturnType<typeof membershipPart> &
  Origin & {
    cooperation: CooperationRef;
    law: string | null;
    purpose: { text: string; source: SourceRef | null } | null;
    liability: Stated<Liability> | null;
    statutes: ({ id: string; title: string; law: string; since: Day; textKnown: boolean } & Origin) | null;
    reservations: ({
      kind: "reservation" | "partial-accession" | "condition";
      wording: string;
      clauses: string[];
    } & Origin)[];
    seats: PartySeat[];
    others: { party: PartyRef; role: Member["role"] }[];
  };

const alphabet = new Intl.Collator("nb");

/** Everything that a party is in on a day, by name. */
export function involvements(reader: Reader, party: string, on: Day): Promise<Involvement[]> {
  return reader.answers.of(`cooperation.involvements ${on} ${party}`, async () => {
    const { db } = reader;
    const memberships = await store.membershipsOfParty(db, party, on);
    const ids = [...new Set(memberships.map((one) => one.cooperation))].sort();
    const [cooperations, statutes, reservations, participants, seats] = await Promise.all([
      store.cooperationsByIds(db, ids, on),
      statutesInForce(db, ids, on),
      reservationsOfParty(db, party, on),
      participantsOf(db, ids, on),
      partySeats(reader, party, on),
    ]);
    const [sources, parties] = await Promise.all([
      sourceRefs(reader, [
        ...[...memberships, ...statutes, ...reservations].map((one) => one.source),
        ...memberships.map((one) => one.share?.source ?? null),
        ...cooperations.map((one) => one.purpose_source),
      ]),
      partyRefs(
        reader,
        participants.map((one) => one.party),
        on,
      ),
    ]);
    const origin = (one: { source: string | null; constructed: boolean }): Origin => ({
      source: sources.get(one.source ?? "") ?? null,
      constructed: one.constructed,
    });
    return memberships
      .flatMap((one): Involvement[] => {
        const row = cooperations.find((each) => each.slug === one.cooperation);
        if (!row) return [];
        const rules = statutes.find((each) => each.cooperation === row.slug);
        return [
          {
            ...membershipPart(one, sources),
            ...origin(one),
            cooperation: refOfCooperation(row),
            law: row.law,
            purpose:
              row.purpose === null
                ? null
                : { text: row.purpose, source: sources.get(row.purpose_source ?? "") ?? null },
            liability: row.form === null ? null : (liabilityOf(row.form, on) ?? null),
            statutes: rules
              ? {
                  id: rules.id,
                  title: rules.title,
                  law: rules.law,
                  since: rules.since,
                  textKnown: rules.text_known,
                  ...origin(rules),
                }
              : null,
            reservations: reservations
              .filter((each) => each.cooperation === row.slug)
              .map((each) => ({ kind: each.kind, wording: each.wording, clauses: each.clauses, ...origin(each) })),
            seats: seats.filter((each) => each.cooperation.slug === row.slug),
            others: participants
              .filter((each) => each.cooperation === row.slug && each.party !== party)
              .map((each) => ({ party: known(parties, each.party), role: each.role })),
          },
        ];
      })
      .toSorted((a, b) => alphabet.compare(a.cooperation.name, b.cooperation.name));
  });
}
