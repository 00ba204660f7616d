import { expect, test } from "vitest";
import { partsOver } from "./parts.ts";

const link = (party: string, whole: string, validFrom = "2009-01-01", validTo: string | null = null) => ({
  party,
  whole,
  validFrom,
  validTo,
});
const told = (links: Parameters<typeof partsOver>[0]) =>
  partsOver(links, "region").map((one) => `${one.cooperation} ${one.since} ${one.until ?? "–"}`);

test.each([
  ["nothing", [], []],
  ["another's part", [link("plan", "other")], []],
  ["its own whole", [link("region", "nation")], []],
  ["a part", [link("plan", "region")], ["plan 2009-01-01 –"]],
  [
    "a part of a part, while both hold",
    [link("plan", "region", "2009-01-01", "2012-01-01"), link("group", "plan", "2010-01-01")],
    ["plan 2009-01-01 2012-01-01", "group 2010-01-01 2012-01-01"],
  ],
  [
    "a part of a part that came when the part had gone",
    [link("plan", "region", "2009-01-01", "2010-01-01"), link("group", "plan", "2010-01-01")],
    ["plan 2009-01-01 2010-01-01"],
  ],
  ["a ring", [link("plan", "region"), link("region", "plan")], ["plan 2009-01-01 –"]],
])("%s", (_what, links, expected) => {
  expect(told(links)).toEqual(expected);
});
