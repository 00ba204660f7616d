import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRegister } from "./check-register.ts";
import { registerColumns, type FileRow, type KnownRegister, type RegisterFile } from "./register-rows.ts";

const known: KnownRegister = {
  parties: [
    { id: "snillfjord", from: "1971-01-01", until: "2020-01-01" },
    { id: "melhus", from: "1971-01-01", until: null },
  ],
  numbers: [
    {
      register: "no-municipality",
      number: "5012",
      party: "snillfjord",
      name: "Snillfjord",
      from: "2018-01-01",
      until: "2020-01-01",
    },
    { register: "no-municipality", number: "5028", party: "melhus", name: "Melhus", from: "2018-01-01", until: null },
  ],
  cooperations: [{ id: "gammelt", from: "2000-01-01", until: null }],
  memberships: [{ party: "melhus", cooperation: "gammelt", from: "2005-01-01", until: null }],
};

function table(file: RegisterFile, text: string): FileRow[] {
  const columns = text.includes("|part_of")
    ? [...registerColumns[file].needed, "part_of"]
    : registerColumns[file].needed;
  return text
    .replace("|part_of", "")
    .trim()
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => ({
      line: index + 2,
      values: Object.fromEntries(columns.map((column, at) => [column, line.split(",")[at]?.trim() ?? ""])),
    }));
}

const register = (parties: string, cooperations = "", memberships = "") =>
  checkRegister(
    {
      "parties.csv": table("parties.csv", parties),
      "cooperations.csv": table("cooperations.csv", cooperations),
      "memberships.csv": table("memberships.csv", memberships),
    },
    known,
  );

const a = "a,Alfa,municipality,,2000-01-01,";
const s = "s,Samarbeid,IKS,2000-01-01,";

describe("each fault is named with file, line, column and code", () => {
  test.each<[string, string, string, string, [string, number, string, string][]]>([
    ["nothing wrong", a, s, "a,s,member,2001-01-01,", []],
    ["a day that is none", "a,Alfa,municipality,,2000-02-30,", s, "", [["parties.csv", 2, "valid_from", "day-wrong"]]],
    [
      "a range backwards",
      "a,Alfa,municipality,,2000-01-01,1999-01-01",
      s,
      "",
      [["parties.csv", 2, "valid_to", "range-backwards"]],
    ],
    ["an id twice", `${a}\n${a}`, s, "", [["parties.csv", 3, "id", "id-twice"]]],
    [
      "ids that differ in case only",
      `${a}\nA,Alfa,municipality,,2000-01-01,`,
      s,
      "",
      [["parties.csv", 3, "id", "id-twice"]],
    ],
    ["an id here already", "melhus,Melhus,company,,2000-01-01,", s, "", [["parties.csv", 2, "id", "id-exists"]]],
    ["no name", "a,,municipality,,2000-01-01,", s, "", [["parties.csv", 2, "name", "name-missing"]]],
    [
      "an expired municipality number",
      "x,Snillfjord,municipality,5012,2018-01-01,",
      s,
      "",
      [["parties.csv", 2, "number", "number-expired"]],
    ],
    ["an unknown party", a, s, "b,s,member,2001-01-01,", [["memberships.csv", 2, "party", "party-unknown"]]],
    [
      "an unknown cooperation",
      a,
      s,
      "a,t,member,2001-01-01,",
      [["memberships.csv", 2, "cooperation", "cooperation-unknown"]],
    ],
    ["an unknown role", a, s, "a,s,sjef,2001-01-01,", [["memberships.csv", 2, "role", "role-unknown"]]],
    [
      "overlapping memberships",
      a,
      s,
      "a,s,member,2001-01-01,2010-01-01\na,s,observer,2009-12-31,",
      [["memberships.csv", 3, "valid_from", "membership-overlaps"]],
    ],
    [
      "a membership that overlaps one here",
      "",
      "",
      "melhus,gammelt,observer,2010-01-01,",
      [["memberships.csv", 2, "valid_from", "membership-overlaps"]],
    ],
    [
      "a membership that outlives its municipality",
      "a,Alfa,municipality,,2000-01-01,2010-01-01",
      s,
      "a,s,member,2001-01-01,",
      [["memberships.csv", 2, "valid_to", "outlives-party"]],
    ],
    [
      "a membership that outlives its cooperation",
      a,
      "s,Samarbeid,IKS,2000-01-01,2010-01-01",
      "a,s,member,2001-01-01,2010-01-02",
      [["memberships.csv", 2, "valid_to", "outlives-cooperation"]],
    ],
    [
      "a membership of an expired number",
      "",
      s,
      "5012,s,member,2019-01-01,",
      [["memberships.csv", 2, "party", "number-expired"]],
    ],
    [
      "rows that hang on a bad row",
      "a,,municipality,,2000-01-01,",
      s,
      "a,s,member,2001-01-01,",
      [
        ["parties.csv", 2, "name", "name-missing"],
        ["memberships.csv", 2, "party", "party-left-out"],
      ],
    ],
    [
      "part of something unknown",
      "a,Alfa,municipality,,2000-01-01,,z|part_of",
      s,
      "",
      [["parties.csv", 2, "part_of", "whole-unknown"]],
    ],
    [
      "a ring of part-of",
      "a,Alfa,company,,2000-01-01,,b\nb,Beta,company,,2000-01-01,,a|part_of",
      s,
      "",
      [
        ["parties.csv", 2, "part_of", "part-of-cycle"],
        ["parties.csv", 3, "part_of", "part-of-cycle"],
      ],
    ],
  ])("%s", (_what, parties, cooperations, memberships, problems) => {
    const checked = register(parties, cooperations, memberships);
    expect(checked.problems.map((one) => [one.file, one.line, one.column, one.code])).toEqual(problems);
  });
});

