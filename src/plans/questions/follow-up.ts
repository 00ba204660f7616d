import type { BoundParty, InForceStatus } from "#decisions/vocabulary.ts";
import { cooperationRefs } from "#cooperation/questions/cooperation.ts";
import type { PartyRef } from "#parties/contract.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { successorIdsOf } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import { addDays, type Day } from "#platform/day.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { AnswerRow, GuidelineRow, MunicipalPlanRow, NoticeRow } from "../guideline-store.ts";
import { followUpOf, mustAct } from "../rules/follow-up.ts";
import type { Cell, MunicipalPlanFact, Part } from "../rules/guideline.ts";
import { standingVersions, type StandingVersion } from "../rules/guideline-versions.ts";
import type { PlanKind } from "../vocabulary.ts";
import { followUpFile, settledOn, type FollowUpFile } from "./follow-up-file.ts";

export type FollowUpRefusal =
  | "plan-unknown"
  | "guideline-unknown"
  | "guideline-without-area"
  | "municipality-not-in-plan";

export type GuidelineStanding = StandingVersion<GuidelineRow>;

/** Why a guideline asks nothing of a municipality on a day. */
export type NotBound = "not-in-force" | "no-longer-in-force" | "not-acceded" | "came-later";

export type FollowUpCell =
  | ({ guideline: string; municipality: string; mustAct: boolean } & Cell<AnswerRow>)
  | { guideline: string; municipality: string; mustAct: false; state: "not-bound"; why: NotBound };
export type BoundCell = Exclude<FollowUpCell, { state: "not-bound" }>;

/** `parts`: what it answers for; itself, and those that were merged into it. */
export type FollowUpMunicipality = { party: PartyRef; parts: (Part & { ref: PartyRef })[]; oneOfSeveral: boolean };

export type FollowUp = {
  on: Day;
  plan: {
    slug: string;
    title: string;
    kind: PlanKind;
    cooperation: { slug: string; name: string } | null;
    law: string;
    legalEffect: string;
    /** Departing from it asks for a notice to the other parties (pbl § 9-6). */
    noticeNeeded: boolean;
  };
  guidelines: GuidelineStanding[];
  municipalities: FollowUpMunicipality[];
  /** One for each guideline and municipality, guideline by guideline. */
  cells: FollowUpCell[];
  counts: FollowUpCounts;
  /** Titles of the matters that adopted them. */
  matters: Map<string, string>;
  /** By id, for the names and days that cells speak of. */
  municipalPlans: Map<string, MunicipalPlanRow>;
  notices: NoticeRow[];
  /** Days on which a guideline came, changed or went. */
  changeDays: Day[];
};
export type FollowUpCounts = {
  followed: number;
  deviates: number;
  notTreated: number;
  notBound: number;
  overdue: number;
  noticeMissing: number;
};

/**
 * Guideline by municipality on a day: followed, deviates with a reason, or not treated; what is overdue, and who was not
 * told. `municipality`: that column alone, none where it is not in the plan. What is recorded is remembered, the matrix is
 * not: a large region's is megabytes for each day that somebody looks at, and is worked out in the time it takes to show it.
 */
export async function followUp(
  reader: Reader,
  plan: string,
  on: Day,
  municipality?: string,
): Promise<Outcome<FollowUp, FollowUpRefusal>> {
  const file = await followUpFile(reader, plan);
  if (!file) return refuse("plan-unknown", { word: plan }, "plan");
  return accept(await workOut(reader, file, on, municipality));
}

