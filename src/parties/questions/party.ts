import type { Day } from "#platform/day.ts";
import type { Reader } from "#platform/answers.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import type { PartyAnswer, PartyRef } from "../contract.ts";
import { allChanges, partyDetail, type ChangeRow } from "../store.ts";
import { findPartyEver, partyRefs, refOf, sourceRefs, type FindRefusal } from "./find-party.ts";

/** Everything the register says of one party, as of a day. */
export async function partyAnswer(reader: Reader, word: string, on: Day): Promise<Outcome<PartyAnswer, FindRefusal>> {
  const found = await findPartyEver(reader, word, on);
  if (!found.ok) return found;
  const span = found.value;
  const answer = await reader.answers.of(`parties.party ${on} ${span.slug} ${span.since}`, async () => {
    const [detail, changes] = await Promise.all([
      partyDetail(reader.db, span.slug, span.since, on),
      changesOf(reader, span.slug),
    ]);
    if (!detail) throw new Error(`Party ${span.slug} vanished while it was read.`);
    const refs = await partyRefs(
      reader,
      [...detail.part_of, ...detail.parts, ...changes.flatMap((one) => [one.from, one.to])],
      on,
    );
    const named = await sourceRefs(reader, [detail.source, detail.population?.source ?? null]);
    const shown: PartyAnswer = {
      ...refOf(span),
      on,
      exists: span.since <= on && (span.until === null || on < span.until),
      since: span.since,
      sinceCertainty: detail.since_certainty,
      until: span.until,
      organisationNumber: detail.organisation_number,
      names: detail.names,
      numbers: detail.numbers,
      partOf: detail.part_of.map((id) => known(refs, id)),
      parts: detail.parts.map((id) => known(refs, id)),
      changes: changes.map((one) => describeChange(one, refs)),
      population: detail.population && {
        year: detail.population.year,
        people: detail.population.people,
        source: named.get(detail.population.source ?? "") ?? null,
      },
      source: named.get(detail.source ?? "") ?? null,
      constructed: detail.constructed,
    };
    return shown;
  });
  return accept(answer);
}

async function changesOf(reader: Reader, id: string): Promise<ChangeRow[]> {
  const all = await reader.answers.of("parties.changes", () => allChanges(reader.db));
  return all.filter((one) => one.from === id || one.to === id);
}

export function known(refs: Map<string, PartyRef>, id: string): PartyRef {
  return refs.get(id) ?? { slug: id, name: id, number: null, kind: "other" };
}

export function describeChange(change: ChangeRow, refs: Map<string, PartyRef>): PartyAnswer["changes"][number] {
  return {
    day: change.date,
    kind: change.kind,
    from: known(refs, change.from),
    to: known(refs, change.to),
    note: change.note,
  };
}
