import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { system, type Actor } from "#access/vocabulary.ts";
import { undo } from "#journal/undo.ts";
import { verify } from "#journal/verify.ts";
import { forgetful, type Reader } from "#platform/answers.ts";
import { clockAt } from "#platform/clock.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { demoFilling } from "../../../demo/filling.ts";
import { budgetInput, contributionInput, type FundingKeyInput } from "../act-contract.ts";
import { budgetOf } from "../questions/budget.ts";
import { contributionsOf } from "../questions/contributions.ts";
import { keysAnswer } from "../questions/keys.ts";
import { adoptBudget } from "./adopt-budget.ts";
import { coverDeficit } from "./cover-deficit.ts";
import { importActuals, previewActuals } from "./import-actuals.ts";
import type { FundingActOutcome, FundingActServices } from "./on-money.ts";
import { recordDeficit } from "./record-deficit.ts";
import { previewContributions, runContributions } from "./run-contributions.ts";
import { setBudgetFrame } from "./set-budget-frame.ts";
import { setFundingKey } from "./set-funding-key.ts";

let database: Database;
let services: FundingActServices;
let reader: Reader;
const today = "2026-11-23";
const region = "trondheimsregionen";

beforeAll(async () => {
  database = await openTestDatabase(demoFilling);
  services = { sql: database.sql, clock: clockAt(today) };
  reader = { db: database.sql, answers: forgetful };
});
afterAll(() => database.close());

const secretariat: Actor = {
  kind: "user",
  id: "u2",
  name: "Sekretariatet",
  grants: [{ id: "g2", role: "secretariat", cooperation: region, since: "2009-01-01" }],
};
const stranger: Actor = {
  kind: "user",
  id: "u3",
  name: "Kommunesekretær",
  grants: [{ id: "g3", role: "council-secretary", party: "melhus", since: "2009-01-01" }],
};
const reason = "Vedtatt i regionrådet";

function entryOf(done: FundingActOutcome): number {
  if (!done.ok) throw new Error(`refused: ${done.code} ${JSON.stringify(done.params)}`);
  return done.value.entry;
}
const codeOf = (done: { ok: boolean; code?: string }) => (done.ok ? "done" : done.code);
const takeBack = (entry: number) => undo(database.sql, entry, { at: services.clock.now(), actor: "system" });

const halfAndHalf: FundingKeyInput = {
  title: "Halvt om halvt fra 2027",
  since: "2027-01-01",
  key: {
    grantsFirst: ["county-governor"],
    participants: "municipalities",
    fixed: [],
    parts: [
      { kind: "equal", portion: { percent: "50" } },
      { kind: "inhabitants", portion: { rest: true }, table: "SSB 07459", yearsBefore: 1, borders: "as-of-day" },
    ],
  },
  reason,
};
const run = (more: object) =>
  contributionInput.parse({ year: 2026, day: "2026-01-01", amount: 7_000_000_00, reason, ...more });

describe("a key", () => {
  test("is set from a day on, ends the one before, and both come back when it is undone", async () => {
    const entry = entryOf(await setFundingKey(services, secretariat, region, halfAndHalf));
    const keys = await keysAnswer(reader, region, "2027-01-01", "nb");
    expect(keys.find((one) => one.project === null)?.title).toBe(halfAndHalf.title);
    expect(keys.find((one) => one.id === "trondheimsregionen-2018")?.until).toBe("2027-01-01");
    expect((await takeBack(entry)).ok).toBe(true);
    const before = await keysAnswer(reader, region, "2027-01-01", "nb");
    expect(before.find((one) => one.id === "trondheimsregionen-2018")?.until).toBeNull();
  });

  test("names parties by name or number, and is kept by their ids", async () => {
    const named = { ...halfAndHalf, key: { ...halfAndHalf.key, participants: ["Malvik", "5028"] } };
    const entry = entryOf(await setFundingKey(services, system, region, named));
    const [key] = await keysAnswer(reader, region, "2027-01-01", "nb");
    expect(key?.key.participants).toEqual(["malvik", "melhus"]);
    await takeBack(entry);
  });

  test.each<[string, Partial<FundingKeyInput>]>([
    ["parts-over-hundred", { key: { ...halfAndHalf.key, parts: [{ kind: "equal", portion: { percent: "110" } }] } }],
    ["key-overlaps", { since: "2018-01-01" }],
    ["project-unknown", { project: "bybane" }],
    ["party-unknown", { key: { ...halfAndHalf.key, participants: ["Atlantis"] } }],
    ["negative-amount", { key: { ...halfAndHalf.key, parts: [{ kind: "equal", portion: { perUnit: -1 } }] } }],
  ])("is refused: %s", async (code, change) => {
    expect(codeOf(await setFundingKey(services, secretariat, region, { ...halfAndHalf, ...change }))).toBe(code);
  });

  test("is not for another's secretary to set, nor for an unknown cooperation", async () => {
    expect(codeOf(await setFundingKey(services, stranger, region, halfAndHalf))).toBe("not-allowed");
    expect(codeOf(await setFundingKey(services, system, "atlantis", halfAndHalf))).toBe("cooperation-unknown");
  });
});

