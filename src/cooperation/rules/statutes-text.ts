/** The text of statutes as one writes it, cut into its paragraphs, and back. */
import { agreementMatters, type AgreementMatter } from "../vocabulary.ts";

export type StatutesClause = { clause: string; heading: string; wording: string; matters: AgreementMatter[] };

const section = /^(§\s*\d+[a-zæøå]?(?:[-.]\d+)*)\.?(?:\s+(.*))?$/iu;
const numbered = /^(\d+(?:\.\d+)*)[.)]?\s+(.*)$/u;
const tagged = /^(.*?)\s*\[([a-h](?:[\s,]+[a-h])*)\]$/u;

/**
 * Each line that begins with a paragraph ("§ 3 Organer") begins a clause; in a text without paragraphs each numbered line does.
 * `[d, e]` after the heading says which items of kommuneloven § 18-4 the clause regulates. What stands before the first is clause 0.
 */
export function clausesIn(text: string): StatutesClause[] {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const begins = lines.some((line) => section.test(line.trim())) ? section : numbered;
  const found: { clause: string; first: string; rest: string[]; matters: AgreementMatter[] }[] = [];
  for (const line of lines) {
    const begun = begins.exec(line.trim());
    if (begun === null) {
      const last = found.at(-1);
      if (last) last.rest.push(line);
      else if (line.trim() !== "") found.push({ clause: "0", first: "", rest: [line], matters: [] });
      continue;
    }
    const [, clause = "", written = ""] = begun;
    const [, heading = written, letters = ""] = tagged.exec(written) ?? [];
    found.push({
      clause: clause.replace(/^§\s*/u, "§ "),
      first: heading.trim(),
      rest: [],
      matters: agreementMatters.filter((one) => letters.includes(one)),
    });
  }
  return found.map(({ clause, first, rest, matters }) => {
    const wording = rest.join("\n").trim();
    return wording === ""
      ? { clause, heading: "", wording: first, matters }
      : { clause, heading: first, wording, matters };
  });
}

/** The text that gives exactly these clauses; null where none does. */
export function textOf(clauses: readonly StatutesClause[]): string | null {
  const text = clauses
    .map(({ clause, heading, wording, matters }) => {
      const tags = matters.length > 0 ? ` [${matters.join(", ")}]` : "";
      if (clause === "0") return wording;
      return heading === "" ? `${clause} ${wording}${tags}` : `${clause} ${heading}${tags}\n${wording}`;
    })
    .join("\n\n");
  return JSON.stringify(clausesIn(text)) === JSON.stringify(clauses) ? text : null;
}
