/** Decisions at random, small enough that anything can meet anything: six parties, three clauses, sixteen days. */
import * as fc from "fast-check";
import type { Condition, DecisionRule, Threshold, Voters } from "#cooperation/vocabulary.ts";
import {
  outcomes,
  type AdoptionFact,
  type ConcernedParty,
  type DecisionCase,
  type ResolutionFact,
} from "../vocabulary.ts";
import { addDays } from "./calendar.ts";
import { rules } from "./in-force.cases.ts";

const opened = "2009-05-03";
const deciders = ["trondheim", "melhus", "skaun", "malvik"];
const names = [...deciders, "rissa", "leksvik"];
const clauses = ["1", "2", "3"];
const bodies = ["trondheimsregionen", "trondelagsradet", "representantskapet"];
const organs = ["council", "executive-board", "mayor"] as const;

const day = fc.nat({ max: 15 }).map((days) => addDays("2009-05-01", days));
const laterDay = fc.nat({ max: 13 }).map((days) => addDays(opened, days));
const party = fc.constantFrom(...names);
const someClauses = fc.subarray(clauses, { minLength: 1 });
/** A value once in so many. */
const maybe = <Value>(value: fc.Arbitrary<Value>, once = 4) =>
  fc.oneof({ weight: once - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

type Given<Shape> = { [Key in keyof Shape]: Exclude<Shape[Key], undefined> };

/** Leaves out what is undefined, as the types ask; a decision in a file has no such fields either. */
function given<Shape extends object>(shape: Shape): Given<Shape> {
  return JSON.parse(JSON.stringify(shape));
}

const resolution: fc.Arbitrary<ResolutionFact> = fc
  .record({
    id: fc.constantFrom("a", "b", "c"),
    party,
    organ: fc.constantFrom("council", "council", "council", ...organs),
    day,
    outcome: fc.constantFrom("adopted", "adopted", "adopted", ...outcomes),
    comparison: fc.constantFrom(
      "same",
      "same",
      "same",
      "editorial",
      "addition",
      "deviation",
      "reservation",
      "not-competent",
    ),
    clauses: maybe(someClauses, 6),
    reserved: maybe(fc.boolean(), 6),
    reservedClauses: maybe(fc.subarray(clauses), 6),
  })
  .map((fact) => given(fact));

const meeting: fc.Arbitrary<AdoptionFact> = fc
  .record({
    body: fc.constantFrom(...bodies),
    day,
    noticeDay: fc.nat({ max: 30 }).map((days) => addDays("2009-04-10", days)),
    outcome: fc.constantFrom("adopted", "adopted", "adopted", "adopted", ...outcomes),
    positionsKnown: fc.constantFrom(true, true, true, true, false),
    votes: fc.uniqueArray(
      fc.record({
        party,
        vote: fc.constantFrom("for", "for", "for", "against", "abstain"),
        reserved: maybe(fc.boolean(), 6),
        reservedClauses: maybe(fc.subarray(clauses), 6),
      }),
      { selector: (vote) => vote.party, minLength: 2 },
    ),
    chair: maybe(party),
  })
  .map(({ votes, chair, ...fact }) => {
    const positions = votes.map((vote) => given({ ...vote, chair: vote.party === chair ? true : undefined }));
    return given({ ...fact, id: `${fact.body} ${fact.day}`, positions });
  });

const concerned = (id: string, parts: ConcernedParty["part"][]): fc.Arbitrary<ConcernedParty> =>
  fc
    .record({
      part: fc.constantFrom(...parts),
      clauses: maybe(someClauses, 8),
      since: maybe(laterDay, 8),
      ended: maybe(laterDay, 8),
      successors: maybe(fc.subarray(names, { maxLength: 2 }), 3),
    })
    .map((fact) => given({ id, ...fact }));

const share: fc.Arbitrary<Threshold> = fc.record({
  is: fc.constantFrom("at-least", "more-than"),
  share: fc.constantFrom([1, 1], [1, 2], [2, 3], [1, 3], [3, 4], [0, 1]),
});
const voters: fc.Arbitrary<Voters> = fc.oneof(
  fc.constant<Voters>({ kind: "members" }),
  fc.constant<Voters>({ kind: "deciding" }),
  fc.constantFrom("a", "b", "a", "b", "unknown").map((group): Voters => ({ kind: "group", group })),
  fc.subarray(deciders, { minLength: 1 }).map((parties): Voters => ({ kind: "parties", parties })),
);
const weights = maybe(
  fc.dictionary(fc.constantFrom(...deciders), fc.constantFrom(0, 0.25, 0.1, 0.2, 0.3, 1, 2), { maxKeys: 4 }),
  2,
);
const cast = fc.constantFrom("voters", "cast");
const body = fc.constantFrom(...bodies.slice(0, 2));

const simple: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .record({
      kind: fc.constant("resolutions"),
      voters,
      organs: fc.subarray([...organs], { minLength: 1 }),
      over: cast,
      majority: share,
      wording: fc.constantFrom("identical", "any"),
      reservation: fc.constantFrom("counts", "does-not-count"),
      weights,
      quorum: maybe(share, 2),
    })
    .map((condition) => given(condition)),
  fc
    .record({
      kind: fc.constant("vote"),
      body,
      voters,
      over: cast,
      majority: share,
      weights,
      quorum: maybe(share, 2),
      tie: maybe(fc.constantFrom("chair", "falls"), 2),
    })
    .map((condition) => given(condition)),
  fc.record({
    kind: fc.constant("consensus"),
    body,
    voters,
    reservation: fc.constantFrom("allowed", "not-allowed"),
  }) as fc.Arbitrary<Condition>,
  fc.record({ kind: fc.constant("notice"), body, days: fc.nat({ max: 20 }) }) as fc.Arbitrary<Condition>,
  fc.record({ kind: fc.constant("hearing"), body, days: fc.nat({ max: 10 }) }) as fc.Arbitrary<Condition>,
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    simple,
    fc.record({
      kind: fc.constantFrom("all", "any"),
      of: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }),
    }) as fc.Arbitrary<Condition>,
  ),
}));

