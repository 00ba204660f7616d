import type { MatterSummary } from "#decisions/questions/matters.ts";
import { mattersNamed } from "#decisions/questions/matters.ts";
import { cooperationRefs } from "#cooperation/questions/cooperation.ts";
import { partyRefs, sourceRefs } from "#parties/questions/find-party.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import type { PlanRef, PlanSummary } from "../contract/summaries.ts";
import type * as store from "../plan-store.ts";
import { planStatus, type PlanStatus, type VersionLife } from "../rules/plan-status.ts";
import { worstLight } from "../rules/project-status.ts";
import { planSentence } from "../sentences.ts";
import { plansRecorded } from "./recorded.ts";
import { endOf, originOf, type Names } from "./names.ts";
import { dueOf, stateOf, type ProjectFiles } from "./project-files.ts";

/** Some plans, those that replace them, their versions, and where each stands on a day. */
export type PlanFiles = {
  on: Day;
  rows: Map<string, store.PlanRow>;
  versions: Map<string, store.VersionRow[]>;
  lives: Map<string, VersionLife[]>;
  links: store.LinkRow[];
  areas: Map<string, Awaited<ReturnType<typeof store.areasOf>>>;
  matters: Map<string, MatterSummary>;
  statuses: Map<string, PlanStatus>;
  names: Names;
};

type Asked = Parameters<typeof store.plansRead>[1];

/** The same number of statements however many plans there are; what a version's matter says is decided by that matter's rule. */
export function planFiles(reader: Reader, asked: Asked, on: Day, language: Language): Promise<PlanFiles> {
  return reader.answers.of(`plans.files ${on} ${language} ${JSON.stringify(asked)}`, async () => {
    const { rows, versions, links, areas } = await plansRecorded(reader, asked);
    const ids = rows.map((one) => one.id);
    const [cooperations, parties, sources, matters] = await Promise.all([
      cooperationRefs(
        reader,
        rows.flatMap((one) => one.cooperation ?? []),
        on,
      ),
      partyRefs(
        reader,
        rows.flatMap((one) => one.party ?? []),
        on,
      ),
      sourceRefs(
        reader,
        rows.map((one) => one.source),
      ),
      mattersNamed(
        reader,
        versions.flatMap((one) => one.matter ?? []),
        on,
        language,
      ),
    ]);
    const byPlan = Map.groupBy(versions, (one) => one.plan);
    const lives = new Map(ids.map((id) => [id, (byPlan.get(id) ?? []).map((one) => lifeOf(one, matters, on))]));
    const known = new Map(rows.map((one) => [one.id, one]));
    return {
      on,
      rows: known,
      versions: byPlan,
      lives,
      links,
      areas,
      matters,
      statuses: statusesOf(known, lives, links, on),
      names: { cooperations, parties, sources },
    };
  });
}

/** By its matter where it has one; that was not opened on the day, it was not adopted either. */
function lifeOf(one: store.VersionRow, matters: Map<string, MatterSummary>, on: Day): VersionLife {
  if (one.matter === null) return { version: one.version, since: one.adopted_on, until: null };
  const matter = matters.get(one.matter);
  if (!matter || matter.openedOn > on || matter.since === null)
    return { version: one.version, since: null, until: null };
  return { version: one.version, since: matter.since, until: matter.status === "ended" ? matter.until : null };
}

/** A plan is replaced from the day on which another that replaces it holds: that one's own state is asked first. */
function statusesOf(
  rows: Map<string, store.PlanRow>,
  lives: Map<string, VersionLife[]>,
  links: readonly store.LinkRow[],
  on: Day,
): Map<string, PlanStatus> {
  const statuses = new Map<string, PlanStatus>();
  const visit = (id: string, above: ReadonlySet<string>): PlanStatus | null => {
    const found = statuses.get(id);
    const row = rows.get(id);
    if (found || !row || above.has(id)) return found ?? null;
    const replacedOn = links
      .filter((one) => one.kind === "replaces" && one.to_plan === id)
      .flatMap((one) => heldFrom(rows.get(one.plan), lives.get(one.plan), visit(one.plan, new Set([...above, id]))))
      .toSorted()[0];
    const status = planStatus(
      {
        begunOn: row.begun_on,
        versions: lives.get(id) ?? [],
        periodBegins: row.period_from,
        periodEnds: row.period_until,
        endedOn: row.ended_on,
        replacedOn: replacedOn ?? null,
      },
      on,
    );
    statuses.set(id, status);
    return status;
  };
  for (const id of rows.keys()) visit(id, new Set());
  return statuses;
}

