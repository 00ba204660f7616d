import type { Actor } from "#access/vocabulary.ts";
import type { SqlTransaction } from "#platform/database.ts";
import { accept, refuse, type Outcome, type Refusal } from "#platform/outcome.ts";
import type { CooperationActRefusal, StatutesInput } from "../act-contract.ts";
import { bodySpans } from "../body-store.ts";
import { validateRule } from "../rules/validate-rule.ts";
import { statutesOf } from "../statutes-store.ts";
import { insertBodies, insertStatutes } from "../write-store.ts";
import type { Condition } from "../vocabulary.ts";
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
      if (row.since > input.inForceFrom || (row.until !== null && row.until <= input.inForceFrom))
        return refuse("outlives-cooperation", { name: row.name, day: input.inForceFrom }, "inForceFrom");
      const versions = await statutesOf(tx, [row.slug]);
      if (versions.some((one) => one.id === input.id)) return refuse("statutes-exist", { id: input.id }, "id");
      const later = versions.find((one) => one.since >= input.inForceFrom);
      if (later) return refuse("statutes-overlap", { title: later.title, since: later.since }, "inForceFrom");
      const problem = statutesFault(input);
      if (problem) return problem;
      const bodies = await newBodies(tx, row.slug, input);
      if (!bodies.ok) return bodies;
      await insertBodies(tx, row.slug, { from: input.inForceFrom, until: row.until }, bodies.value);
      await insertStatutes(tx, row.slug, input, row.until);
      return accept(input.id);
    },
  );
}

/** The bodies that are not there yet. Every body that a rule names has to be there on the day, or be among them. */
async function newBodies(
  tx: SqlTransaction,
  cooperation: string,
  { bodies, rules, inForceFrom }: StatutesInput,
): Promise<Outcome<StatutesInput["bodies"], CooperationActRefusal>> {
  const named = rules.flatMap((rule) =>
    rule.stages.flatMap((stage) => bodiesIn(stage.condition)).map((body) => ({ body, rule: rule.title })),
  );
  const known = await bodySpans(tx, [...named.map((one) => one.body), ...bodies.map((one) => one.id)]);
  const standing = known.filter((one) => one.until === null || inForceFrom < one.until);
  const isThere = (id: string) => standing.some((one) => one.id === id && one.since <= inForceFrom);
  const fresh = bodies.filter(
    (one) => !isThere(one.id) || standing.some((other) => other.id === one.id && other.cooperation !== cooperation),
  );
  const taken = fresh.find((one) => standing.some((other) => other.id === one.id));
  if (taken) return refuse("body-taken", { body: taken.id }, "bodies");
  const unknown = named.find(({ body }) => !isThere(body) && !fresh.some((one) => one.id === body));
  return unknown ? refuse("rule-body-unknown", unknown, "rules") : accept(fresh);
}

function bodiesIn(condition: Condition): string[] {
  if (condition.kind === "all" || condition.kind === "any") return condition.of.flatMap(bodiesIn);
  return "body" in condition ? [condition.body] : [];
}

/** What is wrong with statutes in themselves, whatever else there is. */
export function statutesFault(input: StatutesInput): Refusal<CooperationActRefusal> | null {
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
