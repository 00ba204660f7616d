import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#access/vocabulary.ts";
import { undo } from "#journal/undo.ts";
import { verify } from "#journal/verify.ts";
import { forgetful } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import type { SharesInput } from "../act-contract.ts";
import { cooperationActTexts } from "../act-texts.ts";
import { cooperationAnswer } from "../questions/cooperation.ts";
import { portfolioAnswer } from "../questions/portfolio.ts";
import { changeMembership } from "./change-membership.ts";
import type { CooperationActServices } from "./on-cooperation.ts";
import { setMembershipShares } from "./set-membership-shares.ts";

let database: Database;
let services: CooperationActServices;
const cooperation = "trondheimsregionen";
const reason = "Vedtatt i regionrådet";

beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  services = { sql: database.sql, clock: clockAt("2026-11-23") };
});
afterAll(() => database.close());

const secretariat: Actor = {
  kind: "user",
  id: "u2",
  name: "Sekretariatet",
  grants: [{ id: "g2", role: "secretariat", cooperation, since: "2009-01-01" }],
};
const reader = () => ({ db: database.sql, answers: forgetful });

async function on(day: string) {
  const answer = await cooperationAnswer(reader(), cooperation, day);
  if (!answer.ok) throw new Error(answer.code);
  const shares = answer.value.members.flatMap(({ party, share }) =>
    share ? [[party.slug, share.ownership, share.liability]] : [],
  );
  return { shares, over: answer.value.sharesOver };
}

async function set(day: string, shares: SharesInput["shares"]): Promise<number> {
  const done = await setMembershipShares(services, secretariat, cooperation, { day, shares, reason });
  if (!done.ok) throw new Error(JSON.stringify(done));
  return done.value.entry;
}

async function takeBack(entries: readonly number[]): Promise<void> {
  for (const entry of entries.toReversed())
    expect(await undo(database.sql, entry, { at: services.clock.now(), actor: "system" })).toMatchObject({ ok: true });
}

describe("shares", () => {
  test("are set whole from a day, hold until the next, and are undone", async () => {
    const entries = [
      await set("2021-01-01", [
        { party: "Trondheim", ownership: "1/3", liability: "50 %" },
        { party: "Melhus", ownership: "1/3", liability: "25" },
        { party: "malvik", ownership: "1/3", liability: "25" },
      ]),
      await set("2023-01-01", [
        { party: "trondheim", ownership: "87,5" },
        { party: "melhus", ownership: "12.5" },
      ]),
      // Told afterwards: lies between the two.
      await set("2022-01-01", [{ party: "skaun", ownership: "100" }]),
    ];
    expect((await on("2020-12-31")).shares).toEqual([]);
    expect((await on("2021-12-31")).shares).toEqual([
      ["malvik", "1/3", "1/4"],
      ["melhus", "1/3", "1/4"],
      ["trondheim", "1/3", "1/2"],
    ]);
    expect((await on("2022-12-31")).shares).toEqual([["skaun", "1/1", "1/1"]]);
    expect((await on("2023-01-01")).shares).toEqual([
      ["melhus", "1/8", "1/8"],
      ["trondheim", "7/8", "7/8"],
    ]);
    const portfolio = await portfolioAnswer(reader(), "melhus", "2024-01-01");
    expect(
      portfolio.ok && portfolio.value.cooperations.find((one) => one.cooperation.slug === cooperation)?.share,
    ).toMatchObject({ ownership: "1/8", since: "2023-01-01", constructed: false });
    await takeBack(entries);
    expect((await on("2023-01-01")).shares).toEqual([]);
  });

  test("end with the one that withdraws, which still answers for its part; a new role ends nothing", async () => {
    const entries = [
      await set("2021-01-01", [
        { party: "Trondheim", ownership: "60" },
        { party: "Melhus", ownership: "40" },
      ]),
    ];
    for (const [change, day] of [
      ["change-role", "2022-01-01"],
      ["leave", "2023-01-01"],
    ] as const) {
      const done = await changeMembership(services, secretariat, cooperation, {
        party: "melhus",
        change,
        ...(change === "leave" ? {} : { role: "owner" as const }),
        day,
        reason,
      });
      if (!done.ok) throw new Error(done.code);
      entries.push(done.value.entry);
    }
    expect((await on("2022-06-01")).shares).toHaveLength(2);
    const after = await on("2023-01-01");
    expect(after.shares).toEqual([]);
    expect(after.over).toMatchObject({
      ended: "2023-01-01",
      proposed: [],
      left: [{ party: { slug: "melhus" }, liability: "2/5", left: "2023-01-01" }],
    });
    await takeBack(entries);
    expect((await on("2022-06-01")).shares).toEqual([]);
  });

  test("end with one that merges; what they come to after it is told", async () => {
    const entries = [
      await set("2017-01-01", [
        { party: "rissa", ownership: "1/6" },
        { party: "leksvik", ownership: "1/6" },
        { party: "trondheim", ownership: "2/3" },
      ]),
    ];
    expect((await on("2017-12-31")).shares).toHaveLength(3);
    const after = await on("2018-10-01");
    expect(after.shares).toEqual([]);
    expect(after.over.ended).toBe("2018-01-01");
    expect(after.over.left).toEqual([]);
    expect(after.over.proposed.map((one) => [one.party.slug, one.ownership])).toEqual([
      ["indre-fosen", "1/3"],
      ["trondheim", "2/3"],
    ]);
    await takeBack(entries);
  });

  test.each([
    ["share-unreadable", [{ party: "trondheim", ownership: "alt" }], "«alt» ved Trondheim"],
    [
      "party-has-share-twice",
      [
        { party: "trondheim", ownership: "50" },
        { party: "Trondheim", ownership: "50" },
      ],
      "Trondheim",
    ],
    [
      "shares-not-whole",
      [
        { party: "trondheim", ownership: "66,66" },
        { party: "melhus", ownership: "33,33" },
      ],
      "Eierandelene blir 99,99\u00a0% til sammen",
    ],
    ["share-without-part", [{ party: "bergen", ownership: "100" }], "er ikke medlem eller eier"],
    ["party-unknown", [{ party: "Atlantis", ownership: "100" }], "Atlantis"],
  ] as const)("are refused: %s", async (code, shares, words) => {
    const input = { day: "2021-01-01", shares: [...shares], reason };
    const refused = await setMembershipShares(services, secretariat, cooperation, input);
    expect(refused).toMatchObject({ ok: false, code, field: "shares" });
    if (!refused.ok && refused.code === code) expect(cooperationActTexts[code].nb(refused.params)).toContain(words);
    expect((await on("2021-01-01")).shares).toEqual([]);
  });

  test("are refused before the cooperation, and to whoever holds no role; the journal stands", async () => {
    const shares = [{ party: "trondheim", ownership: "100" }];
    expect(
      await setMembershipShares(services, secretariat, cooperation, { day: "2001-01-01", shares, reason }),
    ).toMatchObject({ ok: false, code: "outlives-cooperation" });
    expect(
      await setMembershipShares(services, { kind: "anonymous" }, cooperation, { day: "2021-01-01", shares, reason }),
    ).toMatchObject({ ok: false, because: { code: "not-signed-in" } });
    expect((await verify(database.sql)).flaws).toEqual([]);
  });
});
