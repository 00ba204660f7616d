/**
 * Who may do what: one table, denied unless it says otherwise (kommuneloven § 5-14 leaves the delegation to each party;
 * what it delegated is a grant here).
 */
import {
  actNames,
  type ActName,
  type Actor,
  type Because,
  type Day,
  type Grant,
  type Need,
  type Permission,
  type Scope,
} from "../vocabulary.ts";

const reader: Need = { role: "reader", scope: "installation" };
const ownParty: Need = { role: "council-secretary", scope: "party" };
/** The cooperation itself and what is part of it that day (docs/decisions/0009-a-role-reaches-the-parts.md). */
const ownCooperation: Need = { role: "secretariat", scope: "cooperation" };
const administrator: Need = { role: "administrator", scope: "installation" };

const forTheCooperation = [ownCooperation, administrator];
/** The secretariat registers for a party too, from minutes it has received. */
const forTheParty = [ownParty, ownCooperation, administrator];
const forTheInstallation = [administrator];

export const permissions: { readonly [act in ActName]: readonly Need[] | "anyone" } = {
  "open-matter": forTheCooperation,
  "edit-matter-text": forTheCooperation,
  "send-out": forTheCooperation,
  replan: forTheCooperation,
  "register-agenda": forTheParty,
  "register-step": forTheParty,
  "register-resolution": forTheParty,
  "register-withdrawal": forTheParty,
  "hold-adoption": forTheCooperation,
  "add-party-to-matter": forTheCooperation,
  /** The cooperation is the one that the new one is to be part of; one that stands alone is nobody's yet. */
  "found-cooperation": forTheCooperation,
  "end-cooperation": forTheCooperation,
  "change-membership": forTheCooperation,
  "decide-continuation": forTheCooperation,
  "set-membership-shares": forTheCooperation,
  "adopt-statutes": forTheCooperation,
  "save-deck-template": forTheCooperation,
  "remove-deck-template": forTheCooperation,
  "add-guideline": forTheCooperation,
  "edit-guideline": forTheCooperation,
  "register-municipal-plan": forTheParty,
  "answer-guideline": forTheParty,
  "give-deviation-notice": forTheParty,
  "measure-guideline": forTheParty,
  "open-plan": forTheCooperation,
  "keep-programme-area": forTheCooperation,
  "keep-plan-statement": forTheCooperation,
  "keep-indicator": forTheCooperation,
  "record-indicator-value": forTheCooperation,
  "record-plan-version": forTheCooperation,
  "place-project": forTheCooperation,
  "open-project": forTheCooperation,
  "keep-project-party": forTheCooperation,
  "add-milestone": forTheCooperation,
  "replan-milestone": forTheCooperation,
  "finish-milestone": forTheCooperation,
  "hand-over": forTheCooperation,
  "report-status": forTheCooperation,
  "keep-process-template": forTheCooperation,
  "import-register": forTheInstallation,
  "set-funding-key": forTheCooperation,
  "set-budget-frame": forTheCooperation,
  "adopt-budget": forTheCooperation,
  "run-contributions": forTheCooperation,
  "import-actuals": forTheCooperation,
  "record-deficit": forTheCooperation,
  "cover-deficit": forTheCooperation,
  "keep-travel-survey": forTheCooperation,
  "keep-industry-figures": forTheCooperation,
  "keep-population-changes": forTheCooperation,
  "set-claim-issuer": forTheCooperation,
  "set-claim-recipient": forTheParty,
  "issue-claims": forTheCooperation,
  "credit-claim": forTheCooperation,
  "register-payment": forTheCooperation,
  "undo-entry": forTheInstallation,
  /** One's own, for the party or cooperation it was made for, while the role for it lasts. */
  "undo-own-entry": forTheParty,
  "grant-role": forTheInstallation,
  "revoke-role": forTheInstallation,
  "create-api-token": [reader],
  "revoke-api-token": forTheInstallation,
  "end-sessions": forTheInstallation,
  "erase-user": forTheInstallation,
  "read-journal": "anyone",
  backup: forTheInstallation,
};

