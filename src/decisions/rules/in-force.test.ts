import { describe, expect, it } from "vitest";
import type { Condition } from "#cooperation/vocabulary.ts";
import type { InForceAnswer, Missing, Reason } from "../vocabulary.ts";
import { holdsAgain } from "./holds-again.ts";
import { allCouncils, rules } from "./in-force.cases.ts";
import { four, matter, meets, type InForceCase } from "./in-force.words.cases.ts";
import { allCases } from "./in-force.all.cases.ts";
import { inForce } from "./in-force.ts";
import { isReasonCode, reasonCodes, reasonParams } from "./reason-codes.ts";

const cases = allCases;

const votes = {
  kind: "vote" as const,
  voters: { kind: "members" as const },
  over: "cast" as const,
  majority: { is: "more-than" as const, share: [1, 2] as const },
};

function everyReason(reason: Reason): Reason[] {
  return [reason, ...reason.children.flatMap(everyReason)];
}

function inWords(answer: InForceAnswer): InForceCase["expect"] {
  return {
    status: answer.status,
    ...(answer.since && { since: answer.since }),
    ...(answer.until && { until: answer.until }),
    bound: answer.for.map((each) => (each.clauses === "all" ? each.party : `${each.party} ${each.clauses.join(",")}`)),
    unsettled: answer.unsettled.map((each) => `${each.party} → ${each.successors.join(", ")}`),
    missing: answer.missing.map((each) => {
      const who = each.party ?? each.body;
      return who === undefined ? each.code : (`${each.code} ${who}` as const);
    }),
  };
}

describe("in force, case by case", () => {
  it.each(cases.map((each) => [each.title, each] as const))("%s", (_, { decision, on, expect: expected }) => {
    const answer = inForce(decision, on);
    const { because = [], ...told } = expected;
    expect(inWords(answer)).toEqual({ bound: [], unsettled: [], missing: [], ...told });
    const codes = everyReason(answer.because).map((reason) => reason.code);
    expect(codes).toEqual(expect.arrayContaining(because));
    expect(holdsAgain(answer.because)).toBe(answer.status === "in-force" || answer.status === "partly");
  });

  it("has no two cases with the same title", () => {
    expect(new Set(cases.map((each) => each.title)).size).toBe(cases.length);
  });
});

describe("what the cases cover", () => {
  const answers = cases.map((each) => inForce(each.decision, each.on));
  const reasons = answers.flatMap((answer) => everyReason(answer.because));

  function conditionsIn(condition: Condition): Condition[] {
    return [condition, ...("of" in condition ? condition.of.flatMap(conditionsIn) : [])];
  }

  it("every kind of reason, each with the parameters that its sentence needs", () => {
    const seen = new Set(reasons.map((reason) => reason.code));
    expect(reasonCodes.filter((code) => !seen.has(code))).toEqual([]);
    for (const reason of reasons) {
      if (!isReasonCode(reason.code)) throw new Error(`${reason.code} is no reason code.`);
      expect(Object.keys(reason.params).sort()).toEqual([...reasonParams[reason.code]].sort());
    }
  });

  it("every kind of thing that can be missing", () => {
    const every: { [code in Missing["code"]]: true } = {
      resolution: true,
      "identical-wording": true,
      "competent-organ": true,
      reversal: true,
      meeting: true,
      majority: true,
      quorum: true,
      consensus: true,
      notice: true,
      hearing: true,
    };
    const seen = answers.flatMap((answer) => answer.missing.map((each) => each.code));
    expect(new Set(seen)).toEqual(new Set(Object.keys(every)));
  });

  it("every kind of condition, and every rule", () => {
    const every: { [kind in Condition["kind"]]: true } = {
      all: true,
      any: true,
      resolutions: true,
      vote: true,
      consensus: true,
      notice: true,
      hearing: true,
    };
    const tried = rules.filter((rule) => cases.some((each) => each.decision.rule.id === rule.id));
    expect(tried.map((rule) => rule.id)).toEqual(rules.map((rule) => rule.id));
    const kinds = tried.flatMap((rule) =>
      rule.stages.flatMap((stage) => conditionsIn(stage.condition)).map((each) => each.kind),
    );
    expect(new Set(kinds)).toEqual(new Set(Object.keys(every)));
  });

  it("every status", () => {
    expect(new Set(answers.map((answer) => answer.status))).toEqual(
      new Set(["in-force", "partly", "not-in-force", "ended"]),
    );
  });
});

