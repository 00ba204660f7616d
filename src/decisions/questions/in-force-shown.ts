import { known } from "#parties/questions/party.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { InForceShown, ReasonNode } from "../contract.ts";
import { missingSentence, reasonSentence } from "../reason-texts.ts";
import { statusSentence } from "../status-sentence.ts";
import type { DecisionCase, Reason } from "../vocabulary.ts";
import type { Settled } from "./cases.ts";
import type { MatterNames } from "./matter-names.ts";

/** What the rules answered, in words and with names. */
export function showInForce(
  { answer, decision }: Settled,
  names: MatterNames,
  on: Day,
  language: Language,
  due: Day | null,
): InForceShown {
  const party = (id: string) => known(names.parties, id);
  return {
    on,
    status: answer.status,
    since: answer.since ?? null,
    until: answer.until ?? null,
    sentence: statusSentence(answer, language, names.of, due ?? undefined, nounFor(decision, names)),
    for: answer.for.map((one) => ({
      party: party(one.party),
      clauses: one.clauses,
      since: one.since,
      until: one.until ?? null,
      why: one.why,
    })),
    unsettled: answer.unsettled.map((one) => ({
      party: party(one.party),
      ended: one.ended,
      successors: one.successors.map(party),
    })),
    missing: answer.missing.map((one) => ({
      code: one.code,
      party: one.party === undefined ? null : party(one.party),
      body: one.body ?? null,
      organs: one.organs ?? [],
      text: missingSentence(one, language, names.of),
      cite: one.cite ?? null,
    })),
    because: showReason(answer.because, language, names.of),
  };
}

/** "Kommune" where everyone who decides or may accede is one; else "part". */
function nounFor(decision: DecisionCase, names: MatterNames): "municipality" | "party" {
  const asked = decision.parties.filter((one) => one.part !== "consulted");
  return asked.every((one) => names.parties.get(one.id)?.kind === "municipality") ? "municipality" : "party";
}

function showReason({ children, ...reason }: Reason, language: Language, nameOf: (id: string) => string): ReasonNode {
  return {
    ...reason,
    text: reasonSentence({ ...reason, children }, language, nameOf),
    children: children.map((one) => showReason(one, language, nameOf)),
  };
}