describe("an instalment", () => {
  test("is previewed without writing, saved, counted again alike, and undone", async () => {
    const preview = await previewContributions(reader, region, run({}));
    if (!preview.ok) throw new Error(preview.code);
    expect(preview.value.shares).toHaveLength(8);
    expect(preview.value.shares.reduce((sum, one) => sum + one.amount, 0)).toBe(7_000_000_00);
    const yearBefore = await contributionsOf(reader, region, 2026, today, "nb");
    expect(yearBefore.ok && yearBefore.value.runs).toEqual([]);

    const entry = entryOf(await runContributions(services, secretariat, region, run({ due: "2026-03-01" })));
    const saved = await contributionsOf(reader, region, 2026, today, "en");
    if (!saved.ok) throw new Error(saved.code);
    expect(saved.value.runs).toMatchObject([{ countedAgain: true, constructed: false, due: "2026-03-01" }]);
    expect(saved.value.totals.map((one) => one.amount)).toEqual(preview.value.shares.map((one) => one.amount));
    expect(codeOf(await runContributions(services, secretariat, region, run({})))).toBe("run-exists");
    await takeBack(entry);
    expect(await contributionsOf(reader, region, 2026, today, "nb")).toMatchObject({ value: { runs: [] } });
  });

  test.each<[string, object, string?]>([
    ["negative-amount", { amount: -1 }],
    ["no-units", { year: 2031, day: "2026-01-01" }],
    ["grant-not-in-key", { grants: [{ funder: "partners", amount: 1 }] }],
    ["no-key", { project: "ikap-2009" }],
    ["no-key", { day: "2001-01-01" }],
  ])("is refused: %s", async (code, change) => {
    const input = { ...run({}), ...change };
    expect(codeOf(await runContributions(services, secretariat, region, input))).toBe(code);
    expect(codeOf(await previewContributions(reader, region, input))).toBe(code);
  });

  test("of a project is refused by name when a participant is gone", async () => {
    const key = { ...halfAndHalf, since: "2019-01-01", project: "massedeponi" };
    const named = { ...key, key: { ...key.key, participants: ["trondheim", "klaebu"] } };
    const entry = entryOf(await setFundingKey(services, secretariat, region, named));
    const asked = run({ year: 2020, day: "2020-06-01", project: "massedeponi" });
    expect(await runContributions(services, secretariat, region, asked)).toMatchObject({
      code: "party-not-that-day",
      params: { name: "Klæbu" },
    });
    await takeBack(entry);
  });

  test("is for the cooperation's secretariat to share out", async () => {
    expect(codeOf(await runContributions(services, stranger, region, run({})))).toBe("not-allowed");
  });
});

describe("a budget", () => {
  const budget = (more: object) =>
    budgetInput.parse({
      year: 2027,
      decided: "2026-06-12",
      lines: [
        { title: "Kontingent", funder: "members", amount: 7_000_000_00 },
        { plan: "utviklingsplan-2010", area: "profilering", title: "Profilering", funder: "county", amount: null },
      ],
      reason,
      ...more,
    });

  test("has its frame set, is adopted, then revised; each can be undone", async () => {
    const frame = entryOf(await setBudgetFrame(services, secretariat, region, budget({})));
    const adopted = entryOf(await adoptBudget(services, secretariat, region, budget({ decided: "2026-11-20" })));
    const revised = entryOf(await adoptBudget(services, secretariat, region, budget({ decided: "2027-05-20" })));
    const later = await budgetOf(reader, region, 2027, "2027-06-01");
    expect(later.ok && later.value.budgets.map((one) => one.state)).toEqual(["frame", "adopted", "revised"]);
    const found = await budgetOf(reader, region, 2027, today);
    if (!found.ok) throw new Error(found.code);
    expect(found.value.standing).toMatchObject({ state: "adopted", total: 7_000_000_00 });
    expect(codeOf(await setBudgetFrame(services, secretariat, region, budget({ decided: "2026-12-01" })))).toBe(
      "adopted-already",
    );
    for (const entry of [revised, adopted, frame]) expect((await takeBack(entry)).ok).toBe(true);
  });

  test.each([
    ["budget-same-day", { year: 2010, decided: "2009-06-19" }],
    ["project-unknown", { lines: [{ title: "Bane", project: "bybane", funder: "county", amount: 1 }] }],
    ["area-unknown", { lines: [{ title: "Bane", plan: "ikap", area: "bane", funder: "county", amount: 1 }] }],
  ])("is refused: %s", async (code, change) => {
    expect(codeOf(await setBudgetFrame(services, secretariat, region, budget(change)))).toBe(code);
  });
});

