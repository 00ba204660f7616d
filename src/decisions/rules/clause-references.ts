/** "punkt 4", "punktene 1–3 og 5", "pkt. 4 a", "§ 3 bokstav a": which of the master's clauses a sentence names. */
export type ClauseReferences = {
  ids: string[];
  /** A number that is no clause of the master was named too. */
  unknown: boolean;
  /** The sentence with "¤" where each reference stood. */
  rest: string;
};

const one = String.raw`\d{1,3}(?:\.\d{1,2})*(?: ?(?:bokstav )?[a-z](?![\p{L}\p{N}]))?`;
const list = `${one}(?:(?: ?- ?|, | og | t\\.o\\.m\\. | til og med )${one})*`;
const reference = new RegExp(
  String.raw`(?<![\p{L}])(?:punkt(?:et|ene|a|er|um)?|pkt\.?|paragraf(?:en|ene)?|§§?|nr\.?) ?(${list})`,
  "giu",
);

export function clauseReferences(text: string, ids: readonly string[]): ClauseReferences {
  const known = new Map(ids.map((id) => [plainId(id), id]));
  const found = new Set<string>();
  let unknown = false;
  const rest = text.replace(reference, (_, numbers: string) => {
    for (const id of expand(numbers)) {
      const exact = known.get(plainId(id));
      if (exact === undefined) unknown = true;
      else {
        found.add(exact);
        // A point with sub-items stands for all of them.
        for (const child of ids) if (isBelow(child, exact)) found.add(child);
      }
    }
    return "¤";
  });
  return { ids: ids.filter((id) => found.has(id)), unknown, rest };
}

/** "§ 3 a" → "3a", "§ 3 nr. 1" → "3.1": how a sentence names it. */
function plainId(id: string): string {
  return id
    .toLowerCase()
    .replace(/§|bokstav/gu, "")
    .replace(/nr\.?\s*/u, ".")
    .replace(/\s+/gu, "");
}

/** "1-3 og 5" → 1, 2, 3, 5. A range of more than 200 is taken as its ends. */
function expand(numbers: string): string[] {
  const parts = numbers.split(/, | og /u).flatMap((part): string[] => {
    const range = /^(\d{1,3}) ?(?:-|t\.o\.m\.|til og med) ?(\d{1,3})$/u.exec(part.trim());
    if (range === null) return [part.trim()];
    const [from, to] = [Number(range[1]), Number(range[2])];
    if (to < from || to - from > 200) return [String(from), String(to)];
    return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  });
  return parts.filter((p) => p !== "");
}

/** "4a" and "4.1" stand below "4"; "§ 3 a" below "§ 3". */
export function isBelow(child: string, parent: string): boolean {
  if (child === parent || !child.startsWith(parent)) return false;
  return /^(?: ?[a-zæøå]| nr\. |\.\d)/u.test(child.slice(parent.length));
}

/** The nearest clause that it stands below. */
export function parentOf(id: string, ids: ReadonlySet<string>): string | undefined {
  for (let length = id.length - 1; length > 0; length--) {
    const above = id.slice(0, length);
    if (ids.has(above) && isBelow(id, above)) return above;
  }
  return undefined;
}