/** The day a plan came to hold; one that has ended since held from its first adoption. */
function heldFrom(
  row: store.PlanRow | undefined,
  lives: readonly VersionLife[] | undefined,
  status: PlanStatus | null,
): Day[] {
  if (!row || !status || status.state === "not-begun" || status.state === "in-preparation") return [];
  if (status.state === "in-force" && status.since !== null) return [status.since];
  if (status.state === "adopted" && status.until !== null) return [status.until];
  const adopted = (lives ?? []).flatMap((one) => one.since ?? []).toSorted()[0];
  if (adopted === undefined) return [];
  return [row.period_from !== null && row.period_from > adopted ? row.period_from : adopted];
}

export function planRefOf(files: PlanFiles, id: string): PlanRef {
  const row = files.rows.get(id);
  if (!row) return { slug: id, title: id, kind: "strategy", owner: { kind: "party", slug: "", name: "" } };
  return { slug: row.id, title: row.title, kind: row.kind, owner: ownerOf(row, files.names) };
}

function ownerOf(row: store.PlanRow, names: Names) {
  return row.cooperation === null
    ? endOf(names, "party", row.party ?? "")
    : endOf(names, "cooperation", row.cooperation);
}

/** A plan in short: where it stands, and how its projects do. */
export function summarisePlan(
  files: PlanFiles,
  projects: ProjectFiles,
  id: string,
  language: Language,
): PlanSummary | null {
  const row = files.rows.get(id);
  const status = files.statuses.get(id);
  if (!row || !status) return null;
  const { on } = files;
  const placed = new Set(projects.placements.filter((one) => one.plan === id).map((one) => one.project));
  // A part that stands in the plan beside its whole is told with the whole.
  const own = [...projects.rows.values()].filter(
    (one) => placed.has(one.id) && (one.parent === null || !placed.has(one.parent)),
  );
  const running = own.filter((one) => stateOf(one, on) === "running");
  const within = [...projects.rows.values()].filter(
    (one) => placed.has(one.id) || (one.parent !== null && placed.has(one.parent)),
  );
  const open = within
    .filter((one) => stateOf(one, on) === "running")
    .flatMap((one) => projects.byProject.get(one.id) ?? []);
  const lateIn = new Set(open.filter((one) => one.state === "overdue").map((one) => one.project));
  const isLate = (one: (typeof own)[number]) =>
    lateIn.has(one.id) || within.some((part) => part.parent === one.id && lateIn.has(part.id));
  const counts = { all: own.length, running: running.length, late: running.filter(isLate).length };
  const next = open
    .filter((one) => one.state === "next" && one.due !== null)
    .toSorted((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : 1))[0];
  const first = (files.versions.get(id) ?? []).find((one) => one.adopted_on !== null);
  const replacing = files.links.find(
    (one) =>
      one.kind === "replaces" &&
      one.to_plan === id &&
      heldFrom(files.rows.get(one.plan), files.lives.get(one.plan), files.statuses.get(one.plan) ?? null).includes(
        status.since ?? "",
      ),
  );
  return {
    ...planRefOf(files, id),
    state: status.state,
    since: status.since,
    until: status.until,
    sentence: planSentence(
      status,
      {
        begunAtLatest: row.begun_certainty === "at-latest",
        adoptedAtLatest: first?.adopted_certainty === "at-latest",
        replacedBy: replacing ? (files.rows.get(replacing.plan)?.title ?? replacing.plan) : null,
      },
      counts,
      language,
    ),
    period:
      row.period_from === null || row.period_until === null ? null : { from: row.period_from, until: row.period_until },
    projects: counts,
    areas: files.areas.get(id)?.length ?? 0,
    light: worstLight(running.map((one) => projects.lights.get(one.id)?.light ?? null)),
    next: next ? dueOf(projects, next) : null,
    ...originOf(files.names.sources, row),
  };
}