const binds: fc.Arbitrary<DecisionRule["binds"]> = fc.record({
  whom: fc.oneof(
    fc.constant({ kind: "all" as const }),
    fc.constant({ kind: "adopters" as const }),
    fc.subarray(names).map((parties) => ({ kind: "named" as const, parties })),
  ),
  reservation: fc.constantFrom("frees-party", "frees-clauses", "no-effect"),
  accession: fc.constantFrom("whole", "clauses", "none"),
});

const rule: fc.Arbitrary<DecisionRule> = fc
  .tuple(fc.array(condition, { minLength: 1, maxLength: 3 }), binds, fc.constantFrom(null, 0, 2, 5))
  .map(([conditions, bound, withdrawalNoticeDays]) => ({
    id: "random",
    title: "",
    appliesTo: "ordinary",
    stages: conditions.map((each, index) => ({ id: `${index}`, title: `stage ${index}`, condition: each })),
    binds: bound,
    withdrawalNoticeDays,
    cite: { law: "", paragraph: "" },
  }));

const written: fc.Arbitrary<DecisionRule> = fc
  .tuple(fc.constantFrom(...rules), binds, fc.constantFrom(null, 0, 2))
  .map(([each, bound, withdrawalNoticeDays]) => ({ ...each, binds: bound, withdrawalNoticeDays }));

const membership = (id: string) =>
  fc.record({ since: maybe(laterDay, 6), until: maybe(laterDay, 6) }).map((span) => given({ party: id, ...span }));

export const someDay = day;

/** A random decision; half of them under the written rules, half under rules at random. */
export const someDecision: fc.Arbitrary<DecisionCase> = fc
  .record({
    rule: fc.oneof(rule, written),
    groups: fc.record({
      a: fc.tuple(...deciders.slice(0, 2).map(membership)),
      b: fc.tuple(...deciders.slice(1).map(membership)),
      "sor-trondelag": fc.tuple(...deciders.slice(1, 3).map(membership)),
      "nord-trondelag": fc.tuple(...deciders.slice(3).map(membership)),
    }),
    members: fc.tuple(...deciders.map(membership)),
    parties: fc.tuple(
      ...deciders.map((id) => concerned(id, ["decides", "decides", "decides", "consulted"])),
      ...names.slice(4).map((id) => concerned(id, ["accedes", "accedes", "decides", "consulted"])),
    ),
    clauses: fc.constantFrom(clauses, clauses, []),
    opened: fc.constant(opened),
    hearingOpened: maybe(day, 2),
    resolutions: fc.array(resolution, { maxLength: 12 }),
    adoptions: fc.uniqueArray(meeting, { maxLength: 4, selector: (fact) => fact.id }),
    withdrawals: fc.array(
      fc
        .record({ party, day, notice: fc.nat({ max: 4 }) })
        .map(({ notice, ...fact }) => ({ ...fact, effective: addDays(fact.day, notice) })),
      { maxLength: 2 },
    ),
    replaced: maybe(
      laterDay.map((from) => ({ day: from, by: "next" })),
      5,
    ),
  })
  .map((decision) => given(decision));

/** Everybody who may decides for it on one of the first days, at home and in every body; then the rest happens. */
export const likelyDecision: fc.Arbitrary<DecisionCase> = fc
  .tuple(someDecision, fc.nat({ max: 4 }), fc.nat({ max: 6 }))
  .map(([decision, days, kept]) => ({
    ...decision,
    hearingOpened: "2009-04-01",
    resolutions: [
      ...decision.resolutions.slice(0, kept),
      ...deciders.flatMap((id) =>
        organs.map((organ): ResolutionFact => ({
          id: `${id} ${organ}`,
          party: id,
          organ,
          day: addDays(opened, days),
          outcome: "adopted",
          comparison: "same",
        })),
      ),
    ],
    adoptions: [
      ...decision.adoptions,
      ...bodies.map((each): AdoptionFact => ({
        id: `${each} all for`,
        body: each,
        day: addDays(opened, days + 1),
        noticeDay: "2009-04-01",
        outcome: "adopted",
        positionsKnown: true,
        positions: names.map((id) => ({ party: id, vote: "for" })),
      })),
    ],
  }));
