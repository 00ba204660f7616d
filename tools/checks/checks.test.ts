import { describe, expect, test } from "vitest";
import { checkLinks } from "./check-links.ts";
import { checkReadmes } from "./check-readmes.ts";
import { checkWords } from "./check-words.ts";
import { sourcesOf } from "./sources.ts";

const files = (all: { [path: string]: string }) => sourcesOf("/nowhere", Object.keys(all), (path) => all[path] ?? "");

describe("links", () => {
  const check = (text: string) =>
    checkLinks(
      files({ "docs/a.md": text, "docs/b.md": "# What is in force?\n\n## Two words\n\n## Two words", "src/x.ts": "" }),
    ).problems;
  test.each([
    ["to a file", "[b](b.md)", []],
    ["to a file above", "[x](../src/x.ts)", []],
    ["to a heading", "[b](b.md#what-is-in-force) [c](b.md#two-words-1)", []],
    ["to another site", "[b](https://example.org/nothing.md)", []],
    ["in code, which is no link", "`[b](c.md)`", []],
    [
      "to a file that is not there",
      "text\n\n[b](c.md)",
      ["docs/a.md:3: the link c.md leads to docs/c.md, which does not exist."],
    ],
    [
      "to a heading that is not there",
      "[b](b.md#three-words)",
      ["docs/a.md:1: docs/b.md has no heading #three-words."],
    ],
    ["to a heading of its own that is not there", "[b](#nothing)", ["docs/a.md:1: docs/a.md has no heading #nothing."]],
    [
      "to a picture that is not there",
      "![p](p.png)",
      ["docs/a.md:1: the link p.png leads to docs/p.png, which does not exist."],
    ],
    [
      "out of the repository",
      "[b](../../shared/x.md)",
      ["docs/a.md:1: the link ../../shared/x.md leads out of the repository."],
    ],
  ])("%s", (_what, text, problems) => expect(check(text)).toEqual(problems));
});

describe("the rooms' descriptions", () => {
  test("are there, and short", () => {
    const long = "line\n".repeat(41);
    const found = checkReadmes(
      files({ "src/a/x.ts": "", "src/b/README.md": long, "src/c/README.md": "line\n".repeat(40), "src/main.ts": "" }),
    ).problems;
    expect(found).toEqual([
      expect.stringContaining("src/a/README.md is missing"),
      expect.stringContaining("src/b/README.md has 41 lines"),
    ]);
  });
});

describe("words that must not be written down", () => {
  const machine = ["", "root", "somebody", "data"].join("/");
  test.each([
    ["a path of one machine", "a.ts", `const a = "${machine}";`, 1],
    ["a path in an address", "a.md", "https://example.org/work/of/art", 0],
    ["a path inside another", "a.md", "docs/work/plan.md", 0],
    ["a lock file tied to a registry", "package-lock.json", '{\n"resolved": "https://x/y.tgz"}', 1],
    ["a registry in the settings", ".npmrc", "fund=false\nregistry=https://x/", 1],
    ["a private key", "key.txt", "-----BEGIN PRIVATE KEY-----", 1],
    ["plain text", "a.md", "The council works at home.", 0],
  ])("%s", (_what, path, text, count) => expect(checkWords(files({ [path]: text })).problems).toHaveLength(count));
});
