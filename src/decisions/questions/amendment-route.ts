import { cooperationAnswer, type CooperationRefusal } from "#cooperation/questions/cooperation.ts";
import { ruleInWords, type RuleWords } from "#cooperation/rule-words.ts";
import { agreementMatters, type AgreementMatter } from "#cooperation/vocabulary.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import { agreementRoute } from "../rules/agreement-route.ts";
import type { AmendmentRoute } from "../contract.ts";

export type AmendmentRefusal = CooperationRefusal | "statutes-unknown" | "clause-not-there";

/**
 * Which way a change of the agreement must go, from the clauses it touches: the statutes' own rule where they have one
 * for it and no act stands above them, else what the act says (kommuneloven § 18-4 and its kin).
 */
export async function amendmentRoute(
  reader: Reader,
  word: string,
  clauses: readonly string[],
  on: Day,
  language: Language,
): Promise<Outcome<AmendmentRoute, AmendmentRefusal>> {
  const found = await cooperationAnswer(reader, word, on);
  if (!found.ok) return found;
  const { statutes, form, slug, name, members, bodies } = found.value;
  if (!statutes) return refuse("statutes-unknown", { name, on }, "cooperation");
  const unknown = clauses.find((clause) => !statutes.clauses.some((one) => one.clause === clause));
  if (unknown !== undefined) {
    const known = statutes.clauses.map((one) => one.clause).join(", ");
    return refuse("clause-not-there", { clause: unknown, known }, "clauses");
  }
  const touched = statutes.clauses.filter((one) => clauses.includes(one.clause)).flatMap((one) => one.matters);
  const touches = agreementMatters.filter((matter): matter is AgreementMatter => touched.includes(matter));
  const top = bodies.find((one) => one.kind === "assembly") ?? bodies[0];
  const byAct = agreementRoute({ form: form ?? "agreement", on, touches, ...(top ? { body: top.id } : {}) });
  const own = byAct.checked ? undefined : statutes.rules.find((one) => one.appliesTo === "agreement");
  const rule = own ?? byAct.rule;
  const names = new Map([
    ...members.map((one) => [one.party.slug, one.party.name] as const),
    ...bodies.map((one) => [one.id, one.name] as const),
  ]);
  const words: RuleWords = ruleInWords(rule, language, { of: (id) => names.get(id) ?? id, group: () => [] });
  return accept({
    cooperation: { slug, name },
    on,
    statutes: { id: statutes.id, title: statutes.title },
    clauses: [...clauses],
    touches,
    rule,
    words,
    because: own ? [own.cite] : byAct.because,
    checked: own !== undefined || byAct.checked,
  });
}
