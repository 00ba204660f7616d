import { Go, usePlace, useSay } from "#design/place.tsx";
import { breakdownName, breakdownQuery, breakdownWords, carriedSlug } from "../rules/travel-asked.ts";
import { breakdowns, type Breakdown } from "../rules/travel-survey.ts";
import type { TravelSurveyHead } from "../questions/travel.ts";
import { breakdownTexts, travelTexts } from "../travel-texts.ts";

/** Which survey, and by what: the surveys as links, since each has its address, the breakdown as a plain form. */
export function TravelChoice({ slug, by, kept }: { slug: string; by: Breakdown; kept: readonly TravelSurveyHead[] }) {
  const say = useSay();
  const { language, on, today } = usePlace();
  const surveys = [{ slug: carriedSlug, name: say(travelTexts.syntheticName) }].concat(
    kept.map((one) => ({ slug: one.id, name: `${one.title} (${one.period})` })),
  );
  return (
    <>
      <nav className="map-choice travel-surveys" aria-label={say(travelTexts.choose)}>
        <ul>
          {surveys.map((one) => (
            <li key={one.slug}>
              <Go
                to={`tall/reiser/${one.slug}`}
                query={breakdownQuery(by)}
                aria-current={one.slug === slug ? "page" : undefined}
              >
                {one.name}
              </Go>
            </li>
          ))}
          <li>
            <Go to="arbeid/reiser">{say(travelTexts.upload)}</Go>
          </li>
        </ul>
      </nav>
      <form className="filter" method="get" action={`/${language}/tall/reiser/${slug}`}>
        {on !== today && <input type="hidden" name="on" value={on} />}
        <label>
          {say(travelTexts.breakdown)}
          <select className="ds-input" name={breakdownName} defaultValue={breakdownWords[by]}>
            {breakdowns.map((one) => (
              <option key={one} value={breakdownWords[one]}>
                {say(breakdownTexts[one])}
              </option>
            ))}
          </select>
        </label>
        <button className="ds-button" data-variant="secondary" type="submit">
          {say(travelTexts.show)}
        </button>
      </form>
    </>
  );
}
