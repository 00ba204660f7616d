import type { Day } from "#platform/day.ts";
import type { Reader } from "#platform/answers.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import type { SuccessorsAnswer } from "../contract.ts";
import { counterparts, lineageOf, type Lineage } from "../rules/successors.ts";
import { allChanges, livesOf, livesTouched } from "../store.ts";
import type { PartyChange } from "../vocabulary.ts";
import { findParty, partyRefs, refOf, type FindRefusal } from "./find-party.ts";
import { describeChange, known } from "./party.ts";

/** Who stands on the day `on` where a party stood on the day `from`: one, several (named), or none. */
export async function successorsAnswer(
  reader: Reader,
  word: string,
  from: Day,
  on: Day,
): Promise<Outcome<SuccessorsAnswer, FindRefusal>> {
  const found = await findParty(reader, word, from);
  if (!found.ok) return found;
  const party = found.value;
  const answer = await reader.answers.of(`parties.successors ${from} ${on} ${party.slug}`, async () => {
    const lineage = await lineageAround(reader, [party.slug]);
    const { status, parties, path, partsMoved } = counterparts(lineage, party.slug, from, on);
    const touched = [...path, ...partsMoved].flatMap((one) => [one.from, one.to]);
    const refs = await partyRefs(reader, [...parties, ...touched], on);
    const shown: SuccessorsAnswer = {
      party: refOf(party),
      from,
      on,
      status,
      parties: parties.map((id) => known(refs, id)),
      path: path.map((one) => describeChange({ ...one }, refs)),
      partsMoved: partsMoved.map((one) => describeChange({ ...one }, refs)),
    };
    return shown;
  });
  return accept(answer);
}

export type SuccessorIds = { status: "one" | "ambiguous" | "none"; parties: string[] };

/** The successor ids alone, for contexts that follow a membership or a decision through a merger. */
export async function successorIds(reader: Reader, id: string, from: Day, on: Day): Promise<SuccessorIds> {
  const found = await successorIdsOf(reader, [id], from, on);
  return found.get(id) ?? { status: "none", parties: [] };
}

/** The same for many at once, in as few questions as for one. */
export async function successorIdsOf(
  reader: Reader,
  ids: readonly string[],
  from: Day,
  on: Day,
): Promise<Map<string, SuccessorIds>> {
  const lineage = await lineageAround(reader, ids);
  return new Map(
    ids.map((id) => {
      const { status, parties } = counterparts(lineage, id, from, on);
      return [id, { status, parties }];
    }),
  );
}

/** What became of the parties: those that no change touches are few among those asked about, and looked up by themselves. */
async function lineageAround(reader: Reader, ids: readonly string[]): Promise<Lineage> {
  const touched = await reader.answers.of("parties.lineage", async () => {
    const [changes, parties] = await Promise.all([allChanges(reader.db), livesTouched(reader.db)]);
    return lineageOf({
      parties,
      changes: changes.map((one): PartyChange => ({ ...one, note: one.note ?? "", source: one.source ?? "" })),
    });
  });
  const others = ids.filter((id) => !touched.parties.has(id));
  if (others.length === 0) return touched;
  const lives = await livesOf(reader.db, others);
  return { ...touched, parties: new Map([...touched.parties, ...lives.map((one) => [one.id, one] as const)]) };
}

/** Every party that ended in this one on its first day or since, the day before it did. */
export async function predecessorIds(reader: Reader, id: string, on: Day, before: Day): Promise<string[]> {
  const changes = await reader.answers.of("parties.changes", () => allChanges(reader.db));
  return changes
    .filter(
      (one) =>
        one.to === id &&
        one.from !== id &&
        (one.kind === "merge" || one.kind === "split") &&
        one.date <= on &&
        one.date > before,
    )
    .map((one) => one.from);
}
