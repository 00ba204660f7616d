import type { NotAllowed } from "#access/not-allowed.ts";
import { notAllowed } from "#access/not-allowed.ts";
import { may, signatureOf } from "#access/rules/permissions.ts";
import type { ActName, Actor } from "#access/vocabulary.ts";
import { lastEntryOf, perform } from "#journal/perform.ts";
import { findParty } from "#parties/questions/find-party.ts";
import { forgetful, type Reader } from "#platform/answers.ts";
import type { Clock } from "#platform/clock.ts";
import type { SqlTransaction, Sql } from "#platform/database.ts";
import type { Day } from "#platform/day.ts";
import { accept, refuse, type Outcome, type Refusal } from "#platform/outcome.ts";
import type { ActDone, ActRefusal } from "../act-contract.ts";
import { comparisonOf, competentOrgans, matterFiles, ruleOf, settle, type MatterFile } from "../questions/cases.ts";

/** Every refusal but that of access, which carries its own reason. */
export type Refused = Exclude<ActRefusal, "not-allowed">;

export type ActServices = { sql: Sql; clock: Clock };
export type ActOutcome = { ok: true; value: ActDone } | Refusal<Refused> | NotAllowed;

export type OnMatter = {
  act: ActName;
  matter: string;
  /** The party that the act is done for, as the input names it, and the day that decides whose number it is. */
  party?: { word: string; on: Day };
  reason: string;
  version?: number | undefined;
  /** Long work that the act rests on, before its transaction: on the embedded database all others wait for that. */
  ahead?: (file: MatterFile, party: string) => Promise<unknown>;
};

export type Standing = {
  tx: SqlTransaction;
  reader: Reader;
  file: MatterFile;
  party: string;
  /** What the party is called on the day of the act: a refusal names it. */
  partyName: string;
  today: Day;
  seq: number;
};
export type Work = (
  standing: Standing,
) => Promise<Outcome<{ record: string; resolution?: string; warnings?: string[] }, Refused>>;

/**
 * The frame of every act on a matter: who may, then load, then the act's own rule and writing, all in one transaction
 * with its journal entry. Answers with what the act led to.
 */
export async function onMatter(services: ActServices, actor: Actor, asked: OnMatter, work: Work): Promise<ActOutcome> {
  const outside: Reader = { db: services.sql, answers: forgetful };
  const today = services.clock.today();
  const known = (await matterFiles(outside, [asked.matter])).get(asked.matter);
  if (!known) return refuse("matter-unknown", { word: asked.matter }, "matter");
  const party = asked.party ? await findParty(outside, asked.party.word, asked.party.on) : null;
  if (party && !party.ok) return party;
  const scope = party
    ? { cooperation: known.matter.cooperation, party: party.value.slug }
    : { cooperation: known.matter.cooperation };
  const permission = may(actor, asked.act, scope, today);
  if (!permission.allowed) return notAllowed(permission.because);

  const [own, partyName] = party?.ok ? [party.value.slug, party.value.name] : ["", ""];
  await asked.ahead?.(known, own);
  const subject = `matter:${asked.matter}`;
  const entry = {
    at: services.clock.now(),
    ...signatureOf(actor, permission.as),
    act: `decisions.${asked.act}`,
    subject,
    reason: asked.reason,
  };
  const done = await perform<ActDone, Refused>(services.sql, entry, async (tx, seq) => {
    const reader: Reader = { db: tx, answers: forgetful };
    if (asked.version !== undefined) {
      const newest = await lastEntryOf(tx, subject, seq);
      if (newest !== asked.version) return refuse("changed-meanwhile", { entry: newest });
    }
    const file = (await matterFiles(reader, [asked.matter])).get(asked.matter);
    if (!file) return refuse("matter-unknown", { word: asked.matter }, "matter");
    const worked = await work({ tx, reader, file, party: own, partyName, today, seq });
    if (!worked.ok) return worked;
    return accept(await outcomeOf(reader, asked.matter, worked.value, today, seq));
  });
  return done.ok ? { ok: true, value: done.value } : done;
}

export async function outcomeOf(
  reader: Reader,
  matter: string,
  worked: { record: string; resolution?: string; warnings?: string[] },
  today: Day,
  entry: number,
): Promise<ActDone> {
  const files = await matterFiles(reader, [matter]);
  const file = files.get(matter);
  const settled = await settle(reader, files, matter, today);
  const resolution = file?.resolutions.find((one) => one.id === worked.resolution);
  const organs = file ? competentOrgans(ruleOf(file, today)?.rule) : [];
  const comparison =
    file && resolution ? (await comparisonOf(reader, file, resolution, organs.includes(resolution.organ))).class : null;
  return {
    entry,
    matter,
    record: worked.record,
    status: settled?.answer.status ?? null,
    comparison,
    warnings: worked.warnings ?? [],
  };
}

/** Guards that several acts share; null: nothing to object. */
export function dayProblem(day: Day, file: MatterFile, today: Day, field = "day"): Refusal<Refused> | null {
  if (day < file.matter.opened_on) return refuse("before-opened", { day, opened: file.matter.opened_on }, field);
  if (day > today) return refuse("day-ahead", { day, today }, field);
  return null;
}

export function concernedProblem(party: { slug: string; name: string }, file: MatterFile): Refusal<Refused> | null {
  return file.parties.some((one) => one.party === party.slug)
    ? null
    : refuse("party-not-concerned", { name: party.name, title: file.matter.title }, "party");
}
