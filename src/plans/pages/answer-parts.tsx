import type { ReactNode } from "react";
import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { Shape } from "#design/status.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import type { FollowUpCellShown } from "../contract/follow-up.ts";
import { reportedInWords } from "../measure-texts.ts";
import type { Measure } from "../rules/measures/measure.ts";
import type { CellShown } from "./follow-up-cell.ts";
import { followUpTexts as texts } from "./follow-up-page-texts.ts";

type Props = {
  /** Where links lead to: `svar-ikap-abc`. */
  id: string;
  title: ReactNode;
  mark: CellShown;
  cell: FollowUpCellShown;
  measure: Measure | null;
  /** Tell that nobody has decided what a merger means for it; a page about one municipality says so once. */
  unsettled?: boolean;
  children?: ReactNode;
};

/** One answer in full: what was answered, with what evidence, and why the cell stands as it does. */
export function AnswerItem({ id, title, mark, cell, measure, unsettled = false, children }: Props) {
  const say = useSay();
  return (
    <li className="answer-item" id={id}>
      <h3>{title}</h3>
      <p>
        <span className={`status status-${mark.tone}`}>
          <Shape tone={mark.tone} />
          {[mark.word, mark.note].filter(Boolean).join(", ")}
        </span>
        {cell.due && (
          <>
            {" "}
            <span className="quiet">
              {say(texts.due)}: <DayText day={cell.due} />
            </span>
          </>
        )}
      </p>
      {cell.parts.map((part) => (
        <Part key={part.party.slug} part={part} several={cell.parts.length > 1} measure={measure} />
      ))}
      <ul className="reasons">
        {cell.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {unsettled && cell.parts.some((one) => one.unsettled) && <li>{say(texts.unsettled)}</li>}
      </ul>
      {children}
    </li>
  );
}

function Part({
  part,
  several,
  measure,
}: {
  part: FollowUpCellShown["parts"][number];
  several: boolean;
  measure: Measure | null;
}) {
  const say = useSay();
  const { language } = usePlace();
  const { answer } = part;
  if (!answer) return null;
  const said = [answer.reason, answer.evidence].filter(Boolean).join(" ");
  const where = [answer.provision, answer.document].filter(Boolean).join(", ");
  return (
    <p>
      {several && <strong>{shortName(part.party)}: </strong>}
      {said}
      {answer.reported !== null && measure && ` ${reportedInWords(answer.reported, measure, language)}.`}
      {where && <span className="quiet"> ({where})</span>}
      {answer.url && (
        <>
          {" "}
          <a className="ds-link" href={answer.url} rel="external noreferrer">
            {say(texts.evidence)}
          </a>
        </>
      )}{" "}
      <DayText day={answer.day} />
      <Origin source={answer.source} constructed={answer.constructed} />
    </p>
  );
}
