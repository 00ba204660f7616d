/** Whom a decision binds, and how parties stay out, leave and join: reservation, withdrawal, accession. */
import {
  allCouncils,
  consensus2011,
  councilsThenRegion,
  eitherWay,
  executiveBoards,
  mayorsByMandate,
  namedParties,
} from "./in-force.cases.ts";
import { adopts, four, matter, meets, rejects, type InForceCase } from "./in-force.words.cases.ts";

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

const freesParty = {
  ...councilsThenRegion,
  binds: { ...councilsThenRegion.binds, reservation: "frees-party" as const },
};

const mergedSkaun = deciding.map((party) =>
  party.id === "skaun" ? { ...party, ended: "2018-01-01", successors: ["nye-skaun"] } : party,
);

export const bindingCases: InForceCase[] = [
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
  {
    title: "a reservation against the whole, where reservations free clauses, frees from all of them",
    decision: matter(freesClauses, {
      resolutions: allAdopted,
      adoptions: [meets(region, "2009-06-19", { for: four, reserved: { malvik: [] } })],
    }),
    on: "2009-07-01",
    expect: {
      status: "partly",
      since: "2009-06-19",
      bound: ["trondheim", "melhus", "skaun"],
      missing: ["identical-wording malvik"],
      because: ["reservation-frees"],
    },
  },
  {
    title: "a reservation against every clause by its number is one against the whole",
    decision: matter(freesClauses, {
      resolutions: allAdopted,
      adoptions: [meets(region, "2009-06-19", { for: four, reserved: { malvik: ["1", "2", "3"] } })],
    }),
    on: "2009-07-01",
    expect: {
      status: "partly",
      since: "2009-06-19",
      bound: ["trondheim", "melhus", "skaun"],
      missing: ["identical-wording malvik"],
      because: ["reservation-frees"],
    },
  },
  {
    title: "a party that had withdrawn before it merged leaves nothing to settle",
    decision: matter(consensus2011, {
      adoptions: [noticed],
      parties: mergedSkaun,
      withdrawals: [{ party: "skaun", day: "2010-01-01", effective: "2010-04-01" }],
    }),
    on: "2018-01-01",
    expect: { status: "in-force", since: "2009-06-19", bound: ["trondheim", "melhus", "malvik"] },
  },
  {
    title: "a reservation given up after the decision was replaced binds nobody",
    decision: matter(freesParty, {
      resolutions: allAdopted,
      adoptions: [
        meets(region, "2009-06-19", { for: four, reserved: { trondheim: [], melhus: [], skaun: [], malvik: [] } }),
        meets(region, "2009-09-18", { for: four }),
      ],
      replaced: { day: "2009-08-01", by: "ikap-2" },
    }),
    on: "2009-10-01",
    expect: { status: "ended", because: ["decision-ended"] },
  },
  {
    title: "a notice given later is not known before",
    decision: matter(consensus2011, {
      adoptions: [noticed],
      withdrawals: [{ party: "melhus", day: "2010-01-01", effective: "2010-04-01" }],
    }),
    on: "2009-12-31",
    expect: { status: "in-force", since: "2009-06-19", bound: four },
  },
];
