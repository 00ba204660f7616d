import { describe, expect, test } from "vitest";
import { oreOf, readAccounts } from "./accounts-csv.ts";
import { lineFaultCodes, readKostra, type LineFaultCode } from "./kostra-file.ts";

/** Form, year, quarter, region, organisation, enterprise, class, function, art, amount: 48 places. */
const good = "0I20264500100912345678         1180 010      125";
const at = (place: number, text: string) => good.slice(0, place - 1) + text + good.slice(place - 1 + text.length);

const kostraCases: { name: string; line: string; code: LineFaultCode; column: string }[] = [
  { name: "47 characters", line: good.slice(0, 47), code: "wrong-length", column: "1–48" },
  { name: "49 characters", line: `${good} `, code: "wrong-length", column: "1–48" },
  { name: "an empty line between others", line: "", code: "wrong-length", column: "1–48" },
  { name: "a balance", line: at(1, "0J"), code: "unknown-form", column: "1–2" },
  { name: "a year in letters", line: at(3, "2O26"), code: "not-a-year", column: "3–6" },
  { name: "the year before", line: at(3, "2025"), code: "other-year", column: "3–6" },
  { name: "a fifth quarter", line: at(7, "5"), code: "not-a-quarter", column: "7" },
  {
    name: "an organisation number of eight digits",
    line: at(14, "91234567 "),
    code: "not-an-organisation",
    column: "14–22",
  },
  { name: "class 2", line: at(32, "2"), code: "unknown-class", column: "32" },
  { name: "a function of two digits", line: at(33, "18  "), code: "not-a-function", column: "33–36" },
  { name: "an art in letters", line: at(37, "01a"), code: "not-an-art", column: "37–39" },
  { name: "an amount with a decimal", line: at(40, "     12,5"), code: "not-an-amount", column: "40–48" },
  { name: "an amount that is not right-aligned", line: at(40, "125      "), code: "not-an-amount", column: "40–48" },
];

describe("KOSTRA's 48 places", () => {
  test("the example has 48", () => expect(good).toHaveLength(48));

  test("a good file: amounts in thousand kroner, income below zero", () => {
    const income = at(37, "890").slice(0, 39) + "     -125";
    expect(readKostra(`\uFEFF${good}\r\n${income}\r\n`, 2026)).toEqual({
      faults: [],
      lines: [
        {
          line: 1,
          accountClass: "1",
          account: "",
          function: "180",
          art: "010",
          title: "",
          area: "",
          project: "",
          amount: 125_000_00,
        },
        {
          line: 2,
          accountClass: "1",
          account: "",
          function: "180",
          art: "890",
          title: "",
          area: "",
          project: "",
          amount: -125_000_00,
        },
      ],
    });
  });

  test.each(kostraCases)("$name", ({ line, code, column }) => {
    const { lines, faults } = readKostra(`${good}\n${line}\n${good}`, 2026);
    expect(lines.map((one) => one.line)).toEqual([1, 3]);
    expect(faults).toMatchObject([{ line: 2, code, column }]);
  });

  test("an empty file says so", () => expect(readKostra("", 2026).faults).toMatchObject([{ code: "no-lines" }]));
});

describe("accounts in a table", () => {
  const header = ["Konto", "Funksjon", "Art", "Tekst", "Programområde", "Prosjekt", "Beløp"];

  test("costs and income, with the columns in any order", () => {
    const { lines, faults } = readAccounts([
      ["Beløp", "Tekst", "Konto"],
      ["1 234,50", "Møter", "1115"],
      ["-200", "Tilskudd", "1810"],
    ]);
    expect(faults).toEqual([]);
    expect(lines.map(({ amount, title, account, line }) => [line, amount, title, account])).toEqual([
      [2, 1_234_50, "Møter", "1115"],
      [3, -200_00, "Tilskudd", "1810"],
    ]);
  });

  const cases: { name: string; rows: string[][]; code: LineFaultCode; line: number }[] = [
    { name: "no column for the amount", rows: [["Tekst"], ["x"]], code: "column-missing", line: 1 },
    { name: "nothing but a header", rows: [header], code: "no-lines", line: 2 },
    { name: "a row that is cut", rows: [header, ["1115", "180"]], code: "too-few-cells", line: 2 },
    {
      name: "an amount in words",
      rows: [header, ["", "", "", "Møter", "", "", "mye"]],
      code: "not-an-amount",
      line: 2,
    },
    { name: "three decimals", rows: [header, ["", "", "", "Møter", "", "", "1,234"]], code: "not-an-amount", line: 2 },
    {
      name: "an amount for nothing",
      rows: [header, ["", "", "", "", "", "", "10"]],
      code: "amount-and-text-empty",
      line: 2,
    },
    {
      name: "a function of one digit",
      rows: [header, ["", "1", "", "Møter", "", "", "10"]],
      code: "not-a-function",
      line: 2,
    },
    {
      name: "an art of two digits",
      rows: [header, ["", "", "10", "Møter", "", "", "10"]],
      code: "not-an-art",
      line: 2,
    },
  ];
  test.each(cases)("$name", ({ rows, code, line }) => {
    expect(readAccounts(rows).faults).toMatchObject([{ code, line }]);
  });

  test("each fault of a line has a case", () => {
    const met = [...cases, ...kostraCases].map((one) => one.code);
    expect(lineFaultCodes.filter((code) => !met.includes(code))).toEqual([]);
  });

  test.each([
    ["0", 0],
    ["1", 100],
    ["1,5", 150],
    ["−3.05", -305],
    ["1 000 000", 100_000_000],
    ["", null],
    ["1.000,00", null],
    ["--1", null],
  ])("%s kroner", (text, ore) => expect(oreOf(text)).toBe(ore));
});