async function workOut(reader: Reader, file: FollowUpFile, on: Day, municipality?: string): Promise<FollowUp> {
  const guidelines = standingVersions(file.guidelines, on).toSorted(byPlace);
  const all = await columns(reader, file, on);
  const municipalities = municipality === undefined ? all : all.filter((one) => one.party.slug === municipality);
  const holds = await inForceOn(reader, file, guidelines, municipalities, on);
  const noticeNeeded = file.plan.kind === "intermunicipal-plan";
  const lands = municipalities.map((municipality) => landOf(file, municipality, noticeNeeded, on));
  const notices = Map.groupBy(file.notices, (one) => one.guideline);
  const cells = guidelines.flatMap((guideline) => {
    const answered = file.answers.get(guideline.id);
    const told = notices.get(guideline.id) ?? [];
    const fact = { id: guideline.id, since: guideline.worded };
    const bound = holds(guideline);
    return lands.map(({ municipality, names, cellOf }): FollowUpCell => {
      const { slug } = municipality.party;
      const parts: Part[] = [];
      let why: NotBound | null = null;
      for (const part of municipality.parts) {
        const held = bound(part);
        if (held.why === null) parts.push(held.unsettled ? { ...part, unsettled: true } : part);
        else why ??= held.why;
      }
      if (parts.length === 0)
        return {
          guideline: fact.id,
          municipality: slug,
          mustAct: false,
          state: "not-bound",
          why: why ?? "not-in-force",
        };
      const cell = cellOf({
        guideline: fact,
        parts,
        answers: names.flatMap((name) => answered?.get(name) ?? []),
        notices: told.filter((one) => names.includes(one.party)),
      });
      return {
        guideline: fact.id,
        municipality: slug,
        mustAct: mustAct(cell),
        state: cell.state,
        overdue: cell.overdue,
        due: cell.due,
        notice: cell.notice,
        parts: cell.parts,
      };
    });
  });
  const cooperation = file.plan.cooperation
    ? (await cooperationRefs(reader, [file.plan.cooperation], on)).get(file.plan.cooperation)
    : undefined;
  return {
    on,
    plan: {
      slug: file.plan.slug,
      title: file.plan.title,
      kind: file.plan.kind,
      cooperation: cooperation ? { slug: cooperation.slug, name: cooperation.name } : null,
      law: file.plan.law,
      legalEffect: file.plan.legal_effect,
      noticeNeeded,
    },
    guidelines,
    municipalities,
    cells,
    counts: countsOf(cells),
    matters: new Map([...file.matters].map(([id, one]) => [id, one.matter.title])),
    municipalPlans: new Map(file.municipalPlans.map((one) => [one.id, one])),
    notices: file.notices.filter((one) => one.day <= on),
    changeDays: [...new Set(file.guidelines.flatMap((one) => [one.since, ...(one.until ? [one.until] : [])]))].sort(),
  };
}

function landOf(file: FollowUpFile, municipality: FollowUpMunicipality, noticeNeeded: boolean, on: Day) {
  const { party, parts } = municipality;
  const names = [...new Set([party.slug, ...parts.map((one) => one.party)])];
  const plans = file.municipalPlans.filter((one) => names.includes(one.party)).map(factOf);
  return { municipality, names, cellOf: followUpOf({ municipality: party.slug, parts, plans, noticeNeeded }, on) };
}

function byPlace(a: GuidelineRow, b: GuidelineRow): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}

function factOf(row: MunicipalPlanRow): MunicipalPlanFact {
  return {
    id: row.id,
    party: row.party,
    kind: row.kind,
    startedOn: row.started_on,
    adoptedOn: row.adopted_on,
    inForceFrom: row.in_force_from,
    revisionDue: row.revision_due,
    endedOn: row.ended_on,
  };
}

export function countsOf(cells: readonly FollowUpCell[]): FollowUpCounts {
  const bound = cells.filter((one): one is BoundCell => one.state !== "not-bound");
  const count = (test: (cell: BoundCell) => boolean) => bound.filter(test).length;
  return {
    followed: count((one) => one.state === "followed"),
    deviates: count((one) => one.state === "deviates"),
    notTreated: count((one) => one.state === "not-treated"),
    notBound: cells.length - bound.length,
    overdue: count((one) => one.overdue !== null),
    noticeMissing: count((one) => one.notice.state === "missing"),
  };
}

