import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FundingKey, Snapshot } from "../vocabulary.ts";
import { firstFlaw } from "./proof.ts";
import { proverOf } from "./prove-share.ts";
import { partyOf, shareCases, snapshotOf } from "./share-out.cases.ts";
import { faultCases } from "./key-faults.cases.ts";
import { keyFaultCodes } from "./key-faults.ts";
import { compare, floor, plus, whole, zero } from "#kernels/rational.ts";
import { shareOut, type Working } from "./share-out.ts";

function done(key: FundingKey, snapshot: Snapshot): Working {
  const found = shareOut(key, snapshot);
  if (!found.ok) throw new Error(`refused: ${found.code} ${JSON.stringify(found.params)}`);
  return found.value;
}

const asTable = (working: Working) =>
  Object.fromEntries(working.shares.map(({ party, amount }) => [party, Number(amount)]));

describe("who pays what", () => {
  test.each(shareCases)("$name", ({ key, snapshot, shares }) => {
    expect(asTable(done(key, snapshot))).toEqual(shares);
  });

  test.each(shareCases)("each proof leads to its share: $name", ({ key, snapshot }) => {
    const working = done(key, snapshot);
    const prove = proverOf(working);
    for (const { party, amount } of working.shares) {
      const proof = prove(party);
      if (!proof) throw new Error(`no proof for ${party}`);
      expect(firstFlaw(proof), party).toBeNull();
      expect(compare(proof.value, whole(amount)), party).toBe(0);
    }
    expect(prove("nobody")).toBeNull();
  });

  test("a proof with one number changed is found out", () => {
    const [first] = shareCases.slice(2);
    if (!first) throw new Error("no case");
    const working = done(first.key, first.snapshot);
    const proof = proverOf(working)("stor");
    const changed = JSON.parse(
      JSON.stringify(proof, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value)).replace(
        '"code":"units","operation":"given","value":{"n":"3000n"',
        '"code":"units","operation":"given","value":{"n":"3001n"',
      ),
      (_, value: unknown) => (typeof value === "string" && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value),
    ) as NonNullable<typeof proof>;
    expect(firstFlaw(changed)?.code).toBe("share-of-units");
  });
});

describe("what cannot be shared out", () => {
  test.each(faultCases)("$name", ({ key, snapshot, code, params }) => {
    const found = shareOut(key, snapshot);
    expect(found.ok ? "shared out" : found.code).toBe(code);
    if (!found.ok && params) expect(found.params).toMatchObject(params);
  });

  test("each fault has a case", () => {
    expect(keyFaultCodes.filter((code) => !faultCases.some((one) => one.code === code))).toEqual([]);
  });
});

/** Any amount, parties and key of the common kind, with or without floors and caps. */
const worlds = fc
  .record({
    amount: fc.integer({ min: 0, max: 10_000_000_00 }),
    heads: fc.array(fc.integer({ min: 1, max: 700_000 }), { minLength: 1, maxLength: 25 }),
    percent: fc.integer({ min: 0, max: 1000 }),
    floor: fc.option(fc.integer({ min: 0, max: 30 })),
    cap: fc.option(fc.integer({ min: 0, max: 90 })),
    taper: fc.option(fc.integer({ min: 1, max: 100_000 })),
  })
  .map(({ amount, heads, percent, floor, cap, taper }) => {
    const parties = heads.map((count, at) => partyOf(`p${at}`, String(1000 + at), [null, count]));
    // Limits that can be kept: a floor below an equal share, a cap above it.
    const share = Math.floor(amount / heads.length);
    const limits = {
      ...(floor === null ? {} : { floor: { amount: Math.floor((share * floor) / 30) } }),
      ...(cap === null ? {} : { cap: { amount: share + 1 + Math.floor((amount * cap) / 100) } }),
    };
    const key: FundingKey = {
      grantsFirst: [],
      participants: "members",
      fixed: [],
      parts: [
        { kind: "equal", portion: { percent: String(percent / 10) } },
        {
          kind: "inhabitants",
          portion: { rest: true },
          table: "SSB 07459",
          yearsBefore: 1,
          borders: "as-of-day",
          ...(taper === null ? {} : { taper: [{ above: taper, counts: "0.25" }] }),
        },
      ],
      ...(floor === null && cap === null ? {} : { limits: [limits] }),
    };
    return { key, snapshot: snapshotOf(amount, parties), limits };
  });

