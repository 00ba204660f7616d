import { findParty, sourceRefs, type FindRefusal } from "#parties/questions/find-party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import type { EventsAnswer, RecordedEvent } from "../contract.ts";
import { eventsUntil } from "../event-store.ts";
import { findCooperation } from "./cooperation.ts";

/** A region records some tens a year; a page of a hundred years of them is none that anybody reads. */
const most = 5_000;

/** What was resolved, met about, said or sent up to a day, in all cooperations, oldest first. */
export function recordedEvents(reader: Reader, on: Day, about: { party?: string } = {}): Promise<RecordedEvent[]> {
  return reader.answers.of(`cooperation.events ${on} ${about.party ?? "*"}`, async () => {
    const found = await eventsUntil(reader.db, on, { ...about, limit: most });
    const sources = await sourceRefs(
      reader,
      found.flatMap((one) => one.claims.map((claim) => claim.source)),
    );
    return found.map(({ claims, ...one }) => ({
      ...one,
      claims: claims.map((claim) => ({
        day: claim.day,
        precision: claim.precision,
        caseNumber: claim.case_number,
        source: sources.get(claim.source) ?? null,
      })),
      disagree: new Set(claims.map((claim) => claim.day)).size > 1,
    }));
  });
}

/** Those of one party or one cooperation, by name: what its own organs resolved item by item, and what else it did. */
export async function eventsAbout(reader: Reader, word: string, on: Day): Promise<Outcome<EventsAnswer, FindRefusal>> {
  const party = await findParty(reader, word, on);
  if (party.ok) {
    const { slug, name } = party.value;
    return accept({
      about: { kind: "party", slug, name },
      on,
      events: await recordedEvents(reader, on, { party: slug }),
    });
  }
  const cooperation = await findCooperation(reader, word, on);
  if (!cooperation.ok) return party;
  const { slug, name } = cooperation.value;
  const events = (await recordedEvents(reader, on)).filter((one) => one.cooperation === slug);
  return accept({ about: { kind: "cooperation", slug, name }, on, events });
}
