import { listInWords } from "#platform/in-words.ts";
import type { Language, TextOf } from "#platform/language.ts";
import { matterTextsWith } from "./texts.ts";

const several: TextOf<[list: string]> = {
  nb: (list) => `punkt ${list}`,
  nn: (list) => `punkt ${list}`,
  en: (list) => `clauses ${list}`,
};
const one: TextOf<[id: string]> = { nb: (id) => `punkt ${id}`, nn: (id) => `punkt ${id}`, en: (id) => `clause ${id}` };

/** "Punkt 4", "§ 3 a": what a clause is called where it stands alone. */
export function clauseName(id: string, language: Language): string {
  return isNamedByItself(id) ? id : matterTextsWith.clause[language](id);
}

/** "punkt 1–6 og 9", "§ 2 og § 3": clauses inside a sentence, runs of numbers drawn together. */
export function clausesInWords(ids: readonly string[], language: Language): string {
  const named = ids.filter(isNamedByItself);
  const numbered = ids.filter((id) => !isNamedByItself(id));
  const [only, ...others] = numbered;
  const said = others.length === 0 ? "" : several[language](listInWords(runs(numbered), language));
  const phrases = [...(only !== undefined && said === "" ? [one[language](only)] : said ? [said] : []), ...named];
  return listInWords(phrases, language);
}

/** The place of a clause on the matter's page. */
export function clauseAnchor(id: string): string {
  const place = id
    .toLowerCase()
    .replace(/§\s*/g, "p")
    .replace(/[^a-z0-9æøå]+/g, "-")
    .replace(/^-|-$/g, "");
  return `punkt-${place}`;
}

function isNamedByItself(id: string): boolean {
  return /^[§+]/.test(id);
}

/** 1, 2, 3, 5 → 1–3, 5; two in a row stay two. */
function runs(ids: readonly string[]): string[] {
  const found: string[] = [];
  for (let from = 0; from < ids.length;) {
    let to = from;
    while (follows(ids[to], ids[to + 1])) to += 1;
    const [first = "", last = ""] = [ids[from], ids[to]];
    if (to - from >= 2) found.push(`${first}–${last}`);
    else for (let at = from; at <= to; at += 1) found.push(ids[at] ?? "");
    from = to + 1;
  }
  return found;
}

function follows(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && /^\d+$/.test(a) && /^\d+$/.test(b) && Number(b) === Number(a) + 1;
}
