import { expect, test } from "vitest";
import { shortName } from "./short-name.ts";

test.each([
  ["trondheim", "Trondheim - Tråante", "Trondheim"],
  ["royrvik", "Raarvihke - Røyrvik", "Røyrvik"],
  ["orland-2020", "Ørland", "Ørland"],
  ["midtre-gauldal", "Midtre Gauldal", "Midtre Gauldal"],
  ["hattfjelldal", "Aarborte – Hattfjelldal", "Hattfjelldal"],
  ["sor-trondelag-fylke", "Sør-Trøndelag", "Sør-Trøndelag"],
  ["borre", "Horten", "Horten"],
  ["x", "Først - Sist", "Først"],
])("%s: %s is called %s", (slug, name, short) => {
  expect(shortName({ slug, name })).toBe(short);
});
