import { doneNotice } from "#access/done-texts.ts";
import { DoneNotice } from "#design/done-notice.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import type { Text } from "#platform/language.ts";
import { moneyWorkTexts as texts } from "./work/work-texts.ts";
import type { MoneyAct, MoneyWorkData } from "./work-acts.ts";

const ways: { [act in MoneyAct]: { to: string; text: Text } } = {
  "set-funding-key": { to: "nokkel", text: texts.keyTitle },
  "set-budget-frame": { to: "ramme", text: texts.frameTitle },
  "adopt-budget": { to: "budsjett", text: texts.budgetTitle },
  "run-contributions": { to: "fordeling", text: texts.runTitle },
  "import-actuals": { to: "regnskap", text: texts.actualsTitle },
  "record-deficit": { to: "merforbruk", text: texts.deficitTitle },
  "cover-deficit": { to: "dekning", text: texts.coverTitle },
};

/** The notice after an act, and the ways to the acts on money that the reader may do; nothing for those who may none. */
export function MoneyWork({ slug, year, work }: { slug: string; year: number; work: MoneyWorkData }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <>
      {work.done && <DoneNotice done={work.done} what={doneNotice(work.done, language)} csrf={work.csrf} />}
      {work.may.length > 0 && (
        <nav className="work-links no-print" aria-label={say(texts.youMay)}>
          <p>{say(texts.youMay)}:</p>
          <ul>
            {work.may.map((act) => (
              <li key={act}>
                <Go to={`arbeid/penger/${slug}/${ways[act].to}`} query={{ aar: String(year) }}>
                  {say(ways[act].text)}
                </Go>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
