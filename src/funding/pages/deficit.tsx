import { Citation } from "#design/citation.tsx";
import { Origin } from "#design/origin.tsx";
import { Section, TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { Status } from "#design/status.tsx";
import type { BudgetYearAnswer } from "../contract.ts";
import { rungTexts } from "../deficit-texts.ts";
import { formatOre } from "../money-texts.ts";
import { moneyTexts as texts } from "../page-texts.ts";

/** An overspend and who covers it when (kommuneloven § 14-12). */
export function DeficitSection({ deficit, year }: { deficit: NonNullable<BudgetYearAnswer["deficit"]>; year: number }) {
  const say = useSay();
  const { language } = usePlace();
  const ore = (value: number) => formatOre(value, language);
  return (
    <Section id="overspend" title={`${say(texts.overspend)} ${year}`}>
      <p>
        {say(texts.overspend)}: {ore(deficit.amount)}. {say(texts.toCover)}: {ore(deficit.left)} (
        {say(deficit.basis === "agreed" ? texts.byAgreement : texts.byLiability)}).{" "}
        <Citation cite={{ law: "kommuneloven", paragraph: "§ 14-12" }} />
        <Origin source={deficit.source} constructed={deficit.constructed} />
      </p>
      <TableFrame label={say(texts.overspend)}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(texts.year)}</th>
              <th scope="col">{say(texts.who)}</th>
              <th scope="col" className="number">
                {say(texts.toCover)}
              </th>
              <th scope="col" className="number">
                {say(texts.covered)}
              </th>
            </tr>
          </thead>
          <tbody>
            {deficit.rungs.map((rung) => (
              <tr key={rung.year}>
                <th scope="row">{rung.year}</th>
                <td>
                  {say(rungTexts[rung.who])}
                  {rung.shares.map((one) => (
                    <p key={one.party.slug} className="under">
                      {one.party.name}: {ore(one.amount)}
                    </p>
                  ))}
                </td>
                <td className="number nowrap">{ore(rung.due)}</td>
                <td className="number nowrap">
                  {ore(rung.covered)} {rung.late && <Status tone="attention">{say(texts.late)}</Status>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {deficit.note && <p className="hint">{deficit.note}</p>}
    </Section>
  );
}
