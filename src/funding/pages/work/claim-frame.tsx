import type { ReactNode } from "react";
import type { LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { doneText } from "#access/done-texts.ts";
import { doneEntry, doneWord, type DoneEntry } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import { findCooperation } from "#cooperation/questions/cooperation.ts";
import { whyNotNamed } from "#cooperation/questions/why-not.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { PageHead } from "#design/page.tsx";
import { Go, placeOf, useSay } from "#design/place.tsx";
import { MayNot } from "#design/sign-in-first.tsx";
import { claimTexts } from "../../claim-page-texts.ts";
import "../../money.css";

/** What the frame of each of these pages shows; `whyNot`: why the reader may not, null when they may. */
export type ClaimWork = {
  slug: string;
  name: string;
  csrf: string;
  today: string;
  signedIn: boolean;
  whyNot: string | null;
  done: DoneEntry | null;
};

/** Throws a 404 for a cooperation nobody knows. */
export async function openClaims({
  request,
  params,
  context,
}: Pick<LoaderFunctionArgs, "request" | "params" | "context">): Promise<ClaimWork> {
  const { actor, clock, csrf, database, reader } = context.get(pageServices);
  const { language, on, today } = placeOf(request, params["language"], clock);
  const found = await findCooperation(reader, params["cooperation"] ?? "", on);
  if (!found.ok) throw told(404, cooperationRefusalTexts[found.code][language](found.params));
  const { slug, name } = found.value;
  const permission = may(actor, "issue-claims", { cooperation: slug }, today);
  const asked = new URL(request.url).searchParams.get(doneWord);
  return {
    slug,
    name,
    csrf,
    today,
    signedIn: actor.kind === "user",
    whyNot: permission.allowed ? null : await whyNotNamed(reader, permission.because, today, language),
    done: await doneEntry(database.sql, actor, { asked, subject: `cooperation:${slug}`, today }),
  };
}

/** Who may not is told why; a form that was sent is always shown again. `hub`: this is the page that the others lead to. */
export function ClaimFrame({
  work,
  title,
  lead,
  sent = false,
  hub = false,
  children,
}: {
  work: ClaimWork;
  title: string;
  lead?: string | undefined;
  sent?: boolean;
  hub?: boolean;
  children: ReactNode;
}) {
  const say = useSay();
  const open = work.whyNot === null || sent;
  return (
    <>
      <title>{`${title} · ${work.name}`}</title>
      <PageHead
        kicker={
          <>
            <Go to={`samarbeid/${work.slug}/krav`}>{`${say(claimTexts.claims)}: ${work.name}`}</Go>
            {!hub && (
              <>
                {" · "}
                <Go to={`arbeid/samarbeid/${work.slug}/krav`}>{say(claimTexts.manage)}</Go>
              </>
            )}
          </>
        }
        title={title}
        lead={open ? lead : undefined}
      />
      {work.done && <DoneNotice done={work.done} what={say(doneText(work.done.act))} csrf={work.csrf} />}
      {!open && <MayNot why={work.whyNot ?? ""} signedIn={work.signedIn} />}
      {open && children}
    </>
  );
}
