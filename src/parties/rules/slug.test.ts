import * as fc from "fast-check";
import { expect, test } from "vitest";
import { slug } from "./slug.ts";

test.each([
  ["Trondheim", "trondheim"],
  ["Stjørdal", "stjordal"],
  ["Klæbu", "klaebu"],
  ["Åfjord", "afjord"],
  ["Midtre Gauldal", "midtre-gauldal"],
  ["Stor-Elvdal", "stor-elvdal"],
  ["Snåase - Snåsa", "snaase-snasa"],
  ["Kárášjohka", "karasjohka"],
  ["Porsáŋgu", "porsangu"],
  ["Steinkjer - Stïentje", "steinkjer-stientje"],
  ["Östersund", "ostersund"],
  ["Næringsforeningen i Trondheim (NiT)", "naeringsforeningen-i-trondheim-nit"],
  ["A\u030Asnes", "asnes"],
  ["  –  ", ""],
])("%s → %s", (name, expected) => {
  expect(slug(name)).toBe(expected);
});

test("a slug is its own slug and needs no escaping in an address", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      const made = slug(name);
      expect(made).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      expect(slug(made)).toBe(made);
      expect(encodeURIComponent(made)).toBe(made);
    }),
  );
});
