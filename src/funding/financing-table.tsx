import { Origin } from "#design/origin.tsx";
import { TableFrame } from "#design/page.tsx";
import { usePlace, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import type { FinancingAnswer } from "./contract.ts";
import { formatOre } from "./money-texts.ts";
import { moneyTexts as texts } from "./page-texts.ts";
import { Bars } from "./bars.tsx";
import "./money.css";

/** Who finances, as a picture and as a table; each figure with where it is from. */
export function FinancingTable({ id, financing }: { id: string; financing: FinancingAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const { funders } = financing;
  const shown = funders.filter((one) => one.amount !== null && one.amount > 0);
  return (
    <>
      {shown.length > 1 && (
        <Bars
          id={id}
          named={false}
          title={say(texts.whoFinances)}
          description={shown.map((one) => `${one.words} ${formatOre(one.amount ?? 0, language)}`).join("; ")}
          bars={shown.map((one) => ({
            name: capitalised(one.words),
            text: formatOre(one.amount ?? 0, language),
            parts: [{ funder: one.funder, amount: one.amount ?? 0 }],
          }))}
        />
      )}
      <TableFrame label={say(texts.whoFinances)}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say(texts.payer)}</th>
              <th scope="col" className="number">
                {say(texts.amount)}
              </th>
            </tr>
          </thead>
          <tbody>
            {funders.map((one) => (
              <tr key={one.funder}>
                <th scope="row">
                  {capitalised(one.words)}
                  {one.lines.length > 0 && <p className="under">{one.lines.join(", ")}</p>}
                </th>
                <td className="number">
                  {one.amount === null ? say(texts.notKnown) : formatOre(one.amount, language)}
                  <Origin source={one.source} constructed={one.constructed} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </>
  );
}
