import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headingOf, parseClauses } from "#decisions/rules/clauses.ts";
import { compareWording } from "#decisions/rules/compare-wording.ts";

const folder = join(import.meta.dirname, "matters");

test.each(readdirSync(folder))("a council that repeats %s word for word has adopted it", (file) => {
  const text = readFileSync(join(folder, file), "utf8");
  const heading = headingOf(text);
  expect(heading).toBeDefined();
  const compared = compareWording({
    master: parseClauses(text),
    wording: text,
    competent: true,
    heading: heading ?? "",
  });
  expect(compared.class).toBe("same");
});
