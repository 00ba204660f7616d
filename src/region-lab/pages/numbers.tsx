import { PageHead } from "#design/page.tsx";
import { Go, useSay } from "#design/place.tsx";
import { labTexts } from "../lab-texts.ts";
import { populationTexts } from "../population-texts.ts";
import { travelTexts } from "../travel-texts.ts";
import { whatIfTexts } from "../what-if-texts.ts";

const figures = [
  { to: "tall/region", title: labTexts.title, about: labTexts.titleAbout },
  { to: "tall/hva-om", title: whatIfTexts.title, about: whatIfTexts.about },
  { to: "tall/befolkning", title: populationTexts.title, about: populationTexts.about },
  { to: "tall/reiser", title: travelTexts.title, about: travelTexts.about },
] as const;

/** The place "Figures": what there is. */
export default function Numbers() {
  const say = useSay();
  return (
    <>
      <title>{say(labTexts.numbers)}</title>
      <PageHead title={say(labTexts.numbers)} lead={say(labTexts.numbersLead)} />
      <ul className="plain-list">
        {figures.map(({ to, title, about }) => (
          <li key={to}>
            <Go to={to}>{say(title)}</Go>
            <br />
            <span className="quiet">{say(about)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
