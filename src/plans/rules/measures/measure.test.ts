import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { box, collection, housing, polygon } from "./fields.cases.ts";
import { fieldsFrom, type PlanField } from "./fields.ts";
import { measureCases, measureFaultCases } from "./measure.cases.ts";
import { measured, measureFault, measureKinds, type Measure } from "./measure.ts";

function read(file: unknown): PlanField[] {
  const fields = fieldsFrom(file);
  if (!fields.ok) throw new Error(JSON.stringify(fields.faults));
  return fields.fields;
}

describe("a measure over the fields of a plan", () => {
  it.each(measureCases)("$name", ({ measure, file, is }) => {
    const found = measured(measure, read(file));
    const short = found.ok
      ? { value: Math.round(found.value.value * 100) / 100, met: found.value.met }
      : found.why.code;
    expect(short).toEqual(is);
  });

  it("has a case for every kind, met and not", () => {
    for (const kind of measureKinds)
      for (const met of [true, false])
        expect(
          measureCases.some((one) => one.measure.kind === kind && typeof one.is === "object" && one.is.met === met),
          `${kind} ${met}`,
        ).toBe(true);
  });
});

describe("how a measure may be written", () => {
  it.each(measureFaultCases)("%s", (_, measure, code) => {
    expect(measureFault(measure)?.code ?? null).toBe(code);
  });
});

describe("for all fields", () => {
  const fields = fc
    .array(fc.tuple(fc.nat(200), fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 8 })
    .map((all) =>
      read(collection(...all.map(([dwellings, place]) => housing(dwellings, polygon(box(10.3 + place / 100, 63.4)))))),
    );
  const value = fc.double({ min: 0, max: 300, noNaN: true });
  const capacity = (aim: Measure["aim"], limit: number): Measure => ({
    kind: "capacity",
    unit: "boliger",
    aim,
    value: limit,
  });
  const density = (aim: Measure["aim"], limit: number): Measure => ({
    kind: "density",
    unit: "boliger/daa",
    aim,
    value: limit,
  });

  it("a milder aim is never harder to reach", () => {
    fc.assert(
      fc.property(fields, value, value, (all, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        for (const of of [capacity, density]) {
          const met = (measure: Measure) => {
            const found = measured(measure, all);
            return found.ok && found.value.met;
          };
          if (met(of("at-least", high))) expect(met(of("at-least", low))).toBe(true);
          if (met(of("at-most", low))) expect(met(of("at-most", high))).toBe(true);
        }
      }),
    );
  });

  it("the order of the fields changes nothing", () => {
    fc.assert(
      fc.property(fields, value, (all, limit) => {
        for (const measure of [capacity("at-least", limit), density("at-least", limit)]) {
          const [one, other] = [measured(measure, all), measured(measure, all.toReversed())];
          if (!one.ok || !other.ok) throw new Error("not measured");
          expect(other.value.value).toBeCloseTo(one.value.value, 9);
          expect(other.value.met).toBe(one.value.met);
        }
      }),
    );
  });
});
