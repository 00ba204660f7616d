/**
 * The ordinary decision rule (kommuneloven §§ 11-9, 18-4) as answers to a few questions, for whoever does not write rules as data.
 * What cannot be answered so has no such form: `guidedFrom` is then null, and nothing of the rule is lost.
 */
import type { Binds, Condition, DecisionRule, Organ, Threshold } from "../vocabulary.ts";

/** For what a cooperation usually has rules. */
export const ruleKinds = ["ordinary", "joint-plan", "agreement"] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** In the region's own body; by each party at home; first at home, then in the body. */
export const ways = ["meeting", "home", "home-then-meeting"] as const;
export type Way = (typeof ways)[number];

export const majorities = ["more-than-half", "two-thirds", "three-quarters", "all"] as const;
export type Majority = (typeof majorities)[number];
export const votes = [...majorities, "consensus", "consensus-without-reservation"] as const;
export type Vote = (typeof votes)[number];
export const quorums = ["half", "more-than-half", "two-thirds"] as const;
export type Quorum = (typeof quorums)[number];

export const guidedOrgans = [
  "council",
  "executive-board",
  "mayor",
  "chief-executive",
] as const satisfies readonly Organ[];
export type GuidedOrgan = (typeof guidedOrgans)[number];

type Weights = { [party: string]: number };

export type GuidedRule = {
  id: string;
  appliesTo: RuleKind;
  title: string;
  law: string;
  paragraph: string;
  way: Way;
  home: {
    title: string;
    organ: GuidedOrgan;
    majority: Majority;
    over: "voters" | "cast";
    wording: "identical" | "any";
    reservation: "counts" | "does-not-count";
  };
  meeting: {
    title: string;
    body: string;
    vote: Vote;
    over: "voters" | "cast";
    quorum: Quorum | null;
    tie: "chair" | "falls" | null;
    weights: Weights | null;
    /** Days between the notice of the meeting and the meeting; null: the statutes say nothing. */
    noticeDays: number | null;
  };
  bindsWhom: "all" | "adopters";
  reservation: Binds["reservation"];
  accession: Binds["accession"];
  withdrawalNoticeDays: number | null;
};

const thresholds: { readonly [word in Majority | Quorum]: Threshold } = {
  half: { is: "at-least", share: [1, 2] },
  "more-than-half": { is: "more-than", share: [1, 2] },
  "two-thirds": { is: "at-least", share: [2, 3] },
  "three-quarters": { is: "at-least", share: [3, 4] },
  all: { is: "at-least", share: [1, 1] },
};

/** Questions about a step that the way does not take are not asked: their answers stand here and change nothing. */
export const unasked: Pick<GuidedRule, "home" | "meeting"> = {
  home: { title: "", organ: "council", majority: "all", over: "voters", wording: "identical", reservation: "counts" },
  meeting: {
    title: "",
    body: "",
    vote: "more-than-half",
    over: "cast",
    quorum: null,
    tie: null,
    weights: null,
    noticeDays: null,
  },
};

/** The rule as data: exactly what one who writes statutes as a file would write. */
export function ruleFrom(guided: GuidedRule): DecisionRule {
  const { id, title, appliesTo, way, home, meeting, law, paragraph } = guided;
  const atHome = { id: "councils", title: home.title, condition: homeCondition(guided) };
  const inBody = { id: "region", title: meeting.title, condition: meetingCondition(guided) };
  const stages = { home: [atHome], meeting: [inBody], "home-then-meeting": [atHome, inBody] }[way];
  return {
    id,
    title,
    appliesTo,
    stages,
    binds: { whom: { kind: guided.bindsWhom }, reservation: guided.reservation, accession: guided.accession },
    withdrawalNoticeDays: guided.withdrawalNoticeDays,
    cite: { law, paragraph },
  };
}

function homeCondition({ home, law, paragraph }: GuidedRule): Condition {
  return {
    kind: "resolutions",
    voters: { kind: "deciding" },
    organs: [home.organ],
    over: home.over,
    majority: thresholds[home.majority],
    wording: home.wording,
    reservation: home.reservation,
    cite: { law, paragraph },
  };
}

