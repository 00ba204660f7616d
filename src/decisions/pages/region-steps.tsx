import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, Section, TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Status } from "#design/status.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay } from "#platform/format.ts";
import { capitalised } from "#platform/in-words.ts";
import { outcomeTexts, regionStepTexts } from "../board-texts.ts";
import type { MatterAnswer } from "../contract.ts";
import { deadlineTexts, otherDeadline } from "../matter-list-texts.ts";
import { clausesInWords } from "./clause-words.ts";
import { resolutionTone } from "./matter-tone.ts";
import { matterTexts as texts, matterTextsWith, voteTexts } from "./texts.ts";

type Adoption = MatterAnswer["adoptions"][number];

/** What the cooperation itself has done, its meetings with how each voted, and who withdrew: one line of time. */
export function RegionStepsSection({ matter }: { matter: MatterAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const events = [
    ...matter.steps.map((step) => ({ day: step.day, key: `${step.stage} ${step.day}`, shown: <Step step={step} /> })),
    ...matter.adoptions.map((one) => ({ day: one.day, key: one.id, shown: <Meeting adoption={one} /> })),
    ...matter.withdrawals.map((one) => ({
      day: one.day,
      key: `withdrawal ${one.party.slug}`,
      shown: (
        <>
          <Go to={`kommuner/${one.party.slug}`}>{one.party.name}</Go> {say(texts.withdrew)},{" "}
          {matterTextsWith.effective[language](formatDay(one.effective, language))}. {one.reason}
          <Origin source={one.source} constructed={one.constructed} />
        </>
      ),
    })),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return (
    <Section id="steg" title={say(texts.regionSteps)}>
      {events.length === 0 ? (
        <Empty>{say(texts.noRegionSteps)}</Empty>
      ) : (
        <ol className="timeline">
          {events.map(({ day, key, shown }) => (
            <li key={key}>
              <span className="timeline-day">
                <DayText day={day} />
              </span>
              <div>{shown}</div>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Step({ step }: { step: MatterAnswer["steps"][number] }) {
  const say = useSay();
  const text = regionStepTexts[step.stage];
  return (
    <>
      {text ? capitalised(say(text)) : step.stage}
      {step.caseNumber && ` (${step.caseNumber})`}
      {step.note && <span className="quiet">. {step.note}</span>}
      <Origin source={step.source} constructed={step.constructed} />
    </>
  );
}

function Meeting({ adoption }: { adoption: Adoption }) {
  const say = useSay();
  return (
    <div id={`mote-${adoption.id}`}>
      <Status tone={resolutionTone(adoption.outcome, null)}>
        {adoption.bodyName}: {say(outcomeTexts[adoption.outcome])}
      </Status>
      {adoption.caseNumber && ` (${adoption.caseNumber})`}
      {adoption.noticeDay && (
        <span className="quiet">
          {" "}
          · {say(texts.notice)} <DayText day={adoption.noticeDay} />
        </span>
      )}
      <Origin source={adoption.source} constructed={adoption.constructed} />
      {adoption.note && <p className="quiet">{adoption.note}</p>}
      {adoption.positions === null
        ? !adoption.note && <p className="quiet">{say(texts.positionsUnknown)}</p>
        : adoption.positions.length > 0 && <Positions positions={adoption.positions} />}
    </div>
  );
}

function Positions({ positions }: { positions: NonNullable<Adoption["positions"]> }) {
  const say = useSay();
  const { language } = usePlace();
  const votes = ["for", "against", "abstain"] as const;
  return (
    <dl className="facts positions">
      {votes.map((vote) => {
        const those = positions.filter((one) => one.vote === vote);
        if (those.length === 0) return null;
        return (
          <div key={vote} className="fact">
            <dt>{`${capitalised(say(voteTexts[vote]))} (${those.length})`}</dt>
            <dd>
              {those
                .map((one) => {
                  const reserved = one.reserved
                    ? ` (${say(texts.reservation).toLowerCase()}${one.reservedClauses.length > 0 ? `: ${clausesInWords(one.reservedClauses, language)}` : ""})`
                    : "";
                  return `${shortName(one.party)}${reserved}`;
                })
                .join(", ")}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Dates as they are planned and as they were: a moved one is kept with the reason. */
export function DeadlinesSection({ matter }: { matter: MatterAnswer }) {
  const say = useSay();
  return (
    <Section id="frister" title={say(texts.deadlines)}>
      {matter.deadlines.length === 0 ? (
        <Empty>{say(texts.noDeadlines)}</Empty>
      ) : (
        <TableFrame label={say(texts.deadlines)}>
          <table className="table stacked">
            <thead>
              <tr>
                <th scope="col">{say(texts.deadlineWhat)}</th>
                <th scope="col">{say(texts.deadlineWhom)}</th>
                <th scope="col">{say(texts.deadlineDay)}</th>
                <th scope="col">{say(texts.deadlineSet)}</th>
                <th scope="col">{say(texts.deadlineReason)}</th>
              </tr>
            </thead>
            <tbody>
              {matter.deadlines.map((one, index) => (
                <tr key={`${index} ${one.stage} ${one.setOn}`}>
                  <th scope="row">{capitalised(say(deadlineTexts[one.stage] ?? otherDeadline))}</th>
                  <td data-label={say(texts.deadlineWhom)}>
                    {one.party ? shortName(one.party) : say(texts.everybody)}
                  </td>
                  <td data-label={say(texts.deadlineDay)}>
                    {one.current ? (
                      <DayText day={one.due} />
                    ) : (
                      <>
                        <s>
                          <DayText day={one.due} />
                        </s>{" "}
                        <span className="quiet">{say(texts.replanned)}</span>
                      </>
                    )}
                  </td>
                  <td data-label={say(texts.deadlineSet)}>
                    <DayText day={one.setOn} />
                  </td>
                  <td>
                    {one.reason}
                    <Origin source={one.source} constructed={one.constructed} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </Section>
  );
}
