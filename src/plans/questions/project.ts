import { lastEntryOf } from "#journal/perform.ts";
import { mattersNamed } from "#decisions/questions/matters.ts";
import { sourceRefs } from "#parties/questions/find-party.ts";
import type { SourceRef } from "#parties/contract.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { formatDay } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { MilestoneRefShown, MilestoneShown, ProjectAnswer, TemplateShown } from "../contract/project.ts";
import { eventsNamed, type NamedEvent } from "../plan-store.ts";
import * as store from "../project-store.ts";
import { stagesOf, templatesOf } from "../template-store.ts";
import type { ProjectRefusal } from "../refusals.ts";
import type { MilestoneKey } from "../vocabulary.ts";
import { partsOfAlliances } from "./alliance.ts";
import { planFiles, planRefOf } from "./plan-files.ts";
import { byRole, endOf, originOf } from "./names.ts";
import { projectFiles, summarise, type ProjectFiles } from "./project-files.ts";
import { projectsRecorded } from "./recorded.ts";
import { bandsOf, inTreeOrder } from "./timeline.ts";

/** A project as it stood on a day: who, what is due, what is done, what ordered it and what came of it. */
export async function projectAnswer(
  reader: Reader,
  id: string,
  on: Day,
  language: Language,
): Promise<Outcome<ProjectAnswer, ProjectRefusal>> {
  const word = id.normalize("NFC").trim();
  return reader.answers.of(`plans.project ${on} ${language} ${word}`, async () => {
    const files = await projectFiles(reader, { ids: [word] }, on);
    const row = files.rows.get(word);
    if (row) return accept(await readProject(reader, files, row, language));
    const { rows: ever } = await projectsRecorded(reader, { ids: [word] });
    const found = ever.find((one) => one.id === word);
    if (!found) return refuse("project-unknown", { word }, "project");
    return refuse("project-not-begun", {
      title: found.title,
      day: formatDay(found.begun_on, language),
      begun: found.begun_on,
    });
  });
}

async function readProject(
  reader: Reader,
  files: ProjectFiles,
  row: store.ProjectRow,
  language: Language,
): Promise<ProjectAnswer> {
  const { db } = reader;
  const { on } = files;
  const [dates, deliverables, reports, results, templates, stages, version] = await Promise.all([
    store.datesOf(db, row.id, on),
    store.deliverablesOf(db, row.id),
    store.reportsOf(db, row.id, on),
    store.resultsOf(db, row.id, on),
    row.template === null ? [] : templatesOf(db, { id: row.template }),
    row.template === null ? [] : stagesOf(db, row.template),
    lastEntryOf(db, `project:${row.id}`),
  ]);
  const own = files.byProject.get(row.id) ?? [];
  const people = files.parties.get(row.id) ?? [];
  const elsewhere = [...own.flatMap((one) => one.needs ?? []), ...own.flatMap((one) => one.held.map(keyText))]
    .map((key) => key.slice(0, key.indexOf("/")))
    .filter((id) => !files.rows.has(id));
  const placements = files.placements.filter((one) => one.project === row.id);
  const planIds = [...new Set([...placements.map((one) => one.plan), ...results.flatMap((one) => one.plan ?? [])])];
  const [plans, matters, events, sources, alliances, others] = await Promise.all([
    planFiles(reader, { ids: planIds.toSorted() }, on, language),
    mattersNamed(
      reader,
      [row.ordered_by_matter, ...results.map((one) => one.matter)].flatMap((one) => one ?? []),
      on,
      language,
    ),
    eventsNamed(
      db,
      [row.ordered_by_event, ...results.map((one) => one.event)].flatMap((one) => one ?? []),
    ),
    sourceRefs(
      reader,
      [...own, ...dates, ...deliverables, ...reports, ...results, ...placements].map((one) => one.source),
    ),
    partsOfAlliances(
      reader,
      people.flatMap((one) => (one.party_kind === "party" && one.role === "contractor" ? one.party : [])),
      on,
    ),
    store.projectsRead(db, { ids: [...elsewhere, ...(row.parent ? [row.parent] : [])] }, on),
  ]);
  const titles = new Map([...files.rows.values(), ...others].map((one) => [one.id, one.title]));
  const summary = summarise(files, row.id, language);
  if (!summary) throw new Error(`Project ${row.id} vanished while it was read.`);
  const named = (id: string | null) => {
    const event = id === null ? undefined : events.find((one) => one.id === id);
    return event ? { id: event.id, title: event.title } : null;
  };
  const parts = [...files.rows.values()].filter((one) => one.parent === row.id);
  const dueOfMilestone = (id: string | null) => own.find((one) => one.id === id)?.due ?? null;
  return {
    ...summary,
    on,
    summary: row.summary,
    endedCertainty: row.ended_certainty,
    whole: row.parent === null ? null : { slug: row.parent, title: titles.get(row.parent) ?? row.parent },
    parts: parts.flatMap((one) => summarise(files, one.id, language) ?? []),
    placements: placements
      .filter((one) => (plans.rows.get(one.plan)?.begun_on ?? "9999") <= on)
      .map((one) => {
        const area = plans.areas.get(one.plan)?.find((each) => each.id === one.area);
        return {
          plan: planRefOf(plans, one.plan),
          area: area ? { id: area.id, title: area.title } : null,
          ...originOf(sources, one),
        };
      }),
    participantsSaid: row.participants_said,
    parties: people
      .map((one) => ({
        end: endOf(files.names, one.party_kind, one.party),
        role: one.role,
        since: one.since,
        until: one.until,
        note: one.note,
        parts: alliances.get(one.party) ?? [],
        ...originOf(files.names.sources, one),
      }))
      .toSorted(byRole),
    organisedAs: row.organised_as === null ? null : (files.names.cooperations.get(row.organised_as) ?? null),
    orderedBy: orderedBy(row, matters, events),
    milestoneList: own.map((one) => showMilestone(one, files, titles, dates, sources)),
    deliverables: deliverables.map((one) => {
      const due = dueOfMilestone(one.milestone);
      const delivered = one.delivered_on !== null && one.delivered_on <= on ? one.delivered_on : null;
      return {
        id: one.id,
        title: one.title,
        milestone: one.milestone,
        due,
        deliveredOn: delivered,
        note: delivered === null ? "" : one.delivered_note,
        url: delivered === null ? null : one.url,
        late: summary.state === "running" && delivered === null && due !== null && due < on,
        ...originOf(sources, one),
      };
    }),
    reports: reports.map((one) => ({ day: one.day, light: one.light, words: one.words, ...originOf(sources, one) })),
    results: results.map((one) => {
      const matter = one.matter === null ? undefined : matters.get(one.matter);
      return {
        day: one.day,
        title: one.title,
        matter: matter ? { slug: matter.slug, title: matter.title } : null,
        plan: one.plan === null ? null : planRefOf(plans, one.plan),
        event: named(one.event),
        url: one.url,
        ...originOf(sources, one),
      };
    }),
    template: templateOf(row, templates, stages, on),
    timeline: bandsOf(files, inTreeOrder(files, [...files.rows.keys()])),
    changeDays: changeDaysOf(row, own, reports, parts).toSorted(),
    version,
  };
}

