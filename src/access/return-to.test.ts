import * as fc from "fast-check";
import { expect, test } from "vitest";
import { safeReturnTo } from "./return-to.ts";

const base = "https://region.example";

test.each([
  ["/nb/saker/ikap?on=2009-06-11#melhus", "/nb/saker/ikap?on=2009-06-11#melhus"],
  ["/", "/"],
  ["/søk?q=ikap", "/s%C3%B8k?q=ikap"],
  ["/nb/../nn", "/nn"],
  ["/x?return=//evil.example", "/x?return=//evil.example"],
])("%s is a place of ours", (asked, place) => expect(safeReturnTo(asked, base)).toBe(place));

test.each([
  undefined,
  "",
  "nb",
  "https://evil.example/",
  "https://region.example/nb",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/.//evil.example",
  "/nb/..//evil.example",
  "javascript:alert(1)",
  " /nb",
  "/%00\u0000",
  "/sign-in?return_to=/nb",
  "/sign-in/callback?code=1",
  "/sign-out",
  `/${"x".repeat(2_000)}`,
])("%j is not", (asked) => expect(safeReturnTo(asked, base)).toBe("/"));

test("whatever is asked, the reader stays on this site", () => {
  const slashes = fc.string({
    unit: fc.constantFrom("/", "\\", ".", "@", ":", "?", "#", "%2f", "\t", "a", "evil.example"),
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        slashes,
        fc.webUrl(),
        fc.string({ unit: "binary" }).map((text) => `/${text}`),
      ),
      (asked) => {
        const place = safeReturnTo(asked, base);
        expect(place).toMatch(/^\/(?![/\\])/);
        expect(new URL(place, base).origin).toBe(base);
        expect(safeReturnTo(place, base)).toBe(place);
      },
    ),
  );
});
