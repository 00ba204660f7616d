/**
 * node bench/funding.bench.ts: a cost shared out over 360 municipalities by a key with an equal part, inhabitants with a taper, a floor and a cap, and a
 * proof for each of them; then each proof worked out again from its leaves.
 */
import { firstFlaw } from "#funding/rules/proof.ts";
import { proverOf } from "#funding/rules/prove-share.ts";
import { shareOut } from "#funding/rules/share-out.ts";
import type { FundingKey, Snapshot } from "#funding/vocabulary.ts";
import { measure, report } from "./measure.ts";

const count = 360;
const key: FundingKey = {
  grantsFirst: ["county-governor"],
  participants: "municipalities",
  fixed: [],
  parts: [
    { kind: "equal", portion: { percent: "30" } },
    {
      kind: "inhabitants",
      portion: { rest: true },
      table: "SSB 07459",
      yearsBefore: 1,
      borders: "as-of-day",
      taper: [{ above: 100_000, counts: "0.5" }],
    },
  ],
  limits: [{ floor: { amount: 40_000_00 }, cap: { percent: "10" } }],
};
const snapshot: Snapshot = {
  year: 2026,
  day: "2026-01-01",
  amount: 60_000_000_00,
  grants: [{ funder: "county-governor", amount: 5_000_000_00 }],
  // From a mountain village to the capital.
  parties: Array.from({ length: count }, (_, at) => {
    const people = Math.round(200 * 1.0228 ** at);
    return {
      party: `p${at}`,
      number: String(1000 + at),
      units: [null, [{ party: `p${at}`, count: people, year: 2025, source: null, estimated: false }]],
    };
  }),
  mergedInto: {},
  index: null,
};

function counted() {
  const found = shareOut(key, snapshot);
  if (!found.ok) throw new Error(found.code);
  return found.value;
}

function proofs() {
  const working = counted();
  const prove = proverOf(working);
  return working.shares.map(({ party }) => {
    const proof = prove(party);
    if (!proof) throw new Error(`No proof for ${party}.`);
    return proof;
  });
}

const goal: [string, number][] = [["goal", 5]];
report(measure(`${count} municipalities, shares`, 101, counted), goal);
report(measure(`${count} municipalities, shares with proof`, 101, proofs), goal);
const all = proofs();
if (all.some((proof) => firstFlaw(proof) !== null)) throw new Error("A proof does not hold.");
report(measure(`${count} proofs worked out again`, 51, () => all.map(firstFlaw)));
