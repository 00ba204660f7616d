import { data, useLoaderData, type LoaderFunctionArgs } from "react-router";
import { doneNotice } from "#access/done-texts.ts";
import { pageServices } from "#access/page-services.ts";
import { told } from "#access/page-form.ts";
import { doneEntry } from "#access/questions/done-entry.ts";
import { Citation } from "#design/citation.tsx";
import { DoneNotice } from "#design/done-notice.tsx";
import { Origin } from "#design/origin.tsx";
import { PageHead, Section } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { Shape } from "#design/status.tsx";
import { DayText } from "#design/day-text.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import { isMatterOpen } from "../matter-open.ts";
import { matterActs } from "../questions/matter-acts.ts";
import { matterTexts as versionsOf, matterTitles } from "../questions/matter-texts.ts";
import { matterAnswer } from "../questions/matter.ts";
import { resolutionsBy } from "../questions/resolutions.ts";
import { textChanges } from "../rules/text-versions.ts";
import { matterRefusalTexts } from "../texts.ts";
import { warningTexts } from "../act-texts.ts";
import { statusTone } from "./matter-tone.ts";
import { ActsPanel, WhyNotPanel } from "./acts-panel.tsx";
import { AwaitedSection } from "./awaited.tsx";
import { Board } from "./board.tsx";
import { BoundSection } from "./bound.tsx";
import { MatterTextSection } from "./matter-text.tsx";
import { ReasonsSection } from "./reasons.tsx";
import { DeadlinesSection, RegionStepsSection } from "./region-steps.tsx";
import { matterTexts as texts, matterTextsWith } from "./texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { reader, actor, clock } = services;
  const place = placeOf(request, params["language"], clock);
  const { language, on, today } = place;
  const answer = await matterAnswer(reader, params["matter"] ?? "", on, language);
  if (!answer.ok) {
    const message = matterRefusalTexts[answer.code][language](answer.params);
    if (answer.code !== "matter-not-opened") throw told(404, message);
    return data({ shown: null, notOpened: { message, day: String(answer.params["opened"]) } }, { status: 404 });
  }
  const matter = answer.value;
  const asked = new URL(request.url).searchParams;
  const [resolutions, versions, acts, titles, done] = await Promise.all([
    resolutionsBy(reader, matter.slug, on),
    versionsOf(reader, matter.slug, on),
    matterActs(reader, actor, matter.slug, { today, language }),
    matterTitles(reader, matter.replaces === null ? [] : [matter.replaces]),
    doneEntry(reader.db, actor, { asked: asked.get("gjort"), subject: `matter:${matter.slug}`, today }),
  ]);
  const wanted = asked.get("version");
  const at = wanted === null ? -1 : versions.findIndex((one) => String(one.version) === wanted);
  const text = at < 0 ? (versions.at(-1) ?? null) : (versions[at] ?? null);
  const before = at > 0 ? versions[at - 1] : undefined;
  const shown = {
    matter,
    resolutions,
    acts,
    done,
    csrf: services.csrf,
    warning: warningTexts[asked.get("varsel") ?? ""]?.[language]() ?? null,
    replaces:
      matter.replaces === null
        ? null
        : { slug: matter.replaces, title: titles.get(matter.replaces) ?? matter.replaces },
    text,
    changes: text && before ? textChanges(before.clauses, text.clauses) : null,
    address: `${services.baseUrl}${addressOf({ ...place, on: today }, `saker/${matter.slug}`)}`,
  };
  return data({ shown, notOpened: null });
}

export default function MatterPage() {
  const { shown, notOpened } = useLoaderData<typeof loader>();
  return shown ? <Matter shown={shown} /> : <NotOpened {...notOpened} />;
}

function NotOpened({ message, day }: { message: string; day: string }) {
  const say = useSay();
  const place = usePlace();
  return (
    <>
      <title>{say(texts.notOpenedTitle)}</title>
      <PageHead title={say(texts.notOpenedTitle)} lead={message} />
      <p className="actions">
        <a className="ds-button" href={`${place.path}?on=${day}`}>
          {matterTextsWith.seeOn[place.language](formatDay(day, place.language))}
        </a>
        <Go to="saker">{say(texts.matters)}</Go>
      </p>
    </>
  );
}

type Shown = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["shown"]>;

