import { usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { labTexts } from "../lab-texts.ts";
import { measureMeanings, measureNames } from "../measure-texts.ts";
import type { LabRow } from "../questions/region-lab.ts";
import { measures } from "../vocabulary.ts";
import { zoneSentence } from "../zone-texts.ts";
import { VerdictMark } from "./verdict.tsx";

/** What each measure says of one municipality, in a word, with what it asks behind. */
export function MeasureList({ row, core, limit }: { row: LabRow; core: string; limit: number }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <ul className="plain-list measure-answers">
      {measures.map((measure) => {
        const instead = row.instead[measure];
        const verdict = row.says[measure];
        const words =
          measure === "politics"
            ? labTexts[row.standing]
            : verdict === null
              ? labTexts.unknown
              : verdict
                ? labTexts.withCore
                : labTexts.notWithCore;
        return (
          <li key={measure}>
            <details className="behind">
              <summary>
                <VerdictMark verdict={verdict} words={words} /> {say(measureNames[measure])}
                <span className="quiet" aria-hidden="true">
                  : {say(words)}
                </span>
                {instead && (
                  <span className="quiet">
                    {" "}
                    (
                    {instead.alone
                      ? say(labTexts.alone)
                      : instead.leader.slug === row.party.slug
                        ? say(labTexts.ownCore)
                        : shortName(instead.leader)}
                    )
                  </span>
                )}
              </summary>
              {measure === "commuting" && (
                <p>{zoneSentence(row.zone, { toCore: row.toCore, core, limit }, language)}</p>
              )}
              <p>{say(measureMeanings[measure])}</p>
              {measure === "tasks" && row.shared.length > 0 && <p>{row.shared.map((one) => one.name).join(", ")}</p>}
            </details>
          </li>
        );
      })}
    </ul>
  );
}
