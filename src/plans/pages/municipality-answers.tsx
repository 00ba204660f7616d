import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { doneNotice } from "#access/done-texts.ts";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneEntry, doneWord } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { findRefusalTexts } from "#parties/texts.ts";
import { listInWords, numberInWords } from "#platform/in-words.ts";
import { lackingWords } from "../follow-up-sentences.ts";
import { followUpRefusalTexts } from "../guideline-texts.ts";
import { municipalityFollowUp, type AnswerShown } from "../questions/guideline-pages.ts";
import { AnswerItem } from "./answer-parts.tsx";
import { cellShown } from "./follow-up-cell.ts";
import { followUpTexts as texts, followUpTextsWith as textsWith } from "./follow-up-page-texts.ts";
import { MunicipalPlans } from "./municipal-plans.tsx";
import "./follow-up.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, actor, clock, database, csrf } = context.get(pageServices);
  const { language, on, today } = placeOf(request, params["language"], clock);
  const plan = params["plan"] ?? "";
  const found = await municipalityFollowUp(reader, plan, params["party"] ?? "", on, language);
  if (!found.ok) {
    const refusals = { ...findRefusalTexts, ...followUpRefusalTexts };
    throw told(404, refusals[found.code][language](found.params));
  }
  const { municipality } = found.value;
  const { cooperation } = found.value.plan;
  const scope = { party: municipality.party.slug, ...(cooperation ? { cooperation: cooperation.slug } : {}) };
  const asked = new URL(request.url).searchParams.get(doneWord);
  return {
    answer: found.value,
    on,
    lacking: lackingWords(found.value.counts, language),
    mayAnswer: may(actor, "answer-guideline", scope, today).allowed,
    done: await doneEntry(database.sql, actor, { asked, subject: `guidelines:${plan}`, today }),
    csrf,
  };
}

export default function MunicipalityAnswers() {
  const { answer, on, lacking, mayAnswer, done, csrf } = useLoaderData<typeof loader>();
  const { plan, municipality, answers, municipalPlans } = answer;
  const say = useSay();
  const { language } = usePlace();
  const name = shortName(municipality.party);
  const merged = municipality.parts.filter((one) => one.ended !== null).map((one) => shortName(one.ref));
  const todo = answers.filter(({ cell }) => cell.mustAct).toSorted(byUrgency);
  const settled = answers.filter(({ cell }) => !cell.mustAct && cell.state !== "not-bound");
  const unsettled = answers.some(({ words }) => words.parts.some((one) => one.unsettled));
  const free = answers.filter(({ cell }) => cell.state === "not-bound");
  return (
    <>
      <title>{`${textsWith.municipalityTitle[language](name)} · ${plan.title}`}</title>
      <PageHead
        kicker={
          <>
            <Go to={`planer/${plan.slug}`}>{plan.title}</Go> ·{" "}
            <Go to={`planer/${plan.slug}/retningslinjer`}>{say(texts.title)}</Go>
          </>
        }
        title={textsWith.municipalityTitle[language](name)}
        lead={
          lacking ||
          (todo.length === 0
            ? say(texts.nothingToAnswer)
            : textsWith.waiting[language](numberInWords(todo.length, language), todo.length))
        }
      >
        {merged.length > 0 && (
          <p className="quiet">
            {textsWith.formerly[language](listInWords(merged, language))}.
            {municipality.oneOfSeveral && ` ${say(texts.oneOfSeveral)}`}
          </p>
        )}
        {unsettled && <p className="note">{say(texts.unsettled)}</p>}
        {mayAnswer && (
          <p className="no-print">
            <Go
              to={`arbeid/planer/${plan.slug}/kommuneplan`}
              query={{ part: municipality.party.slug }}
              className="ds-button"
              data-variant="secondary"
              data-size="sm"
            >
              {say(texts.registerPlan)}
            </Go>
          </p>
        )}
      </PageHead>
      {done && <DoneNotice done={done} what={doneNotice(done, language)} csrf={csrf} />}
      <Section id="todo" title={say(texts.mustAnswer)}>
        {todo.length === 0 ? <Empty>{say(texts.nothingToAnswer)}</Empty> : <Answers answers={todo} />}
      </Section>
      {settled.length > 0 && (
        <Section id="answered" title={say(texts.answered)}>
          <Answers answers={settled} />
        </Section>
      )}
      {free.length > 0 && (
        <Section id="free" title={say(texts.notBound)}>
          <ul className="plain-list tight">
            {free.map(({ guideline, words }) => (
              <li key={guideline.id} id={`svar-${guideline.id}`}>
                <Go to={`planer/${plan.slug}/retningslinjer/${guideline.id}`}>{guideline.number}</Go>{" "}
                {guideline.wording} <span className="quiet">{words.reasons.join(" ")}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <MunicipalPlans plans={municipalPlans} on={on} />
    </>
  );
}

function Answers({ answers }: { answers: AnswerShown[] }) {
  const { answer, mayAnswer } = useLoaderData<typeof loader>();
  const { language } = usePlace();
  const { plan } = answer;
  return (
    <ul className="answer-items">
      {answers.map(({ guideline, cell, words }) => (
        <AnswerItem
          key={guideline.id}
          id={`svar-${guideline.id}`}
          mark={cellShown(cell, language)}
          cell={words}
          measure={guideline.measure}
          title={
            <>
              <Go to={`planer/${plan.slug}/retningslinjer/${guideline.id}`}>{guideline.number}</Go> {guideline.wording}
            </>
          }
        >
          {mayAnswer && (
            <Ways guideline={guideline.id} measurable={isMeasurable(guideline.measure)} notice={noticeDue(cell)} />
          )}
        </AnswerItem>
      ))}
    </ul>
  );
}

function isMeasurable(measure: AnswerShown["guideline"]["measure"]): boolean {
  return measure !== null && measure.kind !== "reported";
}

function noticeDue(cell: AnswerShown["cell"]): boolean {
  return cell.state !== "not-bound" && cell.notice.state !== "given";
}

function Ways({ guideline, measurable, notice }: { guideline: string; measurable: boolean; notice: boolean }) {
  const { answer } = useLoaderData<typeof loader>();
  const say = useSay();
  const { plan, municipality } = answer;
  const at = `arbeid/planer/${plan.slug}/retningslinjer/${guideline}`;
  const query = { part: municipality.party.slug };
  return (
    <p className="actions no-print">
      <Go to={`${at}/svar`} query={query}>
        {say(texts.giveAnswer)}
      </Go>
      {plan.noticeNeeded && notice && (
        <Go to={`${at}/varsel`} query={query}>
          {say(texts.giveNotice)}
        </Go>
      )}
      {measurable && (
        <Go to={`${at}/maaling`} query={query}>
          {say(texts.measureFields)}
        </Go>
      )}
    </p>
  );
}

/** Overdue first, the oldest first of all; then deviations nobody was told of; then what waits. */
function byUrgency(a: AnswerShown, b: AnswerShown): number {
  const [x, y] = [urgency(a), urgency(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function urgency({ cell }: AnswerShown): string {
  if (cell.state === "not-bound") return "9";
  if (cell.overdue) return `0 ${cell.overdue.since}`;
  return cell.notice.state === "missing" ? "1" : `2 ${cell.due ?? "9999"}`;
}
