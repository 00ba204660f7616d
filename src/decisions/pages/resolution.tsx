import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { told } from "#access/page-form.ts";
import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { PageHead, Section, TableFrame } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { Status } from "#design/status.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { capitalised } from "#platform/in-words.ts";
import { comparisonTexts, organTexts, outcomeTexts } from "../board-texts.ts";
import { resolutionAnswer } from "../questions/resolutions.ts";
import type { ClauseComparison } from "../rules/wording-comparison.ts";
import { wordingClassTexts, wordingTexts } from "../wording-texts.ts";
import { clauseAnchor, clauseName, clausesInWords } from "./clause-words.ts";
import { comparisonTone, resolutionTone } from "./matter-tone.ts";
import { matterTexts as texts, matterTextsWith, votesText } from "./texts.ts";
import { Segments, whyInWords, Whys } from "./wording-difference.tsx";

/** More than this is not read on a screen; the whole is in the file. */
const mostShown = 30_000;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, clock } = context.get(pageServices);
  const place = placeOf(request, params["language"], clock);
  const answer = await resolutionAnswer(reader, params["matter"] ?? "", params["resolution"] ?? "", place.on);
  if (!answer.ok) throw told(404, texts.notFoundResolution[place.language]);
  const { wording, ...resolution } = answer.value;
  return { resolution, wording: wording.slice(0, mostShown), cut: wording.length > mostShown };
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>["resolution"];

export default function ResolutionPage() {
  const { resolution, wording, cut } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  const { matter, party, comparison, outcome } = resolution;
  const title = matterTextsWith.resolutionOf[language](shortName(party));
  return (
    <>
      <title>{`${title} · ${matter.title}`}</title>
      <PageHead kicker={<Go to={`saker/${matter.slug}#part-${party.slug}`}>{matter.title}</Go>} title={title}>
        <p className="verdict">
          <Status tone={resolutionTone(outcome, comparison.class)}>
            {capitalised(say(outcomeTexts[outcome]))}
            {outcome === "adopted" && `, ${say(comparisonTexts[comparison.class])}`}
          </Status>
        </p>
      </PageHead>
      <Facts resolution={resolution} />
      {outcome === "adopted" && resolution.wordingKnown && comparison.clauses.length > 0 && (
        <Comparison clauses={comparison.clauses} matter={matter.slug} why={comparison.why} />
      )}
      <Section id="ordlyd" title={say(texts.wording)}>
        {resolution.wordingKnown || wording !== "" ? (
          <>
            {cut && <p>{say(texts.wordingCut)}</p>}
            <div className="wording">{wording}</div>
            {wording !== "" && (
              <p className="no-print">
                <Go to={`saker/${matter.slug}/vedtak/${resolution.id}/ordlyd.txt`}>{say(texts.wordingFile)}</Go>
              </p>
            )}
          </>
        ) : (
          <p className="quiet">{say(texts.wordingUnknown)}</p>
        )}
      </Section>
    </>
  );
}

function Facts({ resolution }: { resolution: Shown }) {
  const say = useSay();
  const { language } = usePlace();
  const { text, attachment } = resolution;
  return (
    <dl className="facts">
      <dt>{say(texts.deadlineDay)}</dt>
      <dd>
        <DayText day={resolution.day} />
        <Origin source={resolution.source} constructed={resolution.constructed} />
      </dd>
      <dt>{say(texts.organ)}</dt>
      <dd>
        {capitalised(say(organTexts[resolution.organ]))},{" "}
        <Go to={`kommuner/${resolution.party.slug}`}>{resolution.party.name}</Go>
      </dd>
      {resolution.caseNumber && (
        <>
          <dt>{say(texts.caseNumber)}</dt>
          <dd>{resolution.caseNumber}</dd>
        </>
      )}
      {resolution.votesFor !== null && resolution.votesAgainst !== null && (
        <>
          <dt>{say(texts.votes)}</dt>
          <dd>{votesText[language](resolution.votesFor, resolution.votesAgainst)}</dd>
        </>
      )}
      {resolution.clauses && (
        <>
          <dt>{say(texts.onlyClauses)}</dt>
          <dd>{clausesInWords(resolution.clauses, language)}</dd>
        </>
      )}
      {(resolution.reservation || resolution.reservedClauses.length > 0) && (
        <>
          <dt>{say(texts.reservation)}</dt>
          <dd className="wording">
            {resolution.reservation}
            {resolution.reservedClauses.length > 0 &&
              ` ${matterTextsWith.reservedClauses[language](clausesInWords(resolution.reservedClauses, language))}`}
          </dd>
        </>
      )}
      {text && (
        <>
          <dt>{say(texts.treatedVersion)}</dt>
          <dd>
            <Go to={`saker/${resolution.matter.slug}#teksten`} query={{ version: String(text.version) }}>
              {matterTextsWith.version[language](String(text.version))}
            </Go>
            , <DayText day={text.dated} />
          </dd>
        </>
      )}
      {attachment && (
        <>
          <dt>{say(texts.attachment)}</dt>
          <dd>
            <a className="ds-link" href={`/vedlegg/${attachment.id}`}>
              {attachment.name}
            </a>{" "}
            <span className="quiet">{sizeInWords(attachment.size)}</span>
          </dd>
        </>
      )}
      {resolution.entry !== null && (
        <>
          <dt>{say(texts.registered)}</dt>
          <dd>
            <Go to={`journal/${resolution.entry}`}>{say(texts.journalEntry)}</Go>
          </dd>
        </>
      )}
    </dl>
  );
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

type ComparisonProps = {
  clauses: ClauseComparison[];
  matter: string;
  why: Parameters<typeof Whys>[0]["why"];
};

/** Clause by clause: the common text to the left, the council's words to the right, and what that makes. */
function Comparison({ clauses, matter, why }: ComparisonProps) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <Section id="sammenligning" title={say(texts.comparison)}>
      <Whys why={why} />
      <TableFrame label={say(texts.comparison)}>
        <table className="table comparison-table">
          <thead>
            <tr>
              <th scope="col">{say(texts.comparedClause)}</th>
              <th scope="col">{say(texts.common)}</th>
              <th scope="col">{say(texts.councils)}</th>
              <th scope="col">{say(texts.judged)}</th>
            </tr>
          </thead>
          <tbody>
            {clauses.map((one) => (
              <tr key={one.clause}>
                <th scope="row">
                  {one.master === null ? (
                    clauseName(one.clause, language)
                  ) : (
                    <Go to={`saker/${matter}#${clauseAnchor(one.clause)}`}>{clauseName(one.clause, language)}</Go>
                  )}
                </th>
                <td>
                  <span className="comparison-label">{say(texts.common)}</span>
                  {one.master === null ? (
                    <span className="quiet">{say(texts.notThere)}</span>
                  ) : (
                    <Segments segments={one.segments} only="removed" />
                  )}
                </td>
                <td>
                  <span className="comparison-label">{say(texts.councils)}</span>
                  {one.council === null ? (
                    <span className="quiet">{say(one.class === "same" ? texts.byReference : texts.notThere)}</span>
                  ) : (
                    <Segments segments={one.segments} only="added" />
                  )}
                </td>
                <td>
                  <Status tone={comparisonTone(one.class)}>{say(wordingClassTexts[one.class])}</Status>
                  {one.why.length > 0 && (
                    <span className="comparison-why">{whyInWords(one.why, (code) => say(wordingTexts[code]))}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Section>
  );
}
