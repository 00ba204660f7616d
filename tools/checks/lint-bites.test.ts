import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { binary } from "./binary.ts";

/** The lint rules that the house stands on, each with a file that breaks it: a configuration that finds nothing is worse than none. */
const root = join(import.meta.dirname, "../..");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "samrad-lint-"));
  copyFileSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  const files = {
    "package.json": '{ "type": "module", "imports": { "#*": "./*" } }',
    "tsconfig.json":
      '{ "compilerOptions": { "strict": true, "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true, "types": [] } }',
    "a.ts": 'import { b } from "./b.ts";\nexport const a = (): number => b();\n',
    "b.ts": 'import { a } from "#a.ts";\nexport const b = (): number => a();\n',
    "floating.ts": "const later = async (): Promise<number> => 1;\nexport function now(): void {\n  later();\n}\n",
    "any.ts": "export const loose = (value: any): number => value;\n",
    "switch.ts":
      'export function f(kind: "one" | "two"): number {\n  switch (kind) {\n    case "one":\n      return 1;\n  }\n  return 2;\n}\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("cycles, floating promises, any and open switches are found", () => {
  const { stdout } = spawnSync(process.execPath, [binary("oxlint"), "--format=unix", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  for (const [file, rule] of [
    ["a.ts", "import(no-cycle)"],
    ["b.ts", "import(no-cycle)"],
    ["floating.ts", "no-floating-promises"],
    ["any.ts", "no-explicit-any"],
    ["switch.ts", "switch-exhaustiveness-check"],
  ] as const) {
    expect(
      stdout.split("\n").filter((line) => line.includes(file) && line.includes(rule)),
      `${file} ${rule}\n${stdout}`,
    ).not.toEqual([]);
  }
}, 60_000);
