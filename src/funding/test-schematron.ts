import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { create } from "xmlbuilder2";

/** It brings no types of its own. */
const require = createRequire(import.meta.url);
const saxon = require("saxon-js") as {
  transform(
    options: { stylesheetText: string; sourceText: string; destination: "serialized" },
    how: "sync",
  ): { principalResult: string };
};

/** What a schematron file asks, made into a stylesheet that can be run: for tests that hold our port against the official rules. */
export type Schematron = { ids: Set<string>; faultsOf(xml: string): string[] };

const xslSpace = "http://www.w3.org/1999/XSL/Transform";

type Dom = {
  nodeType: number;
  localName: string;
  namespaceURI: string | null;
  getAttribute(name: string): string | null;
  textContent: string | null;
  childNodes: Iterable<Dom>;
  attributes: Iterable<{ localName: string; namespaceURI: string | null; value: string }>;
};

/** Phases, abstract patterns and includes are not known: the official files have none that matter here. */
export function readSchematron(text: string): Schematron {
  const schema = create(text).root().node as unknown as Dom;
  const spaces = elements(schema, "ns").map(
    (one) => `xmlns:${attribute(one, "prefix")}="${escape(attribute(one, "uri"))}"`,
  );
  const patterns = elements(schema, "pattern");
  const ids = new Set(
    patterns
      .flatMap((pattern) => elements(pattern, "rule"))
      .flatMap((rule) => elements(rule, "assert"))
      .map((one) => attribute(one, "id")),
  );
  const parts = [
    ...[...schema.childNodes].filter((one) => one.namespaceURI === xslSpace).map(printed),
    ...elements(schema, "let").map(variable),
    ...patterns.flatMap((pattern) => elements(pattern, "let").map(variable)),
    `<xsl:template match="/"><faults>${patterns.map((_, at) => `<xsl:apply-templates select="." mode="m${at}"/>`).join("")}</faults></xsl:template>`,
    ...patterns.map(
      (_, at) =>
        `<xsl:template match="@*|node()" mode="m${at}" priority="-10"><xsl:apply-templates select="@*|node()" mode="m${at}"/></xsl:template>` +
        `<xsl:template match="/" mode="m${at}" priority="-9"><xsl:apply-templates select="node()" mode="m${at}"/></xsl:template>`,
    ),
    ...patterns.flatMap((pattern, at) => elements(pattern, "rule").map((rule, place) => template(rule, at, place))),
  ];
  const stylesheet = `<xsl:stylesheet version="3.0" xmlns:xsl="${xslSpace}" ${spaces.join(" ")} expand-text="no">${parts.join("\n")}</xsl:stylesheet>`;
  const stylesheetText = compiled(stylesheet);
  return {
    ids,
    faultsOf(xml) {
      const answer = saxon.transform({ stylesheetText, sourceText: xml, destination: "serialized" }, "sync");
      return [
        ...new Set([...answer.principalResult.matchAll(/<fault id="([^"]+)"/g)].map((one) => one[1] ?? "")),
      ].sort();
    },
  };
}

/** Once for each file: to compile takes seconds, to ask milliseconds. */
function compiled(stylesheet: string): string {
  const folder = mkdtempSync(join(tmpdir(), "samrad-schematron-"));
  try {
    const [source, target] = [join(folder, "rules.xsl"), join(folder, "rules.sef.json")];
    writeFileSync(source, stylesheet);
    const done = spawnSync(process.execPath, [
      require.resolve("xslt3"),
      `-xsl:${source}`,
      `-export:${target}`,
      "-nogo",
    ]);
    if (done.status !== 0) throw new Error(`The rules cannot be compiled: ${done.stderr.toString()}`);
    return readFileSync(target, "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first rule that matches a node, in the order of the file, is the one that is asked. */
function template(rule: Dom, pattern: number, place: number): string {
  const asked = elements(rule, "assert").map(
    (one) =>
      `<xsl:if test="not(${escape(attribute(one, "test"))})"><fault id="${escape(attribute(one, "id"))}"/></xsl:if>`,
  );
  return (
    `<xsl:template match="${escape(attribute(rule, "context"))}" mode="m${pattern}" priority="${1_000 - place}">` +
    `${elements(rule, "let").map(variable).join("")}${asked.join("")}` +
    `<xsl:apply-templates select="@*|node()" mode="m${pattern}"/></xsl:template>`
  );
}

function variable(one: Dom): string {
  return `<xsl:variable name="${attribute(one, "name")}" select="${escape(attribute(one, "value"))}"/>`;
}

function elements(node: Dom, name: string): Dom[] {
  return [...node.childNodes].filter(
    (one) => one.nodeType === 1 && one.localName === name && one.namespaceURI !== xslSpace,
  );
}

function attribute(node: Dom, name: string): string {
  return node.getAttribute(name) ?? "";
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replace(/\s+/g, " ");
}

/** A function of the file is a stylesheet's own already. */
function printed(node: Dom): string {
  if (node.nodeType !== 1) return node.nodeType === 3 || node.nodeType === 4 ? escape(node.textContent ?? "") : "";
  const given = [...node.attributes]
    .filter((one) => one.namespaceURI === null)
    .map((one) => ` ${one.localName}="${escape(one.value)}"`);
  return `<xsl:${node.localName}${given.join("")}>${[...node.childNodes].map(printed).join("")}</xsl:${node.localName}>`;
}
