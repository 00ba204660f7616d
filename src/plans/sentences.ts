/** The one sentence that answers what a reader asks of a plan or a project. */
import { addDays, type Day } from "#platform/day.ts";
import { formatDay } from "#platform/format.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import type { Language } from "#platform/language.ts";
import type { DueMilestone, Flag, ProjectSummary } from "./contract/summaries.ts";
import type { LightAnswer } from "./rules/project-status.ts";
import type { PlanStatus } from "./rules/plan-status.ts";
import { flagPhrases, lightPhrases, planPhrases, projectPhrases } from "./sentence-texts.ts";
import { lightTexts } from "./texts.ts";
import type { ProjectState } from "./vocabulary.ts";

export function planSentence(
  status: PlanStatus,
  plan: { begunAtLatest: boolean; adoptedAtLatest: boolean; replacedBy: string | null },
  projects: { all: number; running: number; late: number },
  language: Language,
): string {
  const say = planPhrases[language];
  const day = (one: Day) => formatDay(one, language);
  const standing = ((): string => {
    switch (status.state) {
      case "not-begun":
        return say.notBegun(day(status.until ?? ""));
      case "in-preparation":
        return say.inPreparation(day(status.since ?? ""), plan.begunAtLatest);
      case "adopted":
        return say.adopted(day(status.since ?? ""), day(status.until ?? ""));
      case "in-force":
        return say.inForce(
          day(status.since ?? ""),
          plan.adoptedAtLatest,
          status.until === null ? null : day(addDays(status.until, -1)),
        );
      case "ended":
        return status.since === null ? say.ended : say.endedOn(day(addDays(status.since, -1)));
      case "replaced":
        return say.replaced(plan.replacedBy ?? "", day(status.since ?? ""));
      default:
        return status.state satisfies never;
    }
  })();
  const over = status.state === "ended" || status.state === "replaced";
  if (over || projects.running === 0) return standing;
  const count = capitalised(
    say.running(numberInWords(projects.running, language), numberInWords(projects.all, language), projects.all),
  );
  const late = projects.late === 0 ? "" : say.late(numberInWords(projects.late, language), projects.late);
  return `${standing} ${count}${late}.`;
}

export function projectSentence(
  project: {
    slug: string;
    state: ProjectState;
    begunOn: Day;
    begunCertainty: "exact" | "at-latest";
    endedOn: Day | null;
    overdue: DueMilestone[];
    next: DueMilestone | null;
    milestones: ProjectSummary["milestones"];
  },
  language: Language,
): string {
  const say = projectPhrases[language];
  const day = (one: Day) => formatDay(one, language);
  switch (project.state) {
    case "not-begun":
      return say.notBegun(day(project.begunOn));
    case "completed":
      return say.completed(day(project.endedOn ?? project.begunOn));
    case "stopped":
      return say.stopped(day(project.endedOn ?? project.begunOn));
    case "last-known":
      return say.lastKnown(day(addDays(project.endedOn ?? project.begunOn, -1)));
    case "running": {
      const parts = [
        say.running(day(project.begunOn), project.begunCertainty === "at-latest"),
        ...(project.overdue[0] ? [lateSentence(project.overdue, project.slug, language)] : []),
        ...(project.next ? [say.next(titleFrom(project.next, project.slug), day(project.next.due))] : []),
      ];
      return parts.join(" ");
    }
    default:
      return project.state satisfies never;
  }
}

/** A milestone of a part is told with the part's name. */
function titleFrom(one: DueMilestone, project: string): string {
  return one.project === project ? one.title : `${one.projectTitle}: ${one.title}`;
}

function lateSentence(overdue: readonly DueMilestone[], project: string, language: Language): string {
  const say = projectPhrases[language];
  const [worst] = overdue.toSorted((a, b) => b.daysLate - a.daysLate);
  if (!worst) return "";
  return overdue.length === 1
    ? say.oneLate(titleFrom(worst, project), worst.daysLate)
    : say.manyLate(capitalised(numberInWords(overdue.length, language)), titleFrom(worst, project), worst.daysLate);
}

/** "Gult lys: …", with the reason where it is not the report's own. */
export function lightSentence(answer: LightAnswer, language: Language): string {
  const word = capitalised(lightTexts[answer.light][language]);
  return `${word}: ${lightPhrases[answer.because][language]}`;
}

export function flagSentence(flag: Omit<Flag, "text">, language: Language): string {
  const say = flagPhrases[language];
  const day = formatDay(flag.since, language);
  return flag.code === "party-left"
    ? say.left(flag.party.name, day)
    : say.ended(
        flag.party.name,
        day,
        flag.successors.map((one) => one.name),
      );
}
