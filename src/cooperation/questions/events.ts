import { findParty, sourceRefs, type FindRefusal } from "#parties/questions/find-party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import type { RecordedEvent } from "../contract.ts";
import { eventsUntil } from "../event-store.ts";

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

/** The same of one party: what its own organs resolved, item by item. */
export async function eventsOfParty(
  reader: Reader,
  word: string,
  on: Day,
): Promise<Outcome<RecordedEvent[], FindRefusal>> {
  const found = await findParty(reader, word, on);
  return found.ok ? accept(await recordedEvents(reader, on, { party: found.value.slug })) : found;
}
