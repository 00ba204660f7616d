import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ownFiles } from "./own-files.ts";

/** Our files, read and parsed at most once for all checks of a run. */
export type Sources = {
  root: string;
  paths: readonly string[];
  /** Those that are TypeScript. */
  scripts: readonly string[];
  text: (path: string) => string;
  tree: (path: string) => ts.SourceFile;
};

export function readSources(root: string): Sources {
  const paths = ownFiles(root);
  return sourcesOf(root, paths, (path) => readFileSync(join(root, path), "utf8"));
}

export function sourcesOf(root: string, paths: readonly string[], read: (path: string) => string): Sources {
  const texts = new Map<string, string>();
  const trees = new Map<string, ts.SourceFile>();
  const text = (path: string): string => {
    const found = texts.get(path) ?? read(path);
    texts.set(path, found);
    return found;
  };
  return {
    root,
    paths,
    scripts: paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts")),
    text,
    tree: (path) => {
      const found =
        trees.get(path) ??
        ts.createSourceFile(
          path,
          text(path),
          ts.ScriptTarget.ESNext,
          false,
          path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
        );
      trees.set(path, found);
      return found;
    },
  };
}

/** The line on which a node begins, from 1. */
export function lineOf(file: ts.SourceFile, node: ts.Node): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}
