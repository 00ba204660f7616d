import type { ReactNode } from "react";
import { AreaField, Csrf, Problems, TextField, type FormState } from "#design/form.tsx";
import { PageHead } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { MayNot } from "#design/sign-in-first.tsx";
import type { Text } from "#platform/language.ts";
import type { Work } from "./open-work.ts";
import { workTexts } from "./work-texts.ts";

/**
 * The frame of a page for one act on a cooperation. Who may not do it is told why and how; a form that was sent is
 * always shown again, so that nothing typed is lost when a session ends meanwhile.
 */
export function WorkFrame({
  work,
  title,
  lead,
  sent,
  children,
}: {
  work: Work;
  title: Text;
  lead: Text;
  sent: boolean;
  children: ReactNode;
}) {
  const say = useSay();
  const open = work.whyNot === null || sent;
  return (
    <>
      <title>{`${say(title)} · ${work.name}`}</title>
      <PageHead kicker={<Go to={work.back}>{work.name}</Go>} title={say(title)} lead={open ? say(lead) : undefined} />
      {!open && <MayNot why={work.whyNot ?? ""} signedIn={work.signedIn} />}
      {open && children}
    </>
  );
}

type FormProps = {
  work: Work;
  state: FormState;
  /** Under which name a half-written form is kept in the browser. */
  draft: string;
  save: Text;
  /** What is sent as `do` to be told back first; until it has been, nothing can be saved. */
  preview?: { value: string; text: Text; shown: boolean };
  /** A form that a file can be chosen in. */
  files?: boolean;
  children: ReactNode;
};

/** The form of an act: what went wrong before, its own fields, the reason, and the buttons. */
export function WorkForm({ work, state, draft, save, preview, files = false, children }: FormProps) {
  const say = useSay();
  return (
    <form
      method="post"
      encType={files ? "multipart/form-data" : undefined}
      className="form"
      data-draft={draft}
      noValidate
    >
      <Csrf token={work.csrf} />
      <Problems state={state} />
      {children}
      <AreaField
        name="reason"
        rows={3}
        label={say(workTexts.reason)}
        hint={say(workTexts.reasonHint)}
        state={state}
        required
      />
      <p className="actions">
        {(!preview || preview.shown) && (
          <button className="ds-button" type="submit" name="do" value="save">
            {say(save)}
          </button>
        )}
        {preview && (
          <button
            className="ds-button"
            type="submit"
            name="do"
            value={preview.value}
            data-variant={preview.shown ? "secondary" : "primary"}
          >
            {say(preview.text)}
          </button>
        )}
        <Go to={work.back}>{say(workTexts.cancel)}</Go>
      </p>
    </form>
  );
}

/** The first day on which what is registered holds; the day of the page until another is typed. */
export function DayField({ label, hint, state }: { label: Text; hint: Text; state: FormState }) {
  const say = useSay();
  const { on } = usePlace();
  return <TextField name="day" type="date" label={say(label)} hint={say(hint)} state={state} fallback={on} required />;
}

/** Where it was read, for the record itself; may stand empty. */
export function SourceFields({ state }: { state: FormState }) {
  const say = useSay();
  return (
    <>
      <TextField name="source" label={say(workTexts.source)} hint={say(workTexts.sourceHint)} state={state} wide />
      <TextField name="sourceUrl" label={say(workTexts.sourceUrl)} state={state} wide />
    </>
  );
}
