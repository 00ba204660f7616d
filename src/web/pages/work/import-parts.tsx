import { registerColumns, registerFiles } from "#cooperation/rules/register-rows.ts";
import { AreaField, Csrf, Field, Problems, TextField, emptyForm, type FormState } from "#design/form.tsx";
import { Section, TableFrame } from "#design/page.tsx";
import { addressOf, usePlace, useSay } from "#design/place.tsx";
import { formatNumber } from "#platform/format.ts";
import type { Text } from "#platform/language.ts";
import { fieldOf } from "./import-fields.ts";
import { fileTexts, importTexts as texts, importTextsWith } from "./import-page-texts.ts";
import type { Preview } from "./import-preview.ts";

export function Counts({ counts }: { counts: readonly (readonly [label: Text, count: number])[] }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <dl className="facts">
      {counts.map(([label, count]) => (
        <div key={say(label)} className="fact">
          <dt>{say(label)}</dt>
          <dd>{formatNumber(count, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

function FileInputs({ state }: { state: FormState }) {
  const say = useSay();
  return registerFiles.map((name) => (
    <Field
      key={name}
      name={fieldOf.file(name)}
      label={say(fileTexts[name])}
      hint={registerColumns[name].needed.join(", ")}
      state={state}
    >
      {(control) => <input className="ds-input" type="file" accept=".csv,text/csv" {...control} />}
    </Field>
  ));
}

/** The first step: choose or paste the three tables. */
export function FilesForm({ state, csrf }: { state: FormState | null; csrf: string }) {
  const say = useSay();
  const shown = state ?? emptyForm;
  const pasted = registerFiles.some((name) => shown.values[fieldOf.text(name)]);
  const { path } = usePlace();
  return (
    <form method="post" action={path} encType="multipart/form-data" className="form" noValidate>
      <Csrf token={csrf} />
      <Problems state={shown} />
      <p>{say(texts.format)}</p>
      <FileInputs state={shown} />
      <details className="paste" open={pasted}>
        <summary>{say(texts.paste)}</summary>
        <div className="form">
          {registerFiles.map((name) => (
            <AreaField key={name} name={fieldOf.text(name)} label={say(fileTexts[name])} rows={6} state={shown} />
          ))}
        </div>
      </details>
      <p className="actions">
        <button className="ds-button" type="submit" name="do" value="preview">
          {say(texts.preview)}
        </button>
      </p>
    </form>
  );
}

/** The second step: what the import would do, every row it cannot take, and the import itself. */
export function PreviewPart({ preview, state, csrf }: { preview: Preview; state: FormState; csrf: string }) {
  const say = useSay();
  const { language } = usePlace();
  const { problems, faults, notices } = preview;
  const more = faults - problems.length;
  return (
    <Section id="preview" title={say(texts.result)}>
      <Problems state={state} />
      <p>
        <strong>{say(texts.nothingSaved)}</strong>
      </p>
      <Counts
        counts={[
          [texts.parties, preview.parties],
          [texts.matched, preview.matched],
          [texts.cooperations, preview.cooperations],
          [texts.memberships, preview.memberships],
          [texts.atFault, faults],
        ]}
      />
      {notices.length > 0 && (
        <>
          <h3 className="subhead">{say(texts.notices)}</h3>
          <ul>
            {notices.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
      {faults > 0 && (
        <>
          <h3 className="subhead">{say(texts.problems)}</h3>
          <TableFrame label={say(texts.problems)}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{say(texts.file)}</th>
                  <th scope="col" className="number">
                    {say(texts.line)}
                  </th>
                  <th scope="col">{say(texts.column)}</th>
                  <th scope="col">{say(texts.wrong)}</th>
                </tr>
              </thead>
              <tbody>
                {problems.map((one, index) => (
                  <tr key={index}>
                    <td>{one.file}</td>
                    <td className="number">{one.line}</td>
                    <td>{one.column}</td>
                    <td>{one.text}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
          {more > 0 && <p>{importTextsWith.more[language](formatNumber(more, language))}</p>}
        </>
      )}
      <ImportForm preview={preview} state={state} csrf={csrf} />
    </Section>
  );
}

function ImportForm({ preview, state, csrf }: { preview: Preview; state: FormState; csrf: string }) {
  const say = useSay();
  const place = usePlace();
  const { kept, faults } = preview;
  const some = preview.parties + preview.cooperations + preview.memberships > 0;
  return (
    <form method="post" action={place.path} encType="multipart/form-data" className="form" noValidate>
      <Csrf token={csrf} />
      {kept ? (
        kept.map(({ name, packed }) => <input key={name} type="hidden" name={fieldOf.kept(name)} value={packed} />)
      ) : (
        <>
          <p className="note attention">{say(texts.again)}</p>
          <FileInputs state={emptyForm} />
        </>
      )}
      {faults > 0 && kept && (
        <p>
          <button
            className="linklike"
            type="submit"
            formAction={addressOf({ ...place, on: place.today }, "arbeid/import/feil.csv")}
          >
            {say(texts.download)}
          </button>
        </p>
      )}
      {some ? (
        <>
          {kept && <p>{say(texts.keptFiles)}</p>}
          {faults > 0 && <p>{importTextsWith.restHint[place.language](formatNumber(faults, place.language))}</p>}
          <TextField name="reason" label={say(texts.reason)} hint={say(texts.reasonHint)} state={state} wide />
          <p className="actions">
            <button className="ds-button" type="submit" name="do" value={faults > 0 ? "rest" : "all"}>
              {say(faults > 0 ? texts.rest : texts.all)}
            </button>
          </p>
        </>
      ) : (
        <p>{say(texts.nothing)}</p>
      )}
    </form>
  );
}
