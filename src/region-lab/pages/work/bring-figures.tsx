import type { ReactNode } from "react";
import { Csrf, Field, TextField, type FormState } from "#design/form.tsx";
import { Section } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import type { Text } from "#platform/language.ts";
import { industryTexts as texts } from "../../industry-texts.ts";

type Props = {
  csrf: string;
  state: FormState;
  fetchText: Text;
  uploadText: Text;
  sourceHint: Text;
  /** What else is asked before the fetch; what else beside the file. */
  fetchField?: ReactNode;
  fileField?: ReactNode;
};

/** The two ways to bring figures of a statistics bank: fetch them, or upload the file that the bank saves. */
export function BringFigures({ csrf, state, fetchText, uploadText, sourceHint, fetchField, fileField }: Props) {
  const say = useSay();
  const { path } = usePlace();
  return (
    <>
      <Section id="fetch" title={say(texts.fetch)}>
        <p>{say(fetchText)}</p>
        <form method="post" action={path} className="form" noValidate>
          <Csrf token={csrf} />
          {fetchField}
          <p className="actions">
            <button className="ds-button" type="submit" name="do" value="fetch">
              {say(texts.fetchNow)}
            </button>
          </p>
        </form>
      </Section>
      <Section id="upload" title={say(texts.upload)}>
        <p>{say(uploadText)}</p>
        <form method="post" action={path} encType="multipart/form-data" className="form" noValidate>
          <Csrf token={csrf} />
          <Field name="file" label={say(texts.file)} state={state}>
            {(control) => <input className="ds-input" type="file" accept=".csv,text/csv" {...control} />}
          </Field>
          {fileField}
          <TextField name="source" label={say(texts.source)} hint={say(sourceHint)} state={state} wide />
          <p className="actions">
            <button className="ds-button" data-variant="secondary" type="submit" name="do" value="upload">
              {say(texts.uploadNow)}
            </button>
          </p>
        </form>
      </Section>
    </>
  );
}

/** Whose figures they are, as a link where they have an address. */
export function KeptSource({ title, url }: { title: string; url: string | null }) {
  return (
    <p className="hint">
      {url ? (
        <a className="ds-link" href={url} rel="external noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
    </p>
  );
}
