import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Section, TableFrame } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import { formatOre, funderTexts, stateTexts } from "../money-texts.ts";
import { moneyTexts as texts } from "../page-texts.ts";
import { planMoney, type PlanMoney } from "../questions/plan-money.ts";

/** What a plan or a project is given: the part of its page that is about money; nothing where no budget speaks of it. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, clock } = context.get(pageServices);
  const { on } = placeOf(request, params["language"], clock);
  const { plan, project } = params;
  return plan === undefined ? planMoney(reader, { project: project ?? "" }, on) : planMoney(reader, { plan }, on);
}

export default function PlanMoneyPart() {
  const years = useLoaderData<typeof loader>();
  const say = useSay();
  if (years.length === 0) return null;
  return (
    <Section id="money" title={say(texts.budget)} aside={<Go to="penger">{say(texts.money)}</Go>}>
      {years.map((one) => (
        <Year key={`${one.cooperation.slug} ${one.year}`} money={one} />
      ))}
    </Section>
  );
}

function Year({ money: { cooperation, year, budget, lines } }: { money: PlanMoney }) {
  const say = useSay();
  const { language } = usePlace();
  const sum = lines.reduce((total, line) => total + (line.amount ?? 0), 0);
  return (
    <>
      <p>
        <Go to={`penger/${cooperation.slug}/${year}`}>
          {cooperation.name} {year}
        </Go>
        : {stateTexts[budget.state][language]}, {budget.ahead && `${say(texts.ahead)} `}
        <DayText day={budget.decided} />
        <Origin source={budget.source} constructed={budget.constructed} />
      </p>
      <TableFrame label={`${say(texts.budget)} ${year}`}>
        <table className="table stacked">
          <thead>
            <tr>
              <th scope="col">{say(texts.area)}</th>
              <th scope="col">{say(texts.payer)}</th>
              <th scope="col" className="number">
                {say(texts.amount)}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.number}>
                <th scope="row">{line.area?.title ?? line.title}</th>
                <td data-label={say(texts.payer)}>{capitalised(funderTexts[line.funder][language])}</td>
                <td className="number nowrap" data-label={say(texts.amount)}>
                  {line.amount === null ? say(texts.notKnown) : formatOre(line.amount, language)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say(texts.sum)}</th>
              <td className="wide-only">–</td>
              <td className="number nowrap" data-label={say(texts.amount)}>
                {formatOre(sum, language)}
              </td>
            </tr>
          </tfoot>
        </table>
      </TableFrame>
    </>
  );
}
