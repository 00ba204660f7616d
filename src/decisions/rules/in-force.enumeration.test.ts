import { describe, expect, it } from "vitest";
import type { DecisionRule } from "#cooperation/vocabulary.ts";
import type { AdoptionFact, DecisionCase, InForceAnswer, ResolutionFact } from "../vocabulary.ts";
import { addDays } from "./calendar.ts";
import { rules } from "./in-force.cases.ts";
import { adopts, four, matter, postpones, rejects } from "./in-force.words.cases.ts";
import { inForce } from "./in-force.ts";
import { oracle } from "./in-force.oracle.ts";

type Way<Fact> = (party: string, day: string) => Fact[];

/** What one party can have done at home. */
const atHome: Way<ResolutionFact>[] = [
  () => [],
  (party, day) => [adopts(party, day)],
  (party, day) => [adopts(party, day, { comparison: "addition" })],
  (party, day) => [adopts(party, day, { comparison: "reservation", reservedClauses: ["2"] })],
  (party, day) => [rejects(party, day)],
  (party, day) => [postpones(party, day)],
];

type Position = AdoptionFact["positions"][number];

/** How one party can have stood in the meeting. */
const inMeeting: ((party: string) => Position[])[] = [
  () => [],
  (party) => [{ party, vote: "for" }],
  (party) => [{ party, vote: "against" }],
  (party) => [{ party, vote: "abstain" }],
  (party) => [{ party, vote: "for", reserved: true, reservedClauses: [] }],
];

/** Every way in which each of so many parties does one of the things. */
function everyWay<Way>(ways: readonly Way[], parties: number): Way[][] {
  return parties === 0 ? [[]] : everyWay(ways, parties - 1).flatMap((sofar) => ways.map((way) => [...sofar, way]));
}

const on = "2009-05-26";
const groups = { "sor-trondelag": [{ party: "melhus" }, { party: "skaun" }], "nord-trondelag": [{ party: "malvik" }] };

function among(parties: string[], rule: DecisionRule, facts: Partial<DecisionCase>): DecisionCase {
  const members = parties.map((party) => ({ party }));
  return matter(rule, {
    groups,
    members,
    parties: parties.map((id) => ({ id, part: "decides" })),
    opened: "2009-05-20",
    hearingOpened: "2009-04-01",
    ...facts,
  });
}

const short = (answer: InForceAnswer) => ({
  status: answer.status,
  since: answer.since,
  bound: answer.for.map((each) => [each.party, each.clauses === "all" ? "1,2,3" : each.clauses.join(",")]),
});

const bodyOf: { [rule: string]: string } = { "veto-groups": "trondelagsradet", iks: "representantskapet" };
const organOf: { [rule: string]: ResolutionFact["organ"] } = {
  "executive-boards": "executive-board",
  "mayors-by-mandate": "mayor",
};

function agree(decision: DecisionCase): string {
  const answer = inForce(decision, on);
  const slow = oracle(decision, on);
  const told = short(answer);
  const expected = {
    status: slow.status,
    since: slow.since,
    bound: answer.for.map(({ party }) => [party, slow.bound[party]?.clauses.join(",")]),
  };
  if (JSON.stringify(told) !== JSON.stringify(expected) || Object.keys(slow.bound).length !== answer.for.length) {
    expect.fail(`The two answers differ: ${JSON.stringify({ told, slow, decision })}`);
  }
  return answer.status;
}

describe.each(rules.map((rule) => [rule.title, rule] as const))("every small case of: %s", (_, rule) => {
  const whatMeets = (["all", "none"] as const).map((who) => (parties: string[]): AdoptionFact[] => [
    {
      id: "meeting",
      body: bodyOf[rule.id] ?? "trondheimsregionen",
      day: "2009-05-25",
      noticeDay: "2009-04-20",
      outcome: "adopted",
      positionsKnown: true,
      positions: who === "all" ? parties.map((party) => ({ party, vote: "for" })) : [],
    },
  ]);

  const asks = JSON.stringify(rule.stages);

  if (asks.includes('"resolutions"'))
    it("what each council can do, with and without the region", () => {
      const seen = new Set<string>();
      for (const count of [1, 2, 3, 4]) {
        const parties = four.slice(0, count);
        for (const ways of everyWay(atHome, count)) {
          const resolutions = ways
            .flatMap((way, index) => way(parties[index] ?? "", addDays("2009-05-20", index)))
            .map((fact) => ({ ...fact, organ: organOf[rule.id] ?? fact.organ }));
          for (const meetings of whatMeets)
            seen.add(agree(among(parties, rule, { resolutions, adoptions: meetings(parties) })));
        }
      }
      expect(seen).toContain("in-force");
      expect(seen).toContain("not-in-force");
    });

  if (asks.includes('"body"'))
    it("what each party can do in the meeting, after every council has adopted", () => {
      const seen = new Set<string>();
      for (const count of [1, 2, 3, 4]) {
        const parties = four.slice(0, count);
        const resolutions = parties.map((party) =>
          adopts(party, "2009-05-20", { organ: organOf[rule.id] ?? "council" }),
        );
        for (const ways of everyWay(inMeeting, count)) {
          const positions = ways.flatMap((way, index) => way(parties[index] ?? ""));
          for (const chair of [undefined, ...parties]) {
            const chaired = positions.map((each) => (each.party === chair ? { ...each, chair: true } : each));
            const [meeting] = whatMeets[1]?.(parties) ?? [];
            const adoptions = meeting ? [{ ...meeting, positions: chaired }] : [];
            seen.add(agree(among(parties, rule, { resolutions, adoptions })));
          }
        }
      }
      expect(seen).toContain("in-force");
    });
});
