import { lastEntryOf } from "#journal/perform.ts";
import { cooperationRefs } from "#cooperation/questions/cooperation.ts";
import { partyRefs, sourceRefs } from "#parties/questions/find-party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { formatDay } from "#platform/format.ts";
import type { Language } from "#platform/language.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { AreaLink, IndicatorShown, PlanAnswer, ProgrammeAreaShown } from "../contract/plan.ts";
import * as store from "../plan-store.ts";
import type { PlanRefusal } from "../refusals.ts";
import { earlierAreas, laterAreas, stepsOf, type AreaSteps, type Followed } from "../rules/area-mapping.ts";
import { worstLight } from "../rules/project-status.ts";
import { partsOfAlliances } from "./alliance.ts";
import { planFiles, planRefOf, summarisePlan, type PlanFiles } from "./plan-files.ts";
import { byRole, endOf, originOf } from "./names.ts";
import { byUrgency, projectFiles, summarise, type ProjectFiles } from "./project-files.ts";
import { linksRecorded, partsRecorded } from "./recorded.ts";
import { bandsOf, inTreeOrder } from "./timeline.ts";

/** A plan as it stood on a day: what it says, its parts, its projects, and how it came to be. */
export async function planAnswer(
  reader: Reader,
  id: string,
  on: Day,
  language: Language,
): Promise<Outcome<PlanAnswer, PlanRefusal>> {
  const word = id.normalize("NFC").trim();
  return reader.answers.of(`plans.plan ${on} ${language} ${word}`, async () => {
    // Its neighbours are needed by name: those it continues, and those that replace it.
    const linked = await linksRecorded(reader, word);
    const ids = [...new Set([word, ...linked.flatMap((one) => [one.plan, one.to_plan])])].sort();
    const files = await planFiles(reader, { ids }, on, language);
    const row = files.rows.get(word);
    if (!row) return refuse("plan-unknown", { word }, "plan");
    if (on < row.begun_on)
      return refuse("plan-not-begun", {
        title: row.title,
        day: formatDay(row.begun_on, language),
        begun: row.begun_on,
      });
    return accept(await readPlan(reader, files, row, linked, language));
  });
}

async function readPlan(
  reader: Reader,
  files: PlanFiles,
  row: store.PlanRow,
  linked: store.LinkRow[],
  language: Language,
): Promise<PlanAnswer> {
  const { db } = reader;
  const { on } = files;
  const versions = files.versions.get(row.id) ?? [];
  const areas = files.areas.get(row.id) ?? [];
  const [projects, { indicators, mappings, around }, parties, statements, values, events, version] = await Promise.all([
    projectFiles(reader, { plan: row.id }, on),
    partsRecorded(reader, row.id),
    store.planPartiesOf(db, [row.id], on),
    store.statementsOf(db, row.id, on),
    store.indicatorValuesOf(db, row.id, on),
    store.eventsNamed(
      db,
      versions.flatMap((one) => one.event ?? []),
    ),
    lastEntryOf(db, `plan:${row.id}`),
  ]);
  const [partyNames, cooperations, sources, alliances] = await Promise.all([
    partyRefs(
      reader,
      parties.flatMap((one) => (one.party_kind === "party" ? one.party : [])),
      on,
    ),
    cooperationRefs(
      reader,
      parties.flatMap((one) => (one.party_kind === "cooperation" ? one.party : [])),
      on,
    ),
    sourceRefs(
      reader,
      [row, ...versions, ...linked, ...parties, ...statements, ...indicators, ...values, ...areas].map(
        (one) => one.source,
      ),
    ),
    partsOfAlliances(
      reader,
      parties.flatMap((one) => (one.party_kind === "party" && one.role === "contractor" ? one.party : [])),
      on,
    ),
  ]);
  const summary = summarisePlan(files, projects, row.id, language);
  if (!summary) throw new Error(`Plan ${row.id} vanished while it was read.`);
  const placed = projects.placements.filter((one) => one.plan === row.id);
  const order = inTreeOrder(projects, [...projects.rows.keys()]);
  const paths = pathsOf(mappings, around, on);
  const list = order.flatMap((id) => summarise(projects, id, language) ?? []);
  return {
    ...summary,
    on,
    summary: row.summary,
    law: row.law,
    legalEffect: row.legal_effect,
    begunOn: row.begun_on,
    begunCertainty: row.begun_certainty,
    website: row.website,
    versions: versions.flatMap((one) => {
      const life = files.lives.get(row.id)?.find((each) => each.version === one.version);
      const matter = one.matter === null ? undefined : files.matters.get(one.matter);
      // A version whose matter was not opened, or that was adopted later, was not there on the day.
      if (one.matter !== null && (!matter || matter.openedOn > on)) return [];
      if (one.matter === null && (one.adopted_on ?? "9999") > on) return [];
      const event = events.find((each) => each.id === one.event);
      return [
        {
          version: one.version,
          title: one.title,
          matter: matter
            ? { slug: matter.slug, title: matter.title, status: matter.status, sentence: matter.sentence }
            : null,
          event: event ? { id: event.id, title: event.title } : null,
          body: one.body_name ?? one.body,
          adoptedOn: one.adopted_on,
          adoptedCertainty: one.adopted_certainty,
          caseNumber: one.case_number,
          note: one.note,
          since: life?.since ?? null,
          until: life?.until ?? null,
          ...originOf(sources, one),
        },
      ];
    }),
    links: linked
      .filter((one) => one.since <= on)
      .map((one) => ({
        kind: one.kind,
        direction: one.plan === row.id ? ("to" as const) : ("from" as const),
        plan: planRefOf(files, one.plan === row.id ? one.to_plan : one.plan),
        since: one.since,
        note: one.note,
        ...originOf(sources, one),
      })),
    parties: parties
      .map((one) => ({
        end: endOf({ parties: partyNames, cooperations }, one.party_kind, one.party),
        role: one.role,
        since: one.since,
        until: one.until,
        note: one.note,
        parts: alliances.get(one.party) ?? [],
        ...originOf(sources, one),
      }))
      .toSorted(byRole),
    statements: statements.map((one) => ({
      id: one.id,
      kind: one.kind,
      position: one.position,
      wording: one.wording,
      indicators: indicators
        .filter((each) => each.statement === one.id)
        .map((each) => showIndicator(each, values, sources)),
      ...originOf(sources, one),
    })),
    programmeAreas: areas.map((one) => showArea(one, { placed, projects, paths, sources })),
    projectList: list.toSorted(byUrgency),
    timeline: bandsOf(projects, order),
    changeDays: changeDaysOf(files, row, placed, projects),
    version,
  };
}

