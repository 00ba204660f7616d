/** Where a project stands on a day, and what that says of what it is part of. */
import type { Day } from "#cooperation/vocabulary.ts";
import type { Light, MilestoneState, ProjectState } from "../vocabulary.ts";

export type ProjectLife = {
  begunOn: Day;
  endedOn: Day | null;
  endedHow: "completed" | "stopped" | null;
  endedCertainty: "exact" | "at-latest" | "at-earliest";
};

/** `at-earliest` is no end: it is the last day that any source speaks of the project. */
export function projectState(project: ProjectLife, on: Day): ProjectState {
  if (on < project.begunOn) return "not-begun";
  if (project.endedOn === null || on < project.endedOn) return "running";
  if (project.endedCertainty === "at-earliest") return "last-known";
  return project.endedHow === "stopped" ? "stopped" : "completed";
}

export type Report = { day: Day; light: Light };

/** Why the light is what it is: the newest report, or what the milestones say that the report does not. */
export type LightAnswer = {
  light: Light;
  because: "reported" | "overdue" | "blocked" | "long-overdue" | "part" | "on-time";
  /** The light of the newest report, where there is one. */
  reported: Light | null;
};

const rank: { [light in Light]: number } = { green: 0, yellow: 1, red: 2 };
/** So late that it is no longer made good by itself: a month. */
const longOverdue = 30;

export type LightFacts = {
  reports: readonly Report[];
  milestones: readonly { state: MilestoneState; daysLate: number }[];
  /** Lights of its parts that are running. */
  parts: readonly (Light | null)[];
};

/**
 * The worst of the newest report, the milestones and the parts: a report may be more worried than the milestones, never
 * less. Null: nothing is known to judge by.
 */
export function lightOn({ reports, milestones, parts }: LightFacts, on: Day): LightAnswer | null {
  const newest = reports.filter((one) => one.day <= on).toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  const reported = newest?.light ?? null;
  const voices: { light: Light; because: LightAnswer["because"] }[] = [];
  if (reported) voices.push({ light: reported, because: "reported" });
  const late = milestones.filter((one) => one.state === "overdue");
  if (late.some((one) => one.daysLate > longOverdue)) voices.push({ light: "red", because: "long-overdue" });
  else if (late.length > 0) voices.push({ light: "yellow", because: "overdue" });
  else if (milestones.some((one) => one.state === "blocked")) voices.push({ light: "yellow", because: "blocked" });
  else if (milestones.length > 0) voices.push({ light: "green", because: "on-time" });
  for (const part of parts) if (part) voices.push({ light: part, because: "part" });
  const worst = voices.reduce<(typeof voices)[number] | null>(
    (so, one) => (so === null || rank[one.light] > rank[so.light] ? one : so),
    null,
  );
  return worst && { ...worst, reported };
}

/** The worst of several; null where none is known. */
export function worstLight(lights: readonly (Light | null)[]): Light | null {
  return lights.reduce<Light | null>(
    (so, one) => (one !== null && (so === null || rank[one] > rank[so]) ? one : so),
    null,
  );
}
