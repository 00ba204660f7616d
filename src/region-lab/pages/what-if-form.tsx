import { usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import type { WhatIfAnswer } from "../questions/what-if.ts";
import { whatIfTexts } from "../what-if-texts.ts";

/** Who joins, who leaves, by which rule; the address keeps it all. */
export function WhatIfForm({ answer }: { answer: WhatIfAnswer }) {
  const say = useSay();
  const { on, today, path } = usePlace();
  const { joining, leaving, rules, rule } = answer;
  const joins = [joining[0]?.slug ?? "", joining[1]?.slug ?? ""];
  const members = answer.before.voters.map((slug) => answer.parties.find((one) => one.slug === slug));
  return (
    <form className="filter what-if-form" method="get" action={path}>
      {on !== today && <input type="hidden" name="on" value={on} />}
      {joins.map((chosen, at) => (
        <label key={at}>
          {say(at === 0 ? whatIfTexts.joins : whatIfTexts.alsoJoins)}
          <select className="ds-input" name="med" defaultValue={chosen}>
            <option value="">{say(whatIfTexts.nobody)}</option>
            {[
              ...answer.choices,
              ...joining.filter((one) => !answer.choices.some((other) => other.slug === one.slug)),
            ].map((one) => (
              <option key={one.slug} value={one.slug}>
                {shortName(one)}
              </option>
            ))}
          </select>
        </label>
      ))}
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
        <div className="what-if-boxes">
          {members.map(
            (one) =>
              one && (
                <label key={one.slug} className="choice">
                  <input
                    className="ds-input"
                    type="checkbox"
                    name="uten"
                    value={one.slug}
                    defaultChecked={leaving.some((gone) => gone.slug === one.slug)}
                  />
                  <span>{shortName(one)}</span>
                </label>
              ),
          )}
        </div>
      </fieldset>
      <button className="ds-button" type="submit">
        {say(whatIfTexts.show)}
      </button>
    </form>
  );
}
