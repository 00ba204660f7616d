import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MemberRole } from "../vocabulary.ts";
import { layOut, type NetworkInput } from "./network-layout.ts";

const themes = ["region", "plan", "business", "cities"];
const roles: MemberRole[] = ["member", "observer", "guest", "owner"];
const kinds = ["municipality", "county", "association"];

const inputs: fc.Arbitrary<NetworkInput> = fc
  .record({
    cooperations: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 45 }),
    parties: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 60 }),
    pairs: fc.uniqueArray(fc.tuple(fc.nat(44), fc.nat(59), fc.nat(3)), {
      maxLength: 300,
      selector: ([a, b]) => `${a} ${b}`,
    }),
    focus: fc.option(fc.nat(59)),
    most: fc.record({ columns: fc.integer({ min: 1, max: 60 }), rows: fc.integer({ min: 1, max: 90 }) }),
  })
  .map(({ cooperations, parties, pairs, focus, most }) => ({
    cooperations: cooperations.map((theme, index) => ({
      slug: `c${index}`,
      name: `Samarbeid ${index}`,
      theme: themes[theme] ?? "",
    })),
    parties: parties.map((kind, index) => ({ slug: `p${index}`, name: `Part ${index}`, kind: kinds[kind] ?? "" })),
    memberships: pairs
      .filter(([cooperation, party]) => cooperation < cooperations.length && party < parties.length)
      .map(([cooperation, party, role]) => ({
        cooperation: `c${cooperation}`,
        party: `p${party}`,
        role: roles[role] ?? "member",
      })),
    home: "c0",
    focus: focus === null ? null : `p${focus}`,
    most,
  }));

describe("the layout of the network", () => {
  test("says every membership of what it shows, and nothing else", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { columns, rows, dots } = layOut(input);
        const drawn = dots.flatMap(({ row, column, role }) =>
          (rows[row]?.parties ?? []).map((party) => `${columns[column]?.cooperation} ${party} ${role}`),
        );
        const shown = new Set(rows.flatMap((row) => row.parties));
        const there = new Set(columns.map((one) => one.cooperation));
        const told = input.memberships
          .filter((one) => shown.has(one.party) && there.has(one.cooperation))
          .map((one) => `${one.cooperation} ${one.party} ${one.role}`);
        expect(drawn.toSorted()).toEqual(told.toSorted());
      }),
    );
  });

  test("does not depend on the order of what it is given", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const turned = {
          ...input,
          cooperations: input.cooperations.toReversed(),
          parties: input.parties.toReversed(),
          memberships: input.memberships.toReversed(),
        };
        const tidy = (one: ReturnType<typeof layOut>) => ({
          ...one,
          dots: one.dots.map((dot) => JSON.stringify(dot)).sort(),
          empty: one.empty.toSorted(),
        });
        expect(tidy(layOut(turned))).toEqual(tidy(layOut(input)));
      }),
    );
  });

  test("keeps to the room it has, counts what it left out, and keeps the focus and the home cooperation in", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { columns, rows, hidden, empty } = layOut(input);
        expect(columns.length).toBeLessThanOrEqual(input.most.columns);
        expect(rows.length).toBeLessThanOrEqual(input.most.rows);
        expect(columns.length + hidden.cooperations + empty.length).toBe(input.cooperations.length);
        const inAny = input.memberships.some((one) => one.party === input.focus);
        const homeIn = input.memberships.some((one) => one.cooperation === "c0");
        if (inAny) expect(rows.some((row) => row.parties.includes(input.focus ?? ""))).toBe(true);
        if (homeIn && input.most.columns > 45) expect(columns.some((one) => one.cooperation === "c0")).toBe(true);
      }),
    );
  });

  test("keeps a theme together, home's first; home's parties above all others; a line from first to last dot", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { columns, themes: bands, rows, dots, spans } = layOut(input);
        expect(new Set(bands.map((one) => one.theme)).size).toBe(bands.length);
        if (columns.some((one) => one.cooperation === "c0")) expect(columns[0]?.cooperation).toBe("c0");
        const order = ["home", "county", "municipality", "other"];
        const places = rows.map((row) => order.indexOf(row.group));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const { column, from, to } of spans) {
          const own = dots.filter((dot) => dot.column === column).map((dot) => dot.row);
          expect([from, to]).toEqual([Math.min(...own), Math.max(...own)]);
        }
      }),
    );
  });

  test("several parties share a row only outside home, three or more, with exactly the same seats", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { rows, columns } = layOut(input);
        const there = new Set(columns.map((one) => one.cooperation));
        const seats = (party: string) =>
          input.memberships
            .filter((one) => one.party === party && there.has(one.cooperation))
            .map((one) => `${one.cooperation} ${one.role}`)
            .toSorted();
        for (const row of rows.filter((one) => one.parties.length > 1)) {
          expect(row.group).not.toBe("home");
          expect(row.parties.length).toBeGreaterThanOrEqual(3);
          for (const party of row.parties) expect(seats(party)).toEqual(seats(row.parties[0] ?? ""));
        }
      }),
    );
  });
});

test("the deck's cities that only meet in Framtidens byer are one row; Trondheim, which is home, has its own", () => {
  const cities = ["oslo", "bergen", "stavanger", "trondheim"];
  const { rows } = layOut({
    cooperations: [
      { slug: "region", name: "Regionen", theme: "region" },
      { slug: "cities", name: "Framtidens byer", theme: "climate" },
    ],
    parties: cities.map((slug) => ({ slug, name: slug, kind: "municipality" })),
    memberships: [
      { cooperation: "region", party: "trondheim", role: "member" },
      ...cities.map((party) => ({ cooperation: "cities", party, role: "member" as const })),
    ],
    home: "region",
    focus: null,
    most: { columns: 40, rows: 60 },
  });
  expect(rows).toEqual([
    { parties: ["trondheim"], group: "home" },
    { parties: ["bergen", "oslo", "stavanger"], group: "municipality" },
  ]);
});
