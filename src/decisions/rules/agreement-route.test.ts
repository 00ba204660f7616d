import { describe, expect, it } from "vitest";
import { legalForms, type Condition } from "#cooperation/vocabulary.ts";
import { routeCases } from "./agreement-route.cases.ts";
import { agreementRoute } from "./agreement-route.ts";
import { adopts, four, matter, meets } from "./in-force.words.cases.ts";
import { inForce } from "./in-force.ts";

function leaves(condition: Condition): Condition[] {
  return "of" in condition ? condition.of.flatMap(leaves) : [condition];
}

describe("the way a change of the agreement must go", () => {
  it.each(routeCases.map((each) => [each.title, each] as const))(
    "%s",
    (_, { change, way, majority, because, checked }) => {
      const route = agreementRoute(change);
      expect(route.because.map(({ law, paragraph }) => `${law} ${paragraph}`.trim())).toEqual(because);
      expect(route.checked).toBe(checked);
      const last = route.rule.stages.flatMap((stage) => leaves(stage.condition)).at(-1);
      if (way === "councils") expect(last?.kind).toBe("resolutions");
      else expect(last?.kind === "vote" && `${last.majority.is} ${last.majority.share.join("/")}`).toBe(majority);
    },
  );

  it("has an answer for every form, on every day", () => {
    for (const form of legalForms) {
      for (const on of ["1990-01-01", "2009-06-11", "2019-10-15", "2026-01-01"]) {
        expect(agreementRoute({ form, on, touches: [] }).because.length).toBeGreaterThan(0);
      }
    }
  });
});

describe("a change taken along its way", () => {
  const on = "2024-06-19";
  const opened = "2024-05-01";
  const meeting = (votes: Parameters<typeof meets>[2]) => meets("assembly", on, votes, { noticeDay: "2024-05-02" });

  it("of a listed item is in force when the last council has adopted", () => {
    const { rule } = agreementRoute({ form: "political-council", on, touches: ["d"] });
    const resolutions = four.map((party) => adopts(party, "2024-05-20"));
    expect(inForce(matter(rule, { opened, resolutions }), on).status).toBe("in-force");
    expect(
      inForce(matter(rule, { opened, resolutions: resolutions.slice(1), adoptions: [meeting({ for: four })] }), on)
        .status,
    ).toBe("not-in-force");
  });

  it("of another matter is in force by two thirds of the votes cast in a quorate assembly", () => {
    const { rule } = agreementRoute({ form: "political-council", on, touches: [] });
    const status = (votes: Parameters<typeof meets>[2]) =>
      inForce(matter(rule, { opened, adoptions: [meeting(votes)] }), on).status;
    expect(status({ for: ["trondheim", "melhus"], against: ["skaun"] })).toBe("in-force");
    expect(status({ for: ["trondheim", "melhus"], against: ["skaun", "malvik"] })).toBe("not-in-force");
    expect(status({ for: ["trondheim"] })).toBe("not-in-force");
  });

  it("in an intermunicipal company asks for two thirds of the votes to be present", () => {
    const { rule } = agreementRoute({ form: "intermunicipal-company", on, touches: [] });
    const status = (votes: Parameters<typeof meets>[2]) =>
      inForce(matter(rule, { opened, adoptions: [meeting(votes)] }), on).status;
    expect(status({ for: ["trondheim", "melhus"], against: ["skaun"] })).toBe("in-force");
    expect(status({ for: ["trondheim", "melhus"] })).toBe("not-in-force");
  });
});
