import type { MilestoneFact, MilestoneState } from "../vocabulary.ts";

/** `a` due the 10th, `b` needs `a`, due the 20th; a letter with a bar is in another project. */
function fact(name: string, due: string | null, doneOn: string | null, ...needs: string[]): MilestoneFact {
  return { ...key(name), due, doneOn, needs: needs.map(key) };
}
function key(name: string) {
  const [first = "", second] = name.split("/");
  return second === undefined ? { project: "p", milestone: first } : { project: first, milestone: second };
}

type Case = { what: string; facts: MilestoneFact[]; on: string; is: { [key: string]: MilestoneState } };
const on = "2009-06-11";

export const milestoneCases: Case[] = [
  { what: "none", facts: [], on, is: {} },
  { what: "one, ahead", facts: [fact("a", "2009-06-12", null)], on, is: { "p/a": "next" } },
  { what: "due today is in time", facts: [fact("a", on, null)], on, is: { "p/a": "next" } },
  { what: "due yesterday is late", facts: [fact("a", "2009-06-10", null)], on, is: { "p/a": "overdue" } },
  { what: "done late is done", facts: [fact("a", "2009-06-01", "2009-06-11")], on, is: { "p/a": "done" } },
  { what: "done tomorrow is not done", facts: [fact("a", "2009-06-01", "2009-06-12")], on, is: { "p/a": "overdue" } },
  { what: "without a date", facts: [fact("a", null, null)], on, is: { "p/a": "undated" } },
  {
    what: "what waits for another is planned, not next",
    facts: [fact("a", "2009-06-20", null), fact("b", "2009-06-15", null, "a")],
    on,
    is: { "p/a": "next", "p/b": "planned" },
  },
  {
    what: "a tie: both are next",
    facts: [fact("a", "2009-06-20", null), fact("b", "2009-06-20", null), fact("c", "2009-06-21", null)],
    on,
    is: { "p/a": "next", "p/b": "next", "p/c": "planned" },
  },
  {
    what: "behind an overdue one it is blocked, in several steps and across projects",
    facts: [fact("a", "2009-06-10", null), fact("q/b", "2009-07-01", null, "a"), fact("c", "2009-08-01", null, "q/b")],
    on,
    is: { "p/a": "overdue", "q/b": "blocked", "p/c": "blocked" },
  },
  {
    what: "late itself and behind a late one: it is late",
    facts: [fact("a", "2009-06-01", null), fact("b", "2009-06-10", null, "a")],
    on,
    is: { "p/a": "overdue", "p/b": "overdue" },
  },
  {
    what: "all but one done: the one left is next",
    facts: [fact("a", "2009-05-01", "2009-05-01"), fact("b", "2009-06-20", null, "a")],
    on,
    is: { "p/a": "done", "p/b": "next" },
  },
  {
    what: "an undated one behind a late one is blocked too",
    facts: [fact("a", "2009-06-01", null), fact("b", null, null, "a")],
    on,
    is: { "p/a": "overdue", "p/b": "blocked" },
  },
  {
    what: "one that nobody knows is no obstacle",
    facts: [fact("a", "2009-06-20", null, "q/gone")],
    on,
    is: { "p/a": "next" },
  },
  {
    what: "a ring in old data ends too",
    facts: [fact("a", "2009-06-01", null, "b"), fact("b", "2009-06-20", null, "a")],
    on,
    is: { "p/a": "overdue", "p/b": "blocked" },
  },
];
