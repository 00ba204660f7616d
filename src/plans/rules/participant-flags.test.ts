import { describe, expect, test } from "vitest";
import { participantFlags, type Stay } from "./participant-flags.ts";

const on = "2018-06-01";
const stay = (party: string, since: string, until: string | null): Stay => ({ party, since, until });
const ends = new Map([["rissa", { ended: "2018-01-01", successors: ["indre-fosen"] }]]);

describe("a project's participants", () => {
  test.each<[string, string[], Stay[], unknown[]]>([
    ["none", [], [], []],
    ["one that is in the cooperation", ["malvik"], [stay("malvik", "2009-04-24", null)], []],
    [
      "one that left",
      ["selbu"],
      [stay("selbu", "2009-04-24", "2011-06-17")],
      [{ code: "party-left", party: "selbu", since: "2011-06-17" }],
    ],
    ["one that leaves tomorrow", ["selbu"], [stay("selbu", "2009-04-24", "2018-06-02")], []],
    [
      "one that leaves today is out",
      ["selbu"],
      [stay("selbu", "2009-04-24", on)],
      [{ code: "party-left", party: "selbu", since: on }],
    ],
    [
      "an observer that became a member",
      ["rissa-2"],
      [stay("rissa-2", "2009-04-24", "2010-06-11"), stay("rissa-2", "2010-06-11", null)],
      [],
    ],
    ["a partner that never was in it", ["ntnu"], [], []],
    [
      "one that no longer exists: who followed",
      ["rissa"],
      [stay("rissa", "2009-04-24", "2018-01-01")],
      [{ code: "party-ended", party: "rissa", since: "2018-01-01", successors: ["indre-fosen"] }],
    ],
    [
      "several: each by itself",
      ["malvik", "selbu"],
      [stay("malvik", "2009-04-24", null), stay("selbu", "2009-04-24", "2011-06-17")],
      [{ code: "party-left", party: "selbu", since: "2011-06-17" }],
    ],
  ])("%s", (_what, participants, stays, flags) => {
    expect(participantFlags(participants, stays, ends, on)).toEqual(flags);
  });
});
