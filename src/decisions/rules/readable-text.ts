/**
 * What a reader sees of a pasted text: mark-up, entities, glyph variants and invisible characters are folded away.
 * Nothing visible is dropped; what cannot be folded safely stays in the text, so that it counts as a difference.
 */
export type ReadableText = {
  text: string;
  /** Text is struck out somewhere (~~x~~, <del>, CSS line-through, combining stroke): what is adopted is unclear. */
  struck: boolean;
  /** Something hides, reorders or draws text: bidirectional controls, tag characters, styles, pictures. */
  hidden: boolean;
};

const blockElements =
  "address|article|blockquote|body|br|caption|dd|div|dl|dt|footer|h[1-6]|head|header|hr|html|li|main|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul|w:p|o:p";
const inlineElements = "a|abbr|b|big|em|font|i|ins|mark|meta|small|span|strong|tt|u|del|s|strike";
/** sup and sub are not folded: 10<sup>2</sup> must not read as 102. Unknown elements stay visible. */
const listItem = /<li\b[^<>]*>/giu;
const block = new RegExp(String.raw`</?(?:${blockElements})\b[^<>]*>`, "giu");
const inline = new RegExp(String.raw`</?(?:${inlineElements})\b[^<>]*>`, "giu");
const strike = /<(?:del|s|strike)\b[^<>]*>|line-through|~~\S|[\u0335-\u0338]/iu;
/** Styles and attributes that keep text from being seen, or show text that does not stand there. */
const unseen =
  /<[^<>]*\shidden\b|display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|mso-hide|color\s*:\s*(?:white|#fff(?:fff)?\b|transparent)|text-indent\s*:\s*-|clip(?:-path)?\s*:|\bcontent\s*:\s*["']|<(?:template|noscript|textarea|select|object|iframe|img|svg|canvas)\b/iu;
/** Bidirectional controls and tag characters; the zero-width ones that change nothing are removed instead. */
const hiding = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;

const entities = new Map(Object.entries({
  nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", lt: "<", gt: ">", quot: '"', apos: "'", aring: "å", Aring: "Å", oslash: "ø",
  Oslash: "Ø", aelig: "æ", AElig: "Æ", eacute: "é", egrave: "è", ocirc: "ô", ouml: "ö", auml: "ä", laquo: "«", raquo: "»",
  ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’", ndash: "–", mdash: "—", hellip: "…", sect: "§", bull: "•", shy: "\u00AD",
  sup2: "²", frac12: "½", amp: "&",
})); // prettier-ignore

/** Folds to what is seen. Linear in the length of the text. */
export function readableText(raw: string): ReadableText {
  const struck = strike.test(raw);
  let text = raw.normalize("NFC").replace(/\r\n?|[\u2028\u2029\v\f]/gu, "\n");
  if (text.includes("<")) text = withoutMarkup(text);
  if (text.includes("&")) text = text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8}[0-9]{0,2});/giu, decodeEntity);
  const hidden = hiding.test(text) || (raw.includes("<") && unseen.test(raw));
  text = text
    .normalize("NFC")
    .replace(/\u00AD|\u180E|\u200B|\u200C|\u200D|\u2060|\uFEFF|\uFE0E|\uFE0F/gu, "")
    .replace(/[^\S\n]/gu, " ")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‘’‚‛‹›´`]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, "-")
    .replace(/…/gu, "...")
    .replace(/[ﬀﬁﬂﬃﬄ]/gu, (ligature) => ligature.normalize("NFKC"));
  text = withoutEmphasis(text);
  return { text, struck, hidden };
}

function withoutMarkup(text: string): string {
  const kept = dropBetween(dropBetween(dropBetween(text, "<!--", "-->"), "<style", "</style>"), "<script", "</script>");
  return kept.replace(listItem, "\n- ").replace(block, "\n").replace(inline, "");
}

/** By search, not by one lazy expression, which many unclosed openings would make quadratic. */
function dropBetween(text: string, open: string, close: string): string {
  const lower = text.toLowerCase();
  // A letter whose lower case is longer would shift every index after it: then leave the text as it is.
  if (lower.length !== text.length) return text;
  let kept = "";
  let at = 0;
  for (;;) {
    const start = lower.indexOf(open, at);
    const end = start < 0 ? -1 : lower.indexOf(close, start + open.length);
    if (end < 0) return kept + text.slice(at);
    kept += `${text.slice(at, start)} `;
    at = end + close.length;
  }
}

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith("#")) return entities.get(name) ?? whole;
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const valid = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : whole;
}

/** Markdown emphasis and escapes, not list markers: * and _ that stand at a word's edge. */
function withoutEmphasis(text: string): string {
  if (!/[*_~\\>]/u.test(text)) return text;
  return text
    .replace(/\\([\\.()[\]*_#>§-])/gu, "$1")
    .replace(/\*\*|__|~~/gu, "")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)(?!\*)|(?<=\S)\*(?![\p{L}\p{N}*])/gu, "")
    .replace(/(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,])_(?![\p{L}\p{N}_])/gu, "")
    .replace(/^[ ]*(?:>[ ]?)+/gmu, "");
}
