import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { doneNotice } from "#access/done-texts.ts";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneEntry, doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import { Citation } from "#design/citation.tsx";
import { DayText, Span } from "#design/day-text.tsx";
import { DoneNotice } from "#design/done-notice.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatNumber } from "#platform/format.ts";
import { capitalised, listInWords } from "#platform/in-words.ts";
import { AreaMap } from "#territory/area-map.tsx";
import { areaPicture } from "#territory/questions/area-picture.ts";
import { followUpRefusalTexts, guidelineKindTexts } from "../guideline-texts.ts";
import { valueInWords } from "../measure-texts.ts";
import { guidelinePage, type MeasurementShown, type NoticeShown } from "../questions/guideline-pages.ts";
import { squareMetres } from "../rules/measures/ground.ts";
import { noticeCite } from "../rules/notice-cite.ts";
import { AnswerItem } from "./answer-parts.tsx";
import { cellShown } from "./follow-up-cell.ts";
import { followUpTexts as texts, followUpTextsWith as textsWith } from "./follow-up-page-texts.ts";
import "./follow-up.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, actor, clock, database, csrf } = context.get(pageServices);
  const { language, on, today } = placeOf(request, params["language"], clock);
  const plan = params["plan"] ?? "";
  const found = await guidelinePage(reader, plan, params["guideline"] ?? "", on, language);
  if (!found.ok) throw told(404, followUpRefusalTexts[found.code][language](found.params));
  const { cooperation } = found.value.plan;
  const asked = new URL(request.url).searchParams.get(doneWord);
  const { answers, guideline } = found.value;
  const parties = answers.map((one) => one.municipality.slug);
  return {
    page: found.value,
    map: guideline.area && (await areaPicture(reader, on, parties, guideline.area.coordinates)),
    mayEdit: may(actor, "edit-guideline", cooperation ? { cooperation: cooperation.slug } : {}, today).allowed,
    done: await doneEntry(database.sql, actor, { asked, subject: `guidelines:${plan}`, today }),
    csrf,
  };
}

