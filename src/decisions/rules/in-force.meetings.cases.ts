/** What the joint bodies vote: votes, ties, quorum, groups, several meetings. */
import type { DecisionRule } from "#cooperation/vocabulary.ts";
import { councilsThenRegion, twoThirdsOfVotes, vetoGroups, whoVotesForIsBound } from "./in-force.cases.ts";
import { adopts, four, matter, meets, type InForceCase } from "./in-force.words.cases.ts";

const [twoThirds] = twoThirdsOfVotes.stages;
const twoThirdsWithChair: DecisionRule = {
  ...twoThirdsOfVotes,
  stages:
    twoThirds?.condition.kind === "vote" ? [{ ...twoThirds, condition: { ...twoThirds.condition, tie: "chair" } }] : [],
};

const region = "trondheimsregionen";
const allAdopted = four.map((party) => adopts(party, "2009-05-26"));

const groups = {
  "sor-trondelag": [{ party: "melhus" }, { party: "skaun" }, { party: "malvik" }],
  "nord-trondelag": [{ party: "stjordal" }, { party: "steinkjer", since: "2009-06-01" }],
};
const council = "trondelagsradet";

export const meetingCases: InForceCase[] = [
  {
    title: "the councils are done, the region has not met",
    decision: matter(councilsThenRegion, { resolutions: allAdopted }),
    on: "2009-06-18",
    expect: { status: "not-in-force", missing: ["meeting trondheimsregionen"], because: ["no-meeting"] },
  },
  {
    title: "the councils, then the region",
    decision: matter(councilsThenRegion, {
      resolutions: allAdopted,
      adoptions: [meets(region, "2009-06-19", { for: four })],
    }),
    on: "2009-06-19",
    expect: {
      status: "in-force",
      since: "2009-06-19",
      bound: four,
      because: ["vote", "body-adopted", "voted-for", "took-part"],
    },
  },
  {
    title: "the region met before the last council had adopted, and must meet again",
    decision: matter(councilsThenRegion, {
      resolutions: [...allAdopted.slice(1), adopts("trondheim", "2009-06-25")],
      adoptions: [meets(region, "2009-06-19", { for: four })],
    }),
    on: "2009-06-30",
    expect: { status: "not-in-force", missing: ["meeting trondheimsregionen"], because: ["meeting-before-stage"] },
  },
  {
    title: "the region's second meeting counts",
    decision: matter(councilsThenRegion, {
      resolutions: [...allAdopted.slice(1), adopts("trondheim", "2009-06-25")],
      adoptions: [meets(region, "2009-06-19", { for: four }), meets(region, "2009-09-18", { for: four })],
    }),
    on: "2009-09-18",
    expect: { status: "in-force", since: "2009-09-18", bound: four },
  },
  {
    title: "a meeting older than the matter is not about it",
    decision: matter(twoThirdsOfVotes, { adoptions: [meets(region, "2009-04-24", { for: four })] }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["meeting trondheimsregionen"], because: ["meeting-before-opened"] },
  },
  {
    title: "a tie: the chair voted for",
    decision: matter(councilsThenRegion, {
      resolutions: allAdopted,
      adoptions: [
        meets(region, "2009-06-19", { for: ["trondheim", "skaun"], against: ["melhus", "malvik"], chair: "skaun" }),
      ],
    }),
    on: "2009-06-19",
    expect: {
      status: "in-force",
      since: "2009-06-19",
      bound: four,
      because: ["majority-or-chair", "chair-for", "voted-against"],
    },
  },
  {
    title: "a tie: the chair voted against",
    decision: matter(councilsThenRegion, {
      resolutions: allAdopted,
      adoptions: [
        meets(region, "2009-06-19", { for: ["trondheim", "skaun"], against: ["melhus", "malvik"], chair: "melhus" }),
      ],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["majority trondheimsregionen"], because: ["chair-against"] },
  },
  {
    title: "a tie: who chaired is not recorded",
    decision: matter(councilsThenRegion, {
      resolutions: allAdopted,
      adoptions: [meets(region, "2009-06-19", { for: ["trondheim"], against: ["melhus"] })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["majority trondheimsregionen"], because: ["chair-not-recorded"] },
  },
  {
    title: "too few took part: who abstains has not voted",
    decision: matter(councilsThenRegion, {
      resolutions: allAdopted,
      adoptions: [meets(region, "2009-06-19", { for: ["trondheim"], abstain: ["melhus", "malvik"] })],
    }),
    on: "2009-06-19",
    expect: {
      status: "not-in-force",
      missing: ["quorum trondheimsregionen"],
      because: ["enough-present", "did-not-take-part", "abstained", "absent"],
    },
  },
  {
    title: "only the outcome is known: it stands, and the reason says so",
    decision: matter(councilsThenRegion, {
      resolutions: allAdopted,
      adoptions: [meets(region, "2009-06-19", "votes-unknown")],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-06-19", bound: four, because: ["votes-not-recorded"] },
  },
  {
    title: "the region rejected",
    decision: matter(councilsThenRegion, {
      resolutions: allAdopted,
      adoptions: [meets(region, "2009-06-19", "votes-unknown", { outcome: "rejected" })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["majority trondheimsregionen"], because: ["body-rejected"] },
  },
  {
    title: "the minutes say rejected although the votes would carry it: the minutes stand",
    decision: matter(twoThirdsOfVotes, {
      adoptions: [meets(region, "2009-06-19", { for: four }, { outcome: "rejected" })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["majority trondheimsregionen"] },
  },
  {
    title: "the minutes say adopted, but the votes do not carry it",
    decision: matter(twoThirdsOfVotes, {
      adoptions: [meets(region, "2009-06-19", { for: ["trondheim", "melhus"], against: ["skaun", "malvik"] })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["majority trondheimsregionen"], because: ["enough-votes"] },
  },
  {
    title: "exactly two thirds of the votes cast",
    decision: matter(twoThirdsOfVotes, {
      adoptions: [
        meets(region, "2009-06-19", { for: ["trondheim", "melhus"], against: ["skaun"], abstain: ["malvik"] }),
      ],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-06-19", bound: four },
  },
  {
    title: "postponed twice, each meeting is told",
    decision: matter(twoThirdsOfVotes, {
      adoptions: [
        meets(region, "2009-06-19", { for: four }, { outcome: "postponed" }),
        meets(region, "2009-09-18", { for: four }, { outcome: "noted" }),
      ],
    }),
    on: "2009-10-01",
    expect: {
      status: "not-in-force",
      missing: ["meeting trondheimsregionen"],
      because: ["meetings-tried", "meeting", "body-postponed", "body-noted"],
    },
  },
  {
    title: "a member that joined the day after the meeting is not counted in it",
    decision: matter(whoVotesForIsBound, {
      members: [
        { party: "trondheim" },
        { party: "melhus" },
        { party: "skaun" },
        { party: "malvik", since: "2009-06-20" },
      ],
      adoptions: [meets(region, "2009-06-19", { for: ["trondheim", "melhus"], against: ["malvik"] })],
    }),
    on: "2009-07-01",
    expect: { status: "in-force", since: "2009-06-19", bound: ["trondheim", "melhus"], because: ["bound-by-vote"] },
  },
  {
    title: "veto groups: each group and Trondheim are for",
    decision: matter(vetoGroups, {
      groups,
      adoptions: [
        meets(council, "2009-06-19", {
          for: ["melhus", "skaun", "stjordal", "steinkjer", "trondheim"],
          against: ["malvik"],
        }),
      ],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-06-19", bound: four, because: ["all-of"] },
  },
  {
    title: "veto groups: Trondheim is against",
    decision: matter(vetoGroups, {
      groups,
      adoptions: [
        meets(council, "2009-06-19", {
          for: ["melhus", "skaun", "malvik", "stjordal", "steinkjer"],
          against: ["trondheim"],
        }),
      ],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["majority trondheim"] },
  },
  {
    title: "veto groups: each group was for, but not in the same meeting",
    decision: matter(vetoGroups, {
      groups,
      adoptions: [
        meets(council, "2009-06-05", { for: ["melhus", "skaun", "trondheim"], against: ["stjordal", "steinkjer"] }),
        meets(council, "2009-06-19", { for: ["stjordal", "steinkjer", "trondheim"], against: ["melhus", "skaun"] }),
      ],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["majority trondelagsradet"] },
  },
  {
    title: "veto groups: half of a group of two is not more than half",
    decision: matter(vetoGroups, {
      groups,
      adoptions: [meets(council, "2009-06-19", { for: ["melhus", "skaun", "stjordal", "trondheim"] })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["majority trondelagsradet"] },
  },
  {
    title: "veto groups: before Steinkjer joined, Stjørdal alone was the group",
    decision: matter(vetoGroups, {
      groups,
      adoptions: [meets(council, "2009-05-29", { for: ["melhus", "skaun", "stjordal", "trondheim"] })],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-05-29", bound: four },
  },
  {
    title: "a group without members cannot be for",
    decision: matter(vetoGroups, {
      groups: { "sor-trondelag": groups["sor-trondelag"] },
      adoptions: [meets(council, "2009-06-19", { for: ["melhus", "skaun", "trondheim"] })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["quorum trondelagsradet"], because: ["no-voters"] },
  },
  {
    title: "the chair's vote does not make two thirds of a half",
    decision: matter(twoThirdsWithChair, {
      adoptions: [
        meets(region, "2009-06-19", { for: ["trondheim", "skaun"], against: ["melhus", "malvik"], chair: "skaun" }),
      ],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["majority trondheimsregionen"] },
  },
  {
    title: "a member listed with several memberships has one vote",
    decision: matter(whoVotesForIsBound, {
      members: [...four, "trondheim", "trondheim", "trondheim", "trondheim"].map((party) => ({ party })),
      adoptions: [meets(region, "2009-06-19", { for: ["trondheim"], against: ["melhus", "skaun", "malvik"] })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["majority trondheimsregionen"] },
  },
  {
    title: "a party recorded both for and against is counted against",
    decision: matter(twoThirdsOfVotes, {
      adoptions: [meets(region, "2009-06-19", { for: ["trondheim", "melhus", "skaun"], against: ["skaun"] })],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-06-19", bound: four, because: ["voted-against"] },
  },
  {
    title: "two parties recorded both for and against are counted against",
    decision: matter(twoThirdsOfVotes, {
      adoptions: [meets(region, "2009-06-19", { for: ["trondheim", "melhus", "skaun"], against: ["skaun", "melhus"] })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["majority trondheimsregionen"] },
  },
];
