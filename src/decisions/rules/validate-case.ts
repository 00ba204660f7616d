import { validateRule, type RuleFaultCode } from "#cooperation/rules/validate-rule.ts";
import type { Day } from "#cooperation/vocabulary.ts";
import type { DecisionCase } from "../vocabulary.ts";

/** What can be wrong with the facts, beside the faults of the rule. */
export const caseFaultCodes = [
  "unknown-clause",
  "unknown-party", // a resolution or withdrawal of a party that neither is concerned nor a member
  "duplicate-party",
  "duplicate-clause",
  "backwards", // an end before its beginning
] as const;
export type CaseFaultCode = (typeof caseFaultCodes)[number];

/** `path` as in the file: `resolutions[2].clauses[0]`; `detail` is the value at fault. */
export type CaseFault = { path: string; code: CaseFaultCode | RuleFaultCode; detail: string };

/** What is wrong with the meaning of a whole decision given in a file: its rule, and what its facts refer to. */
export function validateCase(decision: DecisionCase): CaseFault[] {
  const faults: CaseFault[] = validateRule(decision.rule, decision.groups).map((fault) =>
    fault.path.startsWith("groups.") ? fault : { ...fault, path: `rule.${fault.path}` },
  );
  const say = (path: string, code: CaseFaultCode, detail: string) => {
    faults.push({ path, code, detail });
  };
  const checkSpan = (since: Day | undefined, until: Day | undefined, path: string) => {
    if (since !== undefined && until !== undefined && until < since) say(path, "backwards", `${since} – ${until}`);
  };
  const clauses = new Set(decision.clauses);
  const known = new Set([
    ...decision.parties.map((party) => party.id),
    ...decision.members.map((member) => member.party),
  ]);
  const checkClauses = (named: readonly string[] | undefined, path: string) => {
    named?.forEach((clause, index) => {
      if (!clauses.has(clause)) say(`${path}[${index}]`, "unknown-clause", clause);
    });
  };
  const checkParty = (party: string, path: string) => {
    if (!known.has(party)) say(path, "unknown-party", party);
  };

  decision.clauses.forEach((clause, index) => {
    if (decision.clauses.indexOf(clause) < index) say(`clauses[${index}]`, "duplicate-clause", clause);
  });
  decision.members.forEach(({ since, until }, index) => checkSpan(since, until, `members[${index}]`));
  decision.parties.forEach((party, index) => {
    if (decision.parties.findIndex((each) => each.id === party.id) < index)
      say(`parties[${index}].id`, "duplicate-party", party.id);
    checkClauses(party.clauses, `parties[${index}].clauses`);
    checkSpan(party.since, party.ended, `parties[${index}]`);
  });
  decision.resolutions.forEach((fact, index) => {
    checkParty(fact.party, `resolutions[${index}].party`);
    checkClauses(fact.clauses, `resolutions[${index}].clauses`);
    checkClauses(fact.reservedClauses, `resolutions[${index}].reservedClauses`);
  });
  decision.adoptions.forEach((fact, index) => {
    fact.positions.forEach((position, place) =>
      checkClauses(position.reservedClauses, `adoptions[${index}].positions[${place}].reservedClauses`),
    );
  });
  decision.withdrawals.forEach((fact, index) => {
    checkParty(fact.party, `withdrawals[${index}].party`);
    checkSpan(fact.day, fact.effective, `withdrawals[${index}]`);
  });
  return faults;
}
