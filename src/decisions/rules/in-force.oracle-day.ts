/** How the slow answer of in-force.oracle.ts reads one day: who votes, who stands where, which stages are met. */
import type { Condition, Day, Threshold, Voters } from "#cooperation/vocabulary.ts";
import type { AdoptionFact, DecisionCase, ResolutionFact } from "../vocabulary.ts";
import { addDays, daysBetween } from "./calendar.ts";

const hundred = (weight: number) => Math.round(weight * 100);

function enough({ is, share: [top, bottom] }: Threshold, part: number, whole: number): boolean {
  if (whole <= 0) return false;
  return is === "more-than" ? part * bottom > whole * top : part * bottom >= whole * top;
}

export function leavingDay(c: DecisionCase, party: string): Day {
  const days = c.withdrawals
    .filter((w) => w.party === party && c.rule.withdrawalNoticeDays !== null)
    .map((w) => [w.effective, addDays(w.day, c.rule.withdrawalNoticeDays ?? 0)].sort()[1] ?? "");
  return days.sort()[0] ?? "9999-12-31";
}

export const endOf = (c: DecisionCase, party: string): Day =>
  c.parties.find((p) => p.id === party)?.ended ?? "9999-12-31";

function votersOn(c: DecisionCase, voters: Voters, day: Day): string[] {
  const open = (list: { party: string; since?: Day; until?: Day }[]) =>
    list.filter((m) => (m.since ?? "0000") <= day && day < (m.until ?? "9999-12-31")).map((m) => m.party);
  let ids: string[] = [];
  if (voters.kind === "members") ids = open(c.members);
  if (voters.kind === "group") ids = open(c.groups[voters.group] ?? []);
  if (voters.kind === "parties") ids = voters.parties;
  if (voters.kind === "deciding") {
    ids = c.parties
      .filter((p) => p.part === "decides" && (p.since ?? "0000") <= day && leavingDay(c, p.id) > day)
      .map((p) => p.id);
  }
  return ids.filter((id, index) => ids.indexOf(id) === index && endOf(c, id) > day);
}

export function document(c: DecisionCase): string[] {
  return c.clauses.length === 0 ? ["(all)"] : c.clauses;
}
export function asked(c: DecisionCase, party: string): string[] {
  return c.parties.find((p) => p.id === party)?.clauses ?? document(c);
}

/** Worst first: what a doubtful double record is read as. */
function worstFirst(a: ResolutionFact, b: ResolutionFact): number {
  const outcome = (r: ResolutionFact) => ["rejected", "postponed", "noted", "adopted"].indexOf(r.outcome);
  const wording = (r: ResolutionFact) =>
    ["not-competent", "deviation", "addition", "reservation", "editorial", "same"].indexOf(r.comparison);
  const text = (list?: string[]) => JSON.stringify(list ? [...list].sort() : null);
  const tail = (r: ResolutionFact) => [
    r.reservedClauses ? text(r.reservedClauses) : "",
    r.clauses ? "1" : "0",
    r.clauses ? text(r.clauses) : "",
  ];
  return (
    outcome(a) - outcome(b) ||
    wording(a) - wording(b) ||
    Number(b.reserved ?? false) - Number(a.reserved ?? false) ||
    tail(a).reduce(
      (so, each, index) => so || (each > (tail(b)[index] ?? "") ? -1 : each < (tail(b)[index] ?? "") ? 1 : 0),
      0,
    )
  );
}

export type Home = { organs: string[]; wording: "identical" | "any"; reservation: "counts" | "does-not-count" };
export const reserves = (r: ResolutionFact) => r.reserved === true || r.comparison === "reservation";

/** The resolution that stands, whatever it says; undecided ones only where no organ has decided. */
export function standing(c: DecisionCase, party: string, terms: Home, day: Day): ResolutionFact | undefined {
  const last: ResolutionFact[] = [];
  for (const organ of ["council", "executive-board", "committee", "board", "mayor", "chief-executive"]) {
    if (!terms.organs.includes(organ)) continue;
    const own = c.resolutions.filter(
      (r) =>
        r.party === party && r.organ === organ && r.comparison !== "not-competent" && r.day <= day && r.day >= c.opened,
    );
    const lastDay = own
      .map((r) => r.day)
      .sort()
      .at(-1);
    const worst = own.filter((r) => r.day === lastDay).sort(worstFirst)[0];
    if (worst) last.push(worst);
  }
  return last.find((r) => r.outcome === "adopted" || r.outcome === "rejected") ?? last[0];
}

export function approves(c: DecisionCase, r: ResolutionFact | undefined, terms: Home): boolean {
  if (!r || r.outcome !== "adopted") return false;
  if (reserves(r) && terms.reservation === "does-not-count") return false;
  if (terms.wording === "any") return true;
  if (!["same", "editorial", "reservation"].includes(r.comparison)) return false;
  return r.clauses === undefined || asked(c, r.party).every((clause) => r.clauses?.includes(clause));
}

type Ballot = AdoptionFact["positions"][number];

export function ballot(meeting: AdoptionFact, party: string): Ballot | undefined {
  const all = meeting.positions.filter((p) => p.party === party);
  for (const vote of ["against", "abstain", "for"]) {
    const these = all.filter((p) => p.vote === vote);
    const reserved = these.filter((p) => p.reserved);
    const pick = reserved.length > 0 ? reserved : these;
    if (pick.length > 0) return pick.find((p) => !p.chair) ?? pick[0];
  }
  return undefined;
}

