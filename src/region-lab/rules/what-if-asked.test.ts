import { expect, test } from "vitest";
import { readWhatIf } from "./what-if-asked.ts";

const cases: [query: string, expected: ReturnType<typeof readWhatIf>][] = [
  ["", { joins: [], leaves: [], rule: null }],
  [
    "med=selbu&med=oppdal&med=roros&uten=melhus",
    { joins: ["selbu", "oppdal", "roros"], leaves: ["melhus"], rule: null },
  ],
  ["med=selbu,%20oppdal,&uten=&regel=konsensus", { joins: ["selbu", "oppdal"], leaves: [], rule: "konsensus" }],
  [`med=${"x".repeat(200)}`, { joins: ["x".repeat(80)], leaves: [], rule: null }],
  [
    `med=${Array.from({ length: 70 }, (_, at) => `p${at}`).join()}`,
    { joins: Array.from({ length: 50 }, (_, at) => `p${at}`), leaves: [], rule: null },
  ],
];

test.each(cases)("?%s", (query, expected) => {
  const search = new URLSearchParams(query);
  expect(readWhatIf((name) => search.getAll(name))).toEqual(expected);
});