function meetingCondition({ meeting, law, paragraph }: GuidedRule): Condition {
  const { body, vote, over, quorum, tie, weights, noticeDays } = meeting;
  const cite = { law, paragraph };
  const voters = { kind: "members" } as const;
  const voted: Condition =
    vote === "consensus" || vote === "consensus-without-reservation"
      ? { kind: "consensus", body, voters, reservation: vote === "consensus" ? "allowed" : "not-allowed", cite }
      : {
          kind: "vote",
          body,
          voters,
          over,
          majority: thresholds[vote],
          ...(weights === null ? {} : { weights }),
          ...(quorum === null ? {} : { quorum: thresholds[quorum] }),
          ...(tie === null ? {} : { tie }),
          cite,
        };
  if (noticeDays === null) return voted;
  return { kind: "all", of: [voted, { kind: "notice", body, days: noticeDays, cite }] };
}

/** The answers that give exactly this rule; null where some part of it is outside the questions. */
export function guidedFrom(rule: DecisionRule): GuidedRule | null {
  const appliesTo = ruleKinds.find((one) => one === rule.appliesTo);
  const { whom } = rule.binds;
  if (appliesTo === undefined || whom.kind === "named") return null;
  const [first, second] = rule.stages;
  const home = rule.stages.find((one) => one.condition.kind === "resolutions");
  const meeting = rule.stages.find((one) => one !== home);
  if (first === undefined || (second !== undefined && first !== home)) return null;
  const guided: GuidedRule = {
    id: rule.id,
    appliesTo,
    title: rule.title,
    law: rule.cite.law,
    paragraph: rule.cite.paragraph,
    way: home === undefined ? "meeting" : meeting === undefined ? "home" : "home-then-meeting",
    home: home ? { ...homeFrom(home.condition), title: home.title } : unasked.home,
    meeting: meeting ? { ...meetingFrom(meeting.condition), title: meeting.title } : unasked.meeting,
    bindsWhom: whom.kind,
    reservation: rule.binds.reservation,
    accession: rule.binds.accession,
    withdrawalNoticeDays: rule.withdrawalNoticeDays,
  };
  // What was not read above would be missing here: the answers are right only when they give the rule back whole.
  return canonical(ruleFrom(guided)) === canonical(rule) ? guided : null;
}

function homeFrom(condition: Condition): GuidedRule["home"] {
  if (condition.kind !== "resolutions") return unasked.home;
  const { over, wording, reservation, majority, organs } = condition;
  return {
    title: "",
    organ: guidedOrgans.find((one) => one === organs[0]) ?? "council",
    majority: majorities.find((one) => same(thresholds[one], majority)) ?? "all",
    over,
    wording,
    reservation,
  };
}

function meetingFrom(condition: Condition): GuidedRule["meeting"] {
  const [voted, notice] = condition.kind === "all" ? condition.of : [condition];
  const noticeDays = notice?.kind === "notice" ? notice.days : null;
  if (voted?.kind === "consensus") {
    const vote = voted.reservation === "allowed" ? "consensus" : "consensus-without-reservation";
    return { ...unasked.meeting, body: voted.body, vote, noticeDays };
  }
  if (voted?.kind !== "vote") return unasked.meeting;
  const { body, over, majority, quorum, tie, weights } = voted;
  return {
    title: "",
    body,
    vote: majorities.find((one) => same(thresholds[one], majority)) ?? "all",
    over,
    quorum: quorum === undefined ? null : (quorums.find((one) => same(thresholds[one], quorum)) ?? null),
    tie: tie ?? null,
    weights: weights ?? null,
    noticeDays,
  };
}

function same(a: Threshold, b: Threshold): boolean {
  return a.is === b.is && a.share[0] === b.share[0] && a.share[1] === b.share[1];
}

/** The order in which an object's parts were written says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
