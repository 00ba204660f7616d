import { bodyNames } from "#cooperation/questions/body-names.ts";
import { cooperationRefs } from "#cooperation/questions/cooperation.ts";
import type { CooperationRef } from "#cooperation/contract.ts";
import type { PartyRef, SourceRef } from "#parties/contract.ts";
import { partyRefs, sourceRefs } from "#parties/questions/find-party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { MatterFile } from "./cases.ts";

/** Names and sources for everything an answer mentions. */
export type MatterNames = {
  parties: Map<string, PartyRef>;
  sources: Map<string, SourceRef>;
  cooperation: CooperationRef;
  of: (id: string) => string;
};

export async function namesFor(
  reader: Reader,
  files: ReadonlyMap<string, MatterFile>,
  file: MatterFile,
  on: Day,
): Promise<MatterNames> {
  const successors = [...file.ended.values()].flatMap((one) => one.successors);
  const ids = [
    ...file.parties.map((one) => one.party),
    ...file.adoptions.flatMap((one) => one.positions.map((position) => position.party)),
    ...file.withdrawals.map((one) => one.party),
    ...file.basis.members.map((one) => one.party),
    ...successors,
  ];
  const sourceIds = [
    file.matter,
    ...file.texts,
    ...file.parties,
    ...file.deadlines,
    ...file.steps,
    ...file.resolutions,
    ...file.adoptions,
    ...file.withdrawals,
  ].map((one) => one.source);
  const [parties, sources, cooperations, named] = await Promise.all([
    partyRefs(reader, ids, on),
    sourceRefs(reader, sourceIds),
    cooperationRefs(reader, [file.matter.cooperation], on),
    bodyNames(reader, [file.matter.cooperation], on),
  ]);
  const bodies = new Map(named.map((one) => [one.id, one.name]));
  return {
    parties,
    sources,
    cooperation: cooperations.get(file.matter.cooperation) ?? {
      slug: file.matter.cooperation,
      name: file.matter.cooperation,
      form: null,
      theme: "other",
    },
    of: (id) =>
      parties.get(id)?.name ?? bodies.get(id) ?? cooperations.get(id)?.name ?? files.get(id)?.matter.title ?? id,
  };
}
