import { DayText } from "#design/day-text.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Progress } from "#design/progress.tsx";
import { Shape, type Tone } from "#design/status.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { listInWords } from "#platform/in-words.ts";
import { deadlineTexts, lineTexts, otherDeadline, progressText } from "./matter-list-texts.ts";
import type { MatterSummary } from "./questions/matters.ts";

/** Where a matter stands, in an entry of a list: its shape, its name, its sentence, who has adopted, what comes next. */
export function MatterLine({ matter, cooperation = false }: { matter: MatterSummary; cooperation?: boolean }) {
  const say = useSay();
  const { language } = usePlace();
  const [next] = matter.ahead;
  return (
    <li className="matter-line">
      <h3 className="matter-line-title">
        <Shape tone={toneOf(matter)} />
        <Go to={`saker/${matter.slug}`}>{matter.title}</Go>
      </h3>
      <p>{matter.sentence}</p>
      {(cooperation || matter.progress || next || matter.late.length > 0) && (
        <ul className="matter-line-facts">
          {cooperation && (
            <li>
              <Go to={`samarbeid/${matter.cooperation.slug}`}>{matter.cooperation.name}</Go>
            </li>
          )}
          {matter.open && matter.progress && (
            <li>
              <Progress done={matter.progress.adopted} of={matter.progress.of}>
                {progressText[language](matter.progress.adopted, matter.progress.of)}
              </Progress>
            </li>
          )}
          {matter.open && next && (
            <li>
              <DayText day={next.due} />: {say(deadlineTexts[next.stage] ?? otherDeadline)}
            </li>
          )}
          {matter.late.length > 0 && (
            <li className="late">
              {say(lineTexts.late)} {listInWords(matter.late.map(shortName), language)}
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

export function toneOf({ status, late }: Pick<MatterSummary, "status" | "late">): Tone {
  switch (status) {
    case "in-force":
      return "done";
    case "partly":
      return "partly";
    case "not-in-force":
      return late.length > 0 ? "attention" : "waiting";
    case "ended":
    case "rule-unknown":
      return "neutral";
    default:
      return status satisfies never;
  }
}
