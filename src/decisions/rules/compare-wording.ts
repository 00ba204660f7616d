/**
 * Compares a council's resolution with the master text, clause by clause: whether many councils have made the same
 * decision (likelydende vedtak; kommuneloven §§ 18-4 and 19-4 where all councils must adopt one agreement).
 * What is not proven harmless is a deviation.
 */
import { clauseVerdict } from "./clause-verdict.ts";
import type { Matter } from "./clause-verdict.ts";
import { distinct, judged } from "./clause-difference.ts";
import type { Clause } from "./clauses.ts";
import { readCouncilText } from "./council-text.ts";
import { placement } from "./heading-and-order.ts";
import { readableText } from "./readable-text.ts";
import type { Token } from "./text-pieces.ts";
import { worse } from "./wording-comparison.ts";
import type { ClauseComparison, Why, WordingClass, WordingComparison } from "./wording-comparison.ts";
import { readWording } from "./wording-reading.ts";
import type { MasterClause, Reading } from "./reading-notes.ts";
import { setText, tokenise } from "./normalise-wording.ts";

export { whyCodes, wordingSeverity } from "./wording-comparison.ts";
export type { ClauseComparison, Segment, Why, WhyCode, WordingClass, WordingComparison } from "./wording-comparison.ts";

export type WordingInput = {
  master: Clause[];
  wording: string;
  /** False when another organ decided than the one that must. */
  competent: boolean;
  /** The matter's title: lets "slutter seg til utkast til <title>" be understood. */
  title?: string;
  /** The title that the master text itself carries: repeated by a council, it changes nothing. */
  heading?: string;
  /** The deciding municipality's name: lets "Melhus kommunestyre" stand for "Kommunestyret", and no other council. */
  party?: string;
};

/** Never throws; the same input always gives the same answer. Text beyond 200 000 characters is not read, and says so. */
export function compareWording({ master, wording, competent, title, heading, party }: WordingInput): WordingComparison {
  const clauses = master.map((c): MasterClause => ({
    id: c.id,
    heading: readTokens(c.heading ?? ""),
    tokens: readTokens(c.text),
  }));
  const council = readCouncilText(wording);
  const reading = readWording(clauses, council, wordsOf(title ?? ""), party);
  const repeated = reading.ranges.some((r) => r !== null);
  if (council.tokens.length === 0) reading.all.push({ code: "no-wording" });
  if (council.struck) reading.all.push({ code: "struck-text" });
  if (council.hidden) reading.all.push({ code: "hidden-characters" });
  if (council.cut) reading.all.push({ code: "too-long" });
  if (reading.all.length === 0) {
    if (!repeated && !reading.adopted && reading.adoptedParts.size === 0)
      reading.all.push({ code: "adoption-unclear" });
    else if (reading.amended && reading.amendments.length === 0 && !repeated)
      reading.all.push({ code: "amendment-unread" });
  }

  const titles = [title, heading].flatMap((one) => (one === undefined ? [] : [readTokens(one)]));
  const matter: Matter = { clauses, council, reading, places: placement(clauses, reading, titles), party };
  const compared = master.map((clause, i): ClauseComparison => ({
    clause: clause.id,
    ...(clause.heading === undefined ? {} : { heading: clause.heading }),
    ...clauseVerdict(matter, i),
  }));
  return conclude([...compared, ...additionsOf(master, reading)], reading, repeated, competent);
}

function readTokens(text: string): Token[] {
  return tokenise(readableText(text).text);
}

function wordsOf(title: string): string[] {
  return title
    .toLowerCase()
    .replace(/["'().:–-]/gu, " ")
    .split(/\s+/u)
    .filter((w) => w !== "");
}

function conclude(
  clauses: ClauseComparison[],
  reading: Reading,
  repeated: boolean,
  competent: boolean,
): WordingComparison {
  const why: Why[] = [...reading.all, ...reading.reserved.map((r) => r.why), ...reading.limiting.map((l) => l.why)];
  if (reading.adopted && !repeated) why.unshift({ code: "adopted-by-reference" });
  let worst = clauses.reduce<WordingClass>((w, c) => worse(w, c.class), "same");
  if (reading.all.length > 0) worst = worse(worst, "deviation");
  if (!competent) {
    worst = "not-competent";
    why.unshift({ code: "not-competent" });
  }
  return { class: worst, clauses, why: distinct(why) };
}

/** What the council put beside the common text, each as an entry without a master text. */
function additionsOf(master: readonly Clause[], reading: Reading): ClauseComparison[] {
  const taken = new Set(master.map((c) => c.id));
  let n = 0;
  const entry = (marker: string | undefined, tokens: readonly Token[], code: "clause-added"): ClauseComparison => {
    let id = marker !== undefined && !taken.has(marker) ? marker : `+${++n}`;
    while (taken.has(id)) id = `+${++n}`;
    taken.add(id);
    const text = setText(tokens);
    return { clause: id, master: null, council: text, segments: [{ kind: "added", text }], ...judged(tokens, code) };
  };
  const written = reading.additions.map(({ marker, tokens }) => entry(marker, tokens, "clause-added"));
  const proposed = reading.amendments.flatMap(({ amendment }) =>
    amendment.kind === "new" ? [entry(amendment.marker, readTokens(amendment.text), "clause-added")] : [],
  );
  return [...written, ...proposed];
}
