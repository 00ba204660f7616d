import type { FundingKey, Snapshot } from "../vocabulary.ts";
import type { KeyFaultCode } from "./key-faults.ts";
import { equal, inhabitants, keyOf, partyOf, snapshotOf, table, two } from "./share-out.cases.ts";

type FaultCase = {
  name: string;
  key: FundingKey;
  snapshot: Snapshot;
  code: KeyFaultCode;
  params?: { [name: string]: string | number };
};

const half = keyOf([equal("30"), inhabitants("70")]);
const usual = snapshotOf(1_000_00, two);

/** Keys and amounts that must be refused, and with which word. */
export const faultCases: FaultCase[] = [
  {
    name: "parts of 110 per cent",
    key: keyOf([equal("40"), inhabitants("70")]),
    snapshot: usual,
    code: "parts-over-hundred",
    params: { percent: "110" },
  },
  {
    name: "parts of 100.5 per cent",
    key: keyOf([equal("30.5"), inhabitants("70")]),
    snapshot: usual,
    code: "parts-over-hundred",
    params: { percent: "100.5" },
  },
  {
    name: "parts of 99 per cent and nobody for the rest",
    key: keyOf([equal("29"), inhabitants("70")]),
    snapshot: usual,
    code: "parts-under-hundred",
    params: { percent: "99" },
  },
  {
    name: "a percentage in words",
    key: keyOf([equal("halvparten")]),
    snapshot: usual,
    code: "not-a-number",
    params: { value: "halvparten" },
  },
  {
    name: "a negative percentage",
    key: keyOf([equal("-5"), inhabitants("70")]),
    snapshot: usual,
    code: "not-a-number",
  },
  { name: "a key without parts", key: keyOf([]), snapshot: usual, code: "no-parts" },
  {
    name: "two parts for the rest",
    key: keyOf([
      { kind: "equal", portion: { rest: true } },
      { kind: "equal", portion: { rest: true } },
    ]),
    snapshot: usual,
    code: "rest-twice",
  },
  { name: "a negative amount", key: half, snapshot: snapshotOf(-1, two), code: "negative-amount" },
  {
    name: "a negative amount each",
    key: keyOf([{ kind: "equal", portion: { perUnit: -100 } }, inhabitants("70")]),
    snapshot: usual,
    code: "negative-amount",
  },
  { name: "half an øre", key: half, snapshot: snapshotOf(0.5, two), code: "negative-amount" },
  {
    name: "a floor above the cap",
    key: { ...half, limits: [{ floor: { amount: 200 }, cap: { amount: 100 } }] },
    snapshot: usual,
    code: "floor-above-cap",
  },
  {
    name: "everyone's floor above one's own cap",
    key: { ...half, limits: [{ floor: { amount: 200_00 } }, { party: "stor", cap: { amount: 100_00 } }] },
    snapshot: usual,
    code: "floor-above-cap",
    params: { party: "stor" },
  },
  {
    name: "a taper that counts the second band more",
    key: keyOf([
      {
        ...inhabitants("100"),
        taper: [
          { above: 10, counts: "0.5" },
          { above: 20, counts: "0.7" },
        ],
      } as FundingKey["parts"][number],
    ]),
    snapshot: usual,
    code: "taper-not-rising",
  },
  {
    name: "a participant named twice in the key",
    key: { ...half, participants: ["stor", "stor"] },
    snapshot: usual,
    code: "participant-twice",
    params: { party: "stor" },
  },
  {
    name: "a participant twice in the snapshot",
    key: half,
    snapshot: snapshotOf(1_000_00, [...two, ...two]),
    code: "participant-twice",
  },
  {
    name: "two fixed shares of one party",
    key: {
      ...half,
      fixed: [
        { party: "stor", portion: { percent: "1" } },
        { party: "stor", portion: { amount: 1 } },
      ],
    },
    snapshot: usual,
    code: "fixed-twice",
  },
  {
    name: "an index that begins at nothing",
    key: { ...half, index: { table: "SSB 03014", base: "0" } },
    snapshot: usual,
    code: "index-base-zero",
  },
  {
    name: "an index that has no figure for the day",
    key: { ...half, index: { table: "SSB 03014", base: "100" } },
    snapshot: usual,
    code: "index-missing",
    params: { table: "SSB 03014" },
  },
  {
    name: "grants above the cost",
    key: { ...half, grantsFirst: ["county"] },
    snapshot: snapshotOf(100, two, { grants: [{ funder: "county", amount: 101 }] }),
    code: "grants-exceed-amount",
  },
  {
    name: "a grant that the key does not subtract",
    key: half,
    snapshot: snapshotOf(100, two, { grants: [{ funder: "county", amount: 1 }] }),
    code: "grant-not-in-key",
    params: { funder: "county" },
  },
  { name: "nobody to share with", key: half, snapshot: snapshotOf(100, []), code: "no-participants" },
  {
    name: "only the county, whose share is fixed below all",
    key: {
      ...half,
      fixed: [
        { party: "stor", portion: { percent: "50" } },
        { party: "liten", portion: { percent: "10" } },
      ],
    },
    snapshot: usual,
    code: "no-participants",
  },
  {
    name: "a fixed share of one who has left",
    key: { ...half, fixed: [{ party: "borte", portion: { percent: "20" } }] },
    snapshot: usual,
    code: "fixed-not-a-participant",
    params: { party: "borte" },
  },
  {
    name: "fixed amounts above the cost",
    key: { ...half, fixed: [{ party: "stor", portion: { amount: 2_000_00 } }] },
    snapshot: usual,
    code: "fixed-exceed-amount",
  },
  {
    name: "an amount each that together is more than the cost",
    key: keyOf([
      { kind: "equal", portion: { perUnit: 600_00 } },
      { kind: "equal", portion: { rest: true } },
    ]),
    snapshot: usual,
    code: "per-unit-exceeds-amount",
  },
  {
    name: "an amount each that together is less, and nobody for the rest",
    key: keyOf([{ kind: "equal", portion: { perUnit: 100_00 } }, equal("99")]),
    snapshot: usual,
    code: "parts-under-hundred",
  },
  {
    name: "a party without inhabitants on the day",
    key: half,
    snapshot: snapshotOf(1_000_00, [...two, partyOf("ny", "0003", [null, null])]),
    code: "no-units",
    params: { party: "ny", part: table, year: 2018 },
  },
  {
    name: "a party with fewer than no inhabitants",
    key: half,
    snapshot: snapshotOf(1_000_00, [...two, partyOf("ny", "0003", [null, -4])]),
    code: "no-units",
  },
  {
    name: "a use of nothing at all",
    key: keyOf([{ kind: "usage", portion: { percent: "100" }, measure: "timer" }]),
    snapshot: snapshotOf(100, [partyOf("a", "1", [0]), partyOf("b", "2", [0])]),
    code: "no-units-at-all",
    params: { part: "timer" },
  },
  {
    name: "floors that together are more than the amount",
    key: { ...half, limits: [{ floor: { amount: 600_00 } }] },
    snapshot: usual,
    code: "floors-exceed-amount",
  },
  {
    name: "caps that together are less than the amount",
    key: { ...half, limits: [{ cap: { amount: 400_00 } }] },
    snapshot: usual,
    code: "caps-below-amount",
  },
  {
    name: "a phase-in from shares of nobody who is here",
    key: { ...half, phaseIn: { previous: { borte: 100 }, percentByYear: { 2019: "50" } } },
    snapshot: usual,
    code: "no-previous-shares",
  },
];
