import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { Shape, type Tone } from "#design/status.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { comparisonTexts, outcomeTexts, partTexts, stageTexts } from "../board-texts.ts";
import type { BoardCell, BoardRow } from "../contract.ts";
import type { ResolutionShown } from "../questions/resolutions.ts";
import { stages, type Stage } from "../vocabulary.ts";
import { clausesInWords } from "./clause-words.ts";
import { CouncilPath } from "./council-path.tsx";
import { isAwaited, resolutionTone } from "./matter-tone.ts";
import { rowSentence } from "./row-sentence.ts";
import { matterTexts as texts } from "./texts.ts";

type Props = {
  label: string;
  matter: string;
  rows: BoardRow[];
  resolutions: ResolutionShown[];
  open: boolean;
  /** Stages that nobody in these rows has come to are left out. */
  onlyReached?: boolean;
};

/**
 * Councils down, stages across, time from left to right. Under each council what it has done and owes, which opens to its
 * whole path. On a phone each council is a card.
 */
export function Board({ label, matter, rows, resolutions, open, onlyReached = false }: Props) {
  const say = useSay();
  const reached = stages.filter((stage) =>
    rows.some((row) => row.cells.some((cell) => cell.stage === stage && cell.date)),
  );
  const shown = onlyReached ? reached : stages;
  return (
    <TableFrame label={label}>
      <table className="board">
        <thead>
          <tr>
            <th scope="col">{say(texts.party)}</th>
            {shown.map((stage) => (
              <th key={stage} scope="col">
                {say(stageTexts[stage])}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <Council
            key={row.party.slug}
            matter={matter}
            row={row}
            shown={shown}
            open={open}
            own={resolutions.filter((one) => one.party.slug === row.party.slug)}
          />
        ))}
      </table>
    </TableFrame>
  );
}

type CouncilProps = {
  matter: string;
  row: BoardRow;
  shown: readonly Stage[];
  own: ResolutionShown[];
  open: boolean;
};

function Council({ matter, row, shown, own, open }: CouncilProps) {
  const say = useSay();
  const { language } = usePlace();
  const late = open && row.late;
  const awaited = isAwaited(row, open);
  const dated = row.cells.filter((cell) => cell.date !== null);
  // One mark for the row is as visible as six, and leaves the dates readable.
  const allConstructed = dated.length > 0 && dated.every((cell) => cell.constructed);
  return (
    <tbody className={late ? "board-council board-late" : "board-council"} id={`part-${row.party.slug}`}>
      <tr>
        <th scope="row">
          <Go to={`kommuner/${row.party.slug}`}>{shortName(row.party)}</Go>
          {row.part !== "decides" && (
            <span className="board-part">
              {say(partTexts[row.part])}
              {row.clauses && ` (${clausesInWords(row.clauses, language)})`}
            </span>
          )}
        </th>
        {row.cells
          .filter((cell) => shown.includes(cell.stage))
          .map((cell) => (
            <Cell key={cell.stage} cell={cell} row={row} open={open} marked={!allConstructed} />
          ))}
      </tr>
      <tr className="board-path">
        <td colSpan={shown.length + 1}>
          <details>
            <summary>
              {late && (
                <span className="status status-attention">
                  <Shape tone="attention" />
                  {say(texts.late)}
                </span>
              )}
              <span>
                {rowSentence(row, own, awaited, language)}
                {allConstructed && <Origin source={null} constructed />}
              </span>
            </summary>
            <CouncilPath matter={matter} row={row} own={own} />
          </details>
        </td>
      </tr>
    </tbody>
  );
}

function Cell({ cell, row, open, marked }: { cell: BoardCell; row: BoardRow; open: boolean; marked: boolean }) {
  const say = useSay();
  const tone = cellTone(cell, row);
  const due = open && cell.date === null && row.part === "decides" ? cell.due : null;
  const late = due !== null && cell.late;
  return (
    <td className={cell.date || due ? "board-cell" : "board-cell board-empty"}>
      <span className="board-stage">{say(stageTexts[cell.stage])}</span>
      {cell.date ? (
        <>
          <span className="board-when">
            <Shape tone={tone} />
            <DayText day={cell.date} />
          </span>
          {cell.stage === "decided" && row.outcome && (
            <span className="board-note">
              {say(outcomeTexts[row.outcome])}
              {row.comparison && `, ${say(comparisonTexts[row.comparison])}`}
            </span>
          )}
          {marked && cell.constructed && <Origin source={null} constructed />}
        </>
      ) : due ? (
        <span className="board-when">
          <Shape tone={late ? "attention" : "waiting"} />
          <span>
            {say(late ? texts.late : texts.due)} <DayText day={due} />
          </span>
        </span>
      ) : (
        <span className="board-nothing">
          <span aria-hidden="true">·</span>
          <span className="visually-hidden">{say(texts.notYet)}</span>
        </span>
      )}
    </td>
  );
}

function cellTone(cell: BoardCell, row: BoardRow): Tone {
  return cell.stage === "decided" && row.outcome ? resolutionTone(row.outcome, row.comparison) : "done";
}
