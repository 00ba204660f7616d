/** What headings, numbers and order of the repeated clauses say: harmless, or another meaning. */
import { parentOf } from "./clause-references.ts";
import { isSensitive, references } from "./sensitive-words.ts";
import type { Token } from "./text-pieces.ts";
import type { ClauseClass, Why } from "./wording-comparison.ts";
import { isSameHeading } from "./wording-reading.ts";
import type { MasterClause, Reading } from "./reading-notes.ts";
import { setText } from "./normalise-wording.ts";

export type Placed = { class: ClauseClass; why: Why };

/** Per clause what its place says; empty where it is as in the master. */
export function placement(
  master: readonly MasterClause[],
  reading: Reading,
  titles: readonly (readonly Token[])[] = [],
): Placed[][] {
  const found: Placed[][] = master.map(() => []);
  const add = (clause: number, klass: ClauseClass, code: Why["code"], detail?: string): void => {
    found[clause]?.push({ class: klass, why: { code, ...(detail === undefined ? {} : { detail }) } });
  };
  headings(master, reading, titles, add);
  order(master, reading, add);
  numbers(master, reading, add);
  return found;
}

type Add = (clause: number, klass: ClauseClass, code: Why["code"], detail?: string) => void;

/** Words in a heading that say how far the text under it binds. */
const binding =
  /(?:anbefal|tilråd|krav|forslag|alternativ|vilkår|veiled|bindende|midlertid|foreløpig|utkast|unntak|prioriter|(?<!\p{L})(?:må|skal|bør|kan)(?!\p{L}))/iu;

/** The document's own title over the repeated text is no heading of a clause. */
function withoutTitles(reading: Reading, titles: readonly (readonly Token[])[]): Reading["headings"] {
  return reading.headings.filter((h) => !titles.some((title) => title.length > 0 && isSameHeading(title, h.tokens)));
}

function headings(
  master: readonly MasterClause[],
  reading: Reading,
  titles: readonly (readonly Token[])[],
  add: Add,
): void {
  const met = withoutTitles(reading, titles).sort((a, b) => a.at - b.at);
  const standingOver = new Set(reading.ranges.map((range) => range && met.findLast((h) => h.at < range.from)));
  // A heading of the council's own that stands over other headings says something about all of them.
  for (const own of met)
    if (!standingOver.has(own) && !master.some((clause) => isSameHeading(clause.heading, own.tokens)))
      master.forEach((_, i) => add(i, "deviation", "heading-changed", `+ «${setText(own.tokens)}»`));
  master.forEach((clause, i) => {
    const range = reading.ranges[i];
    if (range === undefined || (range === null && clause.tokens.length > 0)) return;
    if (range === null) {
      // A clause that is only a heading stands where its heading stands.
      if (met.length > 0 && !met.some((h) => isSameHeading(clause.heading, h.tokens)))
        add(i, "deviation", "clause-removed");
      return;
    }
    const over = met.findLast((h) => h.at < range.from);
    const expected = clause.heading;
    if (over === undefined && expected.length === 0) return;
    if (over !== undefined && isSameHeading(expected, over.tokens)) return;
    if (over === undefined && met.length === 0) {
      const harmless = !expected.some((t) => isSensitive(t.key)) && !binding.test(setText(expected));
      add(i, harmless ? "editorial" : "deviation", harmless ? "heading-omitted" : "heading-changed", setText(expected));
      return;
    }
    add(
      i,
      "deviation",
      "heading-changed",
      `«${setText(expected)}» → «${over === undefined ? "" : setText(over.tokens)}»`,
    );
  });
}

/** Words by which a clause leans on its place among the others. */
const leaning = new Set(
  `ovenfor ovennevnte overnevnte nevnte ovanfor foregående forrige føregåande følgende nedenfor nedenstående nedanfor dette disse denne slik slike sistnevnte
   førstnevnte tilsvarende samme prioritert prioriteres prioritet rekkefølge deretter dernest først videre øvrige andre`
    .trim()
    .split(/\s+/u),
);

