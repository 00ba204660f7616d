import { PageHead } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import { whatIfTexts } from "../what-if-texts.ts";
import { labTexts } from "../lab-texts.ts";

/** The place "Figures": what there is. */
export default function Numbers() {
  const say = useSay();
  return (
    <>
      <title>{say(labTexts.numbers)}</title>
      <PageHead title={say(labTexts.numbers)} lead={say(labTexts.numbersLead)} />
      <ul className="plain-list">
        <li>
          <Go to="tall/region">{say(labTexts.title)}</Go>
          <br />
          <span className="quiet">{say(labTexts.titleAbout)}</span>
        </li>
        <li>
          <Go to="tall/hva-om">{say(whatIfTexts.title)}</Go>
          <br />
          <span className="quiet">{say(whatIfTexts.about)}</span>
        </li>
      </ul>
    </>
  );
}
