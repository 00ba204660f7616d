import type { FundingKey, KeyPart, Snapshot, SnapshotParty } from "../vocabulary.ts";

/** Keys and amounts with what each party pays, worked out by hand or by another way, in øre. */

export const table = "SSB 07459";
export const inhabitants = (percent: string): KeyPart => ({
  kind: "inhabitants",
  portion: { percent },
  table,
  yearsBefore: 1,
  borders: "as-of-day",
});
export const equal = (percent: string): KeyPart => ({ kind: "equal", portion: { percent } });
export const keyOf = (parts: KeyPart[], more: Partial<FundingKey> = {}): FundingKey => ({
  grantsFirst: [],
  participants: "members",
  fixed: [],
  parts,
  ...more,
});

/** A party with heads for each part that counts heads. */
export function partyOf(party: string, number: string, counts: (number | null)[]): SnapshotParty {
  return {
    party,
    number,
    units: counts.map((count) =>
      count === null ? null : [{ party, count, year: 2018, source: null, estimated: false }],
    ),
  };
}
export const snapshotOf = (amount: number, parties: SnapshotParty[], more: Partial<Snapshot> = {}): Snapshot => ({
  year: 2019,
  day: "2019-01-01",
  amount,
  grants: [],
  parties,
  mergedInto: {},
  index: null,
  ...more,
});

/** Inhabitants on 1 January 2018, SSB 07459. */
const nine2018 = [
  partyOf("trondheim", "5001", [null, 193_501]),
  partyOf("midtre-gauldal", "5027", [null, 6_225]),
  partyOf("melhus", "5028", [null, 16_424]),
  partyOf("skaun", "5029", [null, 8_142]),
  partyOf("klaebu", "5030", [null, 6_094]),
  partyOf("malvik", "5031", [null, 13_958]),
  partyOf("stjordal", "5035", [null, 23_964]),
  partyOf("orkdal", "5024", [null, 11_933]),
  partyOf("indre-fosen", "5054", [null, 10_090]),
];
/** On 1 January 2019 within the borders of 2020: Klæbu is in Trondheim, Orkdal in Orkland. */
const eight2019 = [
  partyOf("trondheim", "5001", [null, 202_235]),
  partyOf("midtre-gauldal", "5027", [null, 6_246]),
  partyOf("melhus", "5028", [null, 16_562]),
  partyOf("skaun", "5029", [null, 8_231]),
  partyOf("malvik", "5031", [null, 14_040]),
  partyOf("stjordal", "5035", [null, 24_028]),
  partyOf("indre-fosen", "5054", [null, 9_988]),
  partyOf("orkland", "5059", [null, 17_986]),
];

export const two = [partyOf("stor", "0002", [null, 3_000]), partyOf("liten", "0001", [null, 1_000])];
const heads = [partyOf("stor", "0002", [3_000]), partyOf("liten", "0001", [1_000])];
const three = ["0003", "0001", "0002"].map((number) => partyOf(`p${number}`, number, [null, 100]));

