/** What time does to a decision: reservation, withdrawal, accession, latecomers, mergers, replacement. */
import {
  adopts,
  allCouncils,
  consensus2011,
  councilsThenRegion,
  eitherWay,
  executiveBoards,
  four,
  matter,
  mayorsByMandate,
  meets,
  namedParties,
  rejects,
  whoVotesForIsBound,
  type InForceCase,
} from "./in-force.cases.ts";

const region = "trondheimsregionen";
const allAdopted = four.map((party) => adopts(party, "2009-05-26"));
const regionAdopted = meets(region, "2009-06-19", { for: four });
const noticed = meets(region, "2009-06-19", { for: four }, { noticeDay: "2009-06-12" });
const deciding = four.map((id) => ({ id, part: "decides" as const }));
const byMayor = (party: string, day: string) => adopts(party, day, { organ: "mayor" });
const freesClauses = {
  ...councilsThenRegion,
  binds: { ...councilsThenRegion.binds, reservation: "frees-clauses" as const },
};

const mergedSkaun = deciding.map((party) =>
  party.id === "skaun" ? { ...party, ended: "2018-01-01", successors: ["nye-skaun"] } : party,
);

export const timeCases: InForceCase[] = [
  {
    title: "a reservation against one clause frees the party from that clause",
    decision: matter(freesClauses, {
      resolutions: allAdopted,
      adoptions: [meets(region, "2009-06-19", { for: four, reserved: { malvik: ["2"] } })],
    }),
    on: "2009-07-01",
    expect: {
      status: "partly",
      since: "2009-06-19",
      bound: ["trondheim", "melhus", "skaun", "malvik 1,3"],
      missing: ["identical-wording malvik"],
      because: ["reservation-frees-clauses"],
    },
  },
  {
    title: "the party gives the reservation up and is bound by the clause from then on",
    decision: matter(freesClauses, {
      resolutions: allAdopted,
      adoptions: [
        meets(region, "2009-06-19", { for: four, reserved: { malvik: ["2"] } }),
        meets(region, "2009-09-18", { for: four }),
      ],
    }),
    on: "2009-09-18",
    expect: { status: "in-force", since: "2009-06-19", bound: four },
  },
  {
    title: "a reservation made after the decision took effect comes too late",
    decision: matter(freesClauses, {
      resolutions: allAdopted,
      adoptions: [regionAdopted, meets(region, "2009-09-18", { for: four, reserved: { malvik: ["2"] } })],
    }),
    on: "2009-09-18",
    expect: { status: "in-force", since: "2009-06-19", bound: four },
  },
  {
    title: "a reservation that the rule gives no effect",
    decision: matter(executiveBoards, {
      resolutions: allAdopted.map((each) =>
        each.party === "malvik" ? { ...each, reserved: true, reservedClauses: [] } : each,
      ),
    }),
    on: "2009-07-01",
    expect: {
      status: "in-force",
      since: "2009-05-26",
      bound: four,
      because: ["adopted-with-reservation", "reservation-without-effect"],
    },
  },
  {
    title: "everybody reserved against the whole: nobody is bound",
    decision: matter(consensus2011, {
      adoptions: [
        meets(
          region,
          "2009-06-19",
          { for: four, reserved: { trondheim: [], melhus: [], skaun: [], malvik: [] } },
          { noticeDay: "2009-06-01" },
        ),
      ],
    }),
    on: "2009-07-01",
    expect: {
      status: "not-in-force",
      missing: [
        "identical-wording trondheim",
        "identical-wording melhus",
        "identical-wording skaun",
        "identical-wording malvik",
      ],
    },
  },
  {
    title: "a party withdraws: bound until its notice has run",
    decision: matter(consensus2011, {
      adoptions: [noticed],
      withdrawals: [{ party: "melhus", day: "2010-01-01", effective: "2010-04-01" }],
    }),
    on: "2010-03-31",
    expect: { status: "in-force", since: "2009-06-19", bound: four, because: ["withdrawal-announced"] },
  },
  {
    title: "a party has withdrawn",
    decision: matter(consensus2011, {
      adoptions: [noticed],
      withdrawals: [{ party: "melhus", day: "2010-01-01", effective: "2010-04-01" }],
    }),
    on: "2010-04-01",
    expect: {
      status: "partly",
      since: "2009-06-19",
      bound: ["trondheim", "skaun", "malvik"],
      missing: ["reversal melhus"],
      because: ["withdrawn"],
    },
  },
  {
    title: "a notice shorter than the rule's takes effect when the rule's has run",
    decision: matter(consensus2011, {
      adoptions: [noticed],
      withdrawals: [{ party: "melhus", day: "2010-01-01", effective: "2010-01-15" }],
    }),
    on: "2010-03-31",
    expect: { status: "in-force", since: "2009-06-19", bound: four },
  },
  {
    title: "a rule without withdrawal",
    decision: matter(allCouncils, {
      resolutions: allAdopted,
      withdrawals: [{ party: "melhus", day: "2010-01-01", effective: "2011-01-01" }],
    }),
    on: "2011-01-01",
    expect: { status: "in-force", since: "2009-05-26", bound: four, because: ["withdrawal-not-possible"] },
  },
  {
    title: "the last deciding party without a resolution withdraws: the others have all adopted",
    decision: matter(eitherWay, {
      resolutions: allAdopted.slice(1),
      withdrawals: [{ party: "trondheim", day: "2009-06-01", effective: "2009-06-01" }],
    }),
    on: "2009-06-01",
    expect: {
      status: "partly",
      since: "2009-06-01",
      bound: ["melhus", "skaun", "malvik"],
      missing: ["reversal trondheim"],
    },
  },
  {
    title: "everybody withdraws: the decision has ended",
    decision: matter(consensus2011, {
      adoptions: [noticed],
      withdrawals: four.map((party) => ({ party, day: "2010-01-01", effective: "2010-04-01" })),
    }),
    on: "2010-04-01",
    expect: { status: "ended", since: "2009-06-19", until: "2010-04-01", because: ["decision-ended"] },
  },
  {
    title: "Rissa accedes to the strategic choices only, after the decision took effect",
    decision: matter(councilsThenRegion, {
      resolutions: [...allAdopted, adopts("rissa", "2009-10-01")],
      adoptions: [regionAdopted],
      parties: [
        ...deciding,
        { id: "rissa", part: "accedes", clauses: ["1"] },
        { id: "leksvik", part: "accedes", clauses: ["1"] },
      ],
    }),
    on: "2009-10-01",
    expect: {
      status: "in-force",
      since: "2009-06-19",
      bound: [...four, "rissa 1"],
      because: ["bound-by-accession", "has-not-acceded"],
    },
  },
  {
    title: "Rissa acceded before the decision took effect, and is bound from that day",
    decision: matter(councilsThenRegion, {
      resolutions: [...allAdopted, adopts("rissa", "2009-05-20", { clauses: ["1", "2"] })],
      adoptions: [regionAdopted],
      parties: [...deciding, { id: "rissa", part: "accedes" }],
    }),
    on: "2009-06-19",
    expect: { status: "in-force", since: "2009-06-19", bound: [...four, "rissa 1,2"] },
  },
  {
    title: "accession by the executive board does not count",
    decision: matter(councilsThenRegion, {
      resolutions: [...allAdopted, adopts("rissa", "2009-10-01", { organ: "executive-board" })],
      adoptions: [regionAdopted],
      parties: [...deciding, { id: "rissa", part: "accedes" }],
    }),
    on: "2009-10-01",
    expect: { status: "in-force", since: "2009-06-19", bound: four, because: ["wrong-organ"] },
  },
  {
    title: "accession where the rule has none",
    decision: matter(allCouncils, {
      resolutions: [...allAdopted, adopts("rissa", "2009-10-01")],
      parties: [...deciding, { id: "rissa", part: "accedes" }],
    }),
    on: "2009-10-01",
    expect: { status: "in-force", since: "2009-05-26", bound: four, because: ["accession-not-open"] },
  },
  {
    title: "accession to one clause where only the whole can be acceded to",
    decision: matter(mayorsByMandate, {
      resolutions: [
        byMayor("trondheim", "2009-05-26"),
        byMayor("melhus", "2009-05-26"),
        adopts("rissa", "2009-10-01", { clauses: ["1"] }),
      ],
      parties: [...deciding, { id: "rissa", part: "accedes" }],
    }),
    on: "2009-10-01",
    expect: {
      status: "in-force",
      since: "2009-05-26",
      bound: ["trondheim", "melhus"],
      because: ["accession-only-whole"],
    },
  },
  {
    title: "every council adopts, two named parties are bound",
    decision: matter(namedParties, { resolutions: allAdopted }),
    on: "2009-07-01",
    expect: {
      status: "in-force",
      since: "2009-05-26",
      bound: ["melhus", "skaun"],
      because: ["bound-by-name", "not-named"],
    },
  },
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
    title: "who agrees after everybody has left finds the decision ended",
    decision: matter(mayorsByMandate, {
      resolutions: [
        byMayor("trondheim", "2009-05-26"),
        byMayor("melhus", "2009-05-26"),
        byMayor("skaun", "2010-01-01"),
      ],
      withdrawals: [
        { party: "trondheim", day: "2009-06-01", effective: "2009-09-01" },
        { party: "melhus", day: "2009-06-01", effective: "2009-09-01" },
      ],
    }),
    on: "2010-01-01",
    expect: { status: "ended", since: "2009-05-26", until: "2009-09-01", because: ["decision-ended"] },
  },
  {
    title: "an adopter that turns back stays bound: only withdrawal takes it out",
    decision: matter(mayorsByMandate, {
      resolutions: [
        byMayor("trondheim", "2009-05-26"),
        byMayor("melhus", "2009-05-26"),
        rejects("melhus", "2009-06-01", { organ: "mayor" }),
      ],
    }),
    on: "2009-06-01",
    expect: { status: "in-force", since: "2009-05-26", bound: ["trondheim", "melhus"] },
  },
];
