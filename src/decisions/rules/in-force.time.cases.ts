/** What time does to a decision: latecomers, mergers, replacement. */
import { allCouncils, executiveBoards, whoVotesForIsBound } from "./in-force.cases.ts";
import { adopts, four, matter, meets, type InForceCase } from "./in-force.words.cases.ts";

const region = "trondheimsregionen";
const allAdopted = four.map((party) => adopts(party, "2009-05-26"));
const deciding = four.map((id) => ({ id, part: "decides" as const }));

const mergedSkaun = deciding.map((party) =>
  party.id === "skaun" ? { ...party, ended: "2018-01-01", successors: ["nye-skaun"] } : party,
);

export const timeCases: InForceCase[] = [
  {
    title: "a party merges: it is bound to its last day",
    decision: matter(allCouncils, { resolutions: allAdopted, parties: mergedSkaun }),
    on: "2017-12-31",
    expect: { status: "in-force", since: "2009-05-26", bound: four },
  },
  {
    title: "a party has merged: whether its successor is bound is not settled",
    decision: matter(allCouncils, { resolutions: allAdopted, parties: mergedSkaun }),
    on: "2018-01-01",
    expect: {
      status: "in-force",
      since: "2009-05-26",
      bound: ["trondheim", "melhus", "malvik"],
      unsettled: ["skaun → nye-skaun"],
      because: ["party-ended"],
    },
  },
  {
    title: "the successor is asked and has not decided",
    decision: matter(allCouncils, {
      resolutions: allAdopted,
      parties: [...mergedSkaun, { id: "nye-skaun", part: "decides", since: "2018-01-01" }],
    }),
    on: "2018-01-01",
    expect: {
      status: "partly",
      since: "2009-05-26",
      bound: ["trondheim", "melhus", "malvik"],
      unsettled: ["skaun → nye-skaun"],
      missing: ["resolution nye-skaun"],
      because: ["came-later"],
    },
  },
  {
    title: "the successor adopts: settled",
    decision: matter(allCouncils, {
      resolutions: [...allAdopted, adopts("nye-skaun", "2018-03-01")],
      parties: [...mergedSkaun, { id: "nye-skaun", part: "decides", since: "2018-01-01" }],
    }),
    on: "2018-03-01",
    expect: { status: "in-force", since: "2009-05-26", bound: ["trondheim", "melhus", "malvik", "nye-skaun"] },
  },
  {
    title: "a party that merged before the round was over is not waited for",
    decision: matter(allCouncils, {
      resolutions: allAdopted.filter((each) => each.party !== "skaun"),
      parties: deciding.map((party) =>
        party.id === "skaun" ? { ...party, ended: "2009-06-10", successors: ["melhus"] } : party,
      ),
    }),
    on: "2009-07-01",
    expect: { status: "in-force", since: "2009-06-10", bound: ["trondheim", "melhus", "malvik"] },
  },
  {
    title: "a member leaves the cooperation: the matter's parties decide on",
    decision: matter(whoVotesForIsBound, {
      members: [
        { party: "trondheim" },
        { party: "melhus" },
        { party: "skaun" },
        { party: "malvik", until: "2009-12-31" },
      ],
      adoptions: [meets(region, "2009-06-19", { for: ["trondheim", "melhus", "malvik"], against: ["skaun"] })],
    }),
    on: "2010-01-01",
    expect: { status: "in-force", since: "2009-06-19", bound: ["trondheim", "melhus", "malvik"] },
  },
  {
    title: "replaced by the next plan from a day: the day before",
    decision: matter(allCouncils, { resolutions: allAdopted, replaced: { day: "2015-02-13", by: "ikap-2" } }),
    on: "2015-02-12",
    expect: { status: "in-force", since: "2009-05-26", until: "2015-02-13", bound: four, because: ["to-be-replaced"] },
  },
  {
    title: "replaced by the next plan from a day: that day",
    decision: matter(allCouncils, { resolutions: allAdopted, replaced: { day: "2015-02-13", by: "ikap-2" } }),
    on: "2015-02-13",
    expect: { status: "ended", since: "2009-05-26", until: "2015-02-13", because: ["replaced"] },
  },
  {
    title: "replaced before the last council adopted: it never was in force",
    decision: matter(allCouncils, {
      resolutions: [...allAdopted.slice(1), adopts("trondheim", "2015-03-01")],
      replaced: { day: "2015-02-13", by: "ikap-2" },
    }),
    on: "2015-03-01",
    expect: { status: "ended" },
  },
  {
    title: "a party that came in on the very day is bound with the others",
    decision: matter(executiveBoards, {
      resolutions: allAdopted.slice(0, 3),
      parties: [...deciding.slice(0, 3), { id: "malvik", part: "decides", since: "2009-05-26" }],
    }),
    on: "2009-05-26",
    expect: { status: "in-force", since: "2009-05-26", bound: four },
  },
  {
    title: "Klæbu goes into Trondheim, which adopted long before: not settled for what was Klæbu",
    decision: matter(allCouncils, {
      resolutions: allAdopted,
      parties: deciding.map((party) =>
        party.id === "skaun" ? { ...party, ended: "2020-01-01", successors: ["trondheim"] } : party,
      ),
    }),
    on: "2020-06-01",
    expect: {
      status: "in-force",
      since: "2009-05-26",
      bound: ["trondheim", "melhus", "malvik"],
      unsettled: ["skaun → trondheim"],
    },
  },
  {
    title: "replaced on the very day that the last council adopted: it never was in force",
    decision: matter(allCouncils, { resolutions: allAdopted, replaced: { day: "2009-05-26", by: "ikap-2" } }),
    on: "2009-06-01",
    expect: { status: "ended", because: ["replaced", "not-taken-effect"] },
  },
];
