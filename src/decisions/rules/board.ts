/** The board of a joint matter: how far each party has come, as of a day. */
import type { Day, Organ } from "#cooperation/vocabulary.ts";
import { stages, type ComparisonClass, type Outcome, type PartyPart, type Stage } from "../vocabulary.ts";

export type BoardStep = {
  stage: Stage;
  day: Day;
  organ: string;
  caseNumber: string;
  note: string;
  source: string | null;
  constructed: boolean;
};
export type BoardResolution = {
  id: string;
  organ: Organ;
  day: Day;
  outcome: Outcome;
  comparison: ComparisonClass;
  caseNumber: string;
  source: string | null;
  constructed: boolean;
};
export type BoardDeadline = { stage: string; due: Day; setOn: Day };

/** What is awaited from a party; null when nothing is. */
export type Awaited =
  | "sending"
  | "agenda"
  | "decision"
  | "new-decision"
  | "competent-organ"
  | "same-wording"
  | "minutes"
  | "statement"
  | "accession"
  | null;

export type BoardCellFacts = BoardStep & { due: Day | null; late: boolean; date: Day | null };

export type BoardFacts = {
  stage: "waiting" | Stage;
  date: Day | null;
  organ: Organ | null;
  outcome: Outcome | null;
  comparison: ComparisonClass | null;
  caseNumber: string;
  due: Day | null;
  late: boolean;
  waitingFor: Awaited;
  cells: BoardCellFacts[];
  resolution: string | null;
  source: string | null;
  constructed: boolean;
};

export type BoardInput = {
  part: PartyPart;
  steps: readonly BoardStep[];
  resolutions: readonly BoardResolution[];
  /** The party's own deadlines and those for all; the newest set on or before the day counts. */
  deadlines: readonly BoardDeadline[];
  on: Day;
};

/** The row of one party. A postponed or merely noted case is not decided: the party is still waited for. */
export function boardRow({ part, steps, resolutions, deadlines, on }: BoardInput): BoardFacts {
  const counting = resolutionThatCounts(resolutions.filter((one) => one.day <= on));
  const decided = counting !== null && (counting.outcome === "adopted" || counting.outcome === "rejected");
  const cells = stages.map((stage) => cell(stage, latest(steps, stage, on), decided ? counting : null, deadlines, on));
  const reached = cells.findLast((one) => one.date !== null);
  const due = deadline(deadlines, "decided", on);
  const waitingFor = awaited(part, counting, cells);
  return {
    stage: reached?.stage ?? "waiting",
    date: reached?.date ?? null,
    organ: counting?.organ ?? null,
    outcome: counting?.outcome ?? null,
    comparison: counting && counting.outcome === "adopted" ? counting.comparison : null,
    caseNumber: counting?.caseNumber ?? "",
    due,
    late: due !== null && due < on && !decided && part !== "consulted",
    waitingFor,
    cells,
    resolution: counting?.id ?? null,
    source: counting?.source ?? reached?.source ?? null,
    constructed: counting?.constructed ?? reached?.constructed ?? false,
  };
}

/** The latest resolution of a competent organ, else the latest of any. Ties on a day: by id, so that order of entry is no matter. */
export function resolutionThatCounts<One extends BoardResolution>(resolutions: readonly One[]): One | null {
  const newestLast = resolutions.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
  return newestLast.findLast((one) => one.comparison !== "not-competent") ?? newestLast.at(-1) ?? null;
}

function latest(steps: readonly BoardStep[], stage: Stage, on: Day): BoardStep | null {
  return (
    steps
      .filter((one) => one.stage === stage && one.day <= on)
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
      .at(-1) ?? null
  );
}

/** A replanned date replaces the earlier one from the day it was set. */
export function deadline(deadlines: readonly BoardDeadline[], stage: string, on: Day): Day | null {
  const known = deadlines.filter((one) => one.stage === stage && one.setOn <= on);
  return known.toSorted((a, b) => (a.setOn < b.setOn ? -1 : a.setOn > b.setOn ? 1 : 0)).at(-1)?.due ?? null;
}

function cell(
  stage: Stage,
  step: BoardStep | null,
  resolution: BoardResolution | null,
  deadlines: readonly BoardDeadline[],
  on: Day,
): BoardCellFacts {
  const due = deadline(deadlines, stage, on);
  const shown = stage === "decided" && resolution ? { ...resolution, stage, note: "" } : step;
  const date = shown?.day ?? null;
  return {
    stage,
    day: date ?? "",
    date,
    organ: shown?.organ ?? "",
    caseNumber: shown?.caseNumber ?? "",
    note: shown?.note ?? "",
    due,
    late: date === null && due !== null && due < on,
    source: shown?.source ?? null,
    constructed: shown?.constructed ?? false,
  };
}

function awaited(part: PartyPart, counting: BoardResolution | null, cells: readonly BoardCellFacts[]): Awaited {
  const has = (stage: Stage) => cells.some((one) => one.stage === stage && one.date !== null);
  if (part === "consulted" && counting) return null;
  if (!counting || counting.outcome === "postponed" || counting.outcome === "noted") {
    if (!has("sent")) return "sending";
    if (part !== "decides") return part === "accedes" ? "accession" : "statement";
    return has("on-agenda") || counting ? "decision" : "agenda";
  }
  if (counting.comparison === "not-competent") return "competent-organ";
  if (counting.outcome === "rejected") return "new-decision";
  if (counting.comparison === "addition" || counting.comparison === "deviation") return "same-wording";
  return has("minutes-received") ? null : "minutes";
}
