import type { StatutesInput } from "./act-contract.ts";
import {
  guidedFrom,
  guidedOrgans,
  majorities,
  quorums,
  ruleFrom,
  ruleKinds,
  unasked,
  votes,
  ways,
  type GuidedRule,
  type RuleKind,
} from "./rules/guided-rule.ts";
import { clausesIn, textOf, type StatutesClause } from "./rules/statutes-text.ts";
import type { DecisionRule } from "./vocabulary.ts";

/** What stands in the fields of the guided form, by their names. */
export type Values = { [name: string]: string };

/** What is written where a title was left out; records are in bokmål. */
const written: { readonly [kind in RuleKind]: string } = {
  ordinary: "Vanlige saker",
  "joint-plan": "Felles planer og saker",
  agreement: "Endring av vedtektene",
};
const homeTitle = "Hver part vedtar selv";
const meetingTitle = "Møtet vedtar";
const ownLaw = "vedtektene";

export type Asked = {
  id: string;
  /** The party that a word beside a weight means. */
  weights: { [party: string]: number };
  newBody: { id: string; name: string } | null;
};

/** The statutes as the act takes them; the schema says what is missing. */
export function statutesFrom(values: Values, { id, weights, newBody }: Asked) {
  const body = newBody?.id ?? values["body"] ?? "";
  return {
    id,
    title: values["title"] ?? "",
    law: values["law"] ?? "",
    inForceFrom: values["day"],
    clauses: clausesIn(values["text"] ?? ""),
    groups: {},
    bodies: newBody === null ? [] : [{ ...newBody, kind: "assembly" }],
    rules: ruleKinds.flatMap((kind) => ruleIn(values, kind, body, weights)),
    reason: values["reason"] ?? "",
  } satisfies { [part in keyof StatutesInput]: unknown };
}

/** The kinds of decision for which the form gives a rule that the region's own body takes part in. */
export function inMeeting(values: Values): RuleKind[] {
  return ruleKinds.filter(
    (kind) => values[`${kind}-way`] === "meeting" || values[`${kind}-way`] === "home-then-meeting",
  );
}

function ruleIn(values: Values, kind: RuleKind, body: string, weights: Asked["weights"]): DecisionRule[] {
  const value = (name: string) => values[`${kind}-${name}`]?.trim() ?? "";
  const pick = <Word extends string>(words: readonly Word[], name: string, otherwise: Word): Word =>
    words.find((one) => one === value(name)) ?? otherwise;
  const days = (name: string) => (/^\d{1,4}$/u.test(value(name)) ? Number(value(name)) : null);
  const way = ways.find((one) => one === value("way"));
  if (way === undefined) return [];
  const guided: GuidedRule = {
    id: value("id") || kind,
    appliesTo: kind,
    title: value("title") || written[kind],
    law: value("law") || ownLaw,
    paragraph: value("paragraph"),
    way,
    home: {
      title: value("homeTitle") || homeTitle,
      organ: pick(guidedOrgans, "organ", "council"),
      majority: pick(majorities, "majority", "all"),
      over: pick(["voters", "cast"], "over", "voters"),
      wording: pick(["identical", "any"], "wording", "identical"),
      reservation: pick(["counts", "does-not-count"], "reserved", "counts"),
    },
    meeting: {
      title: value("meetingTitle") || meetingTitle,
      body,
      vote: pick(votes, "vote", "more-than-half"),
      over: pick(["voters", "cast"], "counted", "cast"),
      quorum: quorums.find((one) => one === value("quorum")) ?? null,
      tie: (["chair", "falls"] as const).find((one) => one === value("tie")) ?? null,
      weights: `${kind}-weighted` in values && Object.keys(weights).length > 0 ? weights : null,
      noticeDays: days("notice"),
    },
    bindsWhom: pick(["all", "adopters"], "binds", "all"),
    reservation: pick(["frees-party", "frees-clauses", "no-effect"], "reservation", "no-effect"),
    accession: pick(["whole", "clauses", "none"], "accession", "none"),
    withdrawalNoticeDays: days("withdrawal"),
  };
  return [ruleFrom(guided)];
}

/** `Trondheim; 3`: one to a line. Null for a line that says no such thing. */
export function weightIn(line: string): { party: string; weight: number } | null {
  const [, party = "", number = ""] = /^(.+?)\s*[;:]\s*(\d+(?:[.,]\d+)?)$/u.exec(line.trim()) ?? [];
  return party === "" ? null : { party, weight: Number(number.replace(",", ".")) };
}

/** The form filled in with statutes there are; null where they say something that the form does not ask. */
export function valuesFrom(
  statutes: { title: string; law: string; clauses: readonly StatutesClause[]; rules: readonly DecisionRule[] },
  groups: object,
): Values | null {
  const guided = statutes.rules.map(guidedFrom);
  const text = textOf(statutes.clauses);
  const rules = guided.filter((one) => one !== null);
  const kinds = new Set(rules.map((one) => one.appliesTo));
  const bodies = new Set(rules.flatMap((one) => (one.way === "home" ? [] : [one.meeting.body])));
  const weights = new Set(rules.flatMap(({ meeting }) => (meeting.weights ? [JSON.stringify(meeting.weights)] : [])));
  const asOne = kinds.size === statutes.rules.length && bodies.size <= 1 && weights.size <= 1;
  if (text === null || !asOne || rules.length === 0 || Object.keys(groups).length > 0) return null;
  const [shared = "{}"] = weights;
  const [body = ""] = bodies;
  const values: Values = {
    title: statutes.title,
    law: statutes.law,
    text,
    body,
    weights: Object.entries(JSON.parse(shared) as Asked["weights"])
      .map(([party, weight]) => `${party}; ${weight}`)
      .join("\n"),
  };
  for (const one of rules) Object.assign(values, valuesOfRule(one));
  return values;
}

function valuesOfRule(guided: GuidedRule): Values {
  const { home, meeting, appliesTo, withdrawalNoticeDays, way } = guided;
  const { id, title, law, paragraph, bindsWhom, reservation, accession } = guided;
  const atHome = way === "meeting" ? unasked.home : home;
  const inBody = way === "home" ? unasked.meeting : meeting;
  const said: { [name: string]: string | number | null } = {
    id,
    title,
    law,
    paragraph,
    way,
    homeTitle: atHome.title,
    organ: atHome.organ,
    majority: atHome.majority,
    over: atHome.over,
    wording: atHome.wording,
    reserved: atHome.reservation,
    meetingTitle: inBody.title,
    vote: inBody.vote,
    counted: inBody.over,
    quorum: inBody.quorum,
    tie: inBody.tie,
    notice: inBody.noticeDays,
    ...(inBody.weights ? { weighted: "yes" } : null),
    binds: bindsWhom,
    reservation,
    accession,
    withdrawal: withdrawalNoticeDays,
  };
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [`${appliesTo}-${name}`, value === null ? "" : String(value)]),
  );
}
