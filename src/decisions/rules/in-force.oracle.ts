/**
 * The in-force question answered a second time, slowly and without cleverness, to test the first answer against: walk
 * the calendar day by day, try every choice of one meeting for each body, keep what has been bound. It shares no code
 * with the rules but the calendar, and explains nothing.
 */
import type { Condition, Day, Threshold, Voters } from "#cooperation/vocabulary.ts";
import type { AdoptionFact, ConcernedParty, DecisionCase, InForceStatus, ResolutionFact } from "../vocabulary.ts";
import { addDays, daysBetween } from "./calendar.ts";

export type OracleAnswer = {
  status: InForceStatus;
  since: Day | undefined;
  until: Day | undefined;
  /** Party → what it is bound by, sorted. */
  bound: { [party: string]: { clauses: string[]; since: Day; until: Day | undefined } };
  unsettled: string[];
};

const hundred = (weight: number) => Math.round(weight * 100);

function enough({ is, share: [top, bottom] }: Threshold, part: number, whole: number): boolean {
  if (whole <= 0) return false;
  return is === "more-than" ? part * bottom > whole * top : part * bottom >= whole * top;
}

function leavingDay(c: DecisionCase, party: string): Day {
  const days = c.withdrawals
    .filter((w) => w.party === party && c.rule.withdrawalNoticeDays !== null)
    .map((w) => [w.effective, addDays(w.day, c.rule.withdrawalNoticeDays ?? 0)].sort()[1] ?? "");
  return days.sort()[0] ?? "9999-12-31";
}

const endOf = (c: DecisionCase, party: string): Day => c.parties.find((p) => p.id === party)?.ended ?? "9999-12-31";

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

