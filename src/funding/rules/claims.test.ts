import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimStatus } from "./claim-status.ts";
import { isKid, kidOf } from "./kid.ts";
import { ibanOf, isNorwegianIban, isOrganisationNumber } from "./organisation-number.ts";
import { oreOf, readPayments } from "./payment-rows.ts";
import { planClaims } from "./plan-claims.ts";

describe("an organisation number", () => {
  test.each([
    ["942110464", true],
    ["970187715", true],
    ["944305483", true],
    ["942110465", false],
    ["000000001", false],
    ["94211046", false],
    ["94211046a", false],
    ["", false],
  ])("%s: %s", (text, is) => expect(isOrganisationNumber(text)).toBe(is));

  test("one changed digit is always found", () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = "942110464".split("");
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(isOrganisationNumber(digits.join(""))).toBe(false);
      }),
    );
  });
});

describe("an account", () => {
  test.each([
    ["NO9386011117947", "NO9386011117947"],
    ["8601 11 17947", "NO9386011117947"],
    ["8601.11.17947", "NO9386011117947"],
    ["NO9386011117948", null],
    ["8601 11 17948", null],
    ["86011117947000", null],
    ["", null],
  ])("%s is %s", (written, iban) => expect(ibanOf(written)).toBe(iban));

  test("what is made is valid", () => expect(isNorwegianIban(ibanOf("86011117947") ?? "")).toBe(true));
});

describe("a KID", () => {
  test.each([
    [1, 0, ""],
    [1234567, 8, "12345674"],
    [7, 4, "0075"],
    [12345, 4, ""],
  ])("of %s with %s digits is '%s'", (number, digits, kid) => expect(kidOf(number, digits)).toBe(kid));

  test("carries its number and checks itself", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 8, max: 25 }), (number, digits) => {
        const kid = kidOf(number, digits);
        expect(kid).toHaveLength(digits);
        expect(Number(kid.slice(0, -1))).toBe(number);
        expect(isKid(kid)).toBe(true);
      }),
    );
  });
});

describe("the status of a claim", () => {
  const claim = { amount: 10_000, due: "2020-03-31", credited: null, payments: [] };
  const paid = (...payments: [string, number][]) => ({
    ...claim,
    payments: payments.map(([day, amount]) => ({ day, amount })),
  });
  test.each([
    ["nothing paid, long before", claim, "2020-03-01", { state: "issued", left: 10_000 }],
    ["a week before", claim, "2020-03-24", { state: "due", left: 10_000 }],
    ["on the day", claim, "2020-03-31", { state: "due", left: 10_000 }],
    ["the day after", claim, "2020-04-01", { state: "overdue", left: 10_000, days: 1 }],
    ["part paid, late", paid(["2020-03-20", 4_000]), "2020-04-10", { state: "overdue", left: 6_000, days: 10 }],
    [
      "paid",
      paid(["2020-03-20", 4_000], ["2020-04-02", 6_000]),
      "2020-04-10",
      { state: "paid", left: 0, on: "2020-04-02" },
    ],
    ["not yet paid that day", paid(["2020-04-02", 10_000]), "2020-04-01", { state: "overdue", left: 10_000, days: 1 }],
    ["too much", paid(["2020-03-20", 12_000]), "2020-03-21", { state: "overpaid", left: -2_000 }],
    [
      "paid back",
      paid(["2020-03-20", 12_000], ["2020-03-25", -2_000]),
      "2020-03-26",
      { state: "paid", left: 0, on: "2020-03-25" },
    ],
    ["taken back", { ...claim, credited: "2020-03-10" }, "2020-03-10", { state: "credited", left: 0 }],
    ["taken back later", { ...claim, credited: "2020-03-10" }, "2020-03-09", { state: "issued", left: 10_000 }],
    [
      "taken back when paid",
      { ...paid(["2020-03-05", 10_000]), credited: "2020-03-10" },
      "2020-03-11",
      { state: "credited", left: -10_000 },
    ],
  ] as const)("%s", (_why, facts, on, status) => expect(claimStatus(facts, on)).toEqual(status));
});

