import type { Day } from "#cooperation/vocabulary.ts";
import type { Reason } from "../vocabulary.ts";
import { bindingOf } from "./binding.ts";
import { addDays } from "./calendar.ts";
import { hasWithdrawn, type Facts } from "./facts.ts";
import type { History, PartyHistory } from "./history.ts";
import { allOf, anyOf, leaf } from "./reason.ts";
import type { Stages } from "./stages.ts";

/** As of the day it took effect, which later resolutions do not undo; where it has not, as of the last day it could. */
function effectReason(facts: Facts, stages: Stages, effect: Day | undefined, on: Day): Reason {
  const { opened, replaced, rule } = facts.decision;
  const opening =
    on < opened ? leaf("matter-not-opened", false, { day: opened }) : leaf("matter-opened", true, { day: opened });
  const asOf = (day: Day) => [opening, ...rule.stages.map((_, index) => stages.evaluate(index, day).reason)];
  if (effect !== undefined && effect <= on)
    return allOf("took-effect", { day: effect }, asOf(effect), { cite: rule.cite });
  const last = replaced && replaced.day <= on ? addDays(replaced.day, -1) : on;
  return allOf("not-taken-effect", {}, asOf(last), { cite: rule.cite });
}

function departureReasons(facts: Facts, { party }: PartyHistory, on: Day): Reason[] {
  const reasons: Reason[] = [];
  const withdrawal = facts.withdrawals.get(party.id);
  const record = { kind: "withdrawal" as const, id: party.id };
  if (withdrawal && hasWithdrawn(facts, party.id, on)) {
    reasons.push(leaf("withdrawn", false, { party: party.id, day: withdrawal.effective }, { record }));
  } else if (withdrawal && withdrawal.notice <= on) {
    reasons.push(leaf("withdrawal-announced", true, { party: party.id, day: withdrawal.effective }, { record }));
  }
  if (!withdrawal && facts.decision.withdrawals.some((fact) => fact.party === party.id && fact.day <= on)) {
    reasons.push(
      leaf("withdrawal-not-possible", true, { party: party.id }, { cite: facts.decision.rule.cite, record }),
    );
  }
  if (party.ended !== undefined && party.ended <= on) {
    reasons.push(
      leaf("party-ended", false, { party: party.id, day: party.ended }, { record: { kind: "party", id: party.id } }),
    );
  }
  return reasons;
}

function partyReason(facts: Facts, history: History, each: PartyHistory, effect: Day, on: Day): Reason {
  const { party, since, binding } = each;
  const joined = since !== undefined && since <= on ? binding : undefined;
  const reasons = [...(joined ?? bindingOf(facts, party, effect, on)).reasons, ...departureReasons(facts, each, on)];
  const ended = history.ended ?? facts.decision.replaced?.day;
  if (ended !== undefined && ended <= on) reasons.push(leaf("decision-ended", false, { day: ended }));
  return allOf("binds-party", { party: party.id }, reasons, { record: { kind: "party", id: party.id } });
}

/** The tree of reasons; its root holds exactly when somebody is bound on the day. */
export function because(facts: Facts, stages: Stages, history: History, on: Day): Reason {
  const { replaced, rule } = facts.decision;
  const { effect } = history;
  const parts = [effectReason(facts, stages, effect, on)];
  if (replaced) {
    const params = { by: replaced.by, day: replaced.day };
    const record = { kind: "matter" as const, id: replaced.by };
    parts.push(
      on < replaced.day
        ? leaf("to-be-replaced", true, params, { record })
        : leaf("replaced", false, params, { record }),
    );
  }
  if (effect !== undefined && effect <= on) {
    const concerned = history.parties.filter(({ party }) => party.since === undefined || party.since <= on);
    const reasons = concerned.map((each) => partyReason(facts, history, each, effect, on));
    const count = reasons.filter((reason) => reason.holds).length;
    parts.push(anyOf("binds-somebody", { for: count, of: reasons.length }, reasons, { cite: rule.binds.cite }));
  }
  return allOf("in-force", { on }, parts, { cite: rule.cite });
}
