import fc from "fast-check";
import { expect, test } from "vitest";
import { matrixParts } from "./matrix-parts.ts";

/** "A3 B2": three guidelines under A, then two under B. */
const guidelines = (plan: string) =>
  plan.split(" ").flatMap((one) =>
    Array.from({ length: Number(one.slice(1)) }, (_none, at) => ({
      id: `${one[0]}${at + 1}`,
      number: String(at + 1),
      heading: one[0] ?? "",
    })),
  );
const divided = (plan: string, municipalities: number) =>
  matrixParts(guidelines(plan), municipalities)
    .map((part) => `${part.headings.join("+")}${part.guidelines.length}`)
    .join(" ");

test.each([
  ["fits: one piece", "A4 B4 C4", 12, "A+B+C12"],
  ["ten rows of sixty municipalities at a time", "A10 B10 C10", 60, "A10 B10 C10"],
  ["short headings stand together", "A3 B4 C4 D6", 60, "A+B7 C+D10"],
  ["a long heading is cut evenly", "A2 B21 C1", 60, "A2 B7 B7 B+C8"],
  ["more municipalities than cells: a row at a time", "A2", 700, "A1 A1"],
  ["no municipality", "A2 B1", 0, "A+B3"],
])("%s", (_name, plan, municipalities, is) => {
  expect(divided(plan, municipalities)).toBe(is);
});

test("every guideline stands in one piece, and no piece is larger than can be looked through", () => {
  const row = fc.record({ id: fc.uuid(), number: fc.string(), heading: fc.constantFrom("A", "B", "C", "") });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), fc.integer({ min: 0, max: 700 }), (all, municipalities) => {
      const parts = matrixParts(all, municipalities);
      expect(
        parts
          .flatMap((one) => one.guidelines)
          .map((one) => one.id)
          .toSorted(),
      ).toEqual(all.map((one) => one.id).toSorted());
      for (const { guidelines: own } of parts)
        expect(own.length === 1 || own.length * municipalities <= 600).toBe(true);
    }),
  );
});
