import { createApiToken } from "#access/acts/create-api-token.ts";
import { endSessions } from "#access/acts/end-sessions.ts";
import { eraseUser } from "#access/acts/erase-user.ts";
import { grantRole } from "#access/acts/grant-role.ts";
import { revokeApiToken } from "#access/acts/revoke-api-token.ts";
import { revokeRole } from "#access/acts/revoke-role.ts";
import {
  createApiTokenInput,
  endSessionsInput,
  eraseUserInput,
  grantRoleInput,
  revokeApiTokenInput,
  revokeRoleInput,
} from "#access/contract.ts";
import type { NotAllowed } from "#access/not-allowed.ts";
import type { PageServices } from "#access/page-services.ts";
import { accessRefusalTexts, type AccessRefusal } from "#access/refusal-texts.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { fieldProblems, type FieldNames, type Problem } from "#design/field-problems.ts";
import { findParty } from "#parties/questions/find-party.ts";
import { findRefusalTexts } from "#parties/texts.ts";
import type { Language } from "#platform/language.ts";
import type { Refusal } from "#platform/outcome.ts";
import { accessTexts as texts } from "./access-page-texts.ts";

/** `token`: shown this once. */
export type AccessDone =
  | { ok: true; entry: number; token?: { name: string; secret: string; expiresAt: Date } }
  | { ok: false; status: 403 | 422; problems: Problem[] };

export type Values = { [name: string]: string };
type Asked = { services: PageServices; values: Values; language: Language };

/** Does what one of the page's forms asks for; `do` names it. */
export async function doAccess(services: PageServices, values: Values, language: Language): Promise<AccessDone> {
  const asked = { services, values, language };
  switch (values["do"] ?? "") {
    case "grant-role":
      return giveRole(asked);
    case "revoke-role": {
      const read = revokeRoleInput.safeParse({ grant: values["grant"] });
      return read.success ? told(asked, await revokeRole(actsOf(asked), services.actor, read.data)) : unreadable(asked);
    }
    case "create-token":
      return makeToken(asked);
    case "revoke-token": {
      const read = revokeApiTokenInput.safeParse({ token: values["token"] });
      return read.success
        ? told(asked, await revokeApiToken(actsOf(asked), services.actor, read.data))
        : unreadable(asked);
    }
    case "end-session": {
      const { user, session } = values;
      const read = endSessionsInput.safeParse(session ? { user, session } : { user });
      return read.success
        ? told(asked, await endSessions(actsOf(asked), services.actor, read.data))
        : unreadable(asked);
    }
    case "erase": {
      if (values["sure"] !== "yes") return refused([{ message: texts.tickFirst[language] }]);
      const read = eraseUserInput.safeParse({ user: values["user"] });
      return read.success ? told(asked, await eraseUser(actsOf(asked), services.actor, read.data)) : unreadable(asked);
    }
    default:
      return unreadable(asked);
  }
}

const grantNames: FieldNames = {
  user: { field: "user", label: texts.person },
  role: { field: "role", label: texts.role },
  party: { field: "party", label: texts.party },
  cooperation: { field: "cooperation", label: texts.cooperation },
  since: { field: "since", label: texts.since },
  until: { field: "until", label: texts.until },
  reason: { field: "reason", label: texts.reason },
};

/** The party or cooperation is typed by name or number; a grant carries its id. */
async function giveRole(asked: Asked): Promise<AccessDone> {
  const { services, values, language } = asked;
  const { reader, clock } = services;
  const { role, user, since, until, reason } = values;
  const whom: { party?: string; cooperation?: string } = {};
  if (role === "council-secretary") {
    if (!values["party"]) return refused([{ field: "party", message: texts.partyNeeded[language] }]);
    const found = await findParty(reader, values["party"], clock.today());
    if (!found.ok) return refused([{ field: "party", message: findRefusalTexts[found.code][language](found.params) }]);
    whom.party = found.value.slug;
  }
  if (role === "secretariat") {
    if (!values["cooperation"]) return refused([{ field: "cooperation", message: texts.cooperationNeeded[language] }]);
    const found = await findCooperation(reader, values["cooperation"], clock.today());
    if (!found.ok)
      return refused([{ field: "cooperation", message: cooperationRefusalTexts[found.code][language](found.params) }]);
    whom.cooperation = found.value.slug;
  }
  if (since && until && until <= since) return refused([{ field: "until", message: texts.untilLater[language] }]);
  const read = grantRoleInput.safeParse({
    role,
    user,
    since,
    ...whom,
    ...(until ? { until } : {}),
    ...(reason ? { reason } : {}),
  });
  if (!read.success) return refused(dayProblems(read.error.issues, language));
  return told(asked, await grantRole(actsOf(asked), services.actor, read.data));
}

/** The contract checks days by a rule of its own, which says nothing of what was wrong. */
function dayProblems(issues: Parameters<typeof fieldProblems>[0], language: Language): Problem[] {
  return fieldProblems(issues, grantNames, language).map((one) =>
    one.field === "since" || one.field === "until" ? { ...one, message: texts.noDay[language] } : one,
  );
}

const tokenNames: FieldNames = {
  name: { field: "name", label: texts.tokenName },
  days: { field: "days", label: texts.tokenDays },
};

async function makeToken(asked: Asked): Promise<AccessDone> {
  const { services, values, language } = asked;
  const read = createApiTokenInput.safeParse({ name: values["name"], days: values["days"] });
  if (!read.success) return refused(fieldProblems(read.error.issues, tokenNames, language));
  const made = await createApiToken(actsOf(asked), services.actor, read.data);
  if (!made.ok) return told(asked, made);
  const { token: secret, expiresAt } = made.value;
  return { ok: true, entry: made.entry, token: { name: read.data.name, secret, expiresAt } };
}

function actsOf({ services }: Asked) {
  return { db: services.database, clock: services.clock };
}

type Outcome = { ok: true; entry: number } | Refusal<AccessRefusal | "not-allowed"> | NotAllowed;

async function told({ services, language }: Asked, done: Outcome): Promise<AccessDone> {
  if (done.ok) return { ok: true, entry: done.entry };
  if (done.code === "not-allowed") {
    const message =
      "because" in done
        ? await whyNotNamed(services.reader, done.because, services.clock.today(), language)
        : texts.mayNot[language];
    return { ok: false, status: 403, problems: [{ message }] };
  }
  const message = accessRefusalTexts[done.code][language];
  return refused([done.field === undefined ? { message } : { field: done.field, message }]);
}

function refused(problems: Problem[]): AccessDone {
  return { ok: false, status: 422, problems };
}

function unreadable({ language }: Asked): AccessDone {
  return refused([{ message: texts.unreadable[language] }]);
}
