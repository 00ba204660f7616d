import { expect, test } from "vitest";
import type { PartyRegister } from "../vocabulary.ts";
import { findParty } from "./find-party.ts";

const open = { validFrom: "1971-01-01", validTo: null };
const until2020 = { validFrom: "1971-01-01", validTo: "2020-01-01" };
const from2020 = { validFrom: "2020-01-01", validTo: null };
const municipality = { kind: "municipality", validFromCertainty: "exact" } as const;

const register: Pick<PartyRegister, "parties" | "names" | "numbers"> = {
  parties: [
    { id: "steinkjer", ...municipality, ...until2020 },
    { id: "steinkjer-2020", ...municipality, ...from2020 },
    { id: "borre", ...municipality, ...open },
    { id: "valer-ostfold", ...municipality, ...open },
    { id: "valer-hedmark", ...municipality, ...open },
  ],
  names: [
    { party: "steinkjer", name: "Steinkjer", ...until2020 },
    { party: "steinkjer-2020", name: "Steinkjer - Stïentje", ...from2020 },
    { party: "borre", name: "Borre", validFrom: "1988-01-01", validTo: "2003-01-01" },
    { party: "borre", name: "Horten", validFrom: "2003-01-01", validTo: null },
    { party: "valer-ostfold", name: "Våler", ...open },
    { party: "valer-hedmark", name: "Våler", ...open },
  ],
  numbers: [
    { party: "steinkjer", register: "no-municipality", number: "1702", validFrom: "1971-01-01", validTo: "2018-01-01" },
    { party: "steinkjer", register: "no-municipality", number: "5004", validFrom: "2018-01-01", validTo: "2020-01-01" },
    { party: "steinkjer-2020", register: "no-municipality", number: "5006", ...from2020 },
  ],
};

test.each([
  {
    why: "an id on a day it holds",
    key: "steinkjer",
    on: "2009-06-11",
    expected: { party: "steinkjer", by: "id", validThen: true, namesakes: [] },
  },
  {
    why: "an id keeps its meaning after its party has ended, and names who is called so now",
    key: "steinkjer",
    on: "2020-01-01",
    expected: { party: "steinkjer", by: "id", validThen: false, namesakes: ["steinkjer-2020"] },
  },
  {
    why: "a number on its day",
    key: "5004",
    on: "2018-01-01",
    expected: { party: "steinkjer", by: "number", validThen: true },
  },
  { why: "a later name", key: "horten", on: "2009-06-11", expected: { party: "borre", by: "name", validThen: true } },
  {
    why: "one language of the name",
    key: "stientje",
    on: "2026-01-01",
    expected: { party: "steinkjer-2020", by: "name" },
  },
  {
    why: "the whole name",
    key: "steinkjer-stientje",
    on: "2026-01-01",
    expected: { party: "steinkjer-2020", by: "name" },
  },
])("$why", ({ key, on, expected }) => {
  expect(findParty(register, key, on)).toMatchObject({ status: "one", ...expected });
});

test("a number the day before it came into use is nobody's, and the answer says whose it became", () => {
  expect(findParty(register, "5004", "2017-12-31")).toEqual({ status: "none", otherDays: ["steinkjer"] });
  expect(findParty(register, "5004", "2020-01-01")).toEqual({ status: "none", otherDays: ["steinkjer"] });
});

test("a name that two carry is ambiguous, and both are named", () => {
  expect(findParty(register, "valer", "2009-06-11")).toEqual({
    status: "ambiguous",
    parties: ["valer-hedmark", "valer-ostfold"],
  });
});

test("what nobody ever carried is none", () => {
  expect(findParty(register, "9999", "2009-06-11")).toEqual({ status: "none", otherDays: [] });
});
