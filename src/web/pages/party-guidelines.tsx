import type { AwaitedGuidelines } from "#plans/questions/awaited-guidelines.ts";
import { lackingWords } from "#plans/follow-up-sentences.ts";
import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Section, TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Shape, Status } from "#design/status.tsx";
import { formatNumber } from "#platform/format.ts";
import { partyTexts, partyTextsWith } from "./party-texts.ts";

/** Guidelines of joint plans that the municipality has to answer in its own plans, and how far it has come. */
export function MustAnswer({ party, guidelines }: { party: string; guidelines: AwaitedGuidelines[] }) {
  const say = useSay();
  const { language } = usePlace();
  if (guidelines.length === 0) return null;
  return (
    <Section id="guidelines" title={say(partyTexts.mustAnswer)}>
      <TableFrame label={say(partyTexts.mustAnswer)}>
        <table className="table stacked">
          <thead>
            <tr>
              <th scope="col">{say(partyTexts.jointPlan)}</th>
              <th scope="col">{say(partyTexts.answersGiven)}</th>
              <th scope="col">{say(partyTexts.what)}</th>
            </tr>
          </thead>
          <tbody>
            {guidelines.map(({ plan, counts, overdueSince, overdueConstructed, due }) => {
              const given = counts.followed + counts.deviates;
              const lacking = lackingWords(counts, language);
              return (
                <tr key={plan.slug}>
                  <th scope="row">
                    <Shape tone={lacking ? "attention" : counts.notTreated > 0 ? "waiting" : "done"} />{" "}
                    <Go to={`planer/${plan.slug}/oppfolging/${party}`}>{plan.title}</Go>
                  </th>
                  <td data-label={say(partyTexts.answersGiven)}>
                    {partyTextsWith.answersOf[language](
                      formatNumber(given, language),
                      formatNumber(given + counts.notTreated, language),
                    )}
                  </td>
                  <td>
                    {lacking ? (
                      <>
                        <Status tone="attention">{lacking}</Status>
                        {overdueSince && (
                          <p className="under">
                            {say(partyTexts.oldestSince)} <DayText day={overdueSince} />
                          </p>
                        )}
                        {overdueConstructed > 0 && (
                          <p className="under">
                            {partyTextsWith.overdueConstructed[language](
                              formatNumber(overdueConstructed, language),
                              formatNumber(counts.overdue, language),
                            )}
                            <Origin source={null} constructed />
                          </p>
                        )}
                      </>
                    ) : due ? (
                      <>
                        {say(partyTexts.due)}: <DayText day={due} />
                      </>
                    ) : (
                      ""
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
    </Section>
  );
}
