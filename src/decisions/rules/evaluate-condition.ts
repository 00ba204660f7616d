import type { Condition, Day } from "#cooperation/vocabulary.ts";
import type { AdoptionFact, Reason } from "../vocabulary.ts";
import { evaluateConsensus } from "./consensus-condition.ts";
import { evaluateHearing, evaluateNotice } from "./notice-and-hearing.ts";
import type { Facts } from "./facts.ts";
import type { Tried } from "./meeting-leaf.ts";
import { distinct, lacking, type Evaluated } from "./missing.ts";
import { allOf, anyOf, leaf } from "./reason.ts";
import { evaluateResolutions } from "./resolutions-condition.ts";
import { evaluateVote } from "./vote-condition.ts";

/** For each body the meeting that a condition is tried on. */
type Choice = ReadonlyMap<string, Tried>;
/** The meetings of a body that may count on the day, earliest first; or one entry that says why there is none. */
type Candidates = (body: string) => readonly [Tried, ...Tried[]];

function bodiesIn(condition: Condition): string[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return [...new Set(condition.of.flatMap(bodiesIn))];
    case "resolutions":
      return [];
    case "vote":
    case "consensus":
    case "notice":
    case "hearing":
      return [condition.body];
    default:
      return condition satisfies never;
  }
}

function joined(
  condition: Extract<Condition, { kind: "all" | "any" }>,
  reasons: Reason[],
  missing: Evaluated["missing"],
): Evaluated {
  const reason =
    condition.kind === "all"
      ? allOf("all-of", {}, reasons, { cite: condition.cite })
      : anyOf("any-of", {}, reasons, { cite: condition.cite });
  return { reason, missing: reason.holds ? [] : distinct(missing) };
}

function onMeeting(condition: Extract<Condition, { body: string }>, facts: Facts, meeting: AdoptionFact): Evaluated {
  switch (condition.kind) {
    case "vote":
      return evaluateVote(condition, facts, meeting);
    case "consensus":
      return evaluateConsensus(condition, facts, meeting);
    case "notice":
      return evaluateNotice(condition, meeting);
    case "hearing":
      return evaluateHearing(condition, facts, meeting);
    default:
      return condition satisfies never;
  }
}

/** With the meetings given: each condition on a body is tried on the same meeting of it. */
function evaluateOn(choice: Choice, condition: Condition, facts: Facts, on: Day): Evaluated {
  if (condition.kind === "resolutions") return evaluateResolutions(condition, facts, on);
  if (condition.kind === "all" || condition.kind === "any") {
    const parts = condition.of.map((part) => evaluateOn(choice, part, facts, on));
    return joined(
      condition,
      parts.map((part) => part.reason),
      parts.flatMap((part) => part.missing),
    );
  }
  const tried = choice.get(condition.body);
  if (tried?.meeting) return onMeeting(condition, facts, tried.meeting);
  const reason = tried?.why ?? leaf("no-meeting", false, { body: condition.body });
  return { reason, missing: [lacking("meeting", { body: condition.body, cite: condition.cite })] };
}

function choices(bodies: readonly string[], candidates: Candidates): Choice[] {
  return bodies.reduce<Map<string, Tried>[]>(
    (sofar, body) => sofar.flatMap((choice) => candidates(body).map((tried) => new Map([...choice, [body, tried]]))),
    [new Map()],
  );
}

/** Conditions that speak of the same bodies are met by one and the same meeting of each: the earliest that meets them all. */
function evaluateTogether(
  conditions: readonly Condition[],
  candidates: Candidates,
  facts: Facts,
  on: Day,
): Evaluated[] {
  const bodies = [...new Set(conditions.flatMap(bodiesIn))];
  const attempts: { choice: Choice; parts: Evaluated[] }[] = [];
  for (const choice of choices(bodies, candidates)) {
    const parts = conditions.map((condition) => evaluateOn(choice, condition, facts, on));
    if (parts.every((part) => part.reason.holds)) return parts;
    attempts.push({ choice, parts });
  }
  const last = attempts.at(-1)?.parts ?? [];
  const [body, ...others] = bodies;
  if (attempts.length === 1 || body === undefined || others.length > 0) return last;
  const meetings = attempts.map(({ choice, parts }) =>
    allOf(
      "meeting",
      { body, day: choice.get(body)?.meeting?.day ?? "" },
      parts.map((part) => part.reason),
    ),
  );
  return [{ reason: anyOf("meetings-tried", { body }, meetings), missing: last.flatMap((part) => part.missing) }];
}

/** Splits the parts of an `all` into those that share a body, directly or through others, in the order written. */
function byBody(conditions: readonly Condition[]): Condition[][] {
  let clusters: { conditions: Condition[]; bodies: Set<string> }[] = [];
  for (const condition of conditions) {
    const bodies = bodiesIn(condition);
    const touched = clusters.filter((cluster) => bodies.some((body) => cluster.bodies.has(body)));
    const [first] = touched;
    const merged = {
      conditions: [...touched.flatMap((cluster) => cluster.conditions), condition],
      bodies: new Set([...touched.flatMap((cluster) => [...cluster.bodies]), ...bodies]),
    };
    clusters = first
      ? clusters
          .map((cluster) => (cluster === first ? merged : cluster))
          .filter((cluster) => !touched.includes(cluster))
      : [...clusters, merged];
  }
  return clusters.map((cluster) => cluster.conditions);
}

/**
 * As of the day, over the meetings that may count: whether there is a choice of one meeting for each body that meets
 * the condition. Parts that share no body are chosen for one by one; the ways of an `any` as well.
 */
export function evaluateCondition(condition: Condition, candidates: Candidates, facts: Facts, on: Day): Evaluated {
  if (condition.kind === "any") {
    const ways = condition.of.map((way) => evaluateCondition(way, candidates, facts, on));
    return joined(
      condition,
      ways.map((way) => way.reason),
      ways.flatMap((way) => way.missing),
    );
  }
  if (condition.kind === "all") {
    const parts = byBody(condition.of).flatMap((cluster) => {
      const [only, ...rest] = cluster;
      return only && rest.length === 0
        ? [evaluateCondition(only, candidates, facts, on)]
        : evaluateTogether(cluster, candidates, facts, on);
    });
    return joined(
      condition,
      parts.map((part) => part.reason),
      parts.flatMap((part) => part.missing),
    );
  }
  return evaluateTogether([condition], candidates, facts, on)[0] ?? evaluateOn(new Map(), condition, facts, on);
}
