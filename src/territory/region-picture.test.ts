import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgetful, createAnswers, type Reader } from "#platform/answers.ts";
import type { Database } from "#platform/database.ts";
import { openTestDatabase } from "#platform/test-database.ts";
import { factsFilling } from "../../demo/filling.ts";
import type { Mark } from "./contract.ts";
import { areaPicture } from "./questions/area-picture.ts";
import { regionPicture } from "./questions/region-picture.ts";
import { boxOf, overlap } from "./rules/place-labels.ts";

let database: Database;
let reader: Reader;

beforeAll(async () => {
  database = await openTestDatabase(factsFilling);
  reader = { db: database.sql, answers: await createAnswers(database.sql).now() };
});
afterAll(() => database.close());

const members = (mark: Mark, ...ids: string[]) => ids.map((party) => ({ party, mark }));
const core = ["trondheim", "malvik", "melhus", "skaun", "midtre-gauldal", "stjordal"];

/** The region through time: the members and observers of the founding deck, and what became of them. */
const days: [day: string, marked: ReturnType<typeof members>][] = [
  [
    "2009-06-11",
    [
      ...members("member", ...core, "klaebu", "orkdal", "sor-trondelag-fylke"),
      ...members("observer", "selbu", "rissa", "leksvik", "nord-trondelag-fylke"),
    ],
  ],
  ["2011-06-17", members("member", ...core, "klaebu", "orkdal", "rissa", "leksvik", "sor-trondelag-fylke")],
  ["2018-06-01", members("member", ...core, "klaebu", "orkdal", "indre-fosen")],
  ["2020-04-01", members("member", ...core, "orkland", "indre-fosen")],
  ["2026-01-01", members("member", ...core, "orkland", "indre-fosen", "trondelag-fylke")],
];

describe.each(days)("the region on %s", (day, marked) => {
  test("has every marked municipality on the map, named once, and no name over another or outside", async () => {
    const picture = await regionPicture(reader, day, marked);
    if (!picture) throw new Error("no picture");
    const municipalities = marked.filter((one) => !one.party.endsWith("-fylke")).map((one) => one.party);
    const drawn = picture.areas.filter((one) => one.mark !== "other");
    expect(new Set(drawn.flatMap((one) => one.parties.map((party) => party.slug)))).toEqual(new Set(municipalities));
    const labels = picture.areas.flatMap((one) => one.label ?? []);
    const needed = drawn.flatMap((one) => one.label?.text ?? []);
    expect(needed.length).toBe(municipalities.length);
    const boxes = labels.map((label) => boxOf(label.text, label, 13.5));
    for (const [index, box] of boxes.entries()) {
      expect(
        box.x0 >= -0.1 && box.y0 >= -0.1 && box.x1 <= picture.width + 0.1 && box.y1 <= picture.height + 0.1,
        labels[index]?.text,
      ).toBe(true);
      for (const other of boxes.slice(index + 1))
        expect(overlap(box, other), `${labels[index]?.text} over another`).toBeLessThan(0.5);
    }
  });

  test("is light: below 40 kB of paths", async () => {
    const picture = await regionPicture(reader, day, marked);
    expect(picture?.areas.reduce((sum, one) => sum + one.d.length, 0)).toBeLessThan(40_000);
  });
});

test("says which year's borders it shows where the municipalities were others", async () => {
  const covers = async (day: string) => {
    const picture = await regionPicture(reader, day, members("member", "trondheim"));
    return [picture?.year, picture?.covers];
  };
  expect(await covers("2009-06-11")).toEqual([2017, false]);
  expect(await covers("2017-12-31")).toEqual([2017, true]);
  expect(await covers("2018-01-01")).toEqual([2017, false]);
  expect(await covers("2020-01-01")).toEqual([2024, true]);
});

test("follows mergers both ways", async () => {
  const on2018 = await regionPicture(reader, "2018-06-01", members("member", "indre-fosen"));
  expect(
    on2018?.areas
      .filter((one) => one.mark === "member")
      .map((one) => one.id)
      .sort(),
  ).toEqual(["leksvik", "rissa"]);
  const on2009 = await regionPicture(reader, "2009-06-11", members("member", "mosvik"));
  expect(on2009?.areas.filter((one) => one.mark === "member").map((one) => one.id)).toEqual(["inderoy-2012"]);
});

test("draws the county border while there were two counties, and marks the counties that are in it", async () => {
  const [, marked] = days[0] ?? ["", []];
  const picture = await regionPicture(reader, "2009-06-11", marked);
  expect(picture?.countyBorders.length).toBeGreaterThan(100);
  expect(picture?.counties.map((one) => [one.party.slug, one.mark]).sort()).toEqual([
    ["nord-trondelag-fylke", "observer"],
    ["sor-trondelag-fylke", "member"],
  ]);
  const today = await regionPicture(reader, "2026-01-01", members("member", "trondheim"));
  expect(today?.countyBorders).toBe("");
});

test("gives none for parties that no outline shows", async () => {
  expect(await regionPicture({ ...reader, answers: forgetful }, "2009-06-11", members("member", "oslo"))).toBeNull();
});

describe("an area over the region", () => {
  // Around Øysand, where Melhus, Skaun and Trondheim meet.
  const ring = [
    [10.2, 63.32],
    [10.36, 63.32],
    [10.36, 63.36],
    [10.2, 63.36],
    [10.2, 63.32],
  ];

  test("is drawn alike whichever way its ring runs, and is said to lie where it lies", async () => {
    const there = await areaPicture(reader, "2026-01-01", core, [[ring]]);
    const turned = await areaPicture(reader, "2026-01-01", core, [[ring.toReversed()]]);
    expect(there?.inside.map((one) => one.slug).toSorted()).toEqual(["melhus", "skaun", "trondheim"]);
    const box = (d = "") => d.length;
    expect(box(turned?.d)).toBe(box(there?.d));
    // Small in the picture: a ring read the wrong way round would be the whole world but it.
    const [x, y] = (there?.d ?? "").slice(1).split(/[l ]/).map(Number);
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
    expect(there?.d.match(/M/g)).toHaveLength(1);
  });

  test("that holds a whole municipality lies in it too; without an outline there is no picture", async () => {
    const wide = [
      [9, 62.5],
      [12, 62.5],
      [12, 64.5],
      [9, 64.5],
      [9, 62.5],
    ];
    const there = await areaPicture(reader, "2026-01-01", core, [[wide]]);
    expect(there?.inside.map((one) => one.slug)).toEqual(expect.arrayContaining(core));
    expect(await areaPicture(reader, "2026-01-01", ["oslo"], [[ring]])).toBeNull();
  });
});