/** The municipalities of the day: those of the plan that exist, and those that took in one that no longer does. */
async function columns(reader: Reader, file: FollowUpFile, on: Day): Promise<FollowUpMunicipality[]> {
  const parts = new Map<string, { part: Part; oneOfSeveral: boolean }[]>();
  const put = (municipality: string, part: Part, oneOfSeveral: boolean) => {
    const own = parts.get(municipality) ?? [];
    parts.set(municipality, [...own, { part, oneOfSeveral }]);
  };
  for (const { party, since, until, ended, successors } of file.parties) {
    if (since > on) continue;
    if (ended === null || on < ended) {
      if (until === null || on < until) put(party, { party, ended: null }, false);
    } else if (until === null || until >= ended) {
      for (const one of await standingToday(reader, successors, ended, on))
        put(one, { party, ended }, successors.length > 1);
    }
  }
  const refs = await partyRefs(reader, [...parts.keys(), ...file.parties.map((one) => one.party)], on);
  return [...parts]
    .map(([municipality, own]) => ({
      party: known(refs, municipality),
      parts: own
        .map(({ part }) => ({ ...part, ref: known(refs, part.party) }))
        .toSorted(
          (a, b) => Number(a.ended !== null) - Number(b.ended !== null) || alphabet.compare(a.ref.name, b.ref.name),
        ),
      oneOfSeveral: own.some((one) => one.oneOfSeveral),
    }))
    .toSorted((a, b) => alphabet.compare(shortName(a.party), shortName(b.party)));
}

const alphabet = new Intl.Collator("nb");

/** Whoever stands on the day where the first successors stood: they too may have been merged since. */
async function standingToday(reader: Reader, successors: readonly string[], ended: Day, on: Day): Promise<string[]> {
  const found = await successorIdsOf(reader, successors, ended, on);
  return [...new Set([...found.values()].flatMap((one) => one.parties))];
}

type Holds = (guideline: GuidelineStanding) => (part: Part) => { why: NotBound | null; unsettled: boolean };

/**
 * For whom each guideline is in force: by the matter that adopted it, else for all parties of the plan. A part that was
 * merged is asked for what held for it the day before; whether that passes on is the matter's own answer.
 */
async function inForceOn(
  reader: Reader,
  file: FollowUpFile,
  guidelines: readonly GuidelineStanding[],
  municipalities: readonly FollowUpMunicipality[],
  on: Day,
): Promise<Holds> {
  const ends = municipalities.flatMap((one) =>
    one.parts.flatMap((part) => (part.ended ? [addDays(part.ended, -1)] : [])),
  );
  const settled = new Map<string, SettledMatter>();
  for (const matter of new Set(guidelines.flatMap((one) => (one.matter ? [one.matter] : [])))) {
    const now = await settledOn(reader, file, matter, on);
    const bound = new Map<Day, Map<string, BoundParty>>();
    for (const day of new Set([on, ...ends])) {
      const then = day === on ? now : await settledOn(reader, file, matter, day);
      bound.set(day, new Map(then?.for.map((one) => [one.party, one])));
    }
    settled.set(matter, {
      status: now?.status ?? null,
      bound,
      unsettled: new Set(now?.unsettled.map((one) => one.party)),
    });
  }
  return ({ matter, clause, since }) => {
    const of = matter ? settled.get(matter) : null;
    return (part) => {
      if (of === null) return { why: null, unsettled: false };
      if (!of?.status || of.status === "not-in-force") return { why: "not-in-force", unsettled: false };
      if (of.status === "ended") return { why: "no-longer-in-force", unsettled: false };
      if (part.ended !== null && part.ended <= since) return { why: "came-later", unsettled: false };
      const bound = of.bound.get(part.ended === null ? on : addDays(part.ended, -1))?.get(part.party);
      const isBound = bound !== undefined && (bound.clauses === "all" || bound.clauses.includes(clause));
      return { why: isBound ? null : "not-acceded", unsettled: isBound && of.unsettled.has(part.party) };
    };
  };
}

type SettledMatter = {
  status: InForceStatus | null;
  /** Who is bound on a day, by party. */
  bound: Map<Day, Map<string, BoundParty>>;
  unsettled: Set<string>;
};