/** Whether someone may do an act for a party or cooperation on a day, by virtue of which role, or why not. */
export function may(actor: Actor, act: ActName, scope: Scope, on: Day): Permission {
  const rule = Object.hasOwn(permissions, act) ? permissions[act] : [];
  if (rule === "anyone") return { allowed: true, as: "anyone" };
  const needs: readonly Need[] = rule;
  switch (actor.kind) {
    case "system":
      return needs.length > 0 ? { allowed: true, as: "system" } : refused("no-role", undefined);
    case "anonymous":
      return refused("not-signed-in", undefined);
    case "user": {
      const held: readonly Grant[] = [...actor.grants, { id: "reader", role: "reader", since: on }];
      const as = held.find((grant) => isValid(grant, on) && needs.some((need) => opens(grant, need, scope, on)));
      if (as) return { allowed: true, as };
      const nearest = whyNone(actor.grants, needs, scope, on);
      return refused(nearest.code, nearest.held);
    }
    default:
      return actor satisfies never;
  }

  function refused(code: Because["code"], held: Grant | undefined): Permission {
    const because = { code, act, scope, needs };
    return { allowed: false, because: held ? { ...because, held } : because };
  }
}

/** The acts that are open to someone here, to send with an answer. */
export function allowedActs(actor: Actor, scope: Scope, on: Day): ActName[] {
  return actNames.filter((act) => may(actor, act, scope, on).allowed);
}

/** How the journal names who acted, and for whom. Throws for someone who is not signed in: no act is theirs. */
export function signatureOf(actor: Actor, as: Grant | "system" | "anyone"): { actor: string; onBehalfOf?: string } {
  if (actor.kind === "anonymous") throw new Error("Nobody is signed in: the journal has no name to write.");
  const whom = typeof as === "string" ? undefined : (as.party ?? as.cooperation);
  return whom === undefined ? { actor: actor.id } : { actor: actor.id, onBehalfOf: whom };
}

function isValid(grant: Grant, on: Day): boolean {
  return grant.since <= on && (grant.until === undefined || on < grant.until);
}

function opens(grant: Grant, need: Need, scope: Scope, on: Day): boolean {
  return (
    grant.role === need.role &&
    isForWhom(grant, need, scope, on) &&
    (grant.body === undefined || grant.body === scope.body)
  );
}

function isForWhom(grant: Grant, need: Need, scope: Scope, on: Day): boolean {
  switch (need.scope) {
    case "party":
      return grant.party !== undefined && grant.party === scope.party;
    case "cooperation":
      return grant.cooperation !== undefined && (grant.cooperation === scope.cooperation || hasPart(grant, scope, on));
    case "installation":
      return true;
    default:
      return need.scope satisfies never;
  }
}

function hasPart({ parts = [] }: Grant, { cooperation }: Scope, on: Day): boolean {
  return parts.some(
    (one) => one.cooperation === cooperation && one.since <= on && (one.until === null || on < one.until),
  );
}

/** The nearest miss says most: the right role at the wrong time, then the right role for another. */
function whyNone(
  grants: readonly Grant[],
  needs: readonly Need[],
  scope: Scope,
  on: Day,
): { code: Because["code"]; held?: Grant } {
  const mistimed = grants.find((grant) => needs.some((need) => opens(grant, need, scope, on)));
  if (mistimed) return { code: on < mistimed.since ? "role-not-begun" : "role-expired", held: mistimed };
  for (const need of needs) {
    const held = grants.find((grant) => grant.role === need.role && isValid(grant, on));
    if (!held) continue;
    if (isForWhom(held, need, scope, on)) return { code: "other-body", held };
    return { code: need.scope === "party" ? "other-party" : "other-cooperation", held };
  }
  return { code: "no-role" };
}
