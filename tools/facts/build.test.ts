import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { interpret } from "./identity.ts";
import { norwegianName } from "./parallel-names.ts";
import { topology } from "./topology.ts";
import { writeAll } from "./write-all.ts";

const root = resolve(import.meta.dirname, "../..");
const shared = resolve(root, "../shared/data");
const folders = ["parties", "population", "commuting", "borders", "travel-survey", "outlines"];

if (!existsSync(shared)) console.warn(`Skipped: the tables are not rebuilt, as the source data are not at ${shared}.`);

test.skipIf(!existsSync(shared))("the tables in the repository are those that the source data give", () => {
  const made = mkdtempSync(join(tmpdir(), "facts-"));
  try {
    for (const folder of folders) mkdirSync(join(made, folder));
    writeAll(shared, made);
    for (const folder of folders) {
      const names = readdirSync(join(made, folder)).sort();
      expect(names).toEqual(
        readdirSync(join(root, "facts", folder))
          .filter((name) => name !== "README.md")
          .sort(),
      );
      for (const name of names) {
        const [fresh, kept] = [made, join(root, "facts")].map((base) => readFileSync(join(base, folder, name), "utf8"));
        expect(fresh === kept, `facts/${folder}/${name} is as built; if not, run node tools/facts/build.ts`).toBe(true);
      }
    }
  } finally {
    rmSync(made, { recursive: true });
  }
});

const code = (number: string, name: string, from: string, to: string | null) => ({ number, name, from, to });

test("rows of a day are read together: one source can be a merger here and a piece there", () => {
  const intervals = [
    code("1", "A", "1971", "2000"),
    code("2", "B", "1971", "2000"),
    code("3", "C", "1971", "2000"),
    code("4", "D", "1971", null),
    code("5", "E", "1971", "2000"),
    code("6", "F", "2000", null),
    code("7", "B - Bb", "2000", null),
    code("5", "G", "2000", null),
  ];
  const changes = [
    // A falls in two, B only changes number and name, C goes into D, E's number goes on under another name with a piece of A.
    ["1", "6"],
    ["1", "5"],
    ["2", "7"],
    ["3", "4"],
    ["4", "4"],
    ["5", "5"],
  ].map(([from = "", to = ""]) => ({ date: "2000", from, to }));
  const answer = interpret(intervals, changes, (a, b) => a.split(" - ")[0] === b.split(" - ")[0], new Set());
  const name = (unit: (typeof answer.units)[number]): string => unit.intervals.map((i) => i.number).join(">");
  expect(answer.units.map(name).sort()).toEqual(["1", "2>7", "3", "4", "5", "5", "6"]);
  expect(answer.changes.map((c) => `${c.kind} ${name(c.from)} ${name(c.to)}`)).toEqual([
    "split 1 6",
    "split 1 5",
    "merge 3 4",
    "merge 5 5",
  ]);
});

test("a border between two rings becomes one arc, and an enclave's border too", () => {
  const left = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const;
  const right = [
    [1, 0],
    [2, 0],
    [2, 1],
    [1, 1],
  ] as const;
  const hole = [
    [5, 5],
    [5, 6],
    [6, 6],
  ] as const;
  const enclave = [
    [6, 6],
    [5, 6],
    [5, 5],
  ] as const;
  const made = topology([left, right, hole, enclave]);
  expect(made.arcs).toHaveLength(4);
  expect(made.rings.flat().filter((index) => index < 0)).toHaveLength(2);
});

test("a combined name without set languages is refused rather than guessed", () => {
  expect(norwegianName("Raarvihke - Røyrvik")).toBe("Røyrvik");
  expect(norwegianName("Stor-Elvdal")).toBe("Stor-Elvdal");
  expect(() => norwegianName("Ukjent - Amas")).toThrow("No languages");
});
