import type { ReactNode } from "react";
import { Csrf, Problems, type FormState } from "#design/form.tsx";
import { PageHead } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import { MayNot } from "#design/sign-in-first.tsx";
import { frame } from "#design/texts.ts";
import type { Text } from "#platform/language.ts";
import type { Work } from "./open-work.ts";

type Props = { work: Work; title: Text; lead: Text; sent: boolean; children: ReactNode };

/**
 * The frame of a page for one act on a matter. Who may not do it is told why and how; a form that was sent is always
 * shown again, so that nothing typed is lost when a session ends meanwhile.
 */
export function WorkFrame({ work, title, lead, sent, children }: Props) {
  const say = useSay();
  const open = work.whyNot === null || sent;
  return (
    <>
      <title>{`${say(title)} · ${work.title}`}</title>
      <PageHead
        kicker={<Go to={`saker/${work.slug}`}>{work.title}</Go>}
        title={say(title)}
        lead={open ? say(lead) : undefined}
      />
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
  /** A second button that shows without saving; its value is sent as `do`. */
  preview?: { value: string; text: Text };
  files?: boolean;
  /** The form carries what version of the matter the writer has seen. */
  versioned?: boolean;
  children: ReactNode;
};

/** The form of an act: problems first, then the questions, then what to do. */
export function WorkForm({ work, state, draft, save, preview, files = false, versioned = false, children }: FormProps) {
  const say = useSay();
  return (
    <form
      method="post"
      className="form"
      data-draft={draft}
      noValidate
      {...(files ? { encType: "multipart/form-data" as const } : {})}
    >
      <Csrf token={work.csrf} />
      {versioned && <input type="hidden" name="version" value={work.version} />}
      <Problems state={state} />
      {children}
      <p className="actions">
        <button className="ds-button" type="submit" name="do" value="save">
          {say(save)}
        </button>
        {preview && (
          <button className="ds-button" type="submit" data-variant="secondary" name="do" value={preview.value}>
            {say(preview.text)}
          </button>
        )}
        <Go to={`saker/${work.slug}`}>{say(frame.cancel)}</Go>
      </p>
    </form>
  );
}