describe("the claims of an instalment", () => {
  const good = { organisationNumber: "942110464", buyerReference: "221000" };
  const recipients = new Map([
    ["trondheim", good],
    ["malvik", { organisationNumber: "971035560", buyerReference: "" }],
    ["melhus", { organisationNumber: "938726028", buyerReference: "x" }],
  ]);
  const plan = (shares: [string, number][], standing: string[] = [], only?: string[]) =>
    planClaims({
      only: only && new Set(only),
      shares: shares.map(([party, amount]) => ({ party, amount })),
      standing: new Set(standing),
      recipients,
      lastNumber: 41,
      kidDigits: 0,
    });

  test.each<[string, ReturnType<typeof plan>, number[], [string, string[]][]]>([
    ["none", plan([]), [], []],
    ["one", plan([["trondheim", 5]]), [42], []],
    [
      "a party that pays nothing gets none",
      plan([
        ["malvik", 0],
        ["trondheim", 5],
      ]),
      [42],
      [],
    ],
    ["a party with a claim that stands gets no second", plan([["trondheim", 5]], ["trondheim"]), [], []],
    [
      "only those asked for",
      plan(
        [
          ["melhus", 5],
          ["trondheim", 5],
        ],
        [],
        ["trondheim"],
      ),
      [42],
      [],
    ],
    ["a reference is lacking", plan([["malvik", 5]]), [42], [["malvik", ["buyer-reference"]]]],
    ["a number that cannot be one", plan([["melhus", 5]]), [42], [["melhus", ["organisation-number"]]]],
    ["nothing is known", plan([["klaebu", 5]]), [42], [["klaebu", ["organisation-number", "buyer-reference"]]]],
  ])("%s", (_why, { claims, lacking }, numbers, lacks) => {
    expect(claims.map((one) => one.number)).toEqual(numbers);
    expect(lacking.map((one) => [one.party, one.lacks])).toEqual(lacks);
  });

  test("are numbered without a gap and sum to what is shared", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { maxLength: 30 }), fc.nat(1_000), (amounts, last) => {
        const shares = amounts.map((amount, at) => ({ party: `p${at}`, amount }));
        const { claims } = planClaims({ shares, standing: new Set(), recipients, lastNumber: last, kidDigits: 0 });
        expect(claims.map((one) => one.number)).toEqual(claims.map((_, at) => last + at + 1));
        expect(claims.reduce((sum, one) => sum + one.amount, 0)).toBe(amounts.reduce((sum, one) => sum + one, 0));
      }),
    );
  });
});

describe("a list of payments", () => {
  const claims = [
    { number: 1, kind: "invoice", issued: "2020-03-01", kid: "0000018" },
    { number: 2, kind: "credit-note", issued: "2020-03-02", kid: "" },
  ] as const;
  const read = (...rows: string[]) =>
    readPayments(
      ["number;day;amount;reference", ...rows].map((row) => row.split(";")),
      claims,
      new Set(["old"]),
    );

  test.each([
    ["by number", "1;2020-03-05;1 234,50;a", { number: 1, day: "2020-03-05", amount: 123_450, reference: "a" }],
    [
      "by KID, Norwegian day",
      "0000018;5.3.2020;10.5;a",
      { number: 1, day: "2020-03-05", amount: 1_050, reference: "a" },
    ],
    ["paid back", "1;2020-03-05;-100;a", { number: 1, day: "2020-03-05", amount: -10_000, reference: "a" }],
  ])("%s", (_why, row, payment) => expect(read(row)).toEqual({ payments: [payment], before: 0, problems: [] }));

  test.each([
    ["9;2020-03-05;1;a", [["number", "number-unknown"]]],
    ["2;2020-03-05;1;a", [["number", "number-is-credit-note"]]],
    ["x;2020-03-05;1;a", [["number", "no-number"]]],
    ["1;2020-02-30;1;a", [["day", "no-day"]]],
    ["1;2020-02-28;1;a", [["day", "before-issue"]]],
    ["1;2020-03-05;0;a", [["amount", "no-amount"]]],
    ["1;2020-03-05;1,234;a", [["amount", "no-amount"]]],
    ["1;2020-03-05;1;", [["reference", "reference-missing"]]],
    [
      "q;w;e;",
      [
        ["reference", "reference-missing"],
        ["number", "no-number"],
        ["day", "no-day"],
        ["amount", "no-amount"],
      ],
    ],
  ])("%s is named by line and column", (row, problems) => {
    const found = read("1;2020-03-05;1;first", row);
    expect(found.payments.map((one) => one.reference)).toEqual(["first"]);
    expect(found.problems.map((one) => [one.column, one.code])).toEqual(problems);
    expect(new Set(found.problems.map((one) => one.line))).toEqual(new Set([3]));
  });

  test("the same twice in a file is wrong, the same as before is left out", () => {
    expect(read("1;2020-03-05;1;a", "1;2020-03-05;1;a").problems).toMatchObject([{ line: 3, code: "reference-twice" }]);
    expect(read("1;2020-03-05;1;old", "")).toEqual({ payments: [], before: 1, problems: [] });
  });

  test("a column that is missing is named", () => {
    expect(readPayments([["number", "day"]], claims, new Set()).problems.map((one) => one.column)).toEqual([
      "amount",
      "reference",
    ]);
  });

  test.each([
    ["1.234,50", null],
    ["1 234", 123_400],
    ["−5", -500],
    ["", null],
    ["5,", null],
  ])("%s is %s øre", (text, ore) => expect(oreOf(text)).toBe(ore));
});
