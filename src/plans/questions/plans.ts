import { cooperationRefs, findCooperation } from "#cooperation/questions/cooperation.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import type { Language } from "#platform/language.ts";
import { accept, refuse, type Outcome } from "#platform/outcome.ts";
import type { PlanStatusBoard, PlanSummary, ProjectSummary } from "../contract/summaries.ts";
import { plansWithParty } from "../plan-store.ts";
import { projectsWithParty } from "../project-store.ts";
import type { PlanRefusal } from "../refusals.ts";
import type { PartyRole, PlanState, ProjectPartyRole } from "../vocabulary.ts";
import { planFiles, summarisePlan } from "./plan-files.ts";
import { byUrgency, projectFiles, summarise } from "./project-files.ts";

/** The plans begun by a day, those that hold first: all, or those that a cooperation or a party owns. */
export function plansAnswer(
  reader: Reader,
  on: Day,
  language: Language,
  asked: { cooperations?: readonly string[]; parties?: readonly string[]; ids?: readonly string[] } = {},
): Promise<PlanSummary[]> {
  return reader.answers.of(`plans.list ${on} ${language} ${JSON.stringify(asked)}`, async () => {
    const [files, projects] = await Promise.all([
      planFiles(reader, asked, on, language),
      projectFiles(reader, { all: true }, on),
    ]);
    const wanted = [...files.rows.values()].filter(
      (one) =>
        one.begun_on <= on &&
        (asked.ids === undefined || asked.ids.includes(one.id)) &&
        (asked.cooperations === undefined || asked.cooperations.includes(one.cooperation ?? "")) &&
        (asked.parties === undefined || asked.parties.includes(one.party ?? "")),
    );
    return wanted.flatMap((one) => summarisePlan(files, projects, one.id, language) ?? []).toSorted(byState);
  });
}

const order: PlanState[] = ["in-force", "adopted", "in-preparation", "replaced", "ended", "not-begun"];

function byState(a: PlanSummary, b: PlanSummary): number {
  if (a.state !== b.state) return order.indexOf(a.state) - order.indexOf(b.state);
  const [newA, newB] = [a.since ?? "", b.since ?? ""];
  if (newA !== newB) return newA > newB ? -1 : 1;
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}

/** The plans that a cooperation owns, as of a day. */
export function plansOf(reader: Reader, cooperation: string, on: Day, language: Language): Promise<PlanSummary[]> {
  return plansAnswer(reader, on, language, { cooperations: [cooperation] });
}

/** All projects begun by a day, late and next ones first. */
export function projectsAnswer(reader: Reader, on: Day, language: Language): Promise<ProjectSummary[]> {
  return reader.answers.of(`plans.project-list ${on} ${language}`, async () => {
    const files = await projectFiles(reader, { all: true }, on);
    return [...files.rows.keys()].flatMap((id) => summarise(files, id, language) ?? []).toSorted(byUrgency);
  });
}

/** A cooperation's plans and projects with where each stands. */
export async function planStatusBoard(
  reader: Reader,
  cooperation: string,
  on: Day,
  language: Language,
): Promise<Outcome<PlanStatusBoard, PlanRefusal>> {
  const found = await findCooperation(reader, cooperation, on);
  if (!found.ok) return refuse("cooperation-unknown", { word: cooperation }, "cooperation");
  const { slug } = found.value;
  const [plans, projects, refs] = await Promise.all([
    plansOf(reader, slug, on, language),
    projectsAnswer(reader, on, language),
    cooperationRefs(reader, [slug], on),
  ]);
  return accept({
    cooperation: refs.get(slug) ?? { slug, name: slug, form: null, theme: "other" },
    on,
    plans,
    projects: projects.filter((one) => one.owner.kind === "cooperation" && one.owner.slug === slug),
  });
}

export type PartyPlans = {
  plans: { plan: PlanSummary; roles: PartyRole[] }[];
  projects: { project: ProjectSummary; roles: ProjectPartyRole[] }[];
};

/** What a party is in on a day: plans that hold or are being made, and projects under way. */
export function plansOfParty(reader: Reader, party: string, on: Day, language: Language): Promise<PartyPlans> {
  return reader.answers.of(`plans.of-party ${party} ${on} ${language}`, async () => {
    const [plans, projects, inPlans, inProjects] = await Promise.all([
      plansAnswer(reader, on, language),
      projectsAnswer(reader, on, language),
      plansWithParty(reader.db, party, on),
      projectsWithParty(reader.db, party, on),
    ]);
    const live: PlanState[] = ["in-force", "adopted", "in-preparation"];
    return {
      plans: plans.flatMap((plan) => {
        const found = inPlans.find((one) => one.plan === plan.slug);
        return found && live.includes(plan.state) ? [{ plan, roles: found.roles }] : [];
      }),
      projects: projects.flatMap((project) => {
        const found = inProjects.find((one) => one.project === project.slug);
        return found && project.state === "running" ? [{ project, roles: found.roles }] : [];
      }),
    };
  });
}
