import type { PlanLife, PlanStatus } from "./plan-status.ts";

const plain: PlanLife = {
  begunOn: "2008-12-05",
  versions: [],
  periodBegins: null,
  periodEnds: null,
  endedOn: null,
  replacedOn: null,
};
const once = [{ version: 1, since: "2009-09-18", until: null }];
const twice = [
  { version: 1, since: "2009-09-18", until: "2010-06-11" },
  { version: 2, since: "2010-06-11", until: null },
];

type Case = { what: string; plan: PlanLife; on: string; is: PlanStatus };

export const planStatusCases: Case[] = [
  {
    what: "before anybody began",
    plan: plain,
    on: "2008-12-04",
    is: { state: "not-begun", since: null, until: "2008-12-05", version: null },
  },
  {
    what: "no version adopted",
    plan: plain,
    on: "2009-06-11",
    is: { state: "in-preparation", since: "2008-12-05", until: null, version: null },
  },
  {
    what: "the day before its adoption",
    plan: { ...plain, versions: once },
    on: "2009-09-17",
    is: { state: "in-preparation", since: "2008-12-05", until: null, version: null },
  },
  {
    what: "the day of its adoption",
    plan: { ...plain, versions: once },
    on: "2009-09-18",
    is: { state: "in-force", since: "2009-09-18", until: null, version: 1 },
  },
  {
    what: "the second version takes over from the first, and the plan has held since the first",
    plan: { ...plain, versions: twice },
    on: "2010-06-11",
    is: { state: "in-force", since: "2009-09-18", until: null, version: 2 },
  },
  {
    what: "two versions at once: the newest answers",
    plan: { ...plain, versions: [...once, { version: 2, since: "2010-06-11", until: null }] },
    on: "2011-01-01",
    is: { state: "in-force", since: "2009-09-18", until: null, version: 2 },
  },
  {
    what: "adopted in December for the year after",
    plan: {
      ...plain,
      versions: [{ version: 1, since: "2009-12-11", until: null }],
      periodBegins: "2010-01-01",
      periodEnds: "2011-01-01",
    },
    on: "2009-12-31",
    is: { state: "adopted", since: "2009-12-11", until: "2010-01-01", version: null },
  },
  {
    what: "adopted late, in the middle of its own year: from the adoption",
    plan: { ...plain, versions: once, periodBegins: "2009-01-01", periodEnds: "2010-01-01" },
    on: "2009-10-01",
    is: { state: "in-force", since: "2009-09-18", until: "2010-01-01", version: 1 },
  },
  {
    what: "the last day of its period",
    plan: { ...plain, versions: once, periodEnds: "2010-01-01" },
    on: "2009-12-31",
    is: { state: "in-force", since: "2009-09-18", until: "2010-01-01", version: 1 },
  },
  {
    what: "the first day after its period",
    plan: { ...plain, versions: once, periodEnds: "2010-01-01" },
    on: "2010-01-01",
    is: { state: "ended", since: "2010-01-01", until: null, version: null },
  },
  {
    what: "never adopted, and its years are over",
    plan: { ...plain, periodEnds: "2010-01-01" },
    on: "2010-05-01",
    is: { state: "ended", since: "2010-01-01", until: null, version: null },
  },
  {
    what: "replaced before its end",
    plan: { ...plain, versions: once, endedOn: "2020-01-01", replacedOn: "2015-02-13" },
    on: "2015-02-13",
    is: { state: "replaced", since: "2015-02-13", until: null, version: null },
  },
  {
    what: "replaced and ended on the same day: the other plan is the better answer",
    plan: { ...plain, versions: once, periodEnds: "2010-01-01", replacedOn: "2010-01-01" },
    on: "2010-01-01",
    is: { state: "replaced", since: "2010-01-01", until: null, version: null },
  },
  {
    what: "replaced only after it ended: it ended",
    plan: { ...plain, versions: once, periodEnds: "2010-01-01", replacedOn: "2014-01-01" },
    on: "2015-01-01",
    is: { state: "ended", since: "2010-01-01", until: null, version: null },
  },
  {
    what: "all its versions have lapsed",
    plan: { ...plain, versions: [{ version: 1, since: "2009-09-18", until: "2012-01-01" }] },
    on: "2012-01-01",
    is: { state: "ended", since: "2012-01-01", until: null, version: null },
  },
];