describe("laws that hold for all amounts and keys", () => {
  test("the sum is the amount, and nobody pays less than nothing", () => {
    fc.assert(
      fc.property(worlds, ({ key, snapshot }) => {
        const { shares } = done(key, snapshot);
        expect(shares.reduce((sum, one) => sum + one.amount, 0n)).toBe(BigInt(snapshot.amount));
        expect(shares.every((one) => one.amount >= 0n)).toBe(true);
      }),
    );
  });

  test("the order of the parties changes nothing", () => {
    fc.assert(
      fc.property(worlds, fc.integer(), ({ key, snapshot }, seed) => {
        const turned = snapshot.parties.toSorted(
          (a, b) => ((Number(a.number) * 7919 + seed) % 101) - ((Number(b.number) * 7919 + seed) % 101),
        );
        expect(asTable(done(key, { ...snapshot, parties: turned }))).toEqual(asTable(done(key, snapshot)));
      }),
    );
  });

  test("more inhabitants never pay less than fewer in the same run", () => {
    fc.assert(
      fc.property(worlds, ({ key, snapshot }) => {
        // A key that shares all of it equally says nothing of inhabitants.
        fc.pre(key.parts.every(({ portion }) => !("percent" in portion) || portion.percent !== "100"));
        const { shares } = done(key, snapshot);
        const paid = new Map(shares.map((one) => [one.party, one.amount]));
        const bySize = snapshot.parties.toSorted(
          (a, b) => (a.units[1]?.[0]?.count ?? 0) - (b.units[1]?.[0]?.count ?? 0) || (a.number < b.number ? 1 : -1),
        );
        bySize.reduce((less, more) => {
          expect(paid.get(more.party)).toBeGreaterThanOrEqual(Number(paid.get(less.party)));
          return more;
        });
      }),
    );
  });

  test("who grows pays no less, to within the one øre that rounding moves", () => {
    fc.assert(
      fc.property(worlds, fc.nat(), fc.integer({ min: 1, max: 50_000 }), ({ key, snapshot }, who, more) => {
        const at = who % snapshot.parties.length;
        const grown = snapshot.parties.map((party, index) =>
          index === at ? partyOf(party.party, party.number, [null, (party.units[1]?.[0]?.count ?? 0) + more]) : party,
        );
        const name = snapshot.parties[at]?.party ?? "";
        const before = asTable(done(key, snapshot))[name] ?? 0;
        const after = asTable(done(key, { ...snapshot, parties: grown }))[name] ?? 0;
        expect(after).toBeGreaterThanOrEqual(before - 1);
      }),
    );
  });

  test("floors and caps are kept to the øre", () => {
    fc.assert(
      fc.property(worlds, ({ key, snapshot, limits }) => {
        for (const { amount } of done(key, snapshot).shares) {
          if (limits.floor) expect(amount).toBeGreaterThanOrEqual(limits.floor.amount);
          if (limits.cap) expect(amount).toBeLessThanOrEqual(limits.cap.amount);
        }
      }),
    );
  });

  test("counted again from its snapshot as it is kept, a run gives the same figures", () => {
    fc.assert(
      fc.property(worlds, ({ key, snapshot }) => {
        const kept = JSON.parse(JSON.stringify({ key, snapshot })) as { key: FundingKey; snapshot: Snapshot };
        expect(asTable(done(kept.key, kept.snapshot))).toEqual(asTable(done(key, snapshot)));
      }),
    );
  });

  test("every proof can be worked out again, and the exact parts add up to the amount", () => {
    fc.assert(
      fc.property(worlds, ({ key, snapshot }) => {
        const working = done(key, snapshot);
        const prove = proverOf(working);
        let exact = zero;
        for (const { party, amount } of working.shares) {
          const proof = prove(party);
          if (!proof) throw new Error("no proof");
          expect(firstFlaw(proof)).toBeNull();
          expect(floor(proof.value)).toBe(amount);
          exact = plus(exact, proof.of[0]?.of[0]?.value ?? zero);
        }
        expect(compare(exact, whole(snapshot.amount))).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});