function Matter({ shown }: { shown: Shown }) {
  const say = useSay();
  const { language } = usePlace();
  const { matter, resolutions, acts, done, csrf, warning } = shown;
  const { inForce } = matter;
  const open = isMatterOpen(inForce);
  return (
    <>
      <title>{`${matter.title} · ${matter.cooperation.name}`}</title>
      <PageHead
        kicker={
          <>
            <Go to={`samarbeid/${matter.cooperation.slug}`}>{matter.cooperation.name}</Go> ·{" "}
            {matterTextsWith.opened[language](formatDay(matter.openedOn, language))}
            <Origin source={matter.source} constructed={matter.constructed} />
          </>
        }
        title={matter.title}
      >
        <p className="verdict">
          <Shape tone={statusTone(inForce.status)} /> {inForce.sentence}
        </p>
        {matter.replacedBy && (
          <p>
            {say(texts.replacedBy)} <Go to={`saker/${matter.replacedBy.slug}`}>{matter.replacedBy.title}</Go>
          </p>
        )}
      </PageHead>
      {done && (
        <DoneNotice done={done} what={doneNotice(done, language)} csrf={csrf}>
          {warning && <p>{warning}</p>}
        </DoneNotice>
      )}
      <ActsPanel matter={matter.slug} acts={acts} />
      <PageList />
      <Section id="tavlen" title={say(texts.board)}>
        {matter.board.length === 0 ? (
          <p className="empty">{say(texts.noBoard)}</p>
        ) : (
          <Board
            label={say(texts.board)}
            matter={matter.slug}
            rows={matter.board}
            resolutions={resolutions}
            open={open}
          />
        )}
        {matter.others.length > 0 && (
          <details className="others" open={matter.others.some((row) => row.outcome !== null)}>
            <summary>
              <strong>{say(texts.others)}:</strong>{" "}
              {listInWords(
                matter.others.map((row) => shortName(row.party)),
                language,
              )}
            </summary>
            <Board
              onlyReached
              label={say(texts.others)}
              matter={matter.slug}
              rows={matter.others}
              resolutions={resolutions}
              open={open}
            />
          </details>
        )}
      </Section>
      <AwaitedSection
        matter={matter.slug}
        rows={matter.board}
        title={matter.title}
        address={shown.address}
        open={open}
      />
      <BoundSection inForce={inForce} />
      <ReasonsSection matter={matter.slug} inForce={inForce} />
      <RegionStepsSection matter={matter} />
      <DeadlinesSection matter={matter} />
      <MatterTextSection matter={matter.slug} text={shown.text} versions={matter.versions} changes={shown.changes} />
      <AboutSection shown={shown} />
      <WhyNotPanel acts={acts} />
    </>
  );
}

const sections = [
  ["tavlen", texts.board],
  ["venter", texts.awaited],
  ["kraft", texts.bound],
  ["hvorfor", texts.why],
  ["steg", texts.regionSteps],
  ["frister", texts.deadlines],
  ["teksten", texts.text],
  ["om", texts.about],
] as const;

function PageList() {
  const say = useSay();
  return (
    <nav className="page-list no-print" aria-label={say(texts.onThisPage)}>
      <ul>
        {sections.map(([id, text]) => (
          <li key={id}>
            <a href={`#${id}`}>{say(text)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function AboutSection({ shown: { matter, replaces } }: { shown: Shown }) {
  const say = useSay();
  const { language, on, today } = usePlace();
  const query = `lang=${language}${on === today ? "" : `&on=${on}`}`;
  return (
    <Section id="om" title={say(texts.about)}>
      {matter.summary && <p>{matter.summary}</p>}
      <dl className="facts">
        {matter.legalEffect && (
          <>
            <dt>{say(texts.legalEffect)}</dt>
            <dd>{matter.legalEffect}</dd>
          </>
        )}
        {matter.law && (
          <>
            <dt>{say(texts.law)}</dt>
            <dd>{matter.law}</dd>
          </>
        )}
        {matter.rule && (
          <>
            <dt>{say(texts.rule)}</dt>
            <dd>
              {matter.rule.statutes === null ? (
                `${matter.rule.title} (${say(texts.ownRule)})`
              ) : (
                <Go to={`samarbeid/${matter.cooperation.slug}#vedtekter`}>{matter.rule.title}</Go>
              )}
              {matter.inForce.because.cite && (
                <>
                  {" · "}
                  <Citation cite={matter.inForce.because.cite} />
                </>
              )}
            </dd>
          </>
        )}
        <dt>{say(texts.opened)}</dt>
        <dd>
          <DayText day={matter.openedOn} />
        </dd>
        {replaces && (
          <>
            <dt>{say(texts.replaces)}</dt>
            <dd>
              <Go to={`saker/${replaces.slug}`}>{replaces.title}</Go>
            </dd>
          </>
        )}
        <dt>{say(texts.openData)}</dt>
        <dd>
          <a href={`/api/v1/matters/${matter.slug}?${query}`}>{say(texts.asJson)}</a> ·{" "}
          <Go to={`saker/${matter.slug}/tavle.csv`} className="">
            {say(texts.boardCsv)}
          </Go>
        </dd>
        <dt>{say(texts.registered)}</dt>
        <dd>
          <Go to="journal" query={{ om: `matter:${matter.slug}` }}>
            {say(texts.journal)}
          </Go>
        </dd>
      </dl>
    </Section>
  );
}
