import { describe, expect, test } from "vitest";
import { readTravelTable } from "./read-travel-upload.ts";
import { checkTravelSurvey } from "./rules/travel-upload.ts";
import type { TravelFault, TravelFile, TravelTableFile } from "./rules/travel-upload-words.ts";

const known = new Map([
  ["5001", "5001"],
  ["trondheim", "5001"],
  ["5028", "5028"],
]);

const persons = "person;kommune;vekt;kjønn\n1;5001;2,5;k\n2;Trondheim;2,5;m\n3;5028;4;k\n4;5028;4;m\n";
const trips = "person,fra,til,reisemiddel,formål,km\n1,5001,5028,gange,arbeid,1.2\n3,5028,,Bilfører,hjem,\n";

function table(text: string, file: TravelFile): TravelTableFile {
  const read = readTravelTable(new TextEncoder().encode(text), file);
  if ("code" in read) throw new Error(read.code);
  return read;
}

function check(given: { persons?: string; trips?: string; margins?: string }) {
  return checkTravelSurvey(
    {
      persons: table(given.persons ?? persons, "persons"),
      trips: table(given.trips ?? trips, "trips"),
      margins: given.margins === undefined ? null : table(given.margins, "margins"),
    },
    known,
  );
}

describe("a table as bytes", () => {
  test.each([
    ["semicolons and a mark", "\uFEFFa;b\n1;2\n", ["a", "b"]],
    ["commas", "a,b\n1,2\n", ["a", "b"]],
    ["tabs", "a\tb\n1\t2\n", ["a", "b"]],
  ])("%s", (_name, text, header) => {
    expect(table(text, "persons")).toEqual({ header, rows: [{ row: 2, cells: ["1", "2"] }] });
  });
  test("that is not UTF-8, or has a row too long, says so with the row", () => {
    expect(readTravelTable(Uint8Array.of(0x61, 0xe5), "trips")).toMatchObject({ code: "not-utf8", file: "trips" });
    expect(readTravelTable(new TextEncoder().encode("a;b\n1;2\n1;2;3\n"), "trips")).toMatchObject({
      code: "not-a-table",
      row: 3,
    });
  });
});

test("a survey is read by the names of its columns, whatever their order and case", () => {
  const checked = check({});
  expect(checked).toMatchObject({ ok: true, survey: { places: ["5001", "5028"], strata: null } });
  if (!checked.ok) return;
  expect([...checked.survey.homeOf]).toEqual([0, 0, 1, 1]);
  expect([...checked.survey.weights]).toEqual([2.5, 2.5, 4, 4]);
  expect([...checked.survey.trips.to]).toEqual([1, -1]);
  expect(checked.survey.trips.km[1]).toBeNaN();
});

test("known totals by a column, or several joined", () => {
  const checked = check({
    margins:
      "kolonne;gruppe;antall\nkommune+kjønn;5001+k;3\nkommune+kjønn;Trondheim+m;3\nkommune+kjønn;5028+k;2\nkommune+kjønn;5028+m;2\nkjønn;k;5\nkjønn;m;5\n",
  });
  expect(checked).toMatchObject({ ok: true });
  if (checked.ok) expect(checked.survey.margins.map((one) => one.name)).toEqual(["kommune+kjønn", "kjønn"]);
});

/** What is wrong, and what is said of it: file, row, code. */
const faults: [name: string, given: Parameters<typeof check>[0], fault: Partial<TravelFault>][] = [
  ["a column is missing", { persons: "person;vekt\n1;2\n2;2\n" }, { file: "persons", row: 1, code: "no-column" }],
  ["nobody", { persons: "person;kommune;vekt\n" }, { file: "persons", row: null, code: "no-rows" }],
  [
    "a person twice",
    { persons: `${persons}1;5001;1;k\n` },
    { row: 6, code: "id-twice", params: { value: "1", before: 2 } },
  ],
  ["no municipality", { persons: `${persons}9;;1;k\n` }, { row: 6, code: "value-missing" }],
  ["an unknown municipality", { persons: `${persons}9;1601;1;k\n` }, { row: 6, code: "place-unknown" }],
  ["a weight that is a word", { persons: `${persons}9;5001;mye;k\n` }, { row: 6, code: "not-a-number" }],
  ["a negative weight", { persons: `${persons}9;5001;-1;k\n` }, { row: 6, code: "not-a-number" }],
  ["a trip of nobody", { trips: `${trips}7,5001,5001,gange,arbeid,1\n` }, { file: "trips", row: 4, code: "nobody" }],
  ["an unknown mode", { trips: `${trips}1,5001,5001,fly,arbeid,1\n` }, { file: "trips", row: 4, code: "mode-unknown" }],
  ["an unknown purpose", { trips: `${trips}1,5001,5001,gange,fjas,1\n` }, { row: 4, code: "purpose-unknown" }],
  ["a trip to nowhere known", { trips: `${trips}1,5001,9999,gange,arbeid,1\n` }, { row: 4, code: "place-unknown" }],
  [
    "one person in a stratum",
    { persons: "person;kommune;vekt;stratum\n1;5001;1;a\n2;5001;1;a\n3;5028;1;b\n" },
    { file: "persons", row: 4, code: "stratum-of-one", params: { stratum: "b" } },
  ],
  [
    "two populations of one stratum",
    { persons: "person;kommune;vekt;befolkning\n1;5001;1;9\n3;5001;1;8\n" },
    { row: 3, code: "population-differs" },
  ],
  [
    "more asked than there are",
    { persons: "person;kommune;vekt;befolkning\n1;5001;1;1\n3;5001;1;1\n" },
    { row: 2, code: "population-too-small" },
  ],
  [
    "a margin of no column",
    { margins: "kolonne;gruppe;antall\nalder;1;9\n" },
    { file: "margins", row: 2, code: "margin-column" },
  ],
  [
    "a person without a total",
    { margins: "kolonne;gruppe;antall\nkjønn;k;9\n" },
    { file: "persons", row: 3, code: "margin-no-total" },
  ],
  [
    "a total without a person",
    { margins: "kolonne;gruppe;antall\nkjønn;k;9\nkjønn;m;9\nkjønn;x;1\n" },
    { file: "margins", row: 4, code: "margin-empty" },
  ],
  [
    "margins that do not add up",
    { margins: "kolonne;gruppe;antall\nkjønn;k;9\nkjønn;m;9\nkommune;5001;9\nkommune;5028;8\nkommune;Trondheim;2\n" },
    { file: "margins", row: 4, code: "margins-differ" },
  ],
];

test.each(faults)("%s", (_name, given, fault) => {
  const checked = check(given);
  expect(checked.ok).toBe(false);
  if (!checked.ok) expect(checked.faults).toContainEqual(expect.objectContaining(fault));
});

test("everything wrong is told at once, the first 200 of it", () => {
  const rows = Array.from({ length: 300 }, (_, at) => `${at};9999;1`).join("\n");
  const checked = check({ persons: `person;kommune;vekt\n${rows}\n`, trips });
  expect(checked).toMatchObject({ ok: false, count: 300 });
  if (!checked.ok) expect(checked.faults).toHaveLength(200);
});
