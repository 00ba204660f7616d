import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, fraction, plus, whole, zero } from "#kernels/rational.ts";
import { faultCases, heldCases, readCases, terms } from "./shares.cases.ts";
import {
  afterMerger,
  frozenLiability,
  heldUntil,
  percentAsWritten,
  readShare,
  readShares,
  shareAsWritten,
  shareFaultCodes,
  shareFrom,
  type Share,
} from "./shares.ts";

/** Any division of the whole among one to thirty. */
const divisions = fc
  .array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 30 })
  .map((weights): Share[] => {
    const total = BigInt(weights.reduce((sum, one) => sum + one, 0));
    return weights.map((one, at) => {
      const share = fraction(BigInt(one), total);
      return { party: `p${at}`, ownership: share, liability: share };
    });
  });
const sumOf = (shares: readonly Share[], kind: "ownership" | "liability") =>
  shares.reduce((total, one) => plus(total, one[kind]), zero);

describe("a share as it is written", () => {
  test.each(readCases)("$written is $share", ({ written, share }) => {
    const read = readShare(written);
    expect(read && shareAsWritten(read)).toBe(share);
  });

  test("reads back to itself, as a part and in per cent", () => {
    fc.assert(
      fc.property(divisions, (shares) => {
        for (const { ownership } of shares) {
          const written = shareAsWritten(ownership);
          expect(shareFrom(written)).toEqual(ownership);
          expect(readShare(written)).toEqual(ownership);
          expect(readShare(`${percentAsWritten(ownership)} %`)).toEqual(ownership);
        }
      }),
    );
    expect([fraction(1n, 8n), fraction(1n, 9n), whole(1), fraction(1n, 10_000n)].map(percentAsWritten)).toEqual([
      "12.5",
      "100/9",
      "100",
      "0.01",
    ]);
  });
});

describe("the shares of a day", () => {
  test.each(faultCases)("are refused: $name", ({ shares, code, params }) => {
    expect(readShares(shares)).toEqual({ fault: { code, params } });
  });

  test("each fault has a case", () => {
    const found = new Set([...faultCases.map((one) => one.code), "share-without-part"]);
    expect(shareFaultCodes.filter((code) => !found.has(code))).toEqual([]);
  });

  test("any division of the whole is taken, and none that lacks or adds a part; liability follows ownership", () => {
    fc.assert(
      fc.property(divisions, (shares) => {
        const written = shares.map(({ party, ownership }) => ({ party, ownership: shareAsWritten(ownership) }));
        expect(readShares(written)).toEqual({ shares });
        expect(readShares(written.slice(1))).toMatchObject({ fault: { code: "shares-not-whole" } });
        expect(readShares([...written, { party: "more", ownership: "1/9" }])).toMatchObject({
          fault: { code: "shares-not-whole" },
        });
      }),
    );
  });

  test.each(heldCases)("hold $name", ({ parties, day, held }) => {
    expect(heldUntil(terms, parties, day)).toEqual(
      typeof held === "string" ? { fault: { code: "share-without-part", params: { party: held } } } : held,
    );
  });
});

describe("what becomes of shares", () => {
  test("those that merge hold together what they held; nothing is won or lost", () => {
    fc.assert(
      fc.property(divisions, fc.nat(29), (shares, last) => {
        const followers = new Map(shares.slice(0, last).map((one) => [one.party, "new"]));
        const after = afterMerger(shares, followers);
        expect(after).toHaveLength(shares.length - Math.max(0, followers.size - 1));
        for (const kind of ["ownership", "liability"] as const) expect(compare(sumOf(after, kind), whole(1))).toBe(0);
        expect(after.find((one) => one.party === "new")?.liability ?? zero).toSatisfy(
          (sum: typeof zero) => compare(sum, sumOf(shares.slice(0, last), "liability")) === 0,
        );
      }),
    );
  });

  test("whoever withdrew answers for its share of that day; not who merged, and not who stayed", () => {
    const ninth = fraction(1n, 9n);
    const past = [
      { party: "a", liability: ninth, until: "2018-01-01" },
      { party: "b", liability: fraction(1n, 4n), until: "2018-01-01" },
      { party: "b", liability: ninth, until: "2020-01-01" },
      { party: "c", liability: ninth, until: "2018-01-01" },
    ];
    expect(frozenLiability(past, terms, "2026-01-01")).toEqual([{ party: "b", liability: ninth, left: "2020-01-01" }]);
    expect(frozenLiability(past, terms, "2019-12-31")).toEqual([]);
  });
});
