import type { ReactNode } from "react";
import { AreaField, type FormState } from "#design/form.tsx";
import { PageHead } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import { MayNot } from "#design/sign-in-first.tsx";
import type { Text } from "#platform/language.ts";
import type { Work } from "./open-work.ts";
import { moneyWorkTexts as texts } from "./work-texts.ts";

/** The frame of a page for one act on money: who may not is told why; a form that was sent is always shown again. */
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
      <title>{`${capitalised(say(title))} · ${work.name}`}</title>
      <PageHead
        kicker={<Go to={`penger/${work.slug}/${work.year}`}>{work.name}</Go>}
        title={capitalised(say(title))}
        lead={open ? say(lead) : undefined}
      />
      {!open && <MayNot why={work.whyNot ?? ""} signedIn={work.signedIn} />}
      {open && children}
    </>
  );
}

/** Why the act is done, and the button that does it. */
export function Finish({ work, state, save }: { work: Work; state: FormState; save: Text }) {
  const say = useSay();
  return (
    <>
      <AreaField name="reason" rows={3} label={say(texts.reason)} hint={say(texts.reasonHint)} state={state} required />
      <p className="actions">
        <button className="ds-button" type="submit">
          {say(save)}
        </button>
        <Go to={`penger/${work.slug}/${work.year}`}>{say(texts.cancel)}</Go>
      </p>
    </>
  );
}
