import ts from "typescript";

/** What a file asks for: `specifier` as it is written, on which line. */
export type Import = { specifier: string; line: number };

/** Every static import, re-export, `import("…")` with a plain text, and `import("…").Type`, read from the syntax tree. */
export function readImports(file: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (literal: ts.Node | undefined) => {
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    found.push({ specifier: literal.text, line: file.getLineAndCharacterOfPosition(literal.end).line + 1 });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

/** Whether a file does nothing but hand on other files: a barrel. */
export function isBarrel(file: ts.SourceFile): boolean {
  const handsOn = (node: ts.Statement) => ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
  return file.statements.length > 1 && file.statements.every(handsOn);
}
