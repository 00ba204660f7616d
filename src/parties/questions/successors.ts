import type { Day } from "#platform/day.ts";
import type { Reader } from "#platform/answers.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import type { SuccessorsAnswer } from "../contract.ts";
import { counterparts } from "../rules/successors.ts";
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
    const structure = await structureAround(reader, party.slug);
    const { status, parties, path, partsMoved } = counterparts(structure, party.slug, from, on);
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

/** The successor ids alone, for contexts that follow a membership or a decision through a merger. */
export async function successorIds(
  reader: Reader,
  id: string,
  from: Day,
  on: Day,
): Promise<{ status: "one" | "ambiguous" | "none"; parties: string[] }> {
  const structure = await structureAround(reader, id);
  const { status, parties } = counterparts(structure, id, from, on);
  return { status, parties };
}

async function structureAround(reader: Reader, id: string) {
  const [changes, touched] = await Promise.all([
    reader.answers.of("parties.changes", () => allChanges(reader.db)),
    reader.answers.of("parties.lives", () => livesTouched(reader.db)),
  ]);
  const parties = touched.some((one) => one.id === id) ? touched : [...touched, ...(await livesOf(reader.db, id))];
  const worded: PartyChange[] = changes.map((one) => ({ ...one, note: one.note ?? "", source: one.source ?? "" }));
  return { parties, changes: worded };
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
