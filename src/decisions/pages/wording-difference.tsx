import { usePlace, useSay } from "#design/place.tsx";
import { Status } from "#design/status.tsx";
import type { ClauseComparison, Segment, Why, WordingComparison } from "../rules/wording-comparison.ts";
import { wordingClassTexts, wordingTexts } from "../wording-texts.ts";
import { clauseName, clausesInWords } from "./clause-words.ts";
import { comparisonTone } from "./matter-tone.ts";
import { matterTexts as texts, matterTextsWith } from "./texts.ts";

/** Where a council's words differ from the common text: only what differs is shown, the rest is named. */
export function WordingDifference({ comparison }: { comparison: WordingComparison }) {
  const { language } = usePlace();
  const differing = comparison.clauses.filter((one) => one.class !== "same");
  const same = comparison.clauses.filter((one) => one.class === "same").map((one) => one.clause);
  const told = new Set(differing.flatMap((one) => one.why.map((why) => why.code)));
  const ofWhole = comparison.why.filter((why) => !told.has(why.code));
  return (
    <div className="wording-difference">
      <Whys why={ofWhole} />
      {differing.map((one) => (
        <div key={one.clause} className="clause-difference">
          <ClauseHead one={one} />
          <p className="clause-words">
            <Segments segments={one.segments} />
          </p>
        </div>
      ))}
      {same.length > 0 && (
        <p className="quiet">{matterTextsWith.sameClauses[language](clausesInWords(same, language))}</p>
      )}
    </div>
  );
}

function ClauseHead({ one }: { one: ClauseComparison }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <p className="clause-head">
      <strong>{clauseName(one.clause, language)}</strong>{" "}
      <Status tone={comparisonTone(one.class)}>{say(wordingClassTexts[one.class])}</Status>{" "}
      <span className="quiet">{whyInWords(one.why, (code) => say(wordingTexts[code]))}</span>
    </p>
  );
}

/** Longer than this is seen in the difference itself. */
const shortDetail = 32;

/** Each reason once, in one line; with what it is about where that is short. */
export function whyInWords(why: readonly Why[], say: (code: Why["code"]) => string): string {
  const told = why.map(({ code, detail }) =>
    detail && detail.length <= shortDetail ? `${say(code)} (${detail})` : say(code),
  );
  return [...new Set(told)]
    .map((words, index) => (index === 0 ? words : `${words.charAt(0).toLowerCase()}${words.slice(1)}`))
    .join("; ");
}

export function Whys({ why }: { why: readonly Why[] }) {
  const say = useSay();
  if (why.length === 0) return null;
  return <p>{whyInWords(why, (code) => say(wordingTexts[code]))}.</p>;
}

/** Words that went out and came in, marked up so that they are told apart without colour and aloud. */
export function Segments({ segments, only }: { segments: readonly Segment[]; only?: "removed" | "added" }) {
  const say = useSay();
  return segments.map((segment, index) => {
    if (only && segment.kind !== "same" && segment.kind !== only) return null;
    const key = `${index} ${segment.kind}`;
    if (segment.kind === "same") return <span key={key}>{segment.text}</span>;
    const Mark = segment.kind === "removed" ? "del" : "ins";
    return (
      <Mark key={key}>
        <span className="visually-hidden">{`[${say(segment.kind === "removed" ? texts.removedWords : texts.addedWords)}: `}</span>
        {segment.text}
        <span className="visually-hidden">]</span>
      </Mark>
    );
  });
}
