import { Outlet, useLoaderData, type LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { DayText, Span } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { pageTexts, pageTextsWith, statutesRefusalTexts } from "../page-texts.ts";
import { statutesAnswer, type StatutesAnswer } from "../questions/statutes.ts";
import { RuleList } from "../rule-list.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const answer = await statutesAnswer(services.reader, params["cooperation"] ?? "", params["version"], on, language);
  if (!answer.ok) throw told(404, statutesRefusalTexts[answer.code][language](answer.params));
  return answer.value;
}

export default function Statutes() {
  const statutes = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  const { cooperation } = statutes;
  return (
    <>
      <title>{pageTextsWith.statutesOf[language](cooperation.name)}</title>
      <PageHead
        kicker={
          <>
            <Go to="samarbeid">{say(pageTexts.cooperations)}</Go> ·{" "}
            <Go to={`samarbeid/${cooperation.slug}`}>{cooperation.name}</Go>
          </>
        }
        title={pageTextsWith.statutesOf[language](cooperation.name)}
        lead={
          <>
            {statutes.title}, <Span since={statutes.since} until={statutes.until} />
            <Origin source={statutes.source} constructed={statutes.constructed} />
          </>
        }
      >
        <p>
          {say(pageTexts.law)}: {statutes.law}
        </p>
        {!statutes.textKnown && <p className="note attention">{say(pageTexts.textNotKnown)}</p>}
      </PageHead>
      <div className="wide-left">
        <div>
          <Text statutes={statutes} />
          <Outlet />
        </div>
        <Versions statutes={statutes} />
      </div>
      <Section id="rules" title={say(pageTexts.rules)}>
        {statutes.rules.length === 0 ? <Empty>{say(pageTexts.noRules)}</Empty> : <RuleList rules={statutes.rules} />}
      </Section>
    </>
  );
}

function Text({ statutes: { clauses } }: { statutes: StatutesAnswer }) {
  const say = useSay();
  return (
    <Section id="text" title={say(pageTexts.text)}>
      {clauses.length === 0 && <Empty>{say(pageTexts.noText)}</Empty>}
      {clauses.map((one) => (
        <article key={one.clause} id={`punkt-${one.clause}`} className="clause">
          <h3>
            § {one.clause} {one.heading}
            <Origin source={null} constructed={one.constructed} />
          </h3>
          <p>{one.wording}</p>
          {one.matters.length > 0 && (
            <p className="quiet small">
              {say(pageTexts.regulates)} {one.matters.join(", ")}
            </p>
          )}
        </article>
      ))}
    </Section>
  );
}

function Versions({ statutes }: { statutes: StatutesAnswer }) {
  const say = useSay();
  return (
    <Section id="versions" title={say(pageTexts.versions)}>
      <ul className="plain-list tight">
        {statutes.versions.map((one) => (
          <li key={one.id} aria-current={one.id === statutes.id ? "true" : undefined}>
            {one.id === statutes.id ? (
              <strong>
                {one.title} <span className="quiet">({say(pageTexts.thisVersion)})</span>
              </strong>
            ) : (
              <Go to={`samarbeid/${statutes.cooperation.slug}/vedtekter/${one.id}`}>{one.title}</Go>
            )}
            <p className="under">
              <DayText day={one.since} />
              {one.until && (
                <>
                  {" – "}
                  <DayText day={one.until} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
