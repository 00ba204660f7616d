import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, type Outcome } from "#platform/outcome.ts";
import type { NamedPaper } from "./annual-file.ts";
import { planDocument } from "./plan-document.ts";
import { planFacts, type PlanRefusal } from "./questions/plan-document.ts";

export async function planPaper(
  reader: Reader,
  plan: string,
  on: Day,
  language: Language,
): Promise<Outcome<NamedPaper, PlanRefusal>> {
  const found = await planFacts(reader, plan, on, language);
  if (!found.ok) return found;
  const { slug, title } = found.value.plan;
  return accept({ document: planDocument(found.value, language), name: `${slug}-${on}`, slug, owner: title });
}
