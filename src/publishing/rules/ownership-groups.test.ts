import { expect, test } from "vitest";
import { legalForms } from "#cooperation/vocabulary.ts";
import { groupOf, groups } from "./ownership-groups.ts";

test.each([
  ["political-council", "other", "political"],
  ["regional-council", "region", "political"],
  ["intermunicipal-board", "region", "political"],
  ["intermunicipal-board", "emergency", "task"],
  ["intermunicipal-company", "emergency", "company"],
  ["host-municipality", "health", "task"],
  ["plan-cooperation", "plan", "plan"],
  ["network", "cities", "other"],
  [null, "other", "other"],
] as const)("%s about %s is in the group %s", (form, theme, group) => {
  expect(groupOf({ form, theme })).toBe(group);
});

test("every form falls into one group", () => {
  for (const form of legalForms) expect(groups).toContain(groupOf({ form, theme: "other" }));
});
