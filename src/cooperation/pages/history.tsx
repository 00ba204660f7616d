import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Long } from "#design/long.tsx";
import { Section } from "#design/page.tsx";
import { addressAt, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { listInWords } from "#platform/in-words.ts";
import type { RegisterEvent } from "../contract.ts";
import { stepText } from "../history-texts.ts";
import { eventDayText, pageTexts, roughDay } from "../page-texts.ts";
import type { HistoryDay } from "../questions/history.ts";
import { isDetail } from "../rules/history.ts";

const shownAtOnce = 1;

/** The line of days: adopted, amended, joined, left, merged; each day a way to the page as it was then. */
export function History({ days }: { days: HistoryDay[] }) {
  const say = useSay();
  const { on } = usePlace();
  const until = days.filter((one) => one.day <= on);
  // The last day tells how it stands; what led there is folded where there is little room.
  const earlier = until.length > shownAtOnce + 1 ? until.slice(0, -shownAtOnce) : [];
  const later = days.filter((one) => one.day > on);
  return (
    <Section id="history" title={say(pageTexts.history)}>
      {earlier.length > 0 && (
        <Long summary={`${say(pageTexts.earlier)} (${earlier.length})`}>
          <Line days={earlier} />
        </Long>
      )}
      <Line days={until.slice(earlier.length)} />
      {later.length > 0 && (
        <details className="behind">
          <summary>
            {say(pageTexts.later)} ({later.length})
          </summary>
          <Line days={later} />
        </details>
      )}
    </Section>
  );
}

function Line({ days }: { days: HistoryDay[] }) {
  const place = usePlace();
  return (
    <ol className="change-days">
      {days.map((one) => (
        <li
          key={`${one.day} ${one.precision}`}
          className={one.day > place.on ? "ahead" : undefined}
          aria-current={one.day === place.on && one.precision === "day" ? "date" : undefined}
        >
          {one.precision === "day" ? (
            <a className="ds-link" href={addressAt(place, one.day)}>
              <DayText day={one.day} />
            </a>
          ) : (
            <time dateTime={one.precision === "year" ? one.day.slice(0, 4) : one.day.slice(0, 7)}>
              {roughDay(one.day, one.precision, place.language)}
            </time>
          )}
          <OneDay day={one} />
        </li>
      ))}
    </ol>
  );
}

/** Items of a resolution and reasons given are details; three or more go behind a summary. */
function OneDay({ day: { steps, events } }: { day: HistoryDay }) {
  const say = useSay();
  const { language } = usePlace();
  const details = events.filter(isDetail);
  const main = details.length > 2 ? events.filter((one) => !details.includes(one)) : events;
  return (
    <div>
      {steps.map((step) => {
        const who = "parties" in step ? listInWords(step.parties.map(shortName), language) : "";
        const text = stepText(step, who, language);
        return (
          <span key={text} className="step">
            {text}.
          </span>
        );
      })}
      {main.map((event) => (
        <Event key={event.id} event={event} />
      ))}
      {details.length > 2 && (
        <details className="behind">
          <summary>
            {say(pageTexts.items)} ({details.length})
          </summary>
          {details.map((event) => (
            <Event key={event.id} event={event} />
          ))}
        </details>
      )}
    </div>
  );
}

function Event({ event }: { event: RegisterEvent }) {
  const say = useSay();
  const { language } = usePlace();
  const [first] = event.claims;
  const said = event.claims.map((claim) =>
    eventDayText.claim[language](roughDay(claim.day, claim.precision, language), claim.source?.title ?? "?"),
  );
  return (
    <span className="step">
      {event.title}
      {first?.caseNumber && ` (${first.caseNumber})`}.
      {event.disagree ? (
        <span className="disagree">
          {" "}
          {say(pageTexts.disagree)} {listInWords(said, language)}.
        </span>
      ) : (
        <Origin source={first?.source ?? null} constructed={event.constructed} />
      )}
    </span>
  );
}
