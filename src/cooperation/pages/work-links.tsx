import { doneText } from "#access/done-texts.ts";
import type { PageServices } from "#access/page-services.ts";
import { doneEntry, doneWord, type DoneEntry } from "#access/questions/done-entry.ts";
import { may } from "#access/rules/permissions.ts";
import type { ActName } from "#access/vocabulary.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { Go, useSay } from "#design/place.tsx";
import type { Text } from "#platform/language.ts";
import { workTexts } from "./work/work-texts.ts";

const acts = [
  { act: "change-membership", to: "medlemskap", text: workTexts.membership },
  { act: "decide-continuation", to: "viderefoering", text: workTexts.continuation },
  { act: "adopt-statutes", to: "vedtekter", text: workTexts.statutes },
] as const satisfies readonly { act: ActName; to: string; text: Text }[];

export type CooperationWorkData = { may: string[]; done: DoneEntry | null; csrf: string };

/** Which acts the reader may do on a cooperation, and the one that they come from. */
export async function cooperationWork(
  { actor, clock, database, csrf }: Pick<PageServices, "actor" | "clock" | "database" | "csrf">,
  request: Request,
  cooperation: string,
): Promise<CooperationWorkData> {
  const today = clock.today();
  const asked = new URL(request.url).searchParams.get(doneWord);
  return {
    may: acts.filter(({ act }) => may(actor, act, { cooperation }, today).allowed).map(({ act }) => act),
    done: await doneEntry(database.sql, actor, { asked, subject: `cooperation:${cooperation}`, today }),
    csrf,
  };
}

/** The notice after an act, and the ways to the acts that the reader may do; nothing for those who may none. */
export function CooperationWork({ slug, work }: { slug: string; work: CooperationWorkData }) {
  const say = useSay();
  const open = acts.filter(({ act }) => work.may.includes(act));
  return (
    <>
      {work.done && <DoneNotice done={work.done} what={say(doneText(work.done.act))} csrf={work.csrf} />}
      {open.length > 0 && (
        <nav className="work-links no-print" aria-label={say(workTexts.youMay)}>
          <p>{say(workTexts.youMay)}:</p>
          <ul>
            {open.map(({ act, to, text }) => (
              <li key={act}>
                <Go to={`arbeid/samarbeid/${slug}/${to}`}>{say(text)}</Go>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
