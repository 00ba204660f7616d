import type { PartyRef } from "#parties/contract.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import type { RegisterEvent } from "../contract.ts";
import { formsOf } from "../list-store.ts";
import { headcount, historyOf, type HistoryStep } from "../rules/history.ts";
import * as store from "../store.ts";
import { cooperationAnswer, findCooperation, type CooperationRefusal } from "./cooperation.ts";

type Named<Step> = Step extends { parties: string[] } ? Omit<Step, "parties"> & { parties: PartyRef[] } : Step;
export type NamedStep = Named<HistoryStep>;

/** What happened on a day; an event that its sources date differently stands on the first of the days they name. */
export type HistoryDay = { day: Day; precision: "day" | "month" | "year"; steps: NamedStep[]; events: RegisterEvent[] };
export type HistoryAnswer = {
  days: HistoryDay[];
  counts: { day: Day; members: number; observers: number }[];
};

/** All that is recorded of how a cooperation came to be as it is, before and after the day; parties named as of the day. */
export async function historyAnswer(
  reader: Reader,
  word: string,
  on: Day,
): Promise<Outcome<HistoryAnswer, CooperationRefusal>> {
  const found = await findCooperation(reader, word, on);
  if (!found.ok) return found;
  const row = found.value;
  const shown = await cooperationAnswer(reader, row.slug, on);
  if (!shown.ok) return shown;
  return accept(
    await reader.answers.of(`cooperation.history ${row.slug} ${on}`, async () => {
      const [memberships, forms] = await Promise.all([
        store.membershipsEver(reader.db, [row.slug]),
        formsOf(reader.db, row.slug),
      ]);
      const past = memberships.map((one) => ({
        ...one,
        sinceCertainty: one.since_certainty,
        untilCertainty: one.until_certainty,
      }));
      const steps = historyOf({
        since: row.since,
        sinceCertainty: row.since_certainty,
        until: row.until,
        memberships: past,
        statutes: shown.value.statutesVersions,
        forms,
      });
      const refs = await partyRefs(
        reader,
        memberships.map((one) => one.party),
        on,
      );
      return { days: merged(steps, shown.value.events, refs), counts: headcount(past) };
    }),
  );
}

function merged(
  steps: { day: Day; steps: HistoryStep[] }[],
  events: readonly RegisterEvent[],
  refs: Map<string, PartyRef>,
): HistoryDay[] {
  const days = new Map<string, HistoryDay>();
  const at = (day: Day, precision: HistoryDay["precision"]) => {
    const key = `${day} ${precision}`;
    const there = days.get(key) ?? { day, precision, steps: [], events: [] };
    days.set(key, there);
    return there;
  };
  for (const one of steps) at(one.day, "day").steps.push(...one.steps.map((step) => named(step, refs)));
  for (const event of events) {
    const [first] = event.claims;
    if (first) at(first.day, first.precision).events.push(event);
  }
  return [...days.values()].toSorted((a, b) =>
    a.day !== b.day ? (a.day < b.day ? -1 : 1) : width[b.precision] - width[a.precision],
  );
}

const width = { day: 0, month: 1, year: 2 } as const;

function named(step: HistoryStep, refs: Map<string, PartyRef>): NamedStep {
  return "parties" in step ? { ...step, parties: step.parties.map((id) => known(refs, id)) } : step;
}
