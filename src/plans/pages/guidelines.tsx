import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { doneNotice } from "#access/done-texts.ts";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneEntry, doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import { pagerTexts } from "#design/list-texts.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { addressAt, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay, formatNumber } from "#platform/format.ts";
import { followUpSentence } from "../follow-up-sentences.ts";
import { answerStateTexts, followUpRefusalTexts } from "../guideline-texts.ts";
import { followUp, type FollowUp } from "../questions/follow-up.ts";
import { filtered, readFilter, type FollowUpFilter } from "./follow-up-filter.ts";
import { FollowUpFilterForm } from "./follow-up-filter-form.tsx";
import { FollowUpMatrix } from "./follow-up-matrix.tsx";
import { followUpTexts as texts, followUpTextsWith as textsWith } from "./follow-up-page-texts.ts";
import { Lacking, lackingOf } from "./lacking.tsx";
import { MatrixPartsNav } from "./matrix-parts-nav.tsx";
import { shownMatrix } from "./shown-matrix.ts";
import "./follow-up.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, actor, clock, database, csrf } = context.get(pageServices);
  const place = placeOf(request, params["language"], clock);
  const { language, on, today } = place;
  const plan = params["plan"] ?? "";
  const found = await followUp(reader, plan, on);
  if (!found.ok) throw told(404, followUpRefusalTexts[found.code][language](found.params));
  const all = found.value;
  const search = new URL(request.url).searchParams;
  const filter = readFilter(search);
  const matrix = shownMatrix(filtered(all, filter), search.get("del"), language);
  const answers = all.cells.flatMap((cell) => ("parts" in cell ? cell.parts.flatMap((one) => one.answer ?? []) : []));
  return {
    plan: all.plan,
    sentence: followUpSentence(all, language),
    filter,
    total: all.guidelines.length,
    matrix,
    all: all.municipalities.map(({ party }) => ({ slug: party.slug, name: shortName(party) })),
    lacking: lackingOf(all),
    changeDays: all.changeDays,
    constructed: { count: answers.filter((one) => one.constructed).length, of: answers.length },
    mayAdd: may(actor, "add-guideline", scopeOf(all), today).allowed,
    done: await doneEntry(database.sql, actor, { asked: search.get(doneWord), subject: `guidelines:${plan}`, today }),
    csrf,
  };
}

function scopeOf({ plan }: FollowUp) {
  return plan.cooperation ? { cooperation: plan.cooperation.slug } : {};
}

function queryOf({ municipality, kind, status }: FollowUpFilter) {
  return { kommune: municipality, type: kind, status };
}

export default function Guidelines() {
  const { plan, sentence, total, filter, all, lacking, matrix, mayAdd, constructed, done, csrf } =
    useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  return (
    <>
      <title>{`${say(texts.title)} · ${plan.title}`}</title>
      <PageHead kicker={<Go to={`planer/${plan.slug}`}>{plan.title}</Go>} title={say(texts.title)} lead={sentence}>
        {mayAdd && (
          <p className="no-print">
            <Go to={`arbeid/planer/${plan.slug}/retningslinje`} className="ds-button" data-size="sm">
              {say(texts.addGuideline)}
            </Go>
          </p>
        )}
      </PageHead>
      {done && <DoneNotice done={done} what={doneNotice(done, language)} csrf={csrf} />}
      {constructed.count > 0 && (
        <p className="note">
          {textsWith.constructed[language](
            formatNumber(constructed.count, language),
            formatNumber(constructed.of, language),
          )}
        </p>
      )}
      {total === 0 ? <OtherDays /> : <Lacking plan={plan.slug} lacking={lacking} />}
      {total > 0 && (
        <Section id="matrix" title={say(texts.matrix)}>
          <FollowUpFilterForm filter={filter} municipalities={all} />
          <Key />
          {matrix.guidelines === 0 ? (
            <Empty>{say(texts.noMatch)}</Empty>
          ) : (
            <>
              <MatrixPartsNav
                to={`planer/${plan.slug}/retningslinjer`}
                query={queryOf(filter)}
                parts={matrix.parts}
                at={matrix.at}
              />
              <FollowUpMatrix plan={plan.slug} matrix={matrix} />
            </>
          )}
          <Csv />
        </Section>
      )}
    </>
  );
}

function OtherDays() {
  const { changeDays } = useLoaderData<typeof loader>();
  const say = useSay();
  const place = usePlace();
  return (
    <>
      <Empty>{say(texts.noneOnDay)}</Empty>
      {changeDays.length > 0 && (
        <Section id="days" title={say(texts.otherDays)}>
          <ul className="ways">
            {changeDays.map((day) => (
              <li key={day}>
                <a className="ds-link" href={addressAt(place, day)}>
                  {formatDay(day, place.language)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Key() {
  const say = useSay();
  const marks = [
    ["done", answerStateTexts.followed],
    ["partly", answerStateTexts.deviates],
    ["waiting", answerStateTexts["not-treated"]],
    ["attention", texts.lateOrMissing],
  ] as const;
  return (
    <ul className="follow-up-key">
      {marks.map(([tone, text]) => (
        <li key={tone} className={`fu-${tone}`}>
          <span>{say(text)}</span>
        </li>
      ))}
    </ul>
  );
}

function Csv() {
  const { plan, filter } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <p className="no-print">
      <Go to={`planer/${plan.slug}/retningslinjer.csv`} query={queryOf(filter)}>
        {say(pagerTexts.csv)}
      </Go>
    </p>
  );
}
