import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { successorIds } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import { addDays, type Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { DueMilestone, Flag, ProjectSummary } from "../contract/summaries.ts";
import * as store from "../project-store.ts";
import { milestoneStandings, type MilestoneStanding } from "../rules/milestone-status.ts";
import { participantFlags } from "../rules/participant-flags.ts";
import { lightOn, projectState, type LightAnswer } from "../rules/project-status.ts";
import { isKnownOn, projectsRecorded } from "./recorded.ts";
import { endOf, namesIn, originOf, type Names } from "./names.ts";
import { flagSentence, lightSentence, projectSentence } from "../sentences.ts";

/** A milestone with where it stands; `key` is `project/id`. */
export type StandingMilestone = store.MilestoneRow & MilestoneStanding & { key: string };

/** Some projects with all that tells where they stand on a day. */
export type ProjectFiles = {
  on: Day;
  rows: Map<string, store.ProjectRow>;
  /** Those of projects outside too, where one of these needs them. */
  milestones: Map<string, StandingMilestone>;
  byProject: Map<string, StandingMilestone[]>;
  /** By the whole that they are part of. */
  parts: Map<string, store.ProjectRow[]>;
  /** For every project, those too whose milestones and parties were only counted. */
  tallies: Map<string, store.Tally>;
  parties: Map<string, Awaited<ReturnType<typeof store.projectPartiesOf>>>;
  lights: Map<string, LightAnswer | null>;
  flags: Map<string, Omit<Flag, "text">[]>;
  placements: Awaited<ReturnType<typeof store.placementsOf>>;
  names: Names;
};

type Asked = Parameters<typeof store.projectsRead>[1];

/**
 * The same number of statements however many projects there are. Where all are asked for, only those under way are read
 * through: of one that is not, a list tells no more than how many milestones it had.
 */
export function projectFiles(reader: Reader, asked: Asked, on: Day): Promise<ProjectFiles> {
  return reader.answers.of(`plans.projects ${on} ${JSON.stringify(asked)}`, async () => {
    const { db } = reader;
    const recorded = await projectsRecorded(reader, asked);
    const rows = recorded.rows.filter((one) => isKnownOn(one, on));
    const ids = rows.map((one) => one.id);
    const running = rows.filter((one) => stateOf(one, on) === "running").map((one) => one.id);
    const read = new Set("all" in asked ? running : ids);
    const [milestoneRows, parties, reports, tallies] = await Promise.all([
      store.milestonesAround(db, [...read], on),
      store.projectPartiesOf(db, [...read], on),
      store.newestReports(db, running, on),
      read.size === ids.length ? [] : store.talliesOf(db, on),
    ]);
    const milestones = standing(milestoneRows, on);
    const byProject = Map.groupBy(milestones.values(), (one) => one.project);
    const partiesBy = Map.groupBy(parties, (one) => one.project);
    const [names, flags] = await Promise.all([
      namesIn(reader, rows, parties, on),
      flagsOf(reader, rows, partiesBy, on),
    ]);
    const lights = lightsOf(rows, byProject, reports, on);
    const known = new Map(rows.map((one) => [one.id, one]));
    return {
      on,
      rows: known,
      milestones,
      byProject,
      parts: Map.groupBy(rows, (one) => one.parent ?? ""),
      tallies: new Map(
        [...tallies, ...[...read].map((id) => tallyOf(id, byProject, partiesBy))].map((one) => [one.project, one]),
      ),
      parties: partiesBy,
      lights,
      flags,
      placements: recorded.placements.filter((one) => known.has(one.project)),
      names,
    };
  });
}

function tallyOf(
  project: string,
  milestones: ProjectFiles["byProject"],
  parties: ProjectFiles["parties"],
): store.Tally {
  const own = milestones.get(project) ?? [];
  return {
    project,
    milestones: own.length,
    done: own.filter((one) => one.state === "done").length,
    participants: (parties.get(project) ?? []).filter((one) => one.role === "participant").length,
  };
}

/** A milestone is there from the day a date was first set for it; one without any date, from the start. */
function standing(rows: readonly store.MilestoneRow[], on: Day): Map<string, StandingMilestone> {
  const there = rows.filter((one) => one.first_set === null || one.first_set <= on);
  const standings = milestoneStandings(
    there.map((one) => ({
      project: one.project,
      milestone: one.id,
      due: one.due,
      doneOn: one.done_on,
      needs: (one.needs ?? []).map(splitKey),
    })),
    on,
  );
  return new Map(
    there.flatMap((one) => {
      const key = `${one.project}/${one.id}`;
      const found = standings.get(key);
      return found ? [[key, { ...one, ...found, key }] as const] : [];
    }),
  );
}

function splitKey(key: string): { project: string; milestone: string } {
  const at = key.indexOf("/");
  return { project: key.slice(0, at), milestone: key.slice(at + 1) };
}

/** From the innermost parts outward: a whole is never better than its running parts. */
function lightsOf(
  rows: readonly store.ProjectRow[],
  byProject: Map<string, StandingMilestone[]>,
  reports: Awaited<ReturnType<typeof store.newestReports>>,
  on: Day,
): Map<string, LightAnswer | null> {
  const partsOf = Map.groupBy(rows, (one) => one.parent ?? "");
  const report = new Map(reports.map((one) => [one.project, one]));
  const lights = new Map<string, LightAnswer | null>();
  const judge = (row: store.ProjectRow, above: ReadonlySet<string>): LightAnswer | null => {
    const found = lights.get(row.id);
    if (found !== undefined || above.has(row.id)) return found ?? null;
    const parts = (partsOf.get(row.id) ?? []).map((part) => judge(part, new Set([...above, row.id]))?.light ?? null);
    const own = report.get(row.id);
    const light =
      stateOf(row, on) === "running"
        ? lightOn({ reports: own ? [own] : [], milestones: byProject.get(row.id) ?? [], parts }, on)
        : null;
    lights.set(row.id, light);
    return light;
  };
  for (const row of rows) judge(row, new Set());
  return lights;
}

export function stateOf(row: store.ProjectRow, on: Day) {
  return projectState(
    { begunOn: row.begun_on, endedOn: row.ended_on, endedHow: row.ended_how, endedCertainty: row.ended_certainty },
    on,
  );
}

async function flagsOf(
  reader: Reader,
  rows: readonly store.ProjectRow[],
  parties: ProjectFiles["parties"],
  on: Day,
): Promise<ProjectFiles["flags"]> {
  const running = rows.filter((one) => stateOf(one, on) === "running");
  const cooperations = [...new Set(running.flatMap(cooperationsOf))];
  const participants = (id: string) =>
    (parties.get(id) ?? [])
      .filter((one) => one.party_kind === "party" && one.role === "participant")
      .map((one) => one.party);
  const named = [...new Set(running.flatMap((one) => participants(one.id)))];
  const [stays, ends] = await Promise.all([store.staysIn(reader.db, cooperations), store.partyEnds(reader.db, named)]);
  const ended = new Map<string, { ended: Day; successors: string[] }>();
  for (const one of ends) {
    if (one.ended > on) continue;
    const followed = await successorIds(reader, one.party, addDays(one.ended, -1), on);
    ended.set(one.party, { ended: one.ended, successors: followed.parties });
  }
  const refs = await partyRefs(reader, [...named, ...[...ended.values()].flatMap((one) => one.successors)], on);
  return new Map(
    running.map((row) => {
      const own = stays.filter((one) => cooperationsOf(row).includes(one.cooperation));
      const found = participantFlags(participants(row.id), own, ended, on);
      return [
        row.id,
        found.map((one) => ({
          code: one.code,
          party: known(refs, one.party),
          since: one.since,
          successors: one.code === "party-ended" ? one.successors.map((each) => known(refs, each)) : [],
        })),
      ];
    }),
  );
}

function cooperationsOf(row: store.ProjectRow): string[] {
  return [...(row.owner_kind === "cooperation" ? [row.owner] : []), ...(row.organised_as ? [row.organised_as] : [])];
}

/** Where a project stands, in short. */
export function summarise(files: ProjectFiles, id: string, language: Language): ProjectSummary | null {
  const row = files.rows.get(id);
  if (!row) return null;
  const { on, names } = files;
  const tally = files.tallies.get(id);
  const state = stateOf(row, on);
  const within = state === "running" ? runningWithin(files, id, new Set()) : [];
  const overdue = within.filter((one) => one.state === "overdue");
  const next =
    within.find((one) => one.project === id && one.state === "next") ??
    within.filter((one) => one.state === "next").toSorted(byDue)[0];
  const participants = tally?.participants ?? 0;
  const light = files.lights.get(id) ?? null;
  const shown = {
    slug: row.id,
    title: row.title,
    parent: row.parent,
    owner: endOf(names, row.owner_kind, row.owner),
    state,
    begunOn: row.begun_on,
    begunCertainty: row.begun_certainty,
    dueOn: row.due_on,
    endedOn: row.ended_on !== null && row.ended_on <= on ? row.ended_on : null,
    light: light && { ...light, text: lightSentence(light, language) },
    participants: participants > 0 ? participants : row.participants_said,
    milestones: {
      all: tally?.milestones ?? 0,
      done: tally?.done ?? 0,
      overdue: overdue.length,
      blocked: within.filter((one) => one.state === "blocked").length,
    },
    next: next ? dueOf(files, next) : null,
    overdue: overdue.flatMap((one) => dueOf(files, one) ?? []).toSorted((a, b) => b.daysLate - a.daysLate),
    flags: (files.flags.get(id) ?? []).map((one) => ({ ...one, text: flagSentence(one, language) })),
    plans: files.placements.filter((one) => one.project === id).map(({ plan, area }) => ({ plan, area })),
    ...originOf(names.sources, row),
  };
  return { ...shown, sentence: projectSentence(shown, language) };
}

/** The milestones of a project and of its parts under way: what is late in a part is late in the whole. */
function runningWithin(files: ProjectFiles, id: string, above: ReadonlySet<string>): StandingMilestone[] {
  const row = files.rows.get(id);
  if (!row || above.has(id) || stateOf(row, files.on) !== "running") return [];
  const parts = files.parts.get(id) ?? [];
  return [
    ...(files.byProject.get(id) ?? []),
    ...parts.flatMap((part) => runningWithin(files, part.id, new Set([...above, id]))),
  ];
}

function byDue(a: StandingMilestone, b: StandingMilestone): number {
  const [x, y] = [a.due ?? "9999", b.due ?? "9999"];
  return x < y ? -1 : x > y ? 1 : 0;
}

export function dueOf(files: ProjectFiles, one: StandingMilestone): DueMilestone | null {
  if (one.due === null) return null;
  return {
    project: one.project,
    projectTitle: files.rows.get(one.project)?.title ?? one.project,
    milestone: one.id,
    title: one.title,
    due: one.due,
    state: one.state,
    daysLate: one.daysLate,
  };
}

/** Late ones first, then by what comes next, then those under way without dates; the finished last. */
export function byUrgency(a: ProjectSummary, b: ProjectSummary): number {
  const rank = (one: ProjectSummary) => {
    if (one.state !== "running") return one.state === "not-begun" ? 3 : 4;
    return one.overdue.length > 0 ? 0 : one.next ? 1 : 2;
  };
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [lateA, lateB] = [a.overdue[0]?.daysLate ?? 0, b.overdue[0]?.daysLate ?? 0];
  if (lateA !== lateB) return lateB - lateA;
  const [nextA, nextB] = [a.next?.due ?? "9999", b.next?.due ?? "9999"];
  if (nextA !== nextB) return nextA < nextB ? -1 : 1;
  const [endA, endB] = [a.endedOn ?? "", b.endedOn ?? ""];
  if (endA !== endB) return endA > endB ? -1 : 1;
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}
