import { notAllowed } from "#access/not-allowed.ts";
import { may, signatureOf } from "#access/rules/permissions.ts";
import type { Actor } from "#access/vocabulary.ts";
import { perform } from "#journal/perform.ts";
import { recordSource } from "#parties/acts/record-source.ts";
import { findParty } from "#parties/questions/find-party.ts";
import { cycleInPartOf } from "#parties/rules/part-of.ts";
import { slug as slugOf } from "#parties/rules/slug.ts";
import { forgetful, type Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { CooperationActDone, CooperationActRefusal, FoundInput } from "../act-contract.ts";
import { insertCooperation, isCooperation } from "../found-store.ts";
import { findCooperation } from "../questions/cooperation.ts";
import { partOfLinks } from "../relation-store.ts";
import { foundable, legalFormRules } from "../rules/legal-form.ts";
import { cooperationCandidates } from "../store.ts";
import { insertMembership, type NewMembership } from "../write-store.ts";
import { usualRights } from "./change-membership.ts";
import type { CooperationActOutcome, CooperationActServices } from "./on-cooperation.ts";

/** Words that a page of its own has where a cooperation's would be (web/routes.ts). */
const reserved = new Set(["nettverk", "nytt"]);

type Checked = {
  participants: Omit<NewMembership, "cooperation">[];
  partOf: { whole: string; until: Day | null } | null;
};
type Check<Value> = Promise<Outcome<Value, CooperationActRefusal>>;

/**
 * Founds a cooperation (stiftelse): its name, purpose, form, tasks, and who is in it from its first day. The secretariat of
 * the cooperation that it is part of may; one that stands alone takes an administrator.
 */
export async function foundCooperation(
  { sql, clock }: CooperationActServices,
  actor: Actor,
  input: FoundInput,
): Promise<CooperationActOutcome> {
  const id = input.slug ?? slugOf(input.names.nb).slice(0, 120).replace(/-+$/, "");
  const outside: Reader = { db: sql, answers: forgetful };
  const named = input.partOf === undefined ? null : await findCooperation(outside, input.partOf, input.from);
  const permission = may(actor, "found-cooperation", named?.ok ? { cooperation: named.value.slug } : {}, clock.today());
  if (!permission.allowed) return notAllowed(permission.because);
  const entry = {
    at: clock.now(),
    ...signatureOf(actor, permission.as),
    act: "cooperation.found-cooperation",
    subject: `cooperation:${id}`,
    reason: input.reason,
  };
  const done = await perform<CooperationActDone, CooperationActRefusal>(sql, entry, async (tx, seq) => {
    const checked = await check({ db: tx, answers: forgetful }, input, id);
    if (!checked.ok) return checked;
    const { participants, partOf } = checked.value;
    const source = await recordSource(tx, seq, input.source);
    const law = input.law || (legalFormRules(input.form, input.from)?.law ?? "");
    await insertCooperation(tx, { ...input, id, law, partOf, source });
    for (const one of participants) await insertMembership(tx, { ...one, cooperation: id, source });
    return accept({ entry: seq, cooperation: id, record: id });
  });
  return done.ok ? { ok: true, value: done.value } : done;
}

async function check(reader: Reader, input: FoundInput, id: string): Check<Checked> {
  const { db } = reader;
  if (id === "") return refuse("name-without-letters", { name: input.names.nb }, "names");
  if (reserved.has(id) || (await isCooperation(db, id))) return refuse("cooperation-exists", { slug: id }, "slug");
  const { nb, nn = nb, en = nb } = input.names;
  for (const name of new Set([nb, nn, en])) {
    const others = await cooperationCandidates(db, name, input.from);
    const other = others.find((one) => one.since <= input.from && (one.until === null || input.from < one.until));
    if (other) return refuse("name-taken", { name, slug: other.slug, since: other.since }, "names");
  }
  const form = foundable(input.form, input.from);
  if (form.state === "not-yet") return refuse("form-not-yet", { form: input.form, day: form.from }, "form");
  if (form.state === "no-longer") return refuse("form-no-longer", { form: input.form, day: form.until }, "form");
  const task = input.tasks.find((one, index) => input.tasks.findIndex((other) => other.task === one.task) !== index);
  if (task) return refuse("task-twice", { task: task.task }, "tasks");
  const participants = await participantsOf(reader, input);
  if (!participants.ok) return participants;
  const partOf = await wholeOf(reader, input, id);
  return partOf.ok ? accept({ participants: participants.value, partOf: partOf.value }) : partOf;
}

async function participantsOf(reader: Reader, { participants, from }: FoundInput): Check<Checked["participants"]> {
  const found = new Map<string, Omit<NewMembership, "cooperation">>();
  for (const one of participants) {
    const party = await findParty(reader, one.party, from);
    if (!party.ok) return { ...party, field: "participants" };
    const { slug, name, until } = party.value;
    if (found.has(slug)) return refuse("party-named-twice", { name }, "participants");
    found.set(slug, {
      party: slug,
      role: one.role,
      rights: one.rights ?? usualRights(one.role),
      from,
      until,
      ...(until === null ? {} : { untilCertainty: "party-ended" as const }),
      note: null,
    });
  }
  return accept([...found.values()]);
}

async function wholeOf(reader: Reader, { partOf, from }: FoundInput, id: string): Check<Checked["partOf"]> {
  if (partOf === undefined) return accept(null);
  if (partOf === id) return refuse("part-of-ring", { ring: id }, "partOf");
  const found = await findCooperation(reader, partOf, from);
  if (!found.ok) return refuse("whole-unknown", { word: partOf }, "partOf");
  const { slug: whole, name, since, until } = found.value;
  if (from < since || (until !== null && until <= from))
    return refuse("whole-not-that-day", { name, day: from }, "partOf");
  const links = await partOfLinks(reader.db);
  const ring = cycleInPartOf([...links, { party: id, whole, validFrom: from, validTo: until }]);
  if (ring?.parties.includes(id)) return refuse("part-of-ring", { ring: ring.parties.join(" → ") }, "partOf");
  return accept({ whole, until });
}
