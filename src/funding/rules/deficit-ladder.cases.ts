import type { Cover, Deficit, DeficitFaultCode, Ladder } from "./deficit-ladder.ts";

const thirds = [
  { party: "a", percent: "100/3" },
  { party: "b", percent: "100/3" },
  { party: "c", percent: "100/3" },
];
const two = [
  { party: "a", percent: "75" },
  { party: "b", percent: "25" },
];
const deficit: Deficit = { year: 2026, amount: 400_000_00, shares: two };
const own = (coveredIn: number, amount: number): Cover => ({ coveredIn, payer: "", amount });
const paid = (coveredIn: number, payer: string, amount: number): Cover => ({ coveredIn, payer, amount });
const first = (covered: number, late: boolean): Ladder["rungs"][number] => ({
  year: 2027,
  who: "own",
  due: 400_000_00,
  covered,
  late,
  shares: [],
});

/** Scenario 12: an overspend of 2026 is covered in 2027, then by the participants' budgets of 2028 and 2029. */
export const ladderCases: { name: string; deficit: Deficit; covers: Cover[]; inYear: number; ladder: Ladder }[] = [
  {
    name: "the year it arose: all lies ahead",
    deficit,
    covers: [],
    inYear: 2026,
    ladder: {
      left: 400_000_00,
      rungs: [
        first(0, false),
        {
          year: 2028,
          who: "participants",
          due: 400_000_00,
          covered: 0,
          late: false,
          shares: [
            { party: "a", amount: 300_000_00 },
            { party: "b", amount: 100_000_00 },
          ],
        },
        {
          year: 2029,
          who: "participants",
          due: 400_000_00,
          covered: 0,
          late: false,
          shares: [
            { party: "a", amount: 300_000_00 },
            { party: "b", amount: 100_000_00 },
          ],
        },
      ],
    },
  },
  {
    name: "all covered by itself the year after: nobody else pays",
    deficit,
    covers: [own(2027, 400_000_00)],
    inYear: 2028,
    ladder: { left: 0, rungs: [first(400_000_00, false)] },
  },
  {
    name: "half covered: the participants owe the other half by their shares",
    deficit,
    covers: [own(2027, 200_000_00)],
    inYear: 2028,
    ladder: {
      left: 200_000_00,
      rungs: [
        first(200_000_00, true),
        {
          year: 2028,
          who: "participants",
          due: 200_000_00,
          covered: 0,
          late: false,
          shares: [
            { party: "a", amount: 150_000_00 },
            { party: "b", amount: 50_000_00 },
          ],
        },
        {
          year: 2029,
          who: "participants",
          due: 200_000_00,
          covered: 0,
          late: false,
          shares: [
            { party: "a", amount: 150_000_00 },
            { party: "b", amount: 50_000_00 },
          ],
        },
      ],
    },
  },
  {
    name: "one has paid, the other has not: only the other owes in the third year",
    deficit,
    covers: [own(2027, 200_000_00), paid(2028, "a", 150_000_00)],
    inYear: 2029,
    ladder: {
      left: 50_000_00,
      rungs: [
        first(200_000_00, true),
        {
          year: 2028,
          who: "participants",
          due: 200_000_00,
          covered: 150_000_00,
          late: true,
          shares: [
            { party: "a", amount: 150_000_00 },
            { party: "b", amount: 50_000_00 },
          ],
        },
        {
          year: 2029,
          who: "participants",
          due: 50_000_00,
          covered: 0,
          late: false,
          shares: [{ party: "b", amount: 50_000_00 }],
        },
      ],
    },
  },
  {
    name: "after the third year something is left: late on every rung",
    deficit,
    covers: [],
    inYear: 2030,
    ladder: {
      left: 400_000_00,
      rungs: [
        first(0, true),
        {
          year: 2028,
          who: "participants",
          due: 400_000_00,
          covered: 0,
          late: true,
          shares: [
            { party: "a", amount: 300_000_00 },
            { party: "b", amount: 100_000_00 },
          ],
        },
        {
          year: 2029,
          who: "participants",
          due: 400_000_00,
          covered: 0,
          late: true,
          shares: [
            { party: "a", amount: 300_000_00 },
            { party: "b", amount: 100_000_00 },
          ],
        },
      ],
    },
  },
  {
    name: "three thirds of one krone: the odd øre goes to the first by name",
    deficit: { year: 2026, amount: 1_00, shares: thirds },
    covers: [],
    inYear: 2026,
    ladder: {
      left: 1_00,
      rungs: [
        { year: 2027, who: "own", due: 1_00, covered: 0, late: false, shares: [] },
        {
          year: 2028,
          who: "participants",
          due: 1_00,
          covered: 0,
          late: false,
          shares: [
            { party: "a", amount: 34 },
            { party: "b", amount: 33 },
            { party: "c", amount: 33 },
          ],
        },
        {
          year: 2029,
          who: "participants",
          due: 1_00,
          covered: 0,
          late: false,
          shares: [
            { party: "a", amount: 34 },
            { party: "b", amount: 33 },
            { party: "c", amount: 33 },
          ],
        },
      ],
    },
  },
  {
    name: "what is paid later is not known yet",
    deficit,
    covers: [own(2027, 400_000_00)],
    inYear: 2026,
    ladder: {
      left: 400_000_00,
      rungs: [
        first(0, false),
        {
          year: 2028,
          who: "participants",
          due: 400_000_00,
          covered: 0,
          late: false,
          shares: [
            { party: "a", amount: 300_000_00 },
            { party: "b", amount: 100_000_00 },
          ],
        },
        {
          year: 2029,
          who: "participants",
          due: 400_000_00,
          covered: 0,
          late: false,
          shares: [
            { party: "a", amount: 300_000_00 },
            { party: "b", amount: 100_000_00 },
          ],
        },
      ],
    },
  },
];

export const deficitFaultCases: { name: string; deficit: Deficit; covers: Cover[]; code: DeficitFaultCode }[] = [
  {
    name: "shares of 99 per cent",
    deficit: {
      ...deficit,
      shares: [
        { party: "a", percent: "74" },
        { party: "b", percent: "25" },
      ],
    },
    covers: [],
    code: "shares-not-hundred",
  },
  { name: "no shares", deficit: { ...deficit, shares: [] }, covers: [], code: "shares-not-hundred" },
  {
    name: "a share in words",
    deficit: { ...deficit, shares: [{ party: "a", percent: "alt" }] },
    covers: [],
    code: "share-not-a-number",
  },
  {
    name: "a share divided by nothing",
    deficit: { ...deficit, shares: [{ party: "a", percent: "100/0" }] },
    covers: [],
    code: "share-not-a-number",
  },
  {
    name: "a party twice",
    deficit: {
      ...deficit,
      shares: [
        { party: "a", percent: "50" },
        { party: "a", percent: "50" },
      ],
    },
    covers: [],
    code: "share-twice",
  },
  { name: "no overspend", deficit: { ...deficit, amount: 0 }, covers: [], code: "amount-not-positive" },
  { name: "covered the same year", deficit, covers: [own(2026, 1)], code: "covered-too-early" },
  { name: "a participant pays before it is due", deficit, covers: [paid(2027, "a", 1)], code: "covered-too-early" },
  { name: "more covered than there was", deficit, covers: [own(2027, 400_000_01)], code: "covers-exceed-deficit" },
  { name: "paid by one without a share", deficit, covers: [paid(2028, "c", 1)], code: "payer-has-no-share" },
];
