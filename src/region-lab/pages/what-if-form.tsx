import { usePlace, useSay } from "#design/place.tsx";
import type { PartyRef } from "#parties/contract.ts";
import { shortName } from "#parties/rules/short-name.ts";
import type { WhatIfAnswer } from "../questions/what-if.ts";
import { choose, whatIfTexts } from "../what-if-texts.ts";

/** Who joins, who leaves, by which rule; the address keeps it all. */
export function WhatIfForm({ answer }: { answer: WhatIfAnswer }) {
  const say = useSay();
  const { language, on, today, path } = usePlace();
  const { joining, leaving, rules, rule } = answer;
  const members = answer.before.voters.map((slug) => answer.parties.find((one) => one.slug === slug));
  const others = answer.choices.filter((one) => !joining.some((other) => other.slug === one.slug));
  return (
    <form className="filter what-if-form" method="get" action={path}>
      {on !== today && <input type="hidden" name="on" value={on} />}
      <fieldset className="ds-fieldset what-if-leaves">
        <legend className="ds-label" data-weight="medium">
          {say(whatIfTexts.joins)}
        </legend>
        <Boxes name="med" parties={joining} chosen={joining} />
        <details open={joining.length === 0}>
          <summary>{choose[language](others.length)}</summary>
          <Boxes name="med" parties={others} chosen={[]} />
        </details>
      </fieldset>
      {rules.length > 1 && (
        <label>
          {say(whatIfTexts.rule)}
          <select className="ds-input" name="regel" defaultValue={rule?.id}>
            {rules.map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <fieldset className="ds-fieldset what-if-leaves">
        <legend className="ds-label" data-weight="medium">
          {say(whatIfTexts.leaves)}
        </legend>
        <Boxes name="uten" parties={members.filter((one) => one !== undefined)} chosen={leaving} />
      </fieldset>
      <button className="ds-button" type="submit">
        {say(whatIfTexts.show)}
      </button>
    </form>
  );
}

/** As many as the reader likes may be ticked; the address keeps each. */
function Boxes({ name, parties, chosen }: { name: string; parties: readonly PartyRef[]; chosen: readonly PartyRef[] }) {
  if (parties.length === 0) return null;
  return (
    <div className="what-if-boxes">
      {parties.map((one) => (
        <label key={one.slug} className="choice">
          <input
            className="ds-input"
            type="checkbox"
            name={name}
            value={one.slug}
            defaultChecked={chosen.some((other) => other.slug === one.slug)}
          />
          <span>{shortName(one)}</span>
        </label>
      ))}
    </div>
  );
}
