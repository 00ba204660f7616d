import { usePlace, useSay } from "#design/place.tsx";
import type { PartyRef } from "#parties/contract.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { populationTexts } from "../population-texts.ts";
import { askedNames, firstYear, lastYear, type PopulationAsked } from "../rules/population-asked.ts";

type Props = { asked: PopulationAsked; choices: readonly PartyRef[]; region: { name: string } | null };

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => lastYear - at);

/** A plain form: its address is the figure's address. */
export function PopulationForm({ asked, choices, region }: Props) {
  const say = useSay();
  const { on, today, path } = usePlace();
  return (
    <form className="filter number-form" method="get" action={path}>
      {on !== today && <input type="hidden" name="on" value={on} />}
      <label>
        {say(populationTexts.area)}
        <select className="ds-input" name={askedNames.area} defaultValue={asked.area ?? "region"}>
          <option value="region">{region?.name ?? say(populationTexts.wholeRegion)}</option>
          {choices.map((party) => (
            <option key={party.slug} value={party.slug}>
              {shortName(party)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(populationTexts.borders)}
        <select
          className="ds-input"
          name={askedNames.borders}
          defaultValue={asked.borders === "as-of-year" ? "aret" : "2024"}
        >
          <option value="2024">{say(populationTexts.borders2024)}</option>
          <option value="aret">{say(populationTexts.bordersThen)}</option>
        </select>
      </label>
      <YearChoice name={askedNames.from} text={say(populationTexts.from)} value={asked.from} />
      <YearChoice name={askedNames.to} text={say(populationTexts.to)} value={asked.to} />
      <button className="ds-button" data-variant="secondary" type="submit">
        {say(populationTexts.show)}
      </button>
    </form>
  );
}

function YearChoice({ name, text, value }: { name: string; text: string; value: number }) {
  return (
    <label>
      {text}
      <select className="ds-input" name={name} defaultValue={value}>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