function holds(
  c: DecisionCase,
  condition: Condition,
  choice: { [body: string]: AdoptionFact | undefined },
  day: Day,
): boolean {
  const weigh = (weights: { [party: string]: number } | undefined, list: string[]) =>
    list.reduce((so, party) => so + hundred(weights?.[party] ?? 1), 0);
  switch (condition.kind) {
    case "all":
      return condition.of.every((part) => holds(c, part, choice, day));
    case "any":
      return condition.of.some((part) => holds(c, part, choice, day));
    case "resolutions": {
      const voters = votersOn(c, condition.voters, day);
      const stand = (party: string) => standing(c, party, condition, day);
      const cast = voters.filter((party) => ["adopted", "rejected"].includes(stand(party)?.outcome ?? ""));
      const yes = voters.filter((party) => approves(c, stand(party), condition));
      const whole = condition.over === "cast" ? cast : voters;
      const weights = condition.weights;
      const quorum = !condition.quorum || enough(condition.quorum, weigh(weights, cast), weigh(weights, voters));
      return quorum && enough(condition.majority, weigh(weights, yes), weigh(weights, whole));
    }
    case "vote": {
      const meeting = choice[condition.body];
      if (meeting?.outcome !== "adopted") return false;
      if (!meeting.positionsKnown) return true;
      const voters = votersOn(c, condition.voters, meeting.day);
      const of = (vote: string) => voters.filter((party) => ballot(meeting, party)?.vote === vote);
      const [yes, no] = [of("for"), of("against")];
      const weights = condition.weights;
      if (condition.quorum && !enough(condition.quorum, weigh(weights, [...yes, ...no]), weigh(weights, voters)))
        return false;
      const whole = weigh(weights, condition.over === "cast" ? [...yes, ...no] : voters);
      if (enough(condition.majority, weigh(weights, yes), whole)) return true;
      const simple =
        condition.majority.is === "more-than" && condition.majority.share[0] * 2 === condition.majority.share[1];
      const even = weigh(weights, yes) * 2 === whole && weigh(weights, no) * 2 === whole && whole > 0;
      return (
        condition.tie === "chair" &&
        simple &&
        even &&
        ballot(meeting, voters.find((v) => ballot(meeting, v)?.chair) ?? "")?.vote === "for"
      );
    }
    case "consensus": {
      const meeting = choice[condition.body];
      if (meeting?.outcome !== "adopted") return false;
      if (!meeting.positionsKnown) return true;
      const stands = votersOn(c, condition.voters, meeting.day).flatMap((party) => ballot(meeting, party) ?? []);
      const fine = stands.filter((p) => (p.reserved ? condition.reservation === "allowed" : p.vote !== "against"));
      return stands.length > 0 && fine.length === stands.length;
    }
    case "notice": {
      const meeting = choice[condition.body];
      return meeting?.noticeDay !== undefined && daysBetween(meeting.noticeDay, meeting.day) >= condition.days;
    }
    case "hearing": {
      const meeting = choice[condition.body];
      const from = c.hearingOpened;
      return (
        meeting?.outcome === "adopted" &&
        from !== undefined &&
        from <= meeting.day &&
        daysBetween(from, meeting.day) >= condition.days
      );
    }
    default:
      return condition satisfies never;
  }
}

/** Every way to pick at most one meeting of each body. */
function everyChoice(meetings: AdoptionFact[]): { [body: string]: AdoptionFact | undefined }[] {
  let ways: { [body: string]: AdoptionFact | undefined }[] = [{}];
  for (const body of new Set(meetings.map((m) => m.body))) {
    const own = meetings.filter((m) => m.body === body);
    ways = ways.flatMap((way) => [way, ...own.map((meeting) => ({ ...way, [body]: meeting }))]);
  }
  return ways;
}

export function stageMet(c: DecisionCase, index: number, day: Day): boolean {
  const condition = c.rule.stages[index]?.condition;
  const meetings = c.adoptions.filter(
    (m) =>
      m.day >= c.opened &&
      m.day <= day &&
      c.rule.stages.every((_, earlier) => earlier >= index || stageMet(c, earlier, m.day)),
  );
  return condition !== undefined && everyChoice(meetings).some((choice) => holds(c, condition, choice, day));
}

export function leafConditions(condition: Condition): Condition[] {
  return "of" in condition ? condition.of.flatMap(leafConditions) : [condition];
}

export const atHome: Home = { organs: ["council"], wording: "identical", reservation: "counts" };

/** How the party last stood in an adopting meeting of a body that the rule names. */
export function lastBallot(c: DecisionCase, party: string, day: Day): Ballot | undefined {
  const bodies = c.rule.stages
    .flatMap((stage) => leafConditions(stage.condition))
    .flatMap((leaf) => (leaf.kind === "vote" || leaf.kind === "consensus" ? leaf.body : []));
  const took = c.adoptions.filter(
    (m) => bodies.includes(m.body) && m.outcome === "adopted" && m.day >= c.opened && m.day <= day,
  );
  const stands = took.flatMap((m) => {
    const own = ballot(m, party);
    return own ? [{ day: m.day, own }] : [];
  });
  const last = stands
    .map((stand) => stand.day)
    .sort()
    .at(-1);
  const least = (own: Ballot) =>
    `${own.reserved ? 0 : 1} ${["against", "abstain", "for"].indexOf(own.vote)} ${JSON.stringify(own.reservedClauses ?? [])}`;
  const onLast = stands.filter((stand) => stand.day === last).map((stand) => stand.own);
  return onLast.sort((a, b) => (least(a) < least(b) ? -1 : 1))[0];
}