function showIndicator(
  one: Awaited<ReturnType<typeof store.indicatorsOf>>[number],
  values: Awaited<ReturnType<typeof store.indicatorValuesOf>>,
  sources: Parameters<typeof originOf>[0],
): IndicatorShown {
  const own = values.filter((value) => value.indicator === one.id);
  const newest = own.at(-1);
  return {
    id: one.id,
    title: one.title,
    unit: one.unit,
    aim: one.aim,
    target: one.target,
    targetDay: one.target_day,
    baseline: one.baseline,
    baselineDay: one.baseline_day,
    values: own.map(({ day, value, note, ...rest }) => ({ day, value, note, ...originOf(sources, rest) })),
    reached: newest ? (one.aim === "at-least" ? newest.value >= one.target : newest.value <= one.target) : null,
    ...originOf(sources, one),
  };
}

type Paths = {
  steps: AreaSteps;
  /** Plans that had begun on the day, those begun last first. */
  begun: { id: string; title: string }[];
  titles: Map<string, string>;
};

function pathsOf(
  mappings: readonly store.MappingRow[],
  around: Awaited<ReturnType<typeof store.plansBegun>>,
  on: Day,
): Paths {
  return {
    steps: stepsOf(
      mappings.map((one) => ({
        from: { plan: one.from_plan, area: one.from_area },
        to: { plan: one.to_plan, area: one.to_area },
        extent: one.extent,
      })),
    ),
    begun: around.filter((one) => one.begun_on <= on),
    titles: new Map(
      mappings.flatMap((one) => [
        [`${one.from_plan}/${one.from_area}`, one.from_title],
        [`${one.to_plan}/${one.to_area}`, one.to_title],
      ]),
    ),
  };
}

/** Whole plans apart, an area is followed only into plans that had begun on the day. */
function showArea(
  one: Awaited<ReturnType<typeof store.areasOf>>[number],
  {
    placed,
    projects,
    paths,
    sources,
  }: {
    placed: ProjectFiles["placements"];
    projects: ProjectFiles;
    paths: Paths;
    sources: Parameters<typeof originOf>[0];
  },
): ProgrammeAreaShown {
  const own = placed.filter((each) => each.area === one.id).map((each) => each.project);
  const start = { plan: one.plan, area: one.id };
  const shown = (all: readonly Followed[]): AreaLink[] =>
    paths.begun.flatMap(({ id, title }) =>
      all
        .filter((each) => each.plan === id)
        .map((each) => ({
          plan: id,
          planTitle: title,
          area: each.area,
          title: paths.titles.get(`${id}/${each.area}`) ?? each.area,
          extent: each.extent,
        })),
    );
  return {
    id: one.id,
    position: one.position,
    title: one.title,
    summary: one.summary,
    light: worstLight(own.map((id) => projects.lights.get(id)?.light ?? null)),
    projects: own.filter((id) => projects.rows.has(id)),
    earlier: shown(earlierAreas(start, paths.steps)),
    later: shown(laterAreas(start, paths.steps)),
    ...originOf(sources, one),
  };
}

function changeDaysOf(
  files: PlanFiles,
  row: store.PlanRow,
  placed: ProjectFiles["placements"],
  projects: ProjectFiles,
): Day[] {
  const ids = new Set(placed.map((one) => one.project));
  const days = [
    row.begun_on,
    row.period_from,
    row.period_until,
    row.ended_on,
    ...(files.lives.get(row.id) ?? []).flatMap((one) => [one.since, one.until]),
    ...[...projects.milestones.values()].filter((one) => ids.has(one.project)).map((one) => one.done_on),
  ];
  return [...new Set(days.flatMap((day) => day ?? []))].toSorted();
}
