import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Status } from "#design/status.tsx";
import { capitalised } from "#platform/in-words.ts";
import { isOrgan } from "../organs.ts";
import { comparisonTexts, organTexts, outcomeTexts, stageTexts } from "../board-texts.ts";
import type { BoardRow } from "../contract.ts";
import type { ResolutionShown } from "../questions/resolutions.ts";
import { clausesInWords } from "./clause-words.ts";
import { resolutionTone } from "./matter-tone.ts";
import { matterTexts as texts, matterTextsWith, votesText } from "./texts.ts";
import { WordingDifference } from "./wording-difference.tsx";

/** What one council has done, in the order it happened, and each resolution held against the common text. */
export function CouncilPath({ matter, row, own }: { matter: string; row: BoardRow; own: ResolutionShown[] }) {
  const say = useSay();
  const steps = row.cells.filter((cell) => cell.date !== null && cell.stage !== "decided");
  const newestFirst = own.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  return (
    <div className="council-path">
      {steps.length > 0 && (
        <ol className="path-steps">
          {steps
            .toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1))
            .map((cell) => (
              <li key={cell.stage}>
                <span className="path-day">{cell.date && <DayText day={cell.date} />}</span>{" "}
                {capitalised(say(stageTexts[cell.stage]))}
                {isOrgan(cell.organ) && `, ${say(organTexts[cell.organ])}`}
                {cell.caseNumber && ` (${cell.caseNumber})`}
                {cell.note && `. ${cell.note}`}
                <Origin source={cell.source} constructed={cell.constructed} />
              </li>
            ))}
        </ol>
      )}
      {newestFirst.map((resolution) => (
        <OneResolution
          key={resolution.id}
          matter={matter}
          resolution={resolution}
          counting={resolution.id === row.resolution}
        />
      ))}
    </div>
  );
}

function OneResolution({
  matter,
  resolution,
  counting,
}: {
  matter: string;
  resolution: ResolutionShown;
  counting: boolean;
}) {
  const say = useSay();
  const { language } = usePlace();
  const { comparison, outcome } = resolution;
  return (
    <div className={counting ? "path-resolution" : "path-resolution path-earlier"}>
      <p className="path-resolution-head">
        <Status tone={resolutionTone(outcome, comparison.class)}>
          {capitalised(say(outcomeTexts[outcome]))}
          {outcome === "adopted" && `, ${say(comparisonTexts[comparison.class])}`}
        </Status>{" "}
        <DayText day={resolution.day} /> · {say(organTexts[resolution.organ])}
        {resolution.caseNumber && ` · ${resolution.caseNumber}`}
        {resolution.votesFor !== null && resolution.votesAgainst !== null && (
          <> · {votesText[language](resolution.votesFor, resolution.votesAgainst)}</>
        )}
        <Origin source={resolution.source} constructed={resolution.constructed} />
      </p>
      {resolution.clauses && (
        <p>
          {say(texts.onlyClauses)} {clausesInWords(resolution.clauses, language)}.
        </p>
      )}
      {(resolution.reservation || resolution.reservedClauses.length > 0) && (
        <blockquote className="path-reservation">
          <strong>{say(texts.reservation)}.</strong> {resolution.reservation}
          {resolution.reservedClauses.length > 0 && (
            <> {matterTextsWith.reservedClauses[language](clausesInWords(resolution.reservedClauses, language))}</>
          )}
        </blockquote>
      )}
      {outcome === "adopted" && !resolution.wordingKnown && <p className="quiet">{say(texts.wordingUnknown)}</p>}
      {outcome === "adopted" && resolution.wordingKnown && <WordingDifference comparison={comparison} />}
      <p>
        <Go to={`saker/${matter}/vedtak/${resolution.id}`}>{say(texts.seeResolution)}</Go>
        {resolution.attachment && (
          <>
            {" · "}
            <a className="ds-link" href={`/vedlegg/${resolution.attachment.id}`}>
              {resolution.attachment.name}
            </a>
          </>
        )}
      </p>
    </div>
  );
}
