import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TerminalStreams } from "./command-line.ts";

/** A folder of its own for a command's files, and what the command said. */
export interface Desk {
  /** Writes a file and gives its path. */
  readonly put: (name: string, content: string | Uint8Array) => string;
  readonly path: (name: string) => string;
  /** Rows of a table that was written, header first, split at commas outside quotes. */
  readonly rows: (name: string) => string[][];
  readonly run: (
    argv: readonly string[],
  ) => Promise<{ readonly code: number; readonly out: string; readonly err: string }>;
  readonly clear: () => void;
}

export function desk(command: (argv: string[], io: TerminalStreams) => Promise<number>): Desk {
  const folder = mkdtempSync(join(tmpdir(), "samrad-terminal-"));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    put: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    rows: (name) =>
      readFileSync(path(name), "utf8")
        .trimEnd()
        .split("\n")
        .map((line) =>
          Array.from(`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g), (cell) => cell[1] ?? cell[2] ?? ""),
        ),
    run: async (argv) => {
      let out = "";
      let err = "";
      const code = await command([...argv], {
        stdout: (text) => {
          out += text;
        },
        stderr: (text) => {
          err += text;
        },
      });
      return { code, out, err };
    },
    clear: () => rmSync(folder, { recursive: true }),
  };
}
