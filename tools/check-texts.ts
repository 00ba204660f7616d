import ts from "typescript";
import type { Report } from "./checks/report.ts";
import { lineOf, type Sources } from "./checks/sources.ts";
import { rightlyAlike } from "./checks/texts-alike.ts";
import { usedParameters } from "./checks/used-parameters.ts";

const languages = ["nb", "nn", "en"] as const;
/** Shorter words may well be the same in both languages: "Journal", "region". */
const longEnough = 14;
/** Attributes that a reader sees or hears. */
const spoken = new Set(["alt", "aria-label", "aria-description", "label", "placeholder", "title", "summary"]);

type Property = { name: string; value: ts.Expression };

/** Every text in three languages, none empty, the templates with the same parameters, and no words outside the texts. */
export function checkTexts({ scripts, tree }: Sources): Report {
  const problems: string[] = [];
  let count = 0;
  for (const path of scripts) {
    if (!path.startsWith("src/") || /\.(test|cases|bench)\.tsx?$/.test(path)) continue;
    const file = tree(path);
    const tell = (node: ts.Node, problem: string) => problems.push(`${path}:${lineOf(file, node)}: ${problem}`);
    const walk = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        const found = inLanguages(node);
        if (found.length >= 2) {
          count += 1;
          judgeText(node, found, tell);
        }
      }
      if (ts.isJsxText(node) && hasWords(node.text))
        tell(node, `"${node.text.trim()}" is written into the page: put it into the texts, in three languages.`);
      if (ts.isJsxAttribute(node)) judgeAttribute(node, tell);
      ts.forEachChild(node, walk);
    };
    walk(file);
  }
  if (count === 0) problems.push("No text was found at all: the check itself is broken.");
  return { problems, said: `${count} texts` };
}

/** An address is the same in every language. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^\/\S*$/.test(text.trim());
}

type Tell = (node: ts.Node, problem: string) => void;

function propertiesOf(node: ts.ObjectLiteralExpression): Property[] {
  return node.properties.flatMap((property): Property[] => {
    if (ts.isPropertyAssignment(property)) return [{ name: nameOf(property.name), value: property.initializer }];
    if (ts.isShorthandPropertyAssignment(property)) return [{ name: property.name.text, value: property.name }];
    return [];
  });
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : "";
}

function inLanguages(node: ts.ObjectLiteralExpression): Property[] {
  return propertiesOf(node).filter(({ name }) => (languages as readonly string[]).includes(name));
}

function judgeText(node: ts.ObjectLiteralExpression, found: readonly Property[], tell: Tell): void {
  const values = languages.map((language) => found.find(({ name }) => name === language)?.value);
  const [nb, nn, en] = values;
  if (!nb || !nn || !en) {
    const missing = languages.filter((_language, at) => values[at] === undefined);
    tell(node, `this text has no ${missing.join(" and no ")}.`);
    return;
  }
  compare([nb, nn, en], tell);
}

/** The same place in the three languages: three sentences, three templates, or three groups of texts. */
function compare([nb, nn, en]: readonly [ts.Expression, ts.Expression, ts.Expression], tell: Tell): void {
  const empty = [nb, nn, en].map((value) => ts.isStringLiteralLike(value) && value.text.trim() === "");
  // Nothing said in any of them is meant so.
  for (const [at, value] of [nb, nn, en].entries()) {
    if (empty[at] && !empty.every(Boolean)) tell(value, `the ${languages[at]} text is empty.`);
  }
  if (ts.isStringLiteralLike(nb) && ts.isStringLiteralLike(en)) {
    if (nb.text === en.text && nb.text.length >= longEnough && !(nb.text in rightlyAlike)) {
      tell(
        en,
        `"${en.text}" is the same in English as in bokmål: translate it, or say in tools/checks/texts-alike.ts why it is right.`,
      );
    }
    return;
  }
  if (isFunction(nb) && isFunction(nn) && isFunction(en)) {
    const uses = [nb, nn, en].map((one) => usedParameters(one).join(", "));
    if (new Set(uses).size > 1) {
      tell(
        nb,
        `the languages do not say the same things: nb uses ${uses[0] || "nothing"}; nn uses ${uses[1] || "nothing"}; en uses ${uses[2] || "nothing"}.`,
      );
    }
    return;
  }
  if (ts.isObjectLiteralExpression(nb) && ts.isObjectLiteralExpression(nn) && ts.isObjectLiteralExpression(en)) {
    const groups = [nb, nn, en].map((group) => new Map(propertiesOf(group).map(({ name, value }) => [name, value])));
    const [first, second, third] = groups;
    for (const name of new Set(groups.flatMap((group) => [...group.keys()]))) {
      const [a, b, c] = [first?.get(name), second?.get(name), third?.get(name)];
      if (a && b && c) compare([a, b, c], tell);
      else tell(nb, `"${name}" is not there in all three languages.`);
    }
  }
}

function isFunction(node: ts.Expression): node is ts.ArrowFunction | ts.FunctionExpression {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

function judgeAttribute(node: ts.JsxAttribute, tell: Tell): void {
  const { name, initializer } = node;
  if (!ts.isIdentifier(name) || !spoken.has(name.text) || !initializer) return;
  const value = ts.isJsxExpression(initializer) ? initializer.expression : initializer;
  if (value && ts.isStringLiteralLike(value) && hasWords(value.text)) {
    tell(node, `${name.text}="${value.text}" is written into the page: put it into the texts, in three languages.`);
  }
}
