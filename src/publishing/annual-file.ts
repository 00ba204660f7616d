import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import { annualDocument } from "./annual-document.ts";
import type { PaperDocument } from "./paper-document.ts";
import { annualFacts, type AnnualRefusal } from "./questions/annual-report.ts";

export type NamedPaper = { document: PaperDocument; name: string; slug: string; owner: string };

export async function annualPaper(
  reader: Reader,
  cooperation: string,
  year: string,
  on: Day,
  language: Language,
): Promise<Outcome<NamedPaper, AnnualRefusal>> {
  const found = await annualFacts(reader, cooperation, year, on, language);
  if (!found.ok) return found;
  const { slug, name } = found.value.cooperation;
  const document = annualDocument(found.value, language);
  return accept({ document, name: `aarsmelding-${slug}-${year}`, slug, owner: name });
}