describe("accounts", () => {
  const csv = "Konto;Tekst;Programområde;Beløp\n1115;Møter;Profilering;1 234,50\n1120;Trykk;;mye\n";
  const bytes = (text: string) => new TextEncoder().encode(text);
  const options = { year: 2010, fileName: "regnskap.csv", skipBad: false, reason };

  test("with a bad line are not read in unless it is left out; the same file only once; undone", async () => {
    const preview = await previewActuals(reader, region, bytes(csv), 2010);
    expect(preview).toMatchObject({
      value: { format: "csv", lines: [{ area: "profilering", plan: "utviklingsplan-2010" }], faults: [{ line: 3 }] },
    });
    const refused = await importActuals(services, secretariat, region, bytes(csv), options);
    expect(refused).toMatchObject({ code: "lines-at-fault", checked: { faults: [{ line: 3, column: "beløp" }] } });
    const done = await importActuals(services, secretariat, region, bytes(csv), { ...options, skipBad: true });
    if (!done.ok) throw new Error(done.code);
    const again = await importActuals(services, secretariat, region, bytes(csv), { ...options, skipBad: true });
    expect(again).toMatchObject({ code: "imported-already", checked: null });
    const found = await budgetOf(reader, region, 2010, today);
    expect(found.ok && found.value.actuals.find((one) => one.title === "Møter")?.costs).toBe(1_234_50);
    expect((await takeBack(done.value.entry)).ok).toBe(true);
  });

  test("in KOSTRA's form name the line of 47 characters", async () => {
    const good = "0I20264500100912345678         1180 010      125";
    const preview = await previewActuals(reader, region, bytes(`${good}\n${good.slice(1)}\n`), 2026);
    expect(preview).toMatchObject({
      value: { format: "kostra", lines: [{ amount: 125_000_00 }], faults: [{ line: 2, params: { length: 47 } }] },
    });
  });

  test.each([
    ["not-text", new Uint8Array([80, 75, 0, 4])],
    ["lines-at-fault", new Uint8Array()],
    ["not-text", bytes('Tekst;Beløp\n"åpent;1\n')],
  ])("that are none are refused: %s", async (code, file) => {
    expect(codeOf(await importActuals(services, secretariat, region, file, options))).toBe(code);
  });

  test("without one good line are nothing to read in", async () => {
    const file = bytes("Tekst;Beløp\nMøter;mye\n");
    const done = await importActuals(services, secretariat, region, file, { ...options, skipBad: true });
    expect(codeOf(done)).toBe("nothing-to-import");
  });
});

describe("an overspend", () => {
  const deficit = {
    year: 2024,
    amount: 400_000_00,
    basis: "agreed" as const,
    shares: [
      { party: "Trondheim", percent: "75" },
      { party: "Malvik", percent: "25" },
    ],
    note: "",
    reason,
  };
  const cover = { year: 2024, coveredIn: 2025, payer: "", amount: 100_000_00, reason };

  test("is covered rung by rung, and the page of its year shows who owes what", async () => {
    const recorded = entryOf(await recordDeficit(services, secretariat, region, deficit));
    const own = entryOf(await coverDeficit(services, secretariat, region, cover));
    const paid = { ...cover, coveredIn: 2026, payer: "Malvik", amount: 75_000_00 };
    const byMalvik = entryOf(await coverDeficit(services, secretariat, region, paid));
    const found = await budgetOf(reader, region, 2024, today);
    if (!found.ok) throw new Error(found.code);
    expect(found.value.deficit).toMatchObject({
      left: 225_000_00,
      rungs: [
        { year: 2025, who: "own", due: 400_000_00, covered: 100_000_00, late: true },
        { year: 2026, who: "participants", due: 300_000_00, covered: 75_000_00, late: false },
        { year: 2027, due: 225_000_00, shares: [{ party: { slug: "trondheim" }, amount: 225_000_00 }] },
      ],
    });
    expect(codeOf(await recordDeficit(services, secretariat, region, deficit))).toBe("deficit-exists");
    expect(codeOf(await coverDeficit(services, secretariat, region, cover))).toBe("cover-exists");
    expect(codeOf(await coverDeficit(services, secretariat, region, { ...paid, payer: "Melhus" }))).toBe(
      "payer-has-no-share",
    );
    expect(codeOf(await coverDeficit(services, secretariat, region, { ...paid, coveredIn: 2027, amount: 1e12 }))).toBe(
      "covers-exceed-deficit",
    );
    for (const entry of [byMalvik, own, recorded]) expect((await takeBack(entry)).ok).toBe(true);
  });

  test("must have shares of exactly all of it, and be there before it is covered", async () => {
    const short = { ...deficit, shares: deficit.shares.slice(0, 1) };
    expect(codeOf(await recordDeficit(services, secretariat, region, short))).toBe("shares-not-hundred");
    expect(codeOf(await coverDeficit(services, secretariat, region, cover))).toBe("no-deficit");
  });
});

test("nothing of all this has harmed the journal", async () => {
  expect((await verify(database.sql)).flaws).toEqual([]);
});
