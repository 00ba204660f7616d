import { Origin } from "#design/origin.tsx";
import { TableFrame } from "#design/page.tsx";
import { Go, usePlace, useSay } from "#design/place.tsx";
import { formatNumber } from "#platform/format.ts";
import type { ContributionRunAnswer } from "../contract.ts";
import { formatOre, formatOreFully } from "../money-texts.ts";
import { moneyTexts as texts } from "../page-texts.ts";

/** What another year or instalment came to, to compare with. */
export type Compared = { title: string; shares: ContributionRunAnswer["shares"] };

/** Each party's share of one instalment; `address`: the page that says why. */
export function ShareTable({
  run,
  address,
  compared = null,
}: {
  run: ContributionRunAnswer;
  address: string;
  compared?: Compared | null;
}) {
  const say = useSay();
  const { language } = usePlace();
  const sum = run.shares.reduce((total, one) => total + one.amount, 0);
  const counts = run.shares.some((one) => one.inhabitants !== null);
  const perHead = (amount: number, heads: number | null) =>
    heads === null || heads === 0 ? "–" : formatOreFully(Math.round(amount / heads), language);
  return (
    <TableFrame label={run.title || say(texts.whoPays)}>
      <table className={compared ? "table stacked money-shares" : "table money-shares"}>
        <thead>
          <tr>
            <th scope="col">{say(texts.payer)}</th>
            <th scope="col" className="number">
              {say(texts.amount)}
            </th>
            {compared && (
              <>
                <th scope="col" className="number">
                  {compared.title}
                </th>
                <th scope="col" className="number">
                  {say(texts.change)}
                </th>
              </>
            )}
            {counts && (
              <>
                <th scope="col" className="number wide-only">
                  {say(texts.heads)}
                </th>
                <th scope="col" className="number wide-only">
                  {say(texts.perHead)}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {run.shares.map(({ party, amount, inhabitants }) => (
            <tr key={party.slug}>
              <th scope="row">
                <Go to={`kommuner/${party.slug}`}>{party.name}</Go>{" "}
                <Go to={`${address}#hvorfor`} query={{ kommune: party.slug }} className="ds-link small">
                  {say(texts.because)}
                  <span className="visually-hidden"> {party.name}</span>
                </Go>
              </th>
              <td className="number nowrap" data-label={say(texts.amount)}>
                {formatOreFully(amount, language)}
              </td>
              {compared && (
                <ComparedCells
                  title={compared.title}
                  amount={amount}
                  then={compared.shares.find((one) => one.party.slug === party.slug)?.amount}
                />
              )}
              {counts && (
                <>
                  <td className="number wide-only" data-label={say(texts.heads)}>
                    {inhabitants === null ? "–" : formatNumber(inhabitants, language)}
                  </td>
                  <td className="number nowrap wide-only" data-label={say(texts.perHead)}>
                    {perHead(amount, inhabitants)}
                  </td>
                </>
              )}
            </tr>
          ))}
          {compared?.shares
            .filter((one) => !run.shares.some((now) => now.party.slug === one.party.slug))
            .map((one) => (
              <tr key={one.party.slug}>
                <th scope="row">{one.party.name}</th>
                <td className="number" data-label={say(texts.amount)}>
                  {say(texts.notNow)}
                </td>
                <td className="number nowrap" data-label={compared.title}>
                  {formatOreFully(one.amount, language)}
                </td>
                <td className="number wide-only">–</td>
                {counts && (
                  <td colSpan={2} className="number wide-only">
                    –
                  </td>
                )}
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(texts.sum)}</th>
            <td className="number nowrap" data-label={say(texts.amount)}>
              {formatOreFully(sum, language)}
              <Origin source={run.source} constructed={run.constructed} />
            </td>
            {compared && (
              <ComparedCells
                title={compared.title}
                amount={sum}
                then={compared.shares.reduce((all, one) => all + one.amount, 0)}
              />
            )}
            {counts && (
              <td colSpan={2} className="number wide-only">
                –
              </td>
            )}
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  );
}

function ComparedCells({ title, amount, then }: { title: string; amount: number; then: number | undefined }) {
  const say = useSay();
  const { language } = usePlace();
  if (then === undefined)
    return (
      <td colSpan={2} className="number">
        {say(texts.notThen)}
      </td>
    );
  const change = amount - then;
  return (
    <>
      <td className="number nowrap" data-label={title}>
        {formatOreFully(then, language)}
      </td>
      <td className="number nowrap" data-label={say(texts.change)}>
        {change > 0 ? "+" : ""}
        {formatOre(change, language)}
      </td>
    </>
  );
}
