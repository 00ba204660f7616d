/** What councils resolve at home: none, one, all but one, all, late, repeated, wrong organ, other words, quorum. */
import type { DecisionRule } from "#cooperation/vocabulary.ts";
import { allCouncils, eitherWay, everyCouncil, executiveBoards, mayorsByMandate } from "./in-force.cases.ts";
import { adopts, four, matter, meets, postpones, rejects, type InForceCase } from "./in-force.words.cases.ts";

const everyMembersCouncil: DecisionRule = {
  ...allCouncils,
  id: "every-members-council",
  stages: [{ id: "councils", title: "Kommunestyrene", condition: { ...everyCouncil, voters: { kind: "members" } } }],
};

const three = ["trondheim", "melhus", "skaun"];
const adoptedBy = (parties: string[], day = "2009-05-26") => parties.map((party) => adopts(party, day));
const byBoards = (parties: string[]) =>
  parties.map((party) => adopts(party, "2009-05-26", { organ: "executive-board" }));
const byMayors = (parties: string[]) => parties.map((party) => adopts(party, "2009-05-26", { organ: "mayor" }));

export const councilCases: InForceCase[] = [
  {
    title: "no council has decided",
    decision: matter(allCouncils),
    on: "2009-06-19",
    expect: {
      status: "not-in-force",
      missing: ["resolution trondheim", "resolution melhus", "resolution skaun", "resolution malvik"],
      because: ["not-taken-effect", "matter-opened", "enough-resolutions", "no-resolution"],
    },
  },
  {
    title: "the day before the matter is opened",
    decision: matter(allCouncils),
    on: "2009-04-30",
    expect: {
      status: "not-in-force",
      missing: ["resolution trondheim", "resolution melhus", "resolution skaun", "resolution malvik"],
      because: ["matter-not-opened"],
    },
  },
  {
    title: "one council has adopted",
    decision: matter(allCouncils, { resolutions: adoptedBy(["melhus"]) }),
    on: "2009-06-19",
    expect: {
      status: "not-in-force",
      missing: ["resolution trondheim", "resolution skaun", "resolution malvik"],
      because: ["adopted"],
    },
  },
  {
    title: "all but one have adopted",
    decision: matter(allCouncils, { resolutions: adoptedBy(three) }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["resolution malvik"] },
  },
  {
    title: "all have adopted",
    decision: matter(allCouncils, { resolutions: [...adoptedBy(three), adopts("malvik", "2009-06-15")] }),
    on: "2009-06-19",
    expect: {
      status: "in-force",
      since: "2009-06-15",
      bound: four,
      because: ["in-force", "took-effect", "stage", "binds-somebody", "binds-party", "bound-with-all"],
    },
  },
  {
    title: "the same round, asked for the day before the last council",
    decision: matter(allCouncils, { resolutions: [...adoptedBy(three), adopts("malvik", "2009-06-15")] }),
    on: "2009-06-14",
    expect: { status: "not-in-force", missing: ["resolution malvik"] },
  },
  {
    title: "a late council completes the round after the deadline",
    decision: matter(allCouncils, { resolutions: [...adoptedBy(three), adopts("malvik", "2009-12-01")] }),
    on: "2010-01-01",
    expect: { status: "in-force", since: "2009-12-01", bound: four },
  },
  {
    title: "the same resolution registered twice counts once",
    decision: matter(executiveBoards, { resolutions: [...byBoards(["melhus"]), ...byBoards(["melhus"])] }),
    on: "2009-06-19",
    expect: {
      status: "not-in-force",
      missing: ["resolution trondheim", "resolution skaun", "resolution malvik"],
      because: ["has-decided", "has-not-decided", "enough-decided"],
    },
  },
  {
    title: "a council that rejected adopts in a second round",
    decision: matter(allCouncils, {
      resolutions: [...adoptedBy(three), rejects("malvik", "2009-05-26"), adopts("malvik", "2009-06-22")],
    }),
    on: "2009-06-22",
    expect: { status: "in-force", since: "2009-06-22", bound: four },
  },
  {
    title: "a council that adopted turns back before the last has decided",
    decision: matter(allCouncils, {
      resolutions: [...adoptedBy(three), rejects("melhus", "2009-06-02"), adopts("malvik", "2009-06-15")],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["reversal melhus"], because: ["rejected"] },
  },
  {
    title: "a council that turns back after the decision took effect stays bound",
    decision: matter(allCouncils, { resolutions: [...adoptedBy(four), rejects("melhus", "2009-06-02")] }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-05-26", bound: four },
  },
  {
    title: "two records of the same meeting contradict each other: the one that says less counts",
    decision: matter(allCouncils, {
      resolutions: [...adoptedBy(four), rejects("malvik", "2009-05-26", { id: "other" })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["reversal malvik"] },
  },
  {
    title: "postponed is no decision",
    decision: matter(allCouncils, { resolutions: [...adoptedBy(three), postpones("malvik", "2009-06-15")] }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["resolution malvik"], because: ["postponed"] },
  },
  {
    title: "taken note of is no decision",
    decision: matter(allCouncils, {
      resolutions: [...adoptedBy(three), adopts("malvik", "2009-06-15", { outcome: "noted" })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["resolution malvik"], because: ["noted"] },
  },
  {
    title: "the executive board decided where the council itself must",
    decision: matter(allCouncils, {
      resolutions: [...adoptedBy(three), adopts("malvik", "2009-06-15", { organ: "executive-board" })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["competent-organ malvik"], because: ["wrong-organ"] },
  },
  {
    title: "the council was not competent in the matter",
    decision: matter(allCouncils, {
      resolutions: [...adoptedBy(three), adopts("malvik", "2009-06-15", { comparison: "not-competent" })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["competent-organ malvik"] },
  },
  {
    title: "a resolution older than the matter is not about it",
    decision: matter(allCouncils, { resolutions: [...adoptedBy(three), adopts("malvik", "2009-04-01")] }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["resolution malvik"], because: ["before-opened"] },
  },
  {
    title: "one council adds a sentence",
    decision: matter(allCouncils, {
      resolutions: [...adoptedBy(three), adopts("malvik", "2009-06-15", { comparison: "addition" })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["identical-wording malvik"], because: ["adopted-otherwise"] },
  },
  {
    title: "a difference of form only is the same",
    decision: matter(allCouncils, {
      resolutions: [...adoptedBy(three), adopts("malvik", "2009-06-15", { comparison: "editorial" })],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-06-15", bound: four },
  },
  {
    title: "one council adopts two of the three clauses",
    decision: matter(allCouncils, {
      resolutions: [...adoptedBy(three), adopts("malvik", "2009-06-15", { clauses: ["1", "2"] })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["identical-wording malvik"], because: ["adopted-in-part"] },
  },
  {
    title: "a reservation where none is accepted",
    decision: matter(allCouncils, {
      resolutions: [
        ...adoptedBy(three),
        adopts("malvik", "2009-06-15", { comparison: "reservation", reservedClauses: ["2"] }),
      ],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["identical-wording malvik"], because: ["reservation-not-accepted"] },
  },
  {
    title: "executive boards by mandate: three of four have decided, two for",
    decision: matter(executiveBoards, {
      resolutions: [...byBoards(["trondheim", "melhus"]), rejects("skaun", "2009-05-27", { organ: "executive-board" })],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-05-27", bound: four, because: ["resolutions"] },
  },
  {
    title: "executive boards by mandate: the quorum is there, the majority is a tie",
    decision: matter(executiveBoards, {
      resolutions: [
        ...byBoards(["trondheim", "melhus"]),
        rejects("skaun", "2009-05-20", { organ: "executive-board" }),
        rejects("malvik", "2009-05-20", { organ: "executive-board" }),
      ],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["reversal skaun", "reversal malvik"] },
  },
  {
    title: "the council stands above its executive board, whichever came last",
    decision: matter(executiveBoards, {
      resolutions: [
        ...byBoards(["trondheim", "melhus", "skaun"]),
        rejects("trondheim", "2009-05-20"),
        rejects("skaun", "2009-05-20"),
      ],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["reversal trondheim", "reversal skaun", "resolution malvik"] },
  },
  {
    title: "mayors by mandate: half is enough and binds only those who agreed",
    decision: matter(mayorsByMandate, { resolutions: byMayors(["trondheim", "melhus"]) }),
    on: "2009-06-19",
    expect: {
      status: "in-force",
      since: "2009-05-26",
      bound: ["trondheim", "melhus"],
      because: ["bound-by-adoption", "has-not-adopted"],
    },
  },
  {
    title: "mayors by mandate: a third agrees later and is bound from its own day",
    decision: matter(mayorsByMandate, {
      resolutions: [
        ...byMayors(["trondheim", "melhus"]),
        adopts("skaun", "2009-09-01", { organ: "mayor", comparison: "deviation" }),
      ],
    }),
    on: "2009-09-01",
    expect: { status: "in-force", since: "2009-05-26", bound: ["trondheim", "melhus", "skaun"] },
  },
  {
    title: "mayors by mandate: one agrees to two clauses only",
    decision: matter(mayorsByMandate, {
      resolutions: [
        ...byMayors(["trondheim"]),
        adopts("melhus", "2009-05-26", { organ: "mayor", clauses: ["1", "3"] }),
      ],
    }),
    on: "2009-06-19",
    expect: {
      status: "partly",
      since: "2009-05-26",
      bound: ["trondheim", "melhus 1,3"],
      missing: ["identical-wording melhus"],
    },
  },
  {
    title: "either way: every council",
    decision: matter(eitherWay, { resolutions: adoptedBy(four) }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-05-26", bound: four, because: ["any-of"] },
  },
  {
    title: "either way: neither; both ways are told",
    decision: matter(eitherWay, {
      resolutions: adoptedBy(three),
      adoptions: [meets("trondheimsregionen", "2009-06-19", { for: ["trondheim"], against: ["malvik"] })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["resolution malvik", "majority trondheimsregionen"] },
  },
  {
    title: "nobody has the right to decide",
    decision: matter(allCouncils, { parties: [{ id: "melhus", part: "consulted" }] }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["resolution"], because: ["no-voters"] },
  },
  {
    title: "the council has postponed; its executive board's mandate stands",
    decision: matter(executiveBoards, {
      resolutions: [...byBoards(["trondheim", "melhus", "skaun"]), postpones("skaun", "2009-05-20")],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-05-26", bound: four },
  },
  {
    title: "a member that had not decided leaves: from that day the others are all",
    decision: matter(everyMembersCouncil, {
      resolutions: adoptedBy(three),
      members: [...three.map((party) => ({ party })), { party: "malvik", until: "2009-06-10" }],
      parties: three.map((id) => ({ id, part: "decides" })),
    }),
    on: "2009-06-10",
    expect: { status: "in-force", since: "2009-06-10", bound: three },
  },
  {
    title: "the day before that member leaves",
    decision: matter(everyMembersCouncil, {
      resolutions: adoptedBy(three),
      members: [...three.map((party) => ({ party })), { party: "malvik", until: "2009-06-10" }],
      parties: three.map((id) => ({ id, part: "decides" })),
    }),
    on: "2009-06-09",
    expect: { status: "not-in-force", missing: ["resolution malvik"] },
  },
];
