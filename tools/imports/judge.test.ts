import { describe, expect, test } from "vitest";
import { steps } from "./arrows.ts";
import { cases } from "./judge.cases.ts";
import { judge } from "./judge.ts";
import { isBarrel, readImports } from "./read-imports.ts";

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
    expect(readImports("x.tsx", text).map((one) => [one.specifier, one.line])).toEqual([
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
    expect(isBarrel("a.ts", 'export * from "./b.ts";\nexport { c } from "./c.ts";')).toBe(true);
    expect(isBarrel("a.ts", 'import { b } from "./b.ts";\nexport const c = b;')).toBe(false);
  });
});
