import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { DecisionRule } from "../vocabulary.ts";
import {
  guidedFrom,
  guidedOrgans,
  majorities,
  quorums,
  ruleFrom,
  ruleKinds,
  unasked,
  votes,
  ways,
  type GuidedRule,
} from "./guided-rule.ts";
import { clausesIn, textOf } from "./statutes-text.ts";
import { validateRule } from "./validate-rule.ts";

const word = fc.string({ minLength: 1, maxLength: 12 });
const days = fc.option(fc.integer({ min: 0, max: 400 }));
const anyGuided: fc.Arbitrary<GuidedRule> = fc
  .record({
    id: word,
    appliesTo: fc.constantFrom(...ruleKinds),
    title: word,
    law: word,
    paragraph: fc.string({ maxLength: 8 }),
    way: fc.constantFrom(...ways),
    home: fc.record({
      title: word,
      organ: fc.constantFrom(...guidedOrgans),
      majority: fc.constantFrom(...majorities),
      over: fc.constantFrom("voters", "cast"),
      wording: fc.constantFrom("identical", "any"),
      reservation: fc.constantFrom("counts", "does-not-count"),
    }),
    meeting: fc.record({
      title: word,
      body: word,
      vote: fc.constantFrom(...votes),
      over: fc.constantFrom("voters", "cast"),
      quorum: fc.option(fc.constantFrom(...quorums)),
      tie: fc.option(fc.constantFrom("chair", "falls")),
      weights: fc.option(fc.constant({ trondheim: 3, melhus: 1 })),
      noticeDays: days,
    }),
    bindsWhom: fc.constantFrom("all", "adopters"),
    reservation: fc.constantFrom("frees-party", "frees-clauses", "no-effect"),
    accession: fc.constantFrom("whole", "clauses", "none"),
    withdrawalNoticeDays: days,
  })
  .map((guided) => {
    const { way, meeting } = guided;
    const { title, body, vote, noticeDays } = meeting;
    // Consensus counts nobody's votes.
    const asked = vote.startsWith("consensus") ? { ...unasked.meeting, title, body, vote, noticeDays } : meeting;
    return {
      ...guided,
      home: way === "meeting" ? unasked.home : guided.home,
      meeting: way === "home" ? unasked.meeting : asked,
    };
  });

describe("an ordinary rule", () => {
  test("is the same after it has been written as data and read back, and has no fault", () => {
    fc.assert(
      fc.property(anyGuided, (guided) => {
        const rule = ruleFrom(guided);
        expect(guidedFrom(rule)).toEqual(guided);
        expect(validateRule(rule, {})).toEqual([]);
      }),
    );
  });

  const plain = ruleFrom({
    id: "joint-plan",
    appliesTo: "joint-plan",
    title: "Felles plan",
    law: "vedtektene",
    paragraph: "§ 5",
    way: "home-then-meeting",
    home: { ...unasked.home, title: "Hjemme" },
    meeting: { ...unasked.meeting, title: "Møtet", body: "moetet" },
    bindsWhom: "all",
    reservation: "no-effect",
    accession: "none",
    withdrawalNoticeDays: null,
  });
  const [atHome, inBody] = plain.stages;

  test.each<[string, Partial<DecisionRule>]>([
    ["for another kind of decision", { appliesTo: "admission" }],
    ["that binds named parties", { binds: { ...plain.binds, whom: { kind: "named", parties: ["melhus"] } } }],
    [
      "with a paragraph of its own for one condition",
      {
        stages: [
          {
            id: "region",
            title: "Møtet",
            condition: {
              kind: "consensus",
              body: "b",
              voters: { kind: "members" },
              reservation: "allowed",
              cite: { law: "annen lov", paragraph: "§ 1" },
            },
          },
        ],
      },
    ],
    ["with its stages the other way round", { stages: [inBody, atHome].flatMap((one) => one ?? []) }],
    [
      "with a veto group",
      {
        stages: [
          {
            id: "region",
            title: "Møtet",
            condition: {
              kind: "all",
              of: [plain.stages[1]?.condition, plain.stages[1]?.condition].flatMap((one) => one ?? []),
            },
          },
        ],
      },
    ],
    [
      "with a hearing",
      { stages: [{ id: "region", title: "Møtet", condition: { kind: "hearing", body: "b", days: 42 } }] },
    ],
    ["without stages", { stages: [] }],
  ])("%s is outside the questions", (_what, change) => {
    expect(guidedFrom(plain)).not.toBeNull();
    expect(guidedFrom({ ...plain, ...change })).toBeNull();
  });

  test("of the demonstration is read whole or not at all", () => {
    const folder = join(import.meta.dirname, "../../../demo/statutes");
    for (const name of readdirSync(folder).filter((one) => !one.includes("groups"))) {
      const read = JSON.parse(readFileSync(join(folder, name), "utf8")) as DecisionRule | DecisionRule[];
      for (const rule of Array.isArray(read) ? read : [read]) {
        const guided = guidedFrom(rule);
        if (guided) expect(ruleFrom(guided)).toEqual(rule);
      }
    }
  });
});

describe("the text of statutes", () => {
  const written =
    "§ 1 Formål [a]\nSamordne havnene.\n\n§ 2 Vedtak [d, e]\nMøtet vedtar:\n1. budsjett\n2. plan\n\n§ 3 Bare en setning.";

  test("is cut at its paragraphs, with lists inside them whole", () => {
    expect(clausesIn(written)).toEqual([
      { clause: "§ 1", heading: "Formål", wording: "Samordne havnene.", matters: ["a"] },
      { clause: "§ 2", heading: "Vedtak", wording: "Møtet vedtar:\n1. budsjett\n2. plan", matters: ["d", "e"] },
      { clause: "§ 3", heading: "", wording: "Bare en setning.", matters: [] },
    ]);
    expect(textOf(clausesIn(written))).toBe(written);
  });

  test("without paragraphs is cut at its numbers; what stands before is kept", () => {
    expect(
      clausesIn("Avtale mellom to.\n1. Navn\nHavna.\n2) Slutt.").map((one) => [one.clause, one.heading, one.wording]),
    ).toEqual([
      ["0", "", "Avtale mellom to."],
      ["1", "Navn", "Havna."],
      ["2", "", "Slutt."],
    ]);
    expect(clausesIn("  \n")).toEqual([]);
  });

  test("that a clause's own lines would cut differently is not offered as text", () => {
    expect(textOf([{ clause: "§ 1", heading: "A", wording: "som sier\n§ 2 at noe", matters: [] }])).toBeNull();
  });
});
