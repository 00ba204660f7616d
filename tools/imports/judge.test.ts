import { describe, expect, test } from "vitest";
import { steps } from "./arrows.ts";
import { cases } from "./judge.cases.ts";
import { judge } from "./judge.ts";
import { sourcesOf } from "../checks/sources.ts";
import { checkImports } from "../check-imports.ts";
import { isBarrel, readImports } from "./read-imports.ts";

const parse = (text: string) => sourcesOf("", [], () => text).tree("x.tsx");

describe("the arrows", () => {
  test.each(cases)("%s", (_what, from, specifier, says) => {
    const told = judge(from, specifier);
    if (says === null) expect(told).toBeNull();
    else expect(told).toContain(says);
  });

  test("never point upwards, whichever two folders are taken", () => {
    const order = steps.flatMap((folders, step) => folders.map((folder) => ({ folder, step })));
    for (const from of order)
      for (const to of order)
        if (to.step >= from.step && from.folder !== to.folder)
          expect(
            judge(`src/${from.folder}/questions/a.ts`, `#${to.folder}/vocabulary.ts`),
            `${from.folder} → ${to.folder}`,
          ).not.toBeNull();
  });
});

describe("reading imports", () => {
  test("finds each way of importing, and no text or comment that looks like one", () => {
    const text = `
      import a, { b } from "./a.ts";
      import type { C } from "./c.ts";
      import "./style.css";
      export { d } from "./d.ts";
      export * from "./e.ts";
      // import x from "./comment.ts";
      const s = 'import y from "./text.ts"';
      const f = await import("./f.ts");
      const g = (await import(s)).default;
      type H = import("./h.ts").H;
      const page = <p>import z from "./jsx.ts"</p>;
    `;
    expect(readImports(parse(text)).map((one) => [one.specifier, one.line])).toEqual([
      ["./a.ts", 2],
      ["./c.ts", 3],
      ["./style.css", 4],
      ["./d.ts", 5],
      ["./e.ts", 6],
      ["./f.ts", 9],
      ["./h.ts", 11],
    ]);
  });

  test("knows a barrel", () => {
    expect(isBarrel(parse('export * from "./b.ts";\nexport { c } from "./c.ts";'))).toBe(true);
    expect(isBarrel(parse('import { b } from "./b.ts";\nexport const c = b;'))).toBe(false);
  });
});

describe("the whole check", () => {
  const check = (files: { [path: string]: string }) =>
    checkImports(sourcesOf("", Object.keys(files), (path) => files[path] ?? "")).problems;

  test("names file, line and what to do", () => {
    const problems = check({
      "src/parties/rules/a.ts": 'import type { Day } from "./b.ts";\nimport { rows } from "../store.ts";',
    });
    expect(problems).toEqual([
      expect.stringMatching(/^src\/parties\/rules\/a\.ts:2: rules may know only .* pass them to the rule\.$/),
    ]);
  });

  test("finds a barrel, a name that says nothing, a folder without a step, and its own failure to read", () => {
    expect(check({ "src/parties/a.ts": 'export * from "./b.ts";\nexport * from "./c.ts";' })).toEqual([
      expect.stringContaining("only hands on"),
    ]);
    expect(check({ "src/parties/utils.ts": 'import "./a.ts";' })).toEqual([
      expect.stringContaining("after what it does"),
    ]);
    expect(check({ "src/weather/a.ts": "", "src/parties/b.ts": 'import "./a.ts";' })).toEqual([
      expect.stringContaining("has no step"),
    ]);
    expect(check({ "src/parties/a.ts": "" })).toEqual([expect.stringContaining("the check itself is broken")]);
  });
});
