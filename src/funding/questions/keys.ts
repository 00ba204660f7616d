import { sourceRefs, partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { KeyAnswer } from "../contract.ts";
import { keySentences } from "../key-words.ts";
import { keysOf, type KeyRow } from "../store.ts";
import type { FundingKey } from "../vocabulary.ts";

function keyRows(reader: Reader, cooperation: string): Promise<KeyRow[]> {
  return reader.answers.of(`funding.keys ${cooperation}`, () => keysOf(reader.db, cooperation));
}

/** The key in force on a day for the whole cooperation, or for one project. */
export async function keyInForce(
  reader: Reader,
  cooperation: string,
  project: string | null,
  on: Day,
): Promise<KeyRow | null> {
  const all = await keyRows(reader, cooperation);
  return (
    all.find((one) => one.project === project && one.since <= on && (one.until === null || on < one.until)) ?? null
  );
}

/** All keys of a cooperation that began by the day, in words, newest first. */
export async function keysAnswer(
  reader: Reader,
  cooperation: string,
  on: Day,
  language: Language,
): Promise<KeyAnswer[]> {
  const all = (await keyRows(reader, cooperation)).filter((one) => one.since <= on);
  const [refs, sources] = await Promise.all([
    partyRefs(
      reader,
      all.flatMap(({ key }) => partiesOf(key)),
      on,
    ),
    sourceRefs(
      reader,
      all.map((one) => one.source),
    ),
  ]);
  return all
    .map((one) => ({
      id: one.id,
      title: one.title,
      since: one.since,
      until: one.until,
      project: one.project,
      key: one.key,
      words: keySentences(one.key, (party) => known(refs, party).name, language),
      source: sources.get(one.source ?? "") ?? null,
      constructed: one.constructed,
    }))
    .toReversed();
}

/** Every party that a key names. */
export function partiesOf({ participants, fixed, limits = [], phaseIn }: FundingKey): string[] {
  return [
    ...(typeof participants === "string" ? [] : participants),
    ...fixed.map((one) => one.party),
    ...limits.flatMap(({ party }) => (party === undefined ? [] : [party])),
    ...Object.keys(phaseIn?.previous ?? {}),
  ];
}
