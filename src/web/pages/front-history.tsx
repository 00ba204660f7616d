import { eventDayText } from "#cooperation/page-texts.ts";
import { isDetail } from "#cooperation/rules/history.ts";
import { stepText } from "#cooperation/history-texts.ts";
import type { HistoryDay } from "#cooperation/questions/history.ts";
import { DayText } from "#design/day-text.tsx";
import { HeadLine } from "#design/head-line.tsx";
import { Section } from "#design/page.tsx";
import { addressAt, Go, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import type { Language } from "#platform/language.ts";
import type { FrontAnswer } from "../questions/front.ts";
import { frontTexts, lineHere, lineTitle } from "./front-texts.ts";

/** So many changes around the day. */
const shown = 5;

/** How it came to be so: heads through time, and the changes nearest the day, before and after, to step through. */
export function FrontHistory({ answer: { region, history } }: { answer: FrontAnswer }) {
  const say = useSay();
  const { language, on } = usePlace();
  const days = history.days.filter((one) => one.precision === "day");
  const here = days.findLastIndex((one) => one.day <= on);
  const start = Math.max(0, Math.min(here - 2, days.length - shown));
  const near = days.slice(start, start + shown);
  const count = history.counts.findLast((one) => one.day <= on) ?? { members: 0, observers: 0 };
  return (
    <Section
      id="history"
      title={say(frontTexts.history)}
      aside={<Go to={`samarbeid/${region.slug}#history`}>{say(frontTexts.wholeHistory)}</Go>}
    >
      {history.counts.length > 0 && (
        <figure className="head-figure">
          <HeadLine
            id="heads"
            title={lineTitle[language](region.name)}
            description={history.counts
              .map((one) => `${formatDay(one.day, language)}: ${lineHere[language](one.members, one.observers)}`)
              .join(". ")}
            counts={history.counts}
            stops={days.map((one) => ({
              day: one.day,
              label: `${formatDay(one.day, language)}: ${headline(one, language)}`,
            }))}
            here={lineHere[language](count.members, count.observers)}
          />
        </figure>
      )}
      <ol className="change-days">
        {near.map((one) => (
          <ChangeDay key={one.day} day={one} />
        ))}
      </ol>
    </Section>
  );
}

function ChangeDay({ day }: { day: HistoryDay }) {
  const place = usePlace();
  const ahead = day.day > place.on;
  return (
    <li className={ahead ? "ahead" : undefined} aria-current={day.day === place.on ? "date" : undefined}>
      <a className="ds-link" href={addressAt(place, day.day)}>
        <DayText day={day.day} />
      </a>
      <span>{headline(day, place.language)}</span>
    </li>
  );
}

/** The most telling of what happened on a day, and how many other things did. */
function headline({ steps, events }: HistoryDay, language: Language): string {
  const told = [
    ...steps
      .filter((step) => step.kind !== "form" && step.kind !== "statutes")
      .map((step) =>
        stepText(step, "parties" in step ? listInWords(step.parties.map(shortName), language) : "", language),
      ),
    ...events.filter((one) => !isDetail(one)).map((one) => one.title),
    ...events.filter((one) => one.kind === "resolution-item").map((one) => one.title),
    ...steps
      .filter((step) => step.kind === "statutes" || step.kind === "form")
      .map((step) => stepText(step, "", language)),
  ];
  const [first = "", second, ...others] = told;
  const rest = others.length + (second !== undefined && first.length > 90 ? 1 : 0);
  const shown = second !== undefined && first.length <= 90 ? `${first}. ${second}` : first;
  return rest > 0 ? `${shown} ${eventDayText.more[language](rest)}` : `${shown}.`;
}