function keyText({ project, milestone }: MilestoneKey): string {
  return `${project}/${milestone}`;
}

function orderedBy(
  row: store.ProjectRow,
  matters: Awaited<ReturnType<typeof mattersNamed>>,
  events: readonly NamedEvent[],
): ProjectAnswer["orderedBy"] {
  const matter = row.ordered_by_matter === null ? undefined : matters.get(row.ordered_by_matter);
  const event = row.ordered_by_event === null ? undefined : events.find((one) => one.id === row.ordered_by_event);
  return [
    ...(matter ? [{ kind: "matter" as const, id: matter.slug, title: matter.title, day: matter.since }] : []),
    ...(event ? [{ kind: "event" as const, id: event.id, title: event.title, day: event.day }] : []),
  ];
}

function showMilestone(
  one: NonNullable<ReturnType<ProjectFiles["byProject"]["get"]>>[number],
  files: ProjectFiles,
  titles: Map<string, string>,
  dates: Awaited<ReturnType<typeof store.datesOf>>,
  sources: Map<string, SourceRef>,
): MilestoneShown {
  const refOf = (key: string): MilestoneRefShown | [] => {
    const other = files.milestones.get(key);
    return other
      ? {
          project: other.project,
          projectTitle: titles.get(other.project) ?? other.project,
          milestone: other.id,
          title: other.title,
          state: other.state,
        }
      : [];
  };
  const own = dates.filter((each) => each.milestone === one.id);
  return {
    id: one.id,
    position: one.position,
    title: one.title,
    stage: one.stage,
    state: one.state,
    due: one.due,
    duePrecision: one.due_precision,
    daysLate: one.daysLate,
    doneOn: one.state === "done" ? one.done_on : null,
    doneNote: one.state === "done" ? one.done_note : "",
    needs: (one.needs ?? []).flatMap(refOf),
    heldBy: one.held.map(keyText).flatMap(refOf),
    dates: own.map((each, index) => ({
      setOn: each.set_on,
      due: each.due,
      precision: each.due_precision,
      reason: each.reason,
      current: index === own.length - 1,
      ...originOf(sources, each),
    })),
    ...originOf(sources, one),
  };
}

/** The version that the project began with; a newer one of the template is told and changes nothing here. */
function templateOf(
  row: store.ProjectRow,
  templates: Awaited<ReturnType<typeof templatesOf>>,
  stages: Awaited<ReturnType<typeof stagesOf>>,
  on: Day,
): TemplateShown | null {
  const own = templates.find((one) => one.version === row.template_version);
  if (!own) return null;
  return {
    id: own.id,
    version: own.version,
    title: own.title,
    newest: templates.findLast((one) => one.dated <= on)?.version ?? own.version,
    stages: stages
      .filter((one) => one.version === own.version)
      .map(({ id, title, kind, deliverable, days, after }) => ({ id, title, kind, deliverable, days, after })),
  };
}

function changeDaysOf(
  row: store.ProjectRow,
  milestones: readonly store.MilestoneRow[],
  reports: readonly { day: Day }[],
  parts: readonly store.ProjectRow[],
): Day[] {
  const days = [
    row.begun_on,
    row.ended_on,
    ...milestones.flatMap((one) => [one.done_on, one.set_on]),
    ...reports.map((one) => one.day),
    ...parts.map((one) => one.begun_on),
  ];
  return [...new Set(days.flatMap((day) => day ?? []))];
}
