import type { ReactNode } from "react";
import { PageHead } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import { SignInFirst } from "#design/sign-in-first.tsx";
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
      <PageHead
        kicker={<Go to={`samarbeid/${work.slug}`}>{work.name}</Go>}
        title={say(title)}
        lead={open ? say(lead) : undefined}
      />
      {!open && !work.signedIn && <SignInFirst why={work.whyNot ?? ""} />}
      {!open && work.signedIn && (
        <div className="note attention">
          <p>{work.whyNot}</p>
          <p>
            <Go to="arbeid/tilgang">{say(workTexts.yourRoles)}</Go>
          </p>
        </div>
      )}
      {open && children}
    </>
  );
}

export function Buttons({ slug, save }: { slug: string; save: Text }) {
  const say = useSay();
  return (
    <p className="actions">
      <button className="ds-button" type="submit">
        {say(save)}
      </button>
      <Go to={`samarbeid/${slug}`}>{say(workTexts.cancel)}</Go>
    </p>
  );
}
