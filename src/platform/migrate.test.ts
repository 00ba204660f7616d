import { expect, test } from "vitest";
import { knownMigrations } from "./migrate.ts";

test("the migrations are numbered in one row, so that two that were written side by side are not run in the order of their names", () => {
  const numbers = knownMigrations().map(({ name }) => /^(\d{4})-[a-z-]+\.sql$/.exec(name)?.[1]);
  expect(numbers).toEqual(numbers.map((_, at) => String(at + 1).padStart(4, "0")));
});