export default function Guideline() {
  const { page, mayEdit, done, csrf } = useLoaderData<typeof loader>();
  const { plan, guideline, answers, notices, measurements, versions } = page;
  const say = useSay();
  const { language } = usePlace();
  return (
    <>
      <title>{`${guideline.number} ${guideline.heading} · ${plan.title}`}</title>
      <PageHead
        kicker={
          <>
            <Go to={`planer/${plan.slug}`}>{plan.title}</Go> ·{" "}
            <Go to={`planer/${plan.slug}/retningslinjer`}>{say(texts.title)}</Go>
          </>
        }
        title={`${say(texts.guideline)} ${guideline.number}`}
        lead={guideline.wording}
      >
        {mayEdit && (
          <p className="no-print">
            <Go
              to={`arbeid/planer/${plan.slug}/retningslinjer/${guideline.id}/endre`}
              className="ds-button"
              data-variant="secondary"
              data-size="sm"
            >
              {say(texts.editGuideline)}
            </Go>
          </p>
        )}
      </PageHead>
      {done && <DoneNotice done={done} what={doneNotice(done, language)} csrf={csrf} />}
      <Facts />
      <Where />
      <Section id="answers" title={say(texts.answers)}>
        <ul className="answer-items">
          {answers.map(({ municipality, cell, words }) => (
            <AnswerItem
              key={municipality.slug}
              id={`svar-${municipality.slug}`}
              mark={cellShown(cell, language)}
              cell={words}
              measure={guideline.measure}
              unsettled
              title={<Go to={`planer/${plan.slug}/oppfolging/${municipality.slug}`}>{shortName(municipality)}</Go>}
            />
          ))}
        </ul>
      </Section>
      {plan.noticeNeeded && <Notices notices={notices} />}
      {measurements.length > 0 && <Measurements measurements={measurements} />}
      {versions.length > 1 && (
        <Section id="versions" title={say(texts.versions)}>
          <ul className="plain-list tight">
            {versions.map((one) => (
              <li key={one.since}>
                <Span since={one.since} until={one.until} />: {one.wording}{" "}
                {one.matter && <Go to={`saker/${one.matter}`}>{textsWith.clause[language](one.clause)}</Go>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Facts() {
  const { guideline, plan } = useLoaderData<typeof loader>().page;
  const say = useSay();
  const place = usePlace();
  const { language } = place;
  return (
    <dl className="groups">
      <dt>{say(texts.kind)}</dt>
      <dd>{capitalised(say(guidelineKindTexts[guideline.kind]))}</dd>
      {guideline.measureText && (
        <>
          <dt>{say(texts.measure)}</dt>
          <dd>{guideline.measureText}</dd>
        </>
      )}
      <dt>{say(texts.holds)}</dt>
      <dd>
        <Span since={guideline.since} until={guideline.until} />
      </dd>
      {guideline.matter && (
        <>
          <dt>{say(texts.adoptedIn)}</dt>
          <dd>
            <Go to={`saker/${guideline.matter.slug}`}>{guideline.matter.title}</Go>,{" "}
            {textsWith.clause[language](guideline.matter.clause)}
          </dd>
        </>
      )}
      <dt>{say(texts.area)}</dt>
      <dd>
        {guideline.area ? (
          <a
            className="ds-link"
            href={addressOf(place, `planer/${plan.slug}/retningslinjer/${guideline.id}/omraade.geojson`)}
          >
            {textsWith.squareKilometres[language](
              formatNumber(Math.round(squareMetres(guideline.area) / 10_000) / 100, language),
            )}
          </a>
        ) : (
          say(texts.wholeArea)
        )}
      </dd>
      <dt>{say(texts.source)}</dt>
      <dd>
        {guideline.source && !guideline.constructed ? guideline.source.title : ""}
        <Origin source={guideline.source} constructed={guideline.constructed} />
      </dd>
    </dl>
  );
}

/** Where the guideline holds, drawn; in words under it. */
function Where() {
  const { page, map } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  if (!map || !page.guideline.area) return null;
  const size = formatNumber(Math.round(squareMetres(page.guideline.area) / 10_000) / 100, language);
  const names = map.inside.map(shortName);
  return (
    <Section id="where" title={say(texts.where)}>
      <AreaMap
        id="guideline-map"
        title={textsWith.mapTitle[language](page.guideline.number)}
        text={textsWith.mapText[language](size, names.length === 0 ? "" : listInWords(names, language))}
        picture={map}
      />
    </Section>
  );
}

function Notices({ notices }: { notices: NoticeShown[] }) {
  const say = useSay();
  return (
    <Section id="notices" title={say(texts.notices)}>
      <p className="quiet">
        {say(texts.noticeRule)} <Citation cite={noticeCite} />
      </p>
      {notices.length === 0 ? (
        <Empty>{say(texts.noNotices)}</Empty>
      ) : (
        <ul className="dates">
          {notices.map((one) => (
            <li key={`${one.party} ${one.day}`}>
              <DayText day={one.day} />
              <span>
                <strong>{shortName(one.by)}</strong>: {one.words}
                {one.document && <span className="quiet"> ({one.document})</span>}
                <Origin source={one.source} constructed={one.constructed} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Measurements({ measurements }: { measurements: MeasurementShown[] }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <Section id="measurements" title={say(texts.measurements)}>
      <ul className="dates">
        {measurements.map((one) => (
          <li key={one.id} id={one.id}>
            <DayText day={one.day} />
            <div>
              <strong>{shortName(one.by)}</strong>: {valueInWords(one.result.value, one.measure.unit, language)},{" "}
              {say(one.met ? texts.met : texts.notMet)}
              <Origin source={one.source} constructed={one.constructed} />
              <p className="under">
                {[one.file_name, `${formatNumber(one.fields, language)} ${say(texts.fields)}`]
                  .filter(Boolean)
                  .join(", ")}
                , {say(texts.digest)} <span className="hash">{one.sha256}</span>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
