import { doneNotice } from "#access/done-texts.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import type { Text } from "#platform/language.ts";
import { shareTexts } from "../share-texts.ts";
import { foundingTexts } from "./work/founding-texts.ts";
import { workTexts } from "./work/work-texts.ts";
import type { CooperationWorkData, WorkAct } from "./work-acts.ts";

const ways: { [act in WorkAct]: { to: string; text: Text } } = {
  "change-membership": { to: "medlemskap", text: workTexts.membership },
  "decide-continuation": { to: "viderefoering", text: workTexts.continuation },
  "set-membership-shares": { to: "andeler", text: shareTexts.setShares },
  "adopt-statutes": { to: "vedtekter", text: workTexts.statutes },
  "end-cooperation": { to: "slutt", text: foundingTexts.end },
};

/** The notice after an act, and the ways to the acts that the reader may do; nothing for those who may none. */
export function CooperationWork({ slug, work }: { slug: string; work: CooperationWorkData }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <>
      {work.done && <DoneNotice done={work.done} what={doneNotice(work.done, language)} csrf={work.csrf} />}
      {work.may.length > 0 && (
        <nav className="work-links no-print" aria-label={say(workTexts.youMay)}>
          <p>{say(workTexts.youMay)}:</p>
          <ul>
            {work.may.map((act) => (
              <li key={act}>
                <Go to={`arbeid/samarbeid/${slug}/${ways[act].to}`}>{say(ways[act].text)}</Go>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