test("a municipality with its official number is the one that is here, and members may be named by number", () => {
  const checked = register("m,Melhus,kommune,5028,2018-01-01,", s, "m,s,medlem,2019-01-01,");
  expect(checked).toMatchObject({
    matched: [{ ref: "m", id: "melhus" }],
    parties: [],
    problems: [],
    memberships: [{ party: "melhus", role: "member" }],
  });
  expect(register("", s, "5028,s,member,2019-01-01,").memberships).toMatchObject([{ party: "melhus" }]);
});

test("the memberships that meet end to end are no overlap, and an unknown form is kept and told", () => {
  const checked = register(
    a,
    "s,Samarbeid,SIVOM,2000-01-01,",
    "a,s,observer,2001-01-01,2005-01-01\na,s,member,2005-01-01,",
  );
  expect(checked.problems).toEqual([]);
  expect(checked.notices).toMatchObject([{ code: "form-kept-as-other", count: 1, example: "SIVOM" }]);
});

test("whatever the rows, those that pass never overlap and each row is taken or told of", () => {
  const day = fc.integer({ min: 0, max: 40 }).map((n) => `20${String(n).padStart(2, "0")}-01-01`);
  const row = fc.record({
    party: fc.constantFrom("a", "b", "c"),
    cooperation: fc.constantFrom("s", "t"),
    from: day,
    until: fc.option(day, { nil: "" }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (list) => {
      const text = list.map((one) => `${one.party},${one.cooperation},member,${one.from},${one.until}`).join("\n");
      const checked = register(`${a}\nb,Beta,municipality,,2000-01-01,2020-01-01`, s, text);
      const faulty = new Set(checked.problems.filter((one) => one.file === "memberships.csv").map((one) => one.line));
      expect(checked.memberships.length + faulty.size).toBe(list.length);
      for (const [index, one] of checked.memberships.entries()) {
        for (const other of checked.memberships.slice(index + 1)) {
          if (one.party !== other.party || one.cooperation !== other.cooperation) continue;
          expect((one.until ?? "9999") <= other.from || (other.until ?? "9999") <= one.from).toBe(true);
        }
      }
    }),
  );
});
