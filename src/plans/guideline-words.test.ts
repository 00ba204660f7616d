import { describe, expect, it } from "vitest";
import { languages } from "#platform/language.ts";
import { reasonInWords } from "./follow-up-reason-texts.ts";
import { faultOfParams, faultParams, geoJsonFaultInWords } from "./geojson-fault-texts.ts";
import {
  measureFaultInWords,
  measureInWords,
  notMeasuredInWords,
  notMeasuredOfParams,
  reportedInWords,
} from "./measure-texts.ts";
import { followUpCases, own } from "./rules/follow-up.cases.ts";
import { followUpCell } from "./rules/follow-up.ts";
import { fieldsFrom } from "./rules/measures/fields.ts";
import { faultCases } from "./rules/measures/fields.cases.ts";
import { measureCases, measureFaultCases } from "./rules/measures/measure.cases.ts";
import { measured, measureFault } from "./rules/measures/measure.ts";

const whole = /^[\p{Lu}«“].*\.$/su;
const broken = /undefined|null|NaN|\[object/;

describe.each(languages)("in %s", (language) => {
  it("every fault of a file is a sentence that names the feature, also when a refusal has carried it", () => {
    for (const fault of faultCases.flatMap((one) => one.says)) {
      const said = geoJsonFaultInWords(fault, language);
      expect(said).toMatch(whole);
      expect(said).not.toMatch(broken);
      if ("feature" in fault) expect(said).toContain(String(fault.feature));
      expect(faultOfParams(faultParams(fault), language)).toBe(said);
    }
  });

  it("every measure, what is wrong with one, and why it cannot be worked out", () => {
    for (const { measure, file } of measureCases) {
      expect(measureInWords(measure, language)).not.toMatch(broken);
      const read = fieldsFrom(file);
      const found = read.ok ? measured(measure, read.fields) : null;
      if (!found || found.ok) continue;
      const said = notMeasuredInWords(found.why, language);
      expect(said).toMatch(whole);
      expect(said).not.toMatch(broken);
      const { code, ...rest } = found.why;
      expect(notMeasuredOfParams({ fault: code, ...rest }, language)).toBe(said);
    }
    for (const [, measure] of measureFaultCases) {
      const fault = measureFault(measure);
      if (fault) expect(measureFaultInWords(fault, language)).not.toMatch(broken);
    }
  });

  it("every reason of every case of the follow-up", () => {
    const names = { party: () => "Melhus", plan: (id: string) => id };
    const codes = new Set<string>();
    for (const {
      facts: { since = "2010-06-11", ...facts },
      on,
    } of followUpCases) {
      const base = { municipality: "melhus", parts: own, answers: [], plans: [], notices: [], noticeNeeded: true };
      const cell = followUpCell({ ...base, ...facts, guideline: { id: "g", since } }, on);
      for (const reason of cell.parts.flatMap((one) => one.reasons)) {
        codes.add(reason.code);
        const said = reasonInWords(reason, language, names);
        expect(said).toMatch(whole);
        expect(said).not.toMatch(broken);
      }
    }
    expect([...codes].toSorted()).toEqual([
      "answered",
      "earlier-wording",
      "never-answered",
      "no-plan",
      "notice-given",
      "notice-late",
      "notice-missing",
      "plan-older",
      "plan-taken-back",
      "plan-without-answer",
      "revision-ahead",
      "revision-passed",
    ]);
  });
});

it("a sentence in Norwegian, word for word", () => {
  const said = (name: string) =>
    faultCases.find((one) => one.name === name)?.says.map((one) => geoJsonFaultInWords(one, "nb"));
  expect(said("coordinates in metres (UTM)")).toEqual([
    "Felt 1 («Jakobsli»), ring 1, punkt 1: 569000, 7034000 er meter (UTM), ikke grader. Eksporter filen i EPSG:4326.",
  ]);
  expect(said("an outline that crosses itself")).toEqual(["Felt 1 («Jakobsli») krysser seg selv ved 10.41, 63.41."]);
});

it.each([
  [55, "at-least", 60, "55 prosent: under grensen (minst 60 prosent), altså ikke nok"],
  [60, "at-least", 60, "60 prosent: akkurat på grensen (minst 60 prosent)"],
  [72.5, "at-least", 60, "72,5 prosent: over grensen (minst 60 prosent), slik det skal være"],
  [150, "at-most", 100, "150 prosent: over grensen (høyst 100 prosent), altså for mye"],
  [80, "at-most", 100, "80 prosent: under grensen (høyst 100 prosent), slik det skal være"],
  [-12, "at-most", -20, "−12 prosent: over grensen (høyst −20 prosent), altså for mye"],
] as const)("a reported %d against %s %d", (value, aim, limit, is) => {
  const said = reportedInWords(value, { kind: "reported", unit: "%", aim, value: limit }, "nb");
  expect(said.replaceAll("\u00A0", " ")).toBe(is);
});
