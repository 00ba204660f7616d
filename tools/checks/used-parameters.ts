import ts from "typescript";

/**
 * Which of its parameters a template says, by position and field, so that two languages may name them differently:
 * `({ word }) => …word…` says `0.word`, `(n) => …n…` says `0`. What is only asked about (`n === 1 ? … : …`) is grammar,
 * which one language needs and another does not.
 */
export function usedParameters(template: ts.ArrowFunction | ts.FunctionExpression): string[] {
  const meaning = new Map<string, string>();
  for (const [at, parameter] of template.parameters.entries()) name(parameter.name, `${at}`, meaning);
  const used = new Set<string>();
  const walk = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const of = ts.isIdentifier(node.expression) ? meaning.get(node.expression.text) : undefined;
      if (of !== undefined) used.add(`${of}.${node.name.text}`);
      else walk(node.expression);
      return;
    }
    if (ts.isIdentifier(node)) {
      const of = meaning.get(node.text);
      if (of !== undefined) used.add(of);
      return;
    }
    if (ts.isPropertyAssignment(node)) return walk(node.initializer);
    if (ts.isConditionalExpression(node)) {
      walk(node.whenTrue);
      return walk(node.whenFalse);
    }
    ts.forEachChild(node, walk);
  };
  walk(template.body);
  return [...used].sort();
}

function name(binding: ts.BindingName, path: string, meaning: Map<string, string>): void {
  if (ts.isIdentifier(binding)) {
    meaning.set(binding.text, path);
    return;
  }
  if (!ts.isObjectBindingPattern(binding)) return;
  for (const element of binding.elements) {
    const field = element.propertyName ?? element.name;
    if (ts.isIdentifier(field)) name(element.name, `${path}.${field.text}`, meaning);
  }
}
