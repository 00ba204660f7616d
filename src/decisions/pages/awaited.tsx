import { Empty, Section } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Shape } from "#design/status.tsx";
import { DayText } from "#design/day-text.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay } from "#platform/format.ts";
import type { BoardRow } from "../contract.ts";
import { isAwaited } from "./matter-tone.ts";
import { matterTexts as texts, reminderSubject, reminderText } from "./texts.ts";

type Props = { matter: string; rows: BoardRow[]; title: string; address: string; open: boolean };

/** Whom to remind of what, the one with the nearest deadline first; each with a text that is ready to send. */
export function AwaitedSection({ matter, rows, title, address, open }: Props) {
  const say = useSay();
  const awaited = rows
    .filter((row) => isAwaited(row, open))
    .toSorted((a, b) => ((a.due ?? "9999") < (b.due ?? "9999") ? -1 : 1));
  return (
    <Section id="venter" title={say(texts.awaited)}>
      {awaited.length === 0 ? (
        <Empty>{say(texts.awaitedNothing)}</Empty>
      ) : (
        <ul className="plain-list awaited">
          {awaited.map((row) => (
            <AwaitedRow key={row.party.slug} matter={matter} row={row} title={title} address={address} />
          ))}
        </ul>
      )}
    </Section>
  );
}

type RowProps = { matter: string; row: BoardRow; title: string; address: string };

function AwaitedRow({ matter, row, title, address }: RowProps) {
  const say = useSay();
  const { language } = usePlace();
  const words = reminderText[language]({
    party: row.party.name,
    title,
    what: row.waitingFor ?? "",
    due: row.due === null ? "" : formatDay(row.due, language),
    late: row.late,
    address,
  });
  const mail = `mailto:?subject=${encodeURIComponent(reminderSubject[language](title))}&body=${encodeURIComponent(words)}`;
  const id = `remind-${row.party.slug}`;
  return (
    <li>
      <p className="awaited-line">
        <Shape tone={row.late ? "attention" : "waiting"} />
        <strong>
          <Go to={`saker/${matter}#part-${row.party.slug}`}>{shortName(row.party)}</Go>
        </strong>{" "}
        <span>{row.waitingFor}</span>
        {row.due && (
          <span className={row.late ? "late" : "quiet"}>
            {say(row.late ? texts.late : texts.due)} <DayText day={row.due} />
          </span>
        )}
      </p>
      <details className="reminder no-print">
        <summary>{say(texts.remind)}</summary>
        <label className="visually-hidden" htmlFor={id}>
          {`${say(texts.remind)}: ${row.party.name}`}
        </label>
        <textarea id={id} className="ds-input wide" rows={9} readOnly defaultValue={words} />
        <p>
          <a className="ds-button" data-variant="secondary" data-size="sm" href={mail}>
            {say(texts.remindMail)}
          </a>
        </p>
      </details>
    </li>
  );
}
