import { describe, expect, test } from "vitest";
import { filtered, readFilter } from "./matters-filter.ts";

const of = (title: string, slug: string, status: "in-force" | "not-in-force") => ({
  title,
  status,
  cooperation: { slug, name: slug === "tr" ? "Trondheimsregionen" : "Trøndelagsrådet", form: null, theme: "" },
});
const matters = [
  of("IKAP: strategiske valg", "tr", "not-in-force"),
  of("Strategisk næringsplan", "tr", "in-force"),
  of("Oppgaver og vedtekter", "raad", "in-force"),
];
const titles = (query: string) => filtered(matters, readFilter(new URLSearchParams(query))).map((one) => one.title);

describe("the list's filter", () => {
  test.each([
    ["", ["IKAP: strategiske valg", "Strategisk næringsplan", "Oppgaver og vedtekter"]],
    ["ord=STRATEGISK", ["IKAP: strategiske valg", "Strategisk næringsplan"]],
    ["ord=næring strategisk", ["Strategisk næringsplan"]],
    ["ord=trøndelagsrådet", ["Oppgaver og vedtekter"]],
    ["samarbeid=tr&status=in-force", ["Strategisk næringsplan"]],
    ["status=tull", ["IKAP: strategiske valg", "Strategisk næringsplan", "Oppgaver og vedtekter"]],
    ["ord=finnes ikke", []],
    ["samarbeid=ukjent", []],
  ])("%s", (query, expected) => {
    expect(titles(query)).toEqual(expected);
  });
});
