import { addDays, type Day } from "#platform/day.ts";
import type { Reader } from "#platform/answers.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { SourceRef } from "#parties/contract.ts";
import { known } from "#parties/questions/party.ts";
import { partyRefs, sourceRefs } from "#parties/questions/find-party.ts";
import { successorIds } from "#parties/questions/successors.ts";
import type { CooperationAnswer, CooperationRef, Member, Undecided } from "../contract.ts";
import { eventsOf } from "../event-store.ts";
import { relationsOf, type RelationRow } from "../relation-store.ts";
import { clausesOf, statutesOf } from "../statutes-store.ts";
import * as store from "../store.ts";
import { sharesOver } from "./shares.ts";

export type CooperationRefusal = "cooperation-unknown";

export async function findCooperation(
  reader: Reader,
  word: string,
  on: Day,
): Promise<Outcome<store.CooperationRow, CooperationRefusal>> {
  const trimmed = word.normalize("NFC").trim();
  const [found] = await reader.answers.of(`cooperation.find ${on} ${trimmed}`, () =>
    store.cooperationCandidates(reader.db, trimmed, on),
  );
  return found ? accept(found) : refuse("cooperation-unknown", { word: trimmed }, "cooperation");
}

/** A cooperation as it stood on a day: who was in it with which rights, under which statutes, and what is undecided. */
export async function cooperationAnswer(
  reader: Reader,
  word: string,
  on: Day,
): Promise<Outcome<CooperationAnswer, CooperationRefusal>> {
  const found = await findCooperation(reader, word, on);
  if (!found.ok) return found;
  const row = found.value;
  return accept(await reader.answers.of(`cooperation.answer ${on} ${row.slug}`, () => readAnswer(reader, row, on)));
}

async function readAnswer(reader: Reader, row: store.CooperationRow, on: Day): Promise<CooperationAnswer> {
  const { db } = reader;
  const id = row.slug;
  const [memberships, over, undecided, tasks, reservations, bodies, versions, relations, events, changeDays] =
    await Promise.all([
      store.membershipsOf(db, id, on),
      sharesOver(reader, row, on),
      undecidedOf(reader, id, on),
      store.tasksOf(db, id, on),
      store.reservationsOf(db, id, on),
      store.bodiesOf(db, id, on),
      statutesOf(db, [id]),
      relationsOf(db, "cooperation", id, on),
      eventsOf(db, id),
      store.changeDaysOf(db, id),
    ]);
  const inForce = versions.find((one) => one.since <= on && (one.until === null || on < one.until));
  const clauses = inForce ? await clausesOf(db, inForce.id) : [];
  const others = relations.map((one) => otherEnd(one, "cooperation", id));
  const partyIds = [
    ...memberships.map((one) => one.party),
    ...reservations.map((one) => one.party),
    ...bodies.flatMap((one) => one.seats.flatMap((seat) => seat.party ?? [])),
    ...others.flatMap((one) => (one.kind === "party" ? one.id : [])),
  ];
  const cooperationIds = others.flatMap((one) => (one.kind === "cooperation" ? one.id : []));
  const sourceIds = [row, ...memberships, ...tasks, ...reservations, ...bodies, ...versions, ...relations].map(
    (one) => one.source,
  );
  const [parties, cooperations, sources] = await Promise.all([
    partyRefs(reader, partyIds, on),
    cooperationRefs(reader, cooperationIds, on),
    sourceRefs(reader, [
      ...sourceIds,
      row.purpose_source,
      ...events.flatMap((one) => one.claims.map((claim) => claim.source)),
      ...memberships.map((one) => one.share?.source ?? null),
    ]),
  ]);
  const origin = (one: { source: string | null; constructed: boolean }) => ({
    source: sources.get(one.source ?? "") ?? null,
    constructed: one.constructed,
  });
  return {
    ...refOfCooperation(row),
    on,
    exists: row.since <= on && (row.until === null || on < row.until),
    since: row.since,
    sinceCertainty: row.since_certainty,
    until: row.until,
    purpose: row.purpose,
    purposeSource: sources.get(row.purpose_source ?? "") ?? null,
    website: row.website,
    law: row.law,
    tasks: tasks.map((one) => ({ task: one.task, kind: one.kind, ...origin(one) })),
    members: sortMembers(
      memberships.map((one) => ({ party: known(parties, one.party), ...membershipPart(one, sources), ...origin(one) })),
    ),
    sharesOver: over,
    undecided,
    reservations: reservations.map((one) => ({ ...one, party: known(parties, one.party), ...origin(one) })),
    bodies: bodies.map((one) => ({
      id: one.id,
      name: one.name,
      kind: one.kind,
      numbering: one.numbering,
      seats: one.seats.map((seat) => ({
        office: seat.office,
        party: seat.party === null ? null : known(parties, seat.party),
        perMember: seat.per_member,
        count: seat.count,
        rights: rightsOf(seat),
      })),
      ...origin(one),
    })),
    statutes: inForce
      ? {
          id: inForce.id,
          title: inForce.title,
          law: inForce.law,
          since: inForce.since,
          until: inForce.until,
          textKnown: inForce.text_known,
          clauses,
          rules: inForce.rules,
          ...origin(inForce),
        }
      : null,
    statutesVersions: versions.map(({ id: version, title, since, until }) => ({ id: version, title, since, until })),
    relations: relations.map((one, index) => {
      const other = others[index];
      return {
        kind: one.kind,
        direction: one.from_kind === "cooperation" && one.from_id === id ? "to" : "from",
        cooperation:
          other?.kind === "cooperation"
            ? (cooperations.get(other.id) ?? { slug: other.id, name: other.id, form: null, theme: "other" })
            : null,
        party: other?.kind === "party" ? known(parties, other.id) : null,
        note: one.note,
        since: one.since,
        until: one.until,
        ...origin(one),
      };
    }),
    events: events.map((one) => ({
      id: one.id,
      kind: one.kind,
      title: one.title,
      claims: one.claims.map((claim) => ({
        day: claim.day,
        precision: claim.precision,
        caseNumber: claim.case_number,
        source: sources.get(claim.source) ?? null,
      })),
      disagree: new Set(one.claims.map((claim) => claim.day)).size > 1,
      constructed: one.constructed,
    })),
    changeDays,
    ...origin(row),
  };
}

