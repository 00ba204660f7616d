import { formatOre, formatOreFully } from "#funding/money-texts.ts";
import { Origin } from "#design/origin.tsx";
import { Section, TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import type { WhatIfAnswer } from "../questions/what-if.ts";
import { sharesText, whatIfTexts } from "../what-if-texts.ts";

/** The same amount shared by the same key, among those there are and those there would be. */
export function WhatIfShares({ answer }: { answer: WhatIfAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const { shares, parties } = answer;
  if (!shares)
    return (
      <Section id="shares" title={say(whatIfTexts.shares)}>
        <p>{say(whatIfTexts.noShares)}</p>
      </Section>
    );
  const { before, after } = shares;
  const ore = (amount: number | undefined) => (amount === undefined ? "–" : formatOreFully(amount, language));
  const change = (slug: string) => {
    if (!before || !after) return "–";
    const difference = (after[slug] ?? 0) - (before[slug] ?? 0);
    return difference > 0 ? `+${formatOreFully(difference, language)}` : formatOreFully(difference, language);
  };
  const sum = (all: { [party: string]: number } | null) =>
    all
      ? formatOreFully(
          Object.values(all).reduce((total, one) => total + one, 0),
          language,
        )
      : "–";
  return (
    <Section id="shares" title={say(whatIfTexts.shares)}>
      <p>
        {sharesText[language](formatOre(shares.amount, language), shares.year, shares.title)}{" "}
        <Origin source={shares.source} constructed={shares.constructed} />
      </p>
      {(!before || !after) && <p className="note attention">{say(whatIfTexts.sharesUnknown)}</p>}
      <TableFrame label={say(whatIfTexts.shares)}>
        <table className="table stacked">
          <thead>
            <tr>
              <th scope="col">{say(whatIfTexts.party)}</th>
              {[whatIfTexts.before, whatIfTexts.after, whatIfTexts.difference].map((text) => (
                <th key={text.nb} scope="col" className="number">
                  {say(text)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties
              .filter((party) => before?.[party.slug] !== undefined || after?.[party.slug] !== undefined)
              .map((party) => (
                <tr key={party.slug}>
                  <th scope="row">{shortName(party)}</th>
                  <td className="number" data-label={say(whatIfTexts.before)}>
                    {ore(before?.[party.slug])}
                  </td>
                  <td className="number" data-label={say(whatIfTexts.after)}>
                    {ore(after?.[party.slug])}
                  </td>
                  <td className="number" data-label={say(whatIfTexts.difference)}>
                    {change(party.slug)}
                  </td>
                </tr>
              ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(whatIfTexts.sum)}</th>
              <td className="number" data-label={say(whatIfTexts.before)}>
                {sum(before)}
              </td>
              <td className="number" data-label={say(whatIfTexts.after)}>
                {sum(after)}
              </td>
              <td className="number wide-only">–</td>
            </tr>
          </tfoot>
        </table>
      </TableFrame>
    </Section>
  );
}
