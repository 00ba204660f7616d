import { isLanguage, type Language } from "#platform/language.ts";

/** Which language to answer in before the product's own pages say: asked for, else the browser's first, else bokmål. */
export function readerLanguage(asked: string | undefined, acceptLanguage: string | undefined): Language {
  if (isLanguage(asked)) return asked;
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => part.trim().split(";"))
    .map(([tag = "", quality]) => ({
      tag: tag.toLowerCase().split("-")[0],
      q: Number(quality?.replace(/^\s*q=/, "") ?? 1) || 0,
    }))
    .sort((a, b) => b.q - a.q);
  for (const { tag } of wanted) {
    if (tag === "no") return "nb";
    if (isLanguage(tag)) return tag;
  }
  return "nb";
}
