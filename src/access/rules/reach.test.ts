import { expect, test } from "vitest";
import { anonymous, system } from "../vocabulary.ts";
import { cooperationsOf } from "./reach.ts";

const parts = [
  { cooperation: "ikap", since: "2008-12-05", until: null },
  { cooperation: "analysis", since: "2009-04-24", until: "2010-01-01" },
  { cooperation: "later", since: "2011-01-01", until: null },
];
const user = {
  kind: "user" as const,
  id: "u",
  name: "u",
  grants: [
    { id: "1", role: "secretariat" as const, cooperation: "region", since: "2009-01-01", parts },
    { id: "2", role: "secretariat" as const, cooperation: "over", since: "2009-01-01", until: "2009-06-01", parts },
    { id: "3", role: "council-secretary" as const, party: "melhus", since: "2009-01-01" },
  ],
};

test.each([
  ["2009-05-31", ["region", "over", "ikap", "analysis"]],
  ["2009-06-11", ["region", "ikap", "analysis"]],
  ["2010-01-01", ["region", "ikap"]],
  ["2011-01-01", ["region", "ikap", "later"]],
  ["2008-12-31", []],
])("on %s a secretariat works for %s", (on, expected) => {
  expect(cooperationsOf(user, on)).toEqual(expected);
  expect([...cooperationsOf(anonymous, on), ...cooperationsOf(system, on)]).toEqual([]);
});
