import type { ReactNode } from "react";
import { AreaField, Csrf, Problems, type FormState } from "#design/form.tsx";
import { PageHead } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import { MayNot } from "#design/sign-in-first.tsx";
import type { Text } from "#platform/language.ts";
import type { Work } from "./open-work.ts";
import { workTexts as texts } from "./work-texts.ts";

type Props = {
  work: Work;
  title: Text;
  lead: Text;
  /** What was sent before and came back; undefined: the first time. */
  sent: FormState | undefined;
  state: FormState;
  /** Under which name a half-written form is kept in the browser. */
  draft: string;
  versioned?: boolean;
  /** The act itself asks for the reason: it is then a field of its own, and needed. */
  reasonNeeded?: boolean;
  children: ReactNode;
};

/**
 * A page for one act on a plan or project. Who may not do it is told why and how; a form that was sent is always shown
 * again, so that nothing typed is lost when a session ends meanwhile.
 */
export function WorkPage(props: Props) {
  const { work, title, lead, sent, state, draft, versioned = false, reasonNeeded = false, children } = props;
  const say = useSay();
  const open = work.whyNot === null || sent !== undefined;
  return (
    <>
      <title>{`${say(title)} · ${work.title}`}</title>
      <PageHead kicker={<Go to={work.back}>{work.title}</Go>} title={say(title)} lead={open ? say(lead) : undefined} />
      {!open && <MayNot why={work.whyNot ?? ""} signedIn={work.signedIn} />}
      {open && (
        <form method="post" className="form" data-draft={draft} noValidate>
          <Csrf token={work.csrf} />
          {versioned && <input type="hidden" name="version" value={work.version} />}
          <Problems state={state} />
          {children}
          <AreaField
            name="reason"
            rows={2}
            label={say(reasonNeeded ? texts.reason : texts.remark)}
            state={state}
            required={reasonNeeded}
          />
          <p className="actions">
            <button className="ds-button" type="submit">
              {say(texts.save)}
            </button>
            <Go to={work.back}>{say(texts.cancel)}</Go>
          </p>
        </form>
      )}
    </>
  );
}
