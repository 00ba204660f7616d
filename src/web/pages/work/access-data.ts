import type { PageServices } from "#access/page-services.ts";
import { lacksAdministrator, listApiTokens, listSessions, listUsers } from "#access/questions/people.ts";
import { may } from "#access/rules/permissions.ts";
import { roleInWords, type Names } from "#access/texts.ts";
import type { Grant } from "#access/vocabulary.ts";
import { cooperationRefs } from "#cooperation/questions/cooperation.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import type { Day } from "#platform/day.ts";
import { formatInstant } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";

export type RoleShown = { id: string; words: string; since: Day; until: Day | null; over: boolean };
export type TokenShown = {
  id: string;
  name: string;
  made: string;
  used: string | null;
  expires: string;
  state: "alive" | "revoked" | "expired";
};
export type SessionShown = { id: string; begun: string; seen: string; current: boolean };
export type PersonShown = { id: string; name: string; email: string | null; roles: RoleShown[] };

/** `people`: for those who give roles; `whyNot`: why the reader does not. */
export type AccessShown = {
  user: string;
  roles: RoleShown[];
  tokens: TokenShown[];
  sessions: SessionShown[];
  people: PersonShown[] | null;
  whyNot: string | null;
  /** Nobody is administrator yet: the page then says how the first one is made. */
  first: boolean;
};

/** What the page of access shows to whoever is signed in; null for a visitor. */
export async function accessOf(
  services: PageServices,
  cookie: string | undefined,
  language: Language,
): Promise<AccessShown | null> {
  const { actor, clock, database, reader, baseUrl, demo } = services;
  if (actor.kind !== "user") return null;
  const today = clock.today();
  const permission = may(actor, "grant-role", {}, today);
  const [tokens, sessions, people, first] = await Promise.all([
    listApiTokens(database.sql, actor.id),
    listSessions({ db: database, clock, config: { baseUrl, demo } }, actor.id, cookie),
    permission.allowed ? listUsers(database.sql) : null,
    permission.allowed ? false : lacksAdministrator(database.sql, today),
  ]);
  const grants = [...actor.grants, ...(people ?? []).flatMap((one) => one.grants)];
  const [parties, cooperations] = await Promise.all([
    partyRefs(
      reader,
      grants.flatMap((one) => one.party ?? []),
      today,
    ),
    cooperationRefs(
      reader,
      grants.flatMap((one) => one.cooperation ?? []),
      today,
    ),
  ]);
  const nameOf = <Ref extends { name: string }>(refs: Map<string, Ref>) =>
    Object.fromEntries([...refs].map(([id, one]) => [id, one.name]));
  const names: Names = { parties: nameOf(parties), cooperations: nameOf(cooperations) };
  const shown = (grant: Grant): RoleShown => ({
    id: grant.id,
    words: roleInWords(grant, language, names),
    since: grant.since,
    until: grant.until ?? null,
    over: grant.until !== undefined && grant.until <= today,
  });
  const now = clock.now();
  const time = (at: Date) => formatInstant(at, language);
  return {
    user: actor.id,
    first,
    roles: actor.grants.map(shown),
    tokens: tokens
      .toReversed()
      .map(({ id, name, created_at: made, last_used_at: used, expires_at: expires, revoked_at: revoked }) => ({
        id,
        name,
        made: time(made),
        used: used && time(used),
        expires: time(expires),
        state: revoked ? "revoked" : expires <= now ? "expired" : "alive",
      })),
    sessions: sessions.map(({ id, created_at: begun, last_seen_at: seen, current }) => ({
      id,
      begun: time(begun),
      seen: time(seen),
      current,
    })),
    people:
      people?.map(({ id, name, email, grants: held }) => ({ id, name: name ?? "", email, roles: held.map(shown) })) ??
      null,
    whyNot: permission.allowed ? null : await whyNotNamed(reader, permission.because, today, language),
  };
}
