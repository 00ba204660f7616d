import { Csrf, Problems, TextField, type FormState } from "#design/form.tsx";
import { TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import type { Text } from "#platform/language.ts";
import { funderTexts } from "../../money-texts.ts";
import { funders, type Funder } from "../../vocabulary.ts";
import type { Work } from "./open-work.ts";
import { Finish } from "./work-frame.tsx";
import { moneyWorkTexts as texts } from "./work-texts.ts";

/** A line as it stands in the form; `area` is `plan/area`. */
export type FormLine = { area: string; title: string; funder: Funder; amount: string; project: string };
export type AreaChoice = { value: string; label: string };

const spare = 4;

/** One form for the frame and the adopted budget: the lines that stand, and some empty ones. */
export function BudgetForm({
  work,
  state,
  lines,
  areas,
  save,
}: {
  work: Work;
  state: FormState;
  lines: readonly FormLine[];
  areas: readonly AreaChoice[];
  save: Text;
}) {
  const say = useSay();
  const { on } = usePlace();
  const asked = Number(state.values["lines"] ?? 0);
  const count = Math.min(200, Math.max(asked, lines.length + spare));
  const blank: FormLine = { area: "", title: "", funder: "members", amount: "", project: "" };
  return (
    <form method="post" className="form" data-draft="budget" noValidate>
      <Csrf token={work.csrf} />
      <Problems state={state} />
      <TextField
        name="year"
        type="number"
        label={say(texts.year)}
        state={state}
        fallback={String(work.year)}
        required
      />
      <TextField name="decided" type="date" label={say(texts.decided)} state={state} fallback={on} required />
      <p className="hint" id="field-lines">
        {say(texts.linesHint)}
      </p>
      <input type="hidden" name="lines" value={count} />
      <TableFrame label={say(texts.lines)}>
        <table className="table">
          <thead>
            <tr>
              {[texts.lineTitle, texts.lineArea, texts.lineFunder, texts.lineAmount].map((text) => (
                <th key={text.nb} scope="col">
                  {say(text)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: count }, (_, at) => (
              <Line key={at} at={at} line={lines[at] ?? blank} areas={areas} state={state} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      <TextField name="note" label={say(texts.note)} state={state} wide />
      <Finish work={work} state={state} save={save} />
    </form>
  );
}

function Line({
  at,
  line,
  areas,
  state,
}: {
  at: number;
  line: FormLine;
  areas: readonly AreaChoice[];
  state: FormState;
}) {
  const say = useSay();
  const nth = at + 1;
  const value = (name: string, fallback: string) => state.values[`${name}-${at}`] ?? fallback;
  return (
    <tr>
      <td>
        <input
          className="ds-input"
          name={`title-${at}`}
          id={`field-title-${at}`}
          aria-label={`${say(texts.lineTitle)} ${nth}`}
          defaultValue={value("title", line.title)}
        />
        <input type="hidden" name={`project-${at}`} value={value("project", line.project)} />
      </td>
      <td>
        <select
          className="ds-input"
          name={`area-${at}`}
          aria-label={`${say(texts.lineArea)} ${nth}`}
          defaultValue={value("area", line.area)}
        >
          <option value="">{say(texts.noArea)}</option>
          {areas.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          className="ds-input"
          name={`funder-${at}`}
          aria-label={`${say(texts.lineFunder)} ${nth}`}
          defaultValue={value("funder", line.funder)}
        >
          {funders.map((funder) => (
            <option key={funder} value={funder}>
              {say(funderTexts[funder])}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          className="ds-input"
          name={`amount-${at}`}
          id={`field-amount-${at}`}
          inputMode="decimal"
          aria-label={`${say(texts.lineAmount)} ${nth}`}
          defaultValue={value("amount", line.amount)}
        />
      </td>
    </tr>
  );
}
