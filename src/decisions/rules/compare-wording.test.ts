import { describe, expect, it } from "vitest";
import { parseClauses } from "./clauses.ts";
import { wordingCases, wordingOf } from "./compare-wording.cases.ts";
import type { WordingCase } from "./compare-wording.cases.ts";
import { masters } from "./compare-wording.masters.cases.ts";
import type { MasterName } from "./compare-wording.masters.cases.ts";
import { compareWording, whyCodes } from "./compare-wording.ts";
import type { WordingComparison } from "./compare-wording.ts";

function compareTo(master: MasterName, wording: string, bare = false, party = "Melhus"): WordingComparison {
  const { markdown, title } = masters[master];
  return compareWording({
    master: parseClauses(markdown),
    wording,
    competent: true,
    ...(bare ? {} : { title, party }),
  });
}

function answerTo(each: WordingCase): WordingComparison {
  if (each.competent === undefined) return compareTo(each.master, wordingOf(each), each.bare, each.party);
  return compareWording({
    master: parseClauses(masters[each.master].markdown),
    wording: wordingOf(each),
    competent: false,
  });
}

function codesOf(answer: WordingComparison): Set<string> {
  return new Set([...answer.why, ...answer.clauses.flatMap((c) => c.why)].map((w) => w.code));
}

/** Rebuilds both texts from the segments. */
function expectFaithful(answer: WordingComparison): void {
  for (const { master, council, segments, class: klass } of answer.clauses) {
    const side = (kind: "removed" | "added"): string =>
      segments
        .filter((s) => s.kind === "same" || s.kind === kind)
        .map((s) => s.text)
        .join("");
    expect(side("removed")).toBe(master ?? "");
    if (council !== null) expect(side("added")).toBe(council);
    else if (segments.some((s) => s.kind === "added")) expect(klass).not.toBe("same");
  }
}

describe("the corpus", () => {
  it.each(wordingCases.map((c) => [c.id, c.description, c] as const))("%s %s", (_, __, each) => {
    const answer = answerTo(each);
    const shown = JSON.stringify(
      answer.clauses
        .filter((c) => c.class !== "same")
        .map((c) => [c.clause, c.class, c.why])
        .slice(0, 6),
    );
    expect(answer.class, `${shown} ${JSON.stringify(answer.why.slice(0, 4))}`).toBe(each.expected);
    if (each.because !== undefined) expect(codesOf(answer)).toContain(each.because);
    if (each.clauses !== undefined)
      expect(answer.clauses.filter((c) => c.class === each.expected).map((c) => c.clause)).toEqual(each.clauses);
    expectFaithful(answer);
    expect(answerTo(each)).toEqual(answer);
  });

  it("holds at least 220 cases, 60 of them made to fool, with ids used once", () => {
    expect(wordingCases.length).toBeGreaterThanOrEqual(220);
    expect(wordingCases.filter((c) => c.id.startsWith("fool-")).length).toBeGreaterThanOrEqual(60);
    expect(new Set(wordingCases.map((c) => c.id)).size).toBe(wordingCases.length);
  });

  it("meets every reason at least once", () => {
    const met = new Set(wordingCases.flatMap((c) => [...codesOf(answerTo(c))]));
    expect(whyCodes.filter((code) => !met.has(code))).toEqual([]);
  });
});
