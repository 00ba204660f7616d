import type { Language } from "#platform/language.ts";

/** Markup that is safe to send: made by `html` alone. */
export type Html = { readonly markup: string };

const entities: { [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function markupOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(markupOf).join("");
  if (typeof value === "object" && value !== null && "markup" in value) return String(value.markup);
  return String(value).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** Writes markup; whatever is put into it is escaped, unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...values: (string | number | Html | readonly Html[])[]): Html {
  return { markup: parts.reduce((text, part, index) => text + markupOf(values[index - 1] ?? "") + part) };
}

export const plainStylePath = "/sign-in/plain.css";

/** A page that needs neither script nor the page build: what sign-in shows when the product's own pages cannot. */
export function plainPage(page: { language: Language; title: string; body: Html }): string {
  return `<!doctype html>\n${
    html`<html lang="${page.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${page.title} – Samråd</title>
        <link rel="stylesheet" href="${plainStylePath}" />
      </head>
      <body>
        <header><a href="/">Samråd</a></header>
        <main>
          <h1>${page.title}</h1>
          ${page.body}
        </main>
      </body>
    </html> `.markup
  }`;
}

export const plainStyle = `:root{color-scheme:light dark;--ink:#1c2b28;--paper:#fff;--strong:#0b5a4b;--on-strong:#fff;--quiet:#eef3f1;--line:#73837f}
@media (prefers-color-scheme:dark){:root{--ink:#e7efec;--paper:#14201d;--strong:#8fd6c3;--on-strong:#0a1f1a;--quiet:#1f2f2b;--line:#8b9b97}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}
header,main{max-width:42rem;margin:0 auto;padding:1rem 1.25rem}
header{border-bottom:1px solid var(--line);font-weight:600}
a{color:var(--strong)}
h1{font-size:1.75rem;line-height:1.25}
.note{border:2px solid var(--strong);background:var(--quiet);padding:.25rem 1rem}
.choices{list-style:none;padding:0}
.choices li{margin:.75rem 0}
.languages{display:flex;gap:1rem;list-style:none;padding:0}
button{font:inherit;font-weight:600;padding:.75rem 1rem;min-height:2.75rem;border:2px solid var(--strong);border-radius:.25rem;background:var(--strong);color:var(--on-strong);cursor:pointer;text-align:start}
.choices button{width:100%}
.choices small{display:block;font-weight:400;font-size:.9375rem}
button.quiet{background:transparent;color:var(--strong)}
:focus-visible{outline:3px solid var(--ink);outline-offset:3px}
`;
