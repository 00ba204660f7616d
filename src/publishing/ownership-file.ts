import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import { ownershipDocument } from "./ownership-document.ts";
import { paperFile, type Format, type PaperFile } from "./paper-file.ts";
import { absence, ownershipReport, type OwnershipRefusal } from "./questions/ownership-report.ts";

/** The report as a file; a party that is not there that day has none. */
export async function ownershipFile(
  reader: Reader,
  word: string,
  on: Day,
  language: Language,
  format: Format,
): Promise<Outcome<PaperFile, OwnershipRefusal | "not-there">> {
  const answer = await ownershipReport(reader, word, on, language);
  if (!answer.ok) return answer;
  const facts = answer.value;
  if (!facts.there) return refuse("not-there", absence(facts), "on");
  return accept(
    await paperFile(ownershipDocument(facts, language), `eierskapsmelding-${facts.party.slug}-${on}`, format),
  );
}