describe("the days and grounds of each party", () => {
  const find = (title: string) => {
    const found = cases.find((each) => each.title === title);
    if (!found) throw new Error(`No case is called "${title}".`);
    return inForce(found.decision, found.on);
  };

  it("tells from when each party is bound, and until when where that is recorded", () => {
    expect(find("mayors by mandate: a third agrees later and is bound from its own day").for).toEqual([
      { party: "trondheim", clauses: "all", since: "2009-05-26", why: "adopter" },
      { party: "melhus", clauses: "all", since: "2009-05-26", why: "adopter" },
      { party: "skaun", clauses: "all", since: "2009-09-01", why: "adopter" },
    ]);
    expect(find("a party withdraws: bound until its notice has run").for[1]).toEqual({
      party: "melhus",
      clauses: "all",
      since: "2009-06-19",
      until: "2010-04-01",
      why: "bound",
    });
    expect(find("Rissa accedes to the strategic choices only, after the decision took effect").for.at(-1)).toEqual({
      party: "rissa",
      clauses: ["1"],
      since: "2009-10-01",
      why: "acceded",
    });
  });

  it("tells which clause came later", () => {
    expect(find("the party gives the reservation up and is bound by the clause from then on").for.at(-1)).toEqual({
      party: "malvik",
      clauses: "all",
      since: "2009-06-19",
      why: "bound",
      clauseSince: { "2": "2009-09-18" },
    });
  });

  it("names the paragraph with what is missing", () => {
    expect(find("the notice was one day short of four weeks").missing).toEqual([
      { code: "notice", body: "representantskapet", cite: { law: "IKS-loven", paragraph: "§ 8 tredje ledd" } },
    ]);
  });

  it("tells each condition once, also where one joins two bodies that another keeps apart", () => {
    const vote = (body: string) => ({ ...votes, body });
    const notice = (body: string) => ({ kind: "notice" as const, body, days: 7 });
    const condition: Condition = {
      kind: "all",
      of: [vote("region"), vote("council"), { kind: "any", of: [notice("region"), notice("council")] }],
    };
    const answer = inForce(
      matter(
        { ...allCouncils, stages: [{ id: "both", title: "Begge", condition }] },
        { adoptions: [meets("region", "2009-06-19", { for: four }), meets("council", "2009-06-20", { for: four })] },
      ),
      "2009-07-01",
    );
    const codes = everyReason(answer.because).map((reason) => reason.code);
    expect(codes.filter((code) => code === "vote" || code === "notice-not-recorded")).toEqual([
      "vote",
      "vote",
      "notice-not-recorded",
      "notice-not-recorded",
    ]);
    expect(answer.missing.map((each) => `${each.code} ${each.body}`)).toEqual(["notice region", "notice council"]);
  });

  it("does not say that a decision would have taken effect after it was replaced", () => {
    const answer = find("replaced on the very day that the last council adopted: it never was in force");
    const effect = everyReason(answer.because).find((reason) => reason.code === "not-taken-effect");
    expect(effect?.holds).toBe(false);
  });

  it("keeps quiet of a withdrawal whose notice comes later, but tells how long the party is bound", () => {
    const answer = find("a notice given later is not known before");
    expect(everyReason(answer.because).map((reason) => reason.code)).not.toContain("withdrawal-announced");
    expect(answer.for.find((each) => each.party === "melhus")?.until).toBe("2010-04-01");
  });

  it("rests each leaf about a resolution or a meeting on its record", () => {
    const leaves = everyReason(find("a council that adopted turns back before the last has decided").because);
    expect(leaves.find((reason) => reason.code === "rejected")?.record).toEqual({
      kind: "resolution",
      id: "melhus council 2009-06-02",
    });
  });
});