export function rightsOf({ attend, speak, propose, vote }: Member["rights"]): Member["rights"] {
  return { attend, speak, propose, vote };
}

export function membershipPart(one: store.SharingRow, sources: ReadonlyMap<string, SourceRef>) {
  return {
    role: one.role,
    rights: rightsOf(one),
    since: one.since,
    sinceCertainty: one.since_certainty,
    until: one.until,
    untilCertainty: one.until_certainty,
    scope: one.scope,
    note: one.note,
    share: one.share && { ...one.share, source: sources.get(one.share.source ?? "") ?? null },
  };
}

export function refOfCooperation({ slug, name, form, theme }: CooperationRef): CooperationRef {
  return { slug, name, form, theme };
}

export async function cooperationRefs(
  reader: Reader,
  ids: readonly string[],
  on: Day,
): Promise<Map<string, CooperationRef>> {
  const wanted = [...new Set(ids)].sort();
  if (wanted.length === 0) return new Map();
  const found = await reader.answers.of(`cooperation.refs ${on} ${wanted.join(" ")}`, () =>
    store.cooperationsByIds(reader.db, wanted, on),
  );
  return new Map(found.map((one) => [one.slug, refOfCooperation(one)]));
}

const roleOrder: Member["role"][] = ["member", "owner", "host", "contract-party", "observer", "guest"];
const kindOrder: { [kind: string]: number } = { municipality: 0, county: 1 };
const alphabet = new Intl.Collator("nb");

/** Members before observers, municipalities before the county, then as Norwegians sort. */
function sortMembers(members: Member[]): Member[] {
  const rank = (one: Member) => roleOrder.indexOf(one.role) * 10 + (kindOrder[one.party.kind] ?? 2);
  return members.toSorted((a, b) => rank(a) - rank(b) || alphabet.compare(a.party.name, b.party.name));
}

function otherEnd(
  one: RelationRow,
  kind: "party" | "cooperation",
  id: string,
): { kind: "party" | "cooperation"; id: string } {
  return one.from_kind === kind && one.from_id === id
    ? { kind: one.to_kind, id: one.to_id }
    : { kind: one.from_kind, id: one.from_id };
}

/** Members that merged or split, whose place in the cooperation nobody has decided on by the day. */
async function undecidedOf(reader: Reader, cooperation: string, on: Day): Promise<Undecided[]> {
  const ended = await store.endedWithoutDecision(reader.db, { cooperation }, on);
  if (ended.length === 0) return [];
  const current = await store.membershipsOf(reader.db, cooperation, on);
  const followed = await Promise.all(ended.map((one) => successorIds(reader, one.party, addDays(one.ended, -1), on)));
  const refs = await partyRefs(
    reader,
    [...ended.map((one) => one.party), ...followed.flatMap((one) => one.parties)],
    on,
  );
  return ended.flatMap((one, index) => {
    const successors = followed[index]?.parties ?? [];
    if (successors.length > 0 && successors.every((id) => isOwnRight(current, id, one.ended))) return [];
    return [
      {
        party: known(refs, one.party),
        ended: one.ended,
        successors: successors.map((id) => known(refs, id)),
        window: windowAfter(one.ended, on),
      },
    ];
  });
}

/** A successor that was a member before, or joined later, has nothing to inherit; one from the very day does. */
function isOwnRight(memberships: readonly store.MembershipRow[], party: string, ended: Day): boolean {
  return memberships.some((one) => one.party === party && one.since !== ended);
}

/** A year to decide (inndelingslova § 16). */
export function windowAfter(ended: Day, on: Day): { until: Day; open: boolean } {
  const until = `${Number(ended.slice(0, 4)) + 1}${ended.slice(4)}`;
  return { until, open: on < until };
}
