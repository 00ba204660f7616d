import { whyNot } from "#access/texts.ts";
import type { Because } from "#access/vocabulary.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { cooperationRefs } from "./cooperation.ts";

/** "Why can't I?" with the names of the parties and cooperations that the answer speaks of. */
export async function whyNotNamed(reader: Reader, because: Because, on: Day, language: Language): Promise<string> {
  const parties = [because.scope.party, because.held?.party].filter((one) => one !== undefined);
  const cooperations = [because.scope.cooperation, because.held?.cooperation].filter((one) => one !== undefined);
  const [named, joined] = await Promise.all([
    partyRefs(reader, parties, on),
    cooperationRefs(reader, cooperations, on),
  ]);
  return whyNot(because, language, {
    parties: Object.fromEntries([...named].map(([id, one]) => [id, one.name])),
    cooperations: Object.fromEntries([...joined].map(([id, one]) => [id, one.name])),
  });
}
