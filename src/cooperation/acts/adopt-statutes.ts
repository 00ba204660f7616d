import type { Actor } from "#access/vocabulary.ts";
import { accept, refuse, type Refusal } from "#platform/outcome.ts";
import type { CooperationActRefusal, StatutesInput } from "../act-contract.ts";
import { validateRule } from "../rules/validate-rule.ts";
import { statutesOf } from "../store.ts";
import { insertStatutes } from "../write-store.ts";
import { onCooperation, type CooperationActOutcome, type CooperationActServices } from "./on-cooperation.ts";

/** Registers new statutes (vedtekter, samarbeidsavtale) from a day on: text in clauses, and the rules as data beside it. */
export function adoptStatutes(
  services: CooperationActServices,
  actor: Actor,
  cooperation: string,
  input: StatutesInput,
): Promise<CooperationActOutcome> {
  return onCooperation(
    services,
    actor,
    { act: "adopt-statutes", cooperation, on: input.inForceFrom, reason: input.reason },
    async ({ tx, cooperation: row }) => {
      const versions = await statutesOf(tx, [row.slug]);
      if (versions.some((one) => one.id === input.id)) return refuse("statutes-exist", { id: input.id }, "id");
      const later = versions.find((one) => one.since >= input.inForceFrom);
      if (later) return refuse("statutes-overlap", { title: later.title, since: later.since }, "inForceFrom");
      const problem = fault(input);
      if (problem) return problem;
      await insertStatutes(tx, row.slug, input);
      return accept(input.id);
    },
  );
}

function fault(input: StatutesInput): Refusal<CooperationActRefusal> | null {
  const clause = twice(input.clauses.map((one) => one.clause));
  if (clause !== null) return refuse("clause-twice", { clause }, "clauses");
  const rule = twice(input.rules.map((one) => one.id));
  if (rule !== null) return refuse("rule-twice", { rule }, "rules");
  for (const [index, one] of input.rules.entries()) {
    const [first] = validateRule(one, input.groups);
    if (first)
      return refuse(
        "rule-at-fault",
        { path: `rules.${index}.${first.path}`, code: first.code, detail: first.detail },
        "rules",
      );
  }
  return null;
}

function twice(names: readonly string[]): string | null {
  return names.find((name, index) => names.indexOf(name) !== index) ?? null;
}
