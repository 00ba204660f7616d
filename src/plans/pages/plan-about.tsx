import { DayText, Span } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, Section } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { addDays } from "#platform/day.ts";
import { capitalised } from "#platform/in-words.ts";
import type { PlanAnswer } from "../contract/plan.ts";
import { linkTexts, planKindTexts } from "../texts.ts";
import { planTexts as texts } from "./texts.ts";

/** What it continues, makes concrete or replaces, and the other way round. */
export function PlanLinks({ links }: { links: PlanAnswer["links"] }) {
  const say = useSay();
  return (
    <Section id="sammenheng" title={say(texts.links)}>
      {links.length === 0 ? (
        <Empty>{say(texts.noLinks)}</Empty>
      ) : (
        <dl className="facts">
          {links.map((one) => (
            <div key={`${one.kind} ${one.direction} ${one.plan.slug}`}>
              <dt>{say(linkTexts[one.kind][one.direction])}</dt>
              <dd>
                <Go to={`planer/${one.plan.slug}`}>{one.plan.title}</Go> ({say(planKindTexts[one.plan.kind])},{" "}
                {one.plan.owner.name})
                <Origin source={one.source} constructed={one.constructed} />
                {one.note && <p className="under">{one.note}</p>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}

export function PlanAbout({ plan }: { plan: PlanAnswer }) {
  const say = useSay();
  const { language, on, today } = usePlace();
  const query = `lang=${language}${on === today ? "" : `&on=${on}`}`;
  return (
    <Section id="om" title={say(texts.about)}>
      <dl className="facts">
        <dt>{say(texts.kind)}</dt>
        <dd>{capitalised(say(planKindTexts[plan.kind]))}</dd>
        {plan.law && (
          <>
            <dt>{say(texts.law)}</dt>
            <dd>{capitalised(plan.law)}</dd>
          </>
        )}
        {plan.legalEffect && (
          <>
            <dt>{say(texts.effect)}</dt>
            <dd>{plan.legalEffect}</dd>
          </>
        )}
        {plan.period && (
          <>
            <dt>{say(texts.period)}</dt>
            <dd>
              <DayText day={plan.period.from} /> – <DayText day={addDays(plan.period.until, -1)} />
            </dd>
          </>
        )}
        <dt>{say(texts.begun)}</dt>
        <dd>
          <Span since={plan.begunOn} sinceCertainty={plan.begunCertainty} until={null} />
        </dd>
        {plan.website && (
          <>
            <dt>{say(texts.website)}</dt>
            <dd>
              <a href={plan.website} rel="external noreferrer">
                {new URL(plan.website).hostname}
              </a>
            </dd>
          </>
        )}
        <dt>{say(texts.openData)}</dt>
        <dd>
          <a href={`/api/v1/plans/${plan.slug}?${query}`}>{say(texts.asJson)}</a>
        </dd>
        <dt>{say(texts.registered)}</dt>
        <dd>
          <Go to="journal" query={{ om: `plan:${plan.slug}` }}>
            {say(texts.journal)}
          </Go>
        </dd>
      </dl>
    </Section>
  );
}
