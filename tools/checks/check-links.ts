import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import MarkdownIt from "markdown-it";
import type { Report } from "./report.ts";
import type { Sources } from "./sources.ts";

const markdown = new MarkdownIt({ html: true });
type Token = ReturnType<typeof markdown.parse>[number];

/** Links in our Markdown files that lead to a file or a heading of ours that is not there. Addresses elsewhere are not tried. */
export function checkLinks(sources: Sources): Report {
  const documents = sources.paths.filter((path) => path.endsWith(".md"));
  const known = new Set(sources.paths);
  const problems: string[] = [];
  let count = 0;
  for (const path of documents) {
    for (const { href, line } of linksOf(sources.text(path))) {
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) continue;
      count += 1;
      const [file = "", anchor] = decodeURIComponent(href).split("#");
      const target = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file)).replace(/\/$/, "");
      if (target.startsWith("../")) problems.push(`${path}:${line}: the link ${href} leads out of the repository.`);
      else if (!known.has(target) && !existsSync(join(sources.root, target)))
        problems.push(`${path}:${line}: the link ${href} leads to ${target}, which does not exist.`);
      else if (anchor && target.endsWith(".md") && !anchorsOf(sources.text(target)).has(anchor))
        problems.push(`${path}:${line}: ${target} has no heading #${anchor}.`);
    }
  }
  return { problems, said: `${count} links in ${documents.length} documents` };
}

function linksOf(text: string): { href: string; line: number }[] {
  const found: { href: string; line: number }[] = [];
  const walk = (tokens: readonly Token[], line: number): void => {
    let at = line;
    for (const token of tokens) {
      if (token.map) at = token.map[0] + 1;
      const href =
        token.type === "link_open" ? token.attrGet("href") : token.type === "image" ? token.attrGet("src") : null;
      if (typeof href === "string" && href !== "") found.push({ href, line: at });
      if (token.children) walk(token.children, at);
    }
  };
  walk(markdown.parse(text, {}), 1);
  return found;
}

/** The names that GitHub and others give a document's headings. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  const tokens = markdown.parse(text, {});
  for (const [at, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const words = (tokens[at + 1]?.children ?? []).map((child) => child.content).join("");
    const slug = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-");
    let name = slug;
    for (let again = 1; anchors.has(name); again += 1) name = `${slug}-${again}`;
    anchors.add(name);
  }
  return anchors;
}