export const shareCases: { name: string; key: FundingKey; snapshot: Snapshot; shares: { [party: string]: number } }[] =
  [
    {
      name: "one party pays all",
      key: keyOf([equal("100")]),
      snapshot: snapshotOf(123_45, [partyOf("alene", "0001", [null])]),
      shares: { alene: 123_45 },
    },
    {
      name: "nothing to pay",
      key: keyOf([equal("30"), inhabitants("70")]),
      snapshot: snapshotOf(0, two),
      shares: { stor: 0, liten: 0 },
    },
    {
      name: "30 % equal and 70 % by inhabitants: 300 + 700 × 3/4 and 300/2 …",
      key: keyOf([equal("30"), inhabitants("70")]),
      snapshot: snapshotOf(1_000_00, two),
      shares: { stor: 675_00, liten: 325_00 },
    },
    {
      name: "one øre that does not divide goes to the lowest official number",
      key: keyOf([equal("100")]),
      snapshot: snapshotOf(100_00, three),
      shares: { p0001: 33_34, p0002: 33_33, p0003: 33_33 },
    },
    {
      name: "two øre go to the two lowest",
      key: keyOf([equal("100")]),
      snapshot: snapshotOf(200_00, three),
      shares: { p0001: 66_67, p0002: 66_67, p0003: 66_66 },
    },
    {
      name: "the county pays a fixed fifth, the rest the municipalities",
      key: keyOf([equal("100")], { fixed: [{ party: "fylket", portion: { percent: "20" } }] }),
      snapshot: snapshotOf(1_000_00, [...two, partyOf("fylket", "50", [null, null])]),
      shares: { fylket: 200_00, stor: 400_00, liten: 400_00 },
    },
    {
      name: "grants are subtracted first",
      key: keyOf([equal("100")], { grantsFirst: ["county-governor"] }),
      snapshot: snapshotOf(1_000_00, two, { grants: [{ funder: "county-governor", amount: 400_00 }] }),
      shares: { stor: 300_00, liten: 300_00 },
    },
    {
      name: "an amount each, and the rest by inhabitants",
      key: keyOf([
        { kind: "equal", portion: { perUnit: 100_00 } },
        { kind: "inhabitants", portion: { rest: true }, table, yearsBefore: 1, borders: "as-of-day" },
      ]),
      snapshot: snapshotOf(1_000_00, two),
      shares: { stor: 700_00, liten: 300_00 },
    },
    {
      name: "by use",
      key: keyOf([{ kind: "usage", portion: { percent: "100" }, measure: "henvendelser" }]),
      snapshot: snapshotOf(100_00, [partyOf("a", "1", [1]), partyOf("b", "2", [0]), partyOf("c", "3", [3])]),
      shares: { a: 25_00, b: 0, c: 75_00 },
    },
    {
      name: "a floor that lifts one pulls the next below its own: both stand on it",
      key: keyOf([inhabitants("100")], { limits: [{ floor: { amount: 25_00 } }] }),
      snapshot: snapshotOf(100_00, [partyOf("a", "1", [10]), partyOf("b", "2", [26]), partyOf("c", "3", [64])]),
      // 90 % × … : a → 25, b 26 × 75/90 = 21,67 → 25, c 50
      shares: { a: 25_00, b: 25_00, c: 50_00 },
    },
    {
      name: "a cap on the city: what it does not pay falls on the others by their proportion",
      key: keyOf([inhabitants("100")], { limits: [{ cap: { percent: "50" } }] }),
      snapshot: snapshotOf(100_00, [partyOf("a", "1", [10]), partyOf("b", "2", [10]), partyOf("by", "3", [80])]),
      shares: { a: 25_00, b: 25_00, by: 50_00 },
    },
    {
      name: "a limit of one's own comes before everyone's",
      key: keyOf([inhabitants("100")], {
        limits: [{ cap: { percent: "50" } }, { party: "by", cap: { percent: "60" } }],
      }),
      snapshot: snapshotOf(100_00, [partyOf("a", "1", [10]), partyOf("b", "2", [10]), partyOf("by", "3", [80])]),
      shares: { a: 20_00, b: 20_00, by: 60_00 },
    },
    {
      name: "inhabitants above 100 count half",
      key: keyOf([
        {
          kind: "inhabitants",
          portion: { percent: "100" },
          table,
          yearsBefore: 1,
          borders: "as-of-day",
          taper: [{ above: 100, counts: "0.5" }],
        },
      ]),
      snapshot: snapshotOf(100_00, [partyOf("liten", "1", [50]), partyOf("by", "2", [200])]),
      shares: { liten: 25_00, by: 75_00 },
    },
    {
      name: "amounts of the key follow the index: 100 kr × 110/100",
      key: keyOf(
        [
          { kind: "equal", portion: { perUnit: 100_00 } },
          { kind: "inhabitants", portion: { rest: true }, table, yearsBefore: 1, borders: "as-of-day" },
        ],
        { index: { table: "SSB 03014", base: "100" } },
      ),
      snapshot: snapshotOf(1_000_00, two, { index: "110" }),
      shares: { stor: 695_00, liten: 305_00 },
    },
    {
      name: "half way from the shares that were (1 : 1) to the new ones (3 : 1)",
      key: keyOf([inhabitants("100")], {
        phaseIn: { previous: { stor: 500_00, liten: 500_00 }, percentByYear: { 2019: "50", 2020: "100" } },
      }),
      snapshot: snapshotOf(1_000_00, heads),
      shares: { stor: 625_00, liten: 375_00 },
    },
    {
      name: "the year after, all the way",
      key: keyOf([inhabitants("100")], {
        phaseIn: { previous: { stor: 500_00, liten: 500_00 }, percentByYear: { 2019: "50", 2020: "100" } },
      }),
      snapshot: snapshotOf(1_000_00, heads, { year: 2020 }),
      shares: { stor: 750_00, liten: 250_00 },
    },
    {
      name: "the share that was of one that merged is its successor's",
      key: keyOf([equal("100")], {
        phaseIn: { previous: { stor: 250_00, liten: 500_00, borte: 250_00 }, percentByYear: { 2019: "0" } },
      }),
      snapshot: snapshotOf(1_000_00, two, { mergedInto: { borte: "stor" } }),
      shares: { stor: 500_00, liten: 500_00 },
    },
    {
      name: "5.2 million over nine members, 30 % equal and 70 % by inhabitants",
      key: keyOf([equal("30"), inhabitants("70")]),
      snapshot: snapshotOf(5_200_000_00, nine2018),
      // Worked out apart from this code, with fractions in another language.
      shares: {
        trondheim: 2_599_335_52,
        "midtre-gauldal": 251_378_74,
        melhus: 379_247_82,
        skaun: 275_412_96,
        klaebu: 249_736_33,
        malvik: 348_330_56,
        stjordal: 473_779_93,
        orkdal: 322_942_30,
        "indre-fosen": 299_835_84,
      },
    },
    {
      name: "6.0 million over eight the year after: Klæbu's equal part is gone, its inhabitants are in Trondheim",
      key: keyOf([equal("30"), inhabitants("70")]),
      snapshot: snapshotOf(6_000_000_00, eight2019, { year: 2020, day: "2020-01-01" }),
      shares: {
        trondheim: 3_062_760_09,
        "midtre-gauldal": 312_643_83,
        melhus: 457_397_87,
        skaun: 340_497_33,
        malvik: 422_009_18,
        stjordal: 562_160_73,
        "indre-fosen": 365_151_55,
        orkland: 477_379_42,
      },
    },
  ];
