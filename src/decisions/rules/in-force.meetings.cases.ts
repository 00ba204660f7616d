/** What the joint bodies vote: votes, ties, quorum, weights, groups, consensus, notice and hearing. */
import {
  adopts,
  afterHearing,
  consensus2011,
  councilsThenRegion,
  four,
  intermunicipalCompany,
  matter,
  meets,
  twoThirdsOfVotes,
  vetoGroups,
  whoVotesForIsBound,
  type InForceCase,
} from "./in-force.cases.ts";

const region = "trondheimsregionen";
const allAdopted = four.map((party) => adopts(party, "2009-05-26"));
const later = { noticeDay: "2009-06-12" };

const groups = {
  "sor-trondelag": [{ party: "melhus" }, { party: "skaun" }, { party: "malvik" }],
  "nord-trondelag": [{ party: "stjordal" }, { party: "steinkjer", since: "2009-06-01" }],
};
const council = "trondelagsradet";

const assembly = "representantskapet";
const inTime = { noticeDay: "2009-05-20" };

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
    title: "weighted votes: Trondheim and Melhus have more than two thirds and half of the members",
    decision: matter(intermunicipalCompany, {
      adoptions: [meets(assembly, "2009-06-19", { for: ["trondheim"], against: ["melhus"] }, inTime)],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-06-19", bound: four, because: ["notice-kept"] },
  },
  {
    title: "weighted votes: three members are present, but not two thirds of the votes",
    decision: matter(intermunicipalCompany, {
      adoptions: [meets(assembly, "2009-06-19", { for: ["melhus", "skaun", "malvik"] }, inTime)],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["quorum representantskapet"] },
  },
  {
    title: "weighted votes: two thirds of the votes, but one member of four",
    decision: matter(intermunicipalCompany, {
      rule: intermunicipalCompany,
      adoptions: [meets(assembly, "2009-06-19", { for: ["trondheim"] }, inTime)],
      members: [{ party: "trondheim" }, { party: "melhus" }, { party: "skaun" }, { party: "malvik" }],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["quorum representantskapet"] },
  },
  {
    title: "the notice was one day short of four weeks",
    decision: matter(intermunicipalCompany, {
      adoptions: [meets(assembly, "2009-06-19", { for: four }, { noticeDay: "2009-05-23" })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["notice representantskapet"], because: ["notice-too-short"] },
  },
  {
    title: "exactly four weeks' notice",
    decision: matter(intermunicipalCompany, {
      adoptions: [meets(assembly, "2009-06-19", { for: four }, { noticeDay: "2009-05-22" })],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-06-19", bound: four },
  },
  {
    title: "consensus: nobody against, one absent",
    decision: matter(consensus2011, {
      adoptions: [meets(region, "2009-06-19", { for: ["trondheim", "melhus"], abstain: ["skaun"] }, later)],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-06-19", bound: four, because: ["consensus", "not-opposed"] },
  },
  {
    title: "consensus: one against",
    decision: matter(consensus2011, {
      adoptions: [meets(region, "2009-06-19", { for: ["trondheim", "melhus", "skaun"], against: ["malvik"] }, later)],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["consensus malvik"], because: ["opposed"] },
  },
  {
    title: "consensus: one reserves and is not bound",
    decision: matter(consensus2011, {
      adoptions: [meets(region, "2009-06-19", { for: four, reserved: { melhus: [] } }, later)],
    }),
    on: "2009-06-19",
    expect: {
      status: "partly",
      since: "2009-06-19",
      bound: ["trondheim", "skaun", "malvik"],
      missing: ["identical-wording melhus"],
      because: ["reserved-in-meeting", "reservation-frees"],
    },
  },
  {
    title: "consensus: an observer's vote against is no vote",
    decision: matter(consensus2011, {
      adoptions: [meets(region, "2009-06-19", { for: four, against: ["selbu"] }, later)],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-06-19", bound: four },
  },
  {
    title: "consensus: no member was there",
    decision: matter(consensus2011, { adoptions: [meets(region, "2009-06-19", { for: ["selbu"] }, later)] }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["quorum trondheimsregionen"], because: ["nobody-present"] },
  },
  {
    title: "consensus: rejected by the body",
    decision: matter(consensus2011, {
      adoptions: [meets(region, "2009-06-19", "votes-unknown", { outcome: "rejected", ...later })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["consensus trondheimsregionen"] },
  },
  {
    title: "when the notice went out is not recorded",
    decision: matter(consensus2011, { adoptions: [meets(region, "2009-06-19", { for: four })] }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["notice trondheimsregionen"], because: ["notice-not-recorded"] },
  },
  {
    title: "six weeks' hearing, unanimous",
    decision: matter(afterHearing, {
      hearingOpened: "2009-05-08",
      adoptions: [meets(region, "2009-06-19", { for: four })],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-06-19", bound: four, because: ["hearing-kept"] },
  },
  {
    title: "the hearing was one day short of six weeks",
    decision: matter(afterHearing, {
      hearingOpened: "2009-05-09",
      adoptions: [meets(region, "2009-06-19", { for: four })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["hearing trondheimsregionen"], because: ["hearing-too-short"] },
  },
  {
    title: "the proposal was never sent out",
    decision: matter(afterHearing, { adoptions: [meets(region, "2009-06-19", { for: four })] }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["hearing trondheimsregionen"], because: ["hearing-not-opened"] },
  },
  {
    title: "a reservation where unanimity is asked",
    decision: matter(afterHearing, {
      hearingOpened: "2009-05-08",
      adoptions: [meets(region, "2009-06-19", { for: four, reserved: { skaun: ["2"] } })],
    }),
    on: "2009-06-19",
    expect: { status: "not-in-force", missing: ["consensus skaun"], because: ["reservation-not-allowed"] },
  },
];
