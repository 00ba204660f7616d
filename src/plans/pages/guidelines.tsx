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
import { Shape } from "#design/status.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay, formatNumber } from "#platform/format.ts";
import { followUpSentence } from "../follow-up-sentences.ts";
import { answerStateTexts, followUpRefusalTexts, guidelineKindTexts } from "../guideline-texts.ts";
import { countsOf, followUp, type FollowUp } from "../questions/follow-up.ts";
import { guidelineKinds } from "../rules/guideline.ts";
import { cellStatuses, filtered, readFilter } from "./follow-up-filter.ts";
import { FollowUpMatrix } from "./follow-up-matrix.tsx";
import { followUpTexts as texts, followUpTextsWith as textsWith } from "./follow-up-page-texts.ts";
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
  const { guidelines, municipalities, cells } = filtered(all, filter);
  const answers = all.cells.flatMap((cell) => ("parts" in cell ? cell.parts.flatMap((one) => one.answer ?? []) : []));
  return {
    plan: all.plan,
    sentence: followUpSentence(all, language),
    filter,
    total: all.guidelines.length,
    shown: { plan, guidelines, municipalities, cells },
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

/** Municipalities that owe an answer or a notice, those that owe most first. */
function lackingOf(all: FollowUp) {
  return all.municipalities
    .map(({ party }) => {
      const own = all.cells.filter((one) => one.municipality === party.slug);
      const { overdue, noticeMissing } = countsOf(own);
      const days = own.flatMap((one) => ("overdue" in one && one.overdue ? [one.overdue.since] : [])).toSorted();
      return { slug: party.slug, name: shortName(party), overdue, noticeMissing, oldest: days[0] ?? null };
    })
    .filter((one) => one.overdue + one.noticeMissing > 0)
    .toSorted((a, b) => b.overdue + b.noticeMissing - (a.overdue + a.noticeMissing));
}

export default function Guidelines() {
  const { plan, sentence, total, shown, mayAdd, constructed, done, csrf } = useLoaderData<typeof loader>();
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
      {total === 0 ? <OtherDays /> : <Lacking />}
      {total > 0 && (
        <Section id="matrix" title={say(texts.matrix)}>
          <Filter />
          <Key />
          {shown.guidelines.length === 0 ? <Empty>{say(texts.noMatch)}</Empty> : <FollowUpMatrix {...shown} />}
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

function Lacking() {
  const { lacking, shown } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  return (
    <Section id="lacking" title={say(texts.lacking)}>
      {lacking.length === 0 ? (
        <Empty>{say(texts.nothingLacking)}</Empty>
      ) : (
        <ul className="plain-list tight">
          {lacking.map((one) => (
            <li key={one.slug}>
              <Shape tone="attention" />{" "}
              <Go to={`planer/${shown.plan}/oppfolging/${one.slug}`}>
                <strong>{one.name}</strong>
              </Go>
              {": "}
              {[
                one.overdue > 0 &&
                  `${textsWith.answersMissing[language](formatNumber(one.overdue, language), one.overdue > 1)}${
                    one.oldest ? `, ${textsWith.oldest[language](formatDay(one.oldest, language))}` : ""
                  }`,
                one.noticeMissing > 0 && textsWith.noticesMissing[language](formatNumber(one.noticeMissing, language)),
              ]
                .filter(Boolean)
                .join("; ")}
            </li>
          ))}
        </ul>
      )}
    </Section>
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

const statusTexts = {
  overdue: texts.overdue,
  "not-notified": texts.noticeMissing,
  deviates: answerStateTexts.deviates,
  "not-treated": answerStateTexts["not-treated"],
  followed: answerStateTexts.followed,
};

function Filter() {
  const { filter, all } = useLoaderData<typeof loader>();
  const say = useSay();
  const place = usePlace();
  const fields = [
    {
      name: "kommune",
      label: texts.municipality,
      value: filter.municipality,
      options: all.map((one) => [one.slug, one.name] as const),
    },
    {
      name: "type",
      label: texts.kind,
      value: filter.kind,
      options: guidelineKinds.map((kind) => [kind, say(guidelineKindTexts[kind])] as const),
    },
    {
      name: "status",
      label: texts.status,
      value: filter.status,
      options: cellStatuses.map((status) => [status, say(statusTexts[status])] as const),
    },
  ];
  return (
    <form method="get" action={`${place.path}#matrix`} className="filter no-print" role="search">
      {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
      {fields.map((field) => (
        <div key={field.name}>
          <label className="ds-label" htmlFor={`filter-${field.name}`}>
            {say(field.label)}
          </label>
          <select id={`filter-${field.name}`} className="ds-input" name={field.name} defaultValue={field.value}>
            <option value="">{say(texts.all)}</option>
            {field.options.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div className="filter-do">
        <button className="ds-button" type="submit">
          {say(pagerTexts.filter)}
        </button>
        {fields.some((one) => one.value !== "") && (
          <a className="ds-link" href={addressAt({ ...place, query: "" }, place.on)}>
            {say(pagerTexts.clear)}
          </a>
        )}
      </div>
    </form>
  );
}

function Csv() {
  const { plan, filter } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <p className="no-print">
      <Go
        to={`planer/${plan.slug}/retningslinjer.csv`}
        query={{ kommune: filter.municipality, type: filter.kind, status: filter.status }}
      >
        {say(pagerTexts.csv)}
      </Go>
    </p>
  );
}
