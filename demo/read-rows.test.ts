import { expect, test } from "vitest";
import { z } from "zod";
import { checkRows, day, file, flag, jsonFile, optionalDay, text, words } from "./read-rows.ts";

const columns = { id: text, since: day, until: optionalDay, constructed: flag, clauses: words };
const heading = "id,since,until,constructed,clauses\n";

test("reads a row, with an empty cell as not known", () => {
  expect(checkRows("t.csv", `${heading}a,2009-06-11,,yes,1 2\n`, columns)).toEqual([
    { id: "a", since: "2009-06-11", until: null, constructed: true, clauses: ["1", "2"] },
  ]);
});

test("names file, line and column of every fault", () => {
  const content = `${heading}a,2009-06-11,,,\n,2009-02-30,,,\nb,2009-06-11,11.06.2009,ja,\n`;
  const said = () => checkRows("demo/tables/t.csv", content, columns);
  expect(said).toThrow("demo/tables/t.csv, line 3, column id: is empty.");
  expect(said).toThrow("demo/tables/t.csv, line 3, column since: is no day");
  expect(said).toThrow("demo/tables/t.csv, line 4, column until: is no day");
  expect(said).toThrow("demo/tables/t.csv, line 4, column constructed:");
});

test.each([
  ["a column too many", "id,since,until,constructed,clauses,more\na,2009-06-11,,,,x\n", "more"],
  ["a column too few", "id,since,until,constructed\na,2009-06-11,,\n", "column clauses"],
  ["a cell too many", `${heading}a,2009-06-11,,,,x\n`, "t.csv: "],
])("refuses %s", (_, content, said) => {
  expect(() => checkRows("t.csv", content, columns)).toThrow(said);
});

test("refuses a file that is not there, and JSON of another shape", () => {
  expect(() => checkRows("t.csv", "body\nmatters/none.md\n", { body: file })).toThrow(
    "names the file demo/matters/none.md",
  );
  const rules = jsonFile(z.array(z.string()));
  expect(() => checkRows("t.csv", "rules\nstatutes/trondelagsradet-groups.json\n", { rules })).toThrow(
    "line 2, column rules",
  );
  expect(() => checkRows("t.csv", "rules\nmatters/ikap.md\n", { rules })).toThrow("line 2, column rules");
});
