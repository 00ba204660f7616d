/** How a cooperation came to be as it is: joined, left, changed role, new statutes, new form, as steps on days. */
import type { Day, LegalForm, MemberRole } from "../vocabulary.ts";

export type PastMembership = {
  party: string;
  role: MemberRole;
  since: Day;
  sinceCertainty: "exact" | "at-latest";
  until: Day | null;
  untilCertainty: "exact" | "at-earliest" | "party-ended";
};
export type Past = {
  since: Day;
  sinceCertainty: "exact" | "at-latest";
  until: Day | null;
  memberships: readonly PastMembership[];
  statutes: readonly { id: string; title: string; since: Day }[];
  forms: readonly { form: LegalForm; since: Day }[];
};

export type HistoryStep =
  | { kind: "began"; certain: boolean }
  | { kind: "joined"; role: MemberRole; certain: boolean; parties: string[] }
  /** Took part for a day or some, as observers at one meeting do. */
  | { kind: "took-part"; role: MemberRole; parties: string[] }
  | { kind: "changed-role"; from: MemberRole; to: MemberRole; certain: boolean; parties: string[] }
  /** `at-earliest`: last known to be in it. */
  | { kind: "left"; role: MemberRole; how: "exact" | "at-earliest" | "party-ended"; parties: string[] }
  | { kind: "statutes"; id: string; title: string }
  | { kind: "form"; form: LegalForm; first: boolean }
  | { kind: "ended" };

/** Ended within the month it began: it took part in a meeting, it did not join. */
const onlyTookPart = (one: PastMembership) => one.until !== null && one.until.slice(0, 7) === one.since.slice(0, 7);

/** The steps of each day on which something changed, oldest day first; within a day in the order of `stepOrder`. */
export function historyOf(past: Past): { day: Day; steps: HistoryStep[] }[] {
  const days = new Map<Day, HistoryStep[]>();
  const add = (day: Day, step: HistoryStep) => {
    const steps = days.get(day) ?? [];
    days.set(day, steps);
    const same = steps.find((one) => "parties" in one && "parties" in step && sameBut(one, step));
    if (same && "parties" in same && "parties" in step) same.parties.push(...step.parties);
    else steps.push("parties" in step ? { ...step, parties: [...step.parties] } : step);
  };
  add(past.since, { kind: "began", certain: past.sinceCertainty === "exact" });
  const before = (one: PastMembership) =>
    past.memberships.find((other) => other !== one && other.party === one.party && other.until === one.since);
  const after = (one: PastMembership) =>
    past.memberships.find((other) => other !== one && other.party === one.party && other.since === one.until);
  for (const one of past.memberships) {
    const parties = [one.party];
    const certain = one.sinceCertainty === "exact";
    const earlier = before(one);
    if (onlyTookPart(one)) {
      add(one.since, { kind: "took-part", role: one.role, parties });
      continue;
    }
    if (!earlier) add(one.since, { kind: "joined", role: one.role, certain, parties });
    else if (earlier.role !== one.role)
      add(one.since, { kind: "changed-role", from: earlier.role, to: one.role, certain, parties });
    if (one.until !== null && !after(one))
      add(one.until, { kind: "left", role: one.role, how: one.untilCertainty, parties });
  }
  for (const { id, title, since } of past.statutes) add(since, { kind: "statutes", id, title });
  past.forms.forEach(({ form, since }, index) => {
    if (index === 0 || past.forms[index - 1]?.form !== form) add(since, { kind: "form", form, first: index === 0 });
  });
  if (past.until !== null) add(past.until, { kind: "ended" });
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, steps]) => ({
      day,
      steps: steps.toSorted((a, b) => stepOrder.indexOf(a.kind) - stepOrder.indexOf(b.kind)),
    }));
}

const stepOrder: readonly HistoryStep["kind"][] = [
  "began",
  "form",
  "statutes",
  "left",
  "changed-role",
  "joined",
  "took-part",
  "ended",
];

function sameBut(a: HistoryStep, b: HistoryStep): boolean {
  const { parties: _a, ...one } = { parties: [], ...a };
  const { parties: _b, ...other } = { parties: [], ...b };
  return JSON.stringify(one) === JSON.stringify(other);
}

/** How many were in it from each day on which that changed; those who only took part are not counted. */
export function headcount(memberships: readonly PastMembership[]): { day: Day; members: number; observers: number }[] {
  const lasting = memberships.filter((one) => !onlyTookPart(one));
  const days = [
    ...new Set(lasting.flatMap((one) => (one.until === null ? [one.since] : [one.since, one.until]))),
  ].sort();
  return days.map((day) => {
    const there = lasting.filter((one) => one.since <= day && (one.until === null || day < one.until));
    const observers = there.filter((one) => one.role === "observer" || one.role === "guest").length;
    return { day, members: there.length - observers, observers };
  });
}

/** Kinds of events that are parts of a larger one: items of a resolution, and what was said in a presentation. */
const parts: ReadonlySet<string> = new Set(["resolution-item", "reason", "background", "trend", "criterion"]);

/** Whether an event is a detail of another, to be shown behind it. */
export function isDetail({ kind }: { kind: string }): boolean {
  return parts.has(kind);
}