function order(master: readonly MasterClause[], reading: Reading, add: Add): void {
  const leans = master.some((clause) =>
    [...clause.tokens, ...clause.heading].some((t) => leaning.has(t.key.toLowerCase())),
  );
  const matters = leans || isReferred(master);
  let furthest = -1;
  master.forEach((_, i) => {
    const range = reading.ranges[i];
    if (range === null || range === undefined) return;
    if (range.from < furthest) add(i, matters ? "deviation" : "editorial", matters ? "order-matters" : "reordered");
    furthest = Math.max(furthest, range.from);
  });
  const ids = master.map((c) => c.id);
  const placeOf = new Map(ids.map((id, i) => [id, i]));
  const known = new Set(ids);
  const parents = new Map(ids.map((id) => [id, parentOf(id, known)]));
  const inOrder = ids
    .map((_, i) => ({ i, at: reading.ranges[i]?.from ?? -1 }))
    .filter((x) => x.at >= 0)
    .sort((a, b) => a.at - b.at);
  let top: string | undefined;
  for (const { i } of inOrder) {
    const parent = parents.get(ids[i] ?? "");
    if (parent === undefined) top = ids[i];
    else {
      const parentAt = reading.ranges[placeOf.get(parent) ?? -1];
      // A sub-item speaks under the sentence it stands under.
      if (parentAt !== null && parentAt !== undefined && topOf(parent, parents) !== top)
        add(i, "deviation", "structure-changed", `${ids[i] ?? ""} ↛ ${parent}`);
    }
  }
}

function topOf(id: string, parents: ReadonlyMap<string, string | undefined>): string {
  let top = id;
  for (let up = parents.get(top); up !== undefined; up = parents.get(top)) top = up;
  return top;
}

function refersByNumber(tokens: readonly Token[]): boolean {
  return tokens.some(
    (t, i) =>
      references.has(t.key.toLowerCase()) &&
      (tokens[i + 1]?.kind === "number" || /^[a-z]$/u.test(tokens[i + 1]?.text ?? "")),
  );
}

function isReferred(master: readonly MasterClause[]): boolean {
  return master.some((clause) => refersByNumber(clause.tokens));
}

/** Own numbers are harmless, unless a clause points to another by number. */
function numbers(master: readonly MasterClause[], reading: Reading, add: Add): void {
  const met = [...reading.headings].sort((a, b) => a.at - b.at);
  let shifted = false;
  master.forEach((clause, i) => {
    const range = reading.ranges[i];
    if (range === null || range === undefined) return;
    const over = met.findLast((h) => h.at < range.from && isSameHeading(clause.heading, h.tokens));
    const marker = reading.markers.get(range.from) ?? (clause.id.startsWith("§") ? over?.marker : undefined);
    if (marker === undefined || isOwnMarker(marker, clause.id)) return;
    shifted = true;
    add(i, "editorial", "numbering", `${clause.id} → ${marker}`);
  });
  if (!shifted) return;
  master.forEach((clause, i) => {
    if (refersByNumber(clause.tokens)) add(i, "deviation", "reference-shifted");
  });
}

/** "4a" may stand as "4a", "4 a" or just "a"; "§ 3 nr. 1" as "1"; "1 (2)" as "1". */
function isOwnMarker(marker: string, id: string): boolean {
  const plain = (s: string): string =>
    s
      .toLowerCase()
      .replace(/ \(\d+\)$/u, "")
      .replace(/[\s.)]/gu, "")
      .replace("nr", "");
  const last = /(?:[a-zæøå]|\d+)$/iu.exec(id.replace(/ \(\d+\)$/u, ""))?.[0] ?? "";
  return plain(marker) === plain(id) || marker.toLowerCase() === last.toLowerCase() || marker === id.replace("§ ", "");
}