function document(c: DecisionCase): string[] {
  return c.clauses.length === 0 ? ["(all)"] : c.clauses;
}
function asked(c: DecisionCase, party: string): string[] {
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

type Home = { organs: string[]; wording: "identical" | "any"; reservation: "counts" | "does-not-count" };
const reserves = (r: ResolutionFact) => r.reserved === true || r.comparison === "reservation";

/** The resolution that stands, whatever it says; undecided ones only where no organ has decided. */
function standing(c: DecisionCase, party: string, terms: Home, day: Day): ResolutionFact | undefined {
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

function approves(c: DecisionCase, r: ResolutionFact | undefined, terms: Home): boolean {
  if (!r || r.outcome !== "adopted") return false;
  if (reserves(r) && terms.reservation === "does-not-count") return false;
  if (terms.wording === "any") return true;
  if (!["same", "editorial", "reservation"].includes(r.comparison)) return false;
  return r.clauses === undefined || asked(c, r.party).every((clause) => r.clauses?.includes(clause));
}

type Ballot = AdoptionFact["positions"][number];

function ballot(meeting: AdoptionFact, party: string): Ballot | undefined {
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

function stageMet(c: DecisionCase, index: number, day: Day): boolean {
  const condition = c.rule.stages[index]?.condition;
  const meetings = c.adoptions.filter(
    (m) =>
      m.day >= c.opened &&
      m.day <= day &&
      c.rule.stages.every((_, earlier) => earlier >= index || stageMet(c, earlier, m.day)),
  );
  return condition !== undefined && everyChoice(meetings).some((choice) => holds(c, condition, choice, day));
}

function leafConditions(condition: Condition): Condition[] {
  return "of" in condition ? condition.of.flatMap(leafConditions) : [condition];
}

const atHome: Home = { organs: ["council"], wording: "identical", reservation: "counts" };

/** How the party last stood in an adopting meeting of a body that the rule names. */
function lastBallot(c: DecisionCase, party: string, day: Day): Ballot | undefined {
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

/** What the party would be bound by on the day, from then on, and whether there is a ground for it at all. */
function entitled(
  c: DecisionCase,
  party: ConcernedParty,
  effect: Day,
  day: Day,
): { ground: boolean; clauses: string[] } {
  const { whom, reservation, accession } = c.rule.binds;
  const home: Home[] = c.rule.stages
    .flatMap((stage) => leafConditions(stage.condition))
    .filter((leaf) => leaf.kind === "resolutions");
  let terms = home.length > 0 ? home : [atHome];
  let clauses: string[] = [];
  const named = whom.kind === "named" && whom.parties.includes(party.id);
  const adopted = (r: ResolutionFact | undefined) =>
    asked(c, party.id).filter((clause) => r?.clauses === undefined || r.clauses.includes(clause));
  if (named) clauses = asked(c, party.id);
  else if (party.part === "accedes") {
    terms = [atHome];
    const own = standing(c, party.id, atHome, day);
    const whole = own && { ...own };
    if (whole) delete whole.clauses;
    if (accession !== "none" && approves(c, whole, atHome)) clauses = adopted(own);
    if (accession === "whole" && !document(c).every((clause) => clauses.includes(clause))) clauses = [];
  } else if (party.part === "decides" && whom.kind === "all" && (party.since ?? "0000") <= effect)
    clauses = asked(c, party.id);
  else if (party.part === "decides" && whom.kind !== "named") {
    if (whom.kind === "adopters" && home.length === 0) {
      terms = [atHome];
      if (lastBallot(c, party.id, day)?.vote === "for") clauses = asked(c, party.id);
    } else {
      const good = terms.find((each) => approves(c, standing(c, party.id, each, day), each));
      if (good) clauses = adopted(standing(c, party.id, good, day));
    }
  }
  if (clauses.length === 0) return { ground: false, clauses };
  const best = terms.find((each) => approves(c, standing(c, party.id, each, day), each)) ?? terms[0] ?? atHome;
  const own = standing(c, party.id, best, day);
  const stand = lastBallot(c, party.id, day);
  const against: (string[] | undefined)[] = [];
  if (own && reserves(own)) against.push(own.reservedClauses);
  if (stand?.reserved) against.push(stand.reservedClauses);
  for (const list of against) {
    if (reservation === "no-effect") continue;
    if (reservation === "frees-party" || !list || list.length === 0) clauses = [];
    else clauses = clauses.filter((clause) => !list.includes(clause));
  }
  return { ground: true, clauses };
}

function lastDay(c: DecisionCase, on: Day): Day {
  const days = [
    on,
    c.opened,
    c.replaced?.day,
    ...c.resolutions.map((r) => r.day),
    ...c.adoptions.map((m) => m.day),
    ...c.withdrawals.map((w) => leavingDay(c, w.party)),
    ...[...c.members, ...Object.values(c.groups).flat()].flatMap((m) => [m.since, m.until]),
    ...c.parties.flatMap((p) => [p.since, p.ended]),
  ];
  const last = days.reduce<Day>(
    (latest, day) => (day !== undefined && day > latest && day < "9999" ? day : latest),
    on,
  );
  return addDays(last, 1);
}

export function oracle(c: DecisionCase, on: Day): OracleAnswer {
  const bound = new Map<string, Map<string, Day>>();
  const firstOf = new Map<string, Day>();
  const grounds = new Set<string>();
  const toTheEnd = new Set<string>();
  let effect: Day | undefined;
  let since: Day | undefined;
  let until: Day | undefined;
  let answer: OracleAnswer = { status: "not-in-force", since: undefined, until: undefined, bound: {}, unsettled: [] };
  const isReplaced = (day: Day) => c.replaced !== undefined && c.replaced.day <= day;

  for (let day = c.opened; day <= lastDay(c, on); day = addDays(day, 1)) {
    if (effect === undefined && !isReplaced(day) && c.rule.stages.every((_, index) => stageMet(c, index, day)))
      effect = day;
    for (const party of bound.keys()) {
      if (isReplaced(day) || leavingDay(c, party) <= day || endOf(c, party) <= day) {
        if (endOf(c, party) <= day && !isReplaced(day) && leavingDay(c, party) > day) toTheEnd.add(party);
        if (endOf(c, party) === day && leavingDay(c, party) === day && !isReplaced(day)) toTheEnd.add(party);
        bound.delete(party);
        if (day > on && answer.bound[party]) answer.bound[party].until ??= day;
      }
    }
    if (effect !== undefined && until === undefined && !isReplaced(day)) {
      for (const party of c.parties) {
        if ((party.since ?? "0000") > day || leavingDay(c, party.id) <= day || endOf(c, party.id) <= day) continue;
        const { ground, clauses } = entitled(c, party, effect, day);
        if (ground) grounds.add(party.id);
        if (clauses.length === 0) continue;
        if (!bound.has(party.id)) bound.set(party.id, new Map());
        if (!firstOf.has(party.id)) firstOf.set(party.id, day);
        for (const clause of clauses) if (!bound.get(party.id)?.has(clause)) bound.get(party.id)?.set(clause, day);
      }
    }
    if (bound.size > 0) since ??= day;
    if (since !== undefined && bound.size === 0) until ??= day;
    if (day !== on) continue;

    const meant = c.parties.filter((p) => {
      if ((p.since ?? "0000") > on || endOf(c, p.id) <= on) return false;
      const { whom } = c.rule.binds;
      if (whom.kind === "named") return whom.parties.includes(p.id);
      return p.part === "decides" && (whom.kind === "all" || grounds.has(p.id));
    });
    const whole = meant.every((p) => asked(c, p.id).every((clause) => bound.get(p.id)?.has(clause)));
    answer = {
      status:
        isReplaced(on) || until !== undefined
          ? "ended"
          : bound.size === 0
            ? "not-in-force"
            : whole
              ? "in-force"
              : "partly",
      since,
      until: undefined,
      bound: Object.fromEntries(
        [...bound].map(([party, clauses]) => [
          party,
          { clauses: [...clauses.keys()].sort(), since: firstOf.get(party) ?? "", until: undefined },
        ]),
      ),
      unsettled: isReplaced(on) ? [] : [...toTheEnd].filter((party) => !takenOver(c, party, bound, on)).sort(),
    };
  }
  if (answer.since !== undefined) answer.until = until;
  return answer;
}

function takenOver(c: DecisionCase, party: string, bound: Map<string, unknown>, on: Day): boolean {
  const { successors = [], ended = "" } = c.parties.find((p) => p.id === party) ?? {};
  return (
    successors.length > 0 &&
    successors.every((successor) => {
      const own = standing(c, successor, atHome, on);
      return bound.has(successor) && own !== undefined && own.day >= ended && approves(c, own, atHome);
    })
  );
}
