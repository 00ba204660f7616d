import { cooperationRefs } from "#cooperation/questions/cooperation.ts";
import type { CooperationRef } from "#cooperation/contract.ts";
import type { PartyRef, SourceRef } from "#parties/contract.ts";
import { partyRefs, sourceRefs } from "#parties/questions/find-party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { End } from "../contract/summaries.ts";
import type { ProjectRow, projectPartiesOf } from "../project-store.ts";
import type { PartyRole } from "../vocabulary.ts";

export type Names = {
  parties: Map<string, PartyRef>;
  cooperations: Map<string, CooperationRef>;
  sources: Map<string, SourceRef>;
};

/** What everything around some projects is called on a day. */
export async function namesIn(
  reader: Reader,
  rows: readonly ProjectRow[],
  parties: Awaited<ReturnType<typeof projectPartiesOf>>,
  on: Day,
): Promise<Names> {
  const ends = [
    ...parties.map((one) => ({ kind: one.party_kind, id: one.party })),
    ...rows.map((one) => ({ kind: one.owner_kind, id: one.owner })),
  ];
  const [partyNames, cooperations, sources] = await Promise.all([
    partyRefs(
      reader,
      ends.flatMap((one) => (one.kind === "party" ? one.id : [])),
      on,
    ),
    cooperationRefs(
      reader,
      [
        ...ends.flatMap((one) => (one.kind === "cooperation" ? one.id : [])),
        ...rows.flatMap((one) => one.organised_as ?? []),
      ],
      on,
    ),
    sourceRefs(
      reader,
      [...rows, ...parties].map((one) => one.source),
    ),
  ]);
  return { parties: partyNames, cooperations, sources };
}

export function endOf(names: Pick<Names, "parties" | "cooperations">, kind: End["kind"], id: string): End {
  const name = kind === "party" ? names.parties.get(id)?.name : names.cooperations.get(id)?.name;
  return { kind, slug: id, name: name ?? id };
}

const alphabet = new Intl.Collator("nb");
const roleOrder: PartyRole[] = [
  "steering-group",
  "contractor",
  "participant",
  "accedes",
  "partner",
  "pilot-partner",
  "consulted",
];

/** Who steers and who carries it out first, then the participants, each group as Norwegians sort. */
export function byRole(a: { role: PartyRole; end: End }, b: { role: PartyRole; end: End }): number {
  return roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role) || alphabet.compare(a.end.name, b.end.name);
}

export function originOf(
  sources: Map<string, SourceRef>,
  one: { source: string | null; constructed: boolean },
): { source: SourceRef | null; constructed: boolean } {
  return { source: sources.get(one.source ?? "") ?? null, constructed: one.constructed };
}
