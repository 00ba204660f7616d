import type { ShareFaultCode, Term, WrittenShare } from "./shares.ts";

export const readCases: { written: string; share: string | null }[] = [
  { written: "12,5", share: "1/8" },
  { written: " 12.5 % ", share: "1/8" },
  { written: "1/9", share: "1/9" },
  { written: "100/9 %", share: "1/9" },
  { written: "76,27", share: "7627/10000" },
  { written: "0", share: "0/1" },
  { written: "100", share: "1/1" },
  { written: "100,01", share: null },
  { written: "3/2", share: null },
  { written: "1/0", share: null },
  { written: "1/2/3", share: null },
  { written: "-5", share: null },
  { written: "halvparten", share: null },
  { written: "", share: null },
];

export const faultCases: { name: string; shares: WrittenShare[]; code: ShareFaultCode; params: object }[] = [
  {
    name: "a word",
    shares: [{ party: "a", ownership: "alt" }],
    code: "share-unreadable",
    params: { party: "a", value: "alt" },
  },
  {
    name: "a liability that cannot be read",
    shares: [{ party: "a", ownership: "100", liability: "?" }],
    code: "share-unreadable",
    params: { party: "a", value: "?" },
  },
  {
    name: "the same one twice",
    shares: [
      { party: "a", ownership: "50" },
      { party: "a", ownership: "50" },
    ],
    code: "party-has-share-twice",
    params: { party: "a" },
  },
  {
    name: "a hundredth short",
    shares: [
      { party: "a", ownership: "66,66" },
      { party: "b", ownership: "33,33" },
    ],
    code: "shares-not-whole",
    params: { kind: "ownership", sum: "9999/10000" },
  },
  {
    name: "owned whole, but answered for more than once",
    shares: [
      { party: "a", ownership: "1/3", liability: "1/2" },
      { party: "b", ownership: "2/3" },
    ],
    code: "shares-not-whole",
    params: { kind: "liability", sum: "7/6" },
  },
];

const term = (party: string, since: string, until: string | null, more: Partial<Term> = {}): Term => ({
  party,
  role: "member",
  since,
  until,
  withdrew: true,
  ...more,
});

export const terms: Term[] = [
  term("a", "2010-01-01", null),
  term("b", "2010-01-01", "2015-01-01"),
  term("b", "2015-01-01", "2020-01-01", { role: "owner" }),
  term("c", "2010-01-01", "2018-01-01", { withdrew: false }),
  term("d", "2010-01-01", null, { role: "observer" }),
];

export const heldCases: { name: string; parties: string[]; day: string; held: { until: string | null } | string }[] = [
  { name: "without an end", parties: ["a"], day: "2012-01-01", held: { until: null } },
  { name: "through a new role, to the end", parties: ["a", "b"], day: "2012-01-01", held: { until: "2020-01-01" } },
  { name: "to the first that ends", parties: ["a", "b", "c"], day: "2012-01-01", held: { until: "2018-01-01" } },
  { name: "an observer owns nothing", parties: ["a", "d"], day: "2012-01-01", held: "d" },
  { name: "gone on that very day", parties: ["b"], day: "2020-01-01", held: "b" },
  { name: "not there yet", parties: ["a"], day: "2009-12-31", held: "a" },
];
