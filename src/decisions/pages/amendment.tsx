import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import type { Phrase } from "#cooperation/rule-words.ts";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { amendmentRoute } from "../questions/amendment-route.ts";
import { amendmentRefusalTexts } from "../texts.ts";
import { amendmentTexts as texts, matterItemTexts } from "./amendment-texts.ts";
import { writtenOut } from "./work/written-out.ts";

/** Which way a change of the statutes must go: the reader ticks the clauses that it touches. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, clock } = context.get(pageServices);
  const place = placeOf(request, params["language"], clock);
  const word = params["cooperation"] ?? "";
  const found = await cooperationAnswer(reader, word, place.on);
  if (!found.ok) throw told(404, cooperationRefusalTexts[found.code][place.language](found.params));
  const asked = new URL(request.url).searchParams;
  const clauses = asked.getAll("punkt");
  const answer = await amendmentRoute(reader, found.value.slug, clauses, place.on, place.language);
  const { slug, name, statutes } = found.value;
  return {
    slug,
    name,
    statutes: statutes && { title: statutes.title, clauses: statutes.clauses },
    clauses,
    asked: asked.has("svar"),
    route: answer.ok ? answer.value : null,
    problem: answer.ok
      ? null
      : amendmentRefusalTexts[answer.code][place.language](writtenOut(answer.params, place.language)),
  };
}

export default function Amendment() {
  const { slug, name, statutes, clauses, asked, route, problem } = useLoaderData<typeof loader>();
  const say = useSay();
  const place = usePlace();
  return (
    <>
      <title>{`${say(texts.title)} · ${name}`}</title>
      <PageHead kicker={<Go to={`samarbeid/${slug}`}>{name}</Go>} title={say(texts.title)} lead={say(texts.lead)} />
      {!statutes && <Empty>{problem}</Empty>}
      {statutes && (
        <form method="get" action={place.path} className="form">
          {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
          <fieldset className="ds-fieldset">
            <legend className="ds-label">{`${say(texts.which)} ${statutes.title}`}</legend>
            <ul className="plain-list">
              {statutes.clauses.map((clause) => (
                <li key={clause.clause}>
                  <label className="choice">
                    <input
                      className="ds-input"
                      type="checkbox"
                      name="punkt"
                      value={clause.clause}
                      defaultChecked={clauses.includes(clause.clause)}
                    />
                    <span>
                      <strong>{clause.clause}</strong> {clause.heading}
                      {clause.matters.map((matter) => (
                        <span key={matter} className="quiet">
                          {" "}
                          · {say(matterItemTexts[matter] ?? texts.other)}
                        </span>
                      ))}
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          <p className="actions">
            <button className="ds-button" type="submit" name="svar" value="1">
              {say(texts.show)}
            </button>
          </p>
        </form>
      )}
      {statutes && problem && <Empty>{problem}</Empty>}
      {statutes && asked && route && (
        <Section id="svar" title={say(texts.answer)}>
          <p className="verdict">{route.words.title}</p>
          {route.words.stages.map((stage) => (
            <Asked key={stage.id} lead={say(texts.requires)} phrase={stage.asks} />
          ))}
          <p>
            {say(texts.because)}{" "}
            {route.because.map((cite, index) => (
              <span key={`${cite.law} ${cite.paragraph}`}>
                {index > 0 && " · "}
                {cite.url ? (
                  <a className="ds-link" href={cite.url}>
                    {`${cite.law} ${cite.paragraph}`}
                  </a>
                ) : (
                  `${cite.law} ${cite.paragraph}`
                )}
              </span>
            ))}
          </p>
          {!route.checked && <p className="note attention">{say(texts.unchecked)}</p>}
        </Section>
      )}
    </>
  );
}

function Asked({ lead, phrase }: { lead: string; phrase: Phrase }) {
  return (
    <>
      <p>{`${lead} ${phrase.text}`}</p>
      {phrase.of.length > 0 && (
        <ul className="ds-list">
          {phrase.of.map((one) => (
            <li key={one.text}>{one.text}</li>
          ))}
        </ul>
      )}
    </>
  );
}
