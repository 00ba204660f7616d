/** How the joint bodies decide: weighted votes, consensus, notice and hearing. */
import { afterHearing, consensus2011, intermunicipalCompany } from "./in-force.cases.ts";
import { four, matter, meets, type InForceCase } from "./in-force.words.cases.ts";

const region = "trondheimsregionen";
const later = { noticeDay: "2009-06-12" };

const assembly = "representantskapet";
const inTime = { noticeDay: "2009-05-20" };

export const procedureCases: InForceCase[] = [
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
