import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, Section, TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import type { Day } from "#platform/day.ts";
import { municipalPlanKindTexts } from "../guideline-texts.ts";
import type { MunicipalPlanShown } from "../questions/guideline-pages.ts";
import { followUpTexts as texts } from "./follow-up-page-texts.ts";

/** The municipality's own plans with their own dates. */
export function MunicipalPlans({ plans, on }: { plans: readonly MunicipalPlanShown[]; on: Day }) {
  const say = useSay();
  const { language } = usePlace();
  const heads = [texts.planTitle, texts.started, texts.adopted, texts.revision] as const;
  return (
    <Section id="municipal-plans" title={say(texts.municipalPlans)}>
      {plans.length === 0 ? (
        <Empty>{say(texts.noMunicipalPlans)}</Empty>
      ) : (
        <TableFrame label={say(texts.municipalPlans)}>
          <table className="table stacked">
            <thead>
              <tr>
                {heads.map((text) => (
                  <th key={text.nb} scope="col">
                    {say(text)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {plans.map((plan) => (
                <tr key={plan.id} id={`plan-${plan.id}`}>
                  <th scope="row">
                    {plan.title}
                    <Origin source={plan.source} constructed={plan.constructed} />
                    <p className="under">
                      {[
                        capitalised(municipalPlanKindTexts[plan.kind][language]),
                        plan.plan_number && `${say(texts.planId)} ${plan.unit_number} ${plan.plan_number}`,
                        plan.note,
                      ]
                        .filter(Boolean)
                        .join(". ")}
                    </p>
                  </th>
                  <td data-label={say(texts.started)}>
                    {plan.started_on && plan.started_on <= on ? <DayText day={plan.started_on} /> : "–"}
                  </td>
                  <td data-label={say(texts.adopted)}>
                    {plan.adopted_on && plan.adopted_on <= on ? (
                      <DayText day={plan.adopted_on} />
                    ) : (
                      say(texts.notAdopted)
                    )}
                    {plan.ended_on && plan.ended_on <= on && (
                      <>
                        <br />
                        {say(texts.repealed)} <DayText day={plan.ended_on} />
                      </>
                    )}
                  </td>
                  <td data-label={say(texts.revision)}>
                    {plan.revision_due ? <DayText day={plan.revision_due} /> : "–"}
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
