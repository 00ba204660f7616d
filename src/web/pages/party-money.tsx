import { formatOre } from "#funding/money-texts.ts";
import { moneyTexts as texts } from "#funding/page-texts.ts";
import { Origin } from "#design/origin.tsx";
import { Empty, Section, TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import type { PresentParty } from "../questions/party-page.ts";

const mostShown = 8;

/** What the party's cooperations cost it, newest first, each with its reasons behind a link. */
export function Costs({ answer: { party, costs } }: { answer: PresentParty }) {
  const say = useSay();
  const { language } = usePlace();
  if (party.kind !== "municipality" && party.kind !== "county") return null;
  return (
    <Section id="costs" title={say(texts.whatItCosts)} aside={<Go to="penger">{say(texts.money)}</Go>}>
      {costs.length === 0 ? (
        <Empty>{say(texts.costsNothing)}</Empty>
      ) : (
        <TableFrame label={say(texts.whatItCosts)}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{say(texts.year)}</th>
                <th scope="col">{say(texts.cooperation)}</th>
                <th scope="col" className="number">
                  {say(texts.amount)}
                </th>
              </tr>
            </thead>
            <tbody>
              {costs.slice(0, mostShown).map((one) => (
                <tr key={`${one.cooperation.slug} ${one.project} ${one.year}`}>
                  <th scope="row">{one.year}</th>
                  <td>
                    <Go
                      to={`penger/${one.cooperation.slug}/${one.year}/fordeling#hvorfor`}
                      query={{ kommune: party.slug }}
                    >
                      {one.cooperation.name}
                    </Go>
                    {one.project && (
                      <p className="under">
                        <Go to={`prosjekter/${one.project}`}>{one.projectTitle ?? one.project}</Go>
                      </p>
                    )}
                  </td>
                  <td className="number">
                    {formatOre(one.amount, language)}
                    <Origin source={one.source} constructed={one.constructed} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </Section>
  );
}
