import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fonts, publishingFolder } from "./fonts.ts";
import type { ForPaper } from "./typeset.ts";

/** Runs in a thread of its own (typeset.ts). The fonts are read once. */
let compiler: NodeCompiler | undefined;

export function pdf({ template, document }: ForPaper): Uint8Array {
  const folder = join(publishingFolder, "templates");
  compiler ??= NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: fonts() }] });
  const compiled = compiler.compile({ mainFilePath: join(folder, `${template}.typ`), inputs: { document } });
  const fault = compiled.hasError() ? compiled.takeDiagnostics() : null;
  if (fault || !compiled.result)
    throw new Error(`The template "${template}" cannot be set: ${told(fault ? compiler.fetchDiagnostics(fault) : [])}`);
  const written = compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
  // What earlier documents left is kept for a few more, then let go.
  compiler.evictCache(4);
  return new Uint8Array(written);
}

/** The pages of the same as SVG: what is read on them, for those who have no reader of PDF. */
function told(diagnostics: readonly unknown[]): string {
  return JSON.stringify(diagnostics);
}
