import { expect, test } from "vitest";
import { headcount, historyOf, type Past, type PastMembership } from "./history.ts";

const member = (party: string, since: string, rest: Partial<PastMembership> = {}): PastMembership => ({
  party,
  role: "member",
  since,
  sinceCertainty: "exact",
  until: null,
  untilCertainty: "exact",
  ...rest,
});
const past = (memberships: PastMembership[], rest: Partial<Past> = {}): Past => ({
  since: "2008-12-05",
  sinceCertainty: "at-latest",
  until: null,
  memberships,
  statutes: [],
  forms: [],
  ...rest,
});

test("the deck's region: who began, an observer that became a member, a merger, guests at one meeting", () => {
  const found = historyOf(
    past(
      [
        member("trondheim", "2008-12-05", { sinceCertainty: "at-latest" }),
        member("orkdal", "2008-12-05", {
          sinceCertainty: "at-latest",
          until: "2020-01-01",
          untilCertainty: "party-ended",
        }),
        member("rissa", "2009-04-24", { role: "observer", until: "2010-06-11" }),
        member("rissa", "2010-06-11", { sinceCertainty: "at-latest" }),
        member("selbu", "2009-04-24", { role: "observer", until: "2011-06-17", untilCertainty: "at-earliest" }),
        member("oppdal", "2011-12-09", { role: "observer", until: "2011-12-10" }),
        member("orkland", "2020-01-01"),
      ],
      {
        statutes: [{ id: "v1", title: "Vedtekter", since: "2009-04-24" }],
        forms: [
          { form: "regional-council", since: "2008-12-05" },
          { form: "intermunicipal-board", since: "2011-06-17" },
          { form: "intermunicipal-board", since: "2013-01-01" },
        ],
      },
    ),
  );
  expect(found).toEqual([
    {
      day: "2008-12-05",
      steps: [
        { kind: "began", certain: false },
        { kind: "form", form: "regional-council", first: true },
        { kind: "joined", role: "member", certain: false, parties: ["trondheim", "orkdal"] },
      ],
    },
    {
      day: "2009-04-24",
      steps: [
        { kind: "statutes", id: "v1", title: "Vedtekter" },
        { kind: "joined", role: "observer", certain: true, parties: ["rissa", "selbu"] },
      ],
    },
    {
      day: "2010-06-11",
      steps: [{ kind: "changed-role", from: "observer", to: "member", certain: false, parties: ["rissa"] }],
    },
    {
      day: "2011-06-17",
      steps: [
        { kind: "form", form: "intermunicipal-board", first: false },
        { kind: "left", role: "observer", how: "at-earliest", parties: ["selbu"] },
      ],
    },
    { day: "2011-12-09", steps: [{ kind: "took-part", role: "observer", parties: ["oppdal"] }] },
    {
      day: "2020-01-01",
      steps: [
        { kind: "left", role: "member", how: "party-ended", parties: ["orkdal"] },
        { kind: "joined", role: "member", certain: true, parties: ["orkland"] },
      ],
    },
  ]);
});

test("who left together did not thereby join together", () => {
  const found = historyOf(
    past([
      member("county", "2009-04-24", { until: "2018-01-01" }),
      member("rissa", "2010-06-11", { until: "2018-01-01" }),
    ]),
  );
  expect(found.map((one) => one.steps.flatMap((step) => ("parties" in step ? [step.parties] : [])))).toEqual([
    [],
    [["county"]],
    [["rissa"]],
    [["county", "rissa"]],
  ]);
});

test("a cooperation that ended says so last", () => {
  expect(historyOf(past([], { until: "2021-03-07" })).at(-1)).toEqual({
    day: "2021-03-07",
    steps: [{ kind: "ended" }],
  });
});

test("a membership renewed under the same role is no step", () => {
  const days = historyOf(past([member("a", "2008-12-05", { until: "2010-01-01" }), member("a", "2010-01-01")]));
  expect(days.map((one) => one.day)).toEqual(["2008-12-05"]);
});

test("heads are counted from the day they change, half-open, without guests at one meeting", () => {
  expect(
    headcount([
      member("a", "2008-12-05"),
      member("b", "2009-04-24", { role: "observer", until: "2010-06-11" }),
      member("b", "2010-06-11"),
      member("c", "2011-12-09", { role: "observer", until: "2011-12-10" }),
    ]),
  ).toEqual([
    { day: "2008-12-05", members: 1, observers: 0 },
    { day: "2009-04-24", members: 1, observers: 1 },
    { day: "2010-06-11", members: 2, observers: 0 },
  ]);
});
