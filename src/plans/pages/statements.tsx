import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, Section, TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { Status } from "#design/status.tsx";
import { formatDay, formatNumber } from "#platform/format.ts";
import type { IndicatorShown, PlanAnswer } from "../contract/plan.ts";
import { statementKindTexts } from "../texts.ts";
import { statementKinds } from "../vocabulary.ts";
import { planTexts as texts, withTexts } from "./texts.ts";

/** Trends it answers to, purposes, goals with how they are measured, strategies. */
export function StatementsSection({ statements }: { statements: PlanAnswer["statements"] }) {
  const say = useSay();
  return (
    <Section id="vil" title={say(texts.says)}>
      {statements.length === 0 && <Empty>{say(texts.noStatements)}</Empty>}
      <div className="columns">
        {statementKinds.map((kind) => {
          const own = statements.filter((one) => one.kind === kind);
          return (
            own.length > 0 && (
              <div key={kind}>
                <h3 className="subhead">{say(statementKindTexts[kind])}</h3>
                <ul>
                  {own.map((one) => (
                    <li key={one.id}>
                      {one.wording}
                      <Origin source={one.source} constructed={one.constructed} />
                    </li>
                  ))}
                </ul>
              </div>
            )
          );
        })}
      </div>
      <Indicators indicators={statements.flatMap((one) => one.indicators)} />
    </Section>
  );
}

function Indicators({ indicators }: { indicators: IndicatorShown[] }) {
  const say = useSay();
  const { language } = usePlace();
  if (indicators.length === 0) return null;
  return (
    <TableFrame label={say(texts.indicator)}>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{say(texts.indicator)}</th>
            <th scope="col">{say(texts.target)}</th>
            <th scope="col">{say(texts.newest)}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((one) => {
            const newest = one.values.at(-1);
            return (
              <tr key={one.id}>
                <th scope="row">
                  {one.title}
                  <Origin source={one.source} constructed={one.constructed} />
                </th>
                <td data-label={say(texts.target)}>
                  {withTexts.aim[language](
                    one.aim,
                    formatNumber(one.target, language),
                    one.unit,
                    one.targetDay && formatDay(one.targetDay, language),
                  )}
                  {one.baseline !== null && (
                    <p className="under">
                      {withTexts.baseline[language](
                        formatNumber(one.baseline, language),
                        one.unit,
                        one.baselineDay && formatDay(one.baselineDay, language),
                      )}
                    </p>
                  )}
                </td>
                <td data-label={say(texts.newest)}>
                  {newest ? (
                    <>
                      {formatNumber(newest.value, language)} {one.unit}, <DayText day={newest.day} />
                      <Origin source={newest.source} constructed={newest.constructed} />{" "}
                      <Status tone={one.reached ? "done" : "waiting"}>
                        {say(one.reached ? texts.reached : texts.notReached)}
                      </Status>
                      {newest.note && <p className="under">{newest.note}</p>}
                      <EarlierValues of={one} />
                    </>
                  ) : (
                    <span className="quiet">{say(texts.notMeasured)}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** What it was before, the newest of them first. */
function EarlierValues({ of }: { of: IndicatorShown }) {
  const say = useSay();
  const { language } = usePlace();
  const earlier = of.values.slice(0, -1).toReversed();
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary>{`${say(texts.earlierValues)} (${earlier.length})`}</summary>
      <ul>
        {earlier.map((one) => (
          <li key={one.day}>
            {formatNumber(one.value, language)} {of.unit}, <DayText day={one.day} />
            <Origin source={one.source} constructed={one.constructed} />
            {one.note && <p className="under">{one.note}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
