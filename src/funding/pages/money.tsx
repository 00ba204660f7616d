import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { Origin } from "#design/origin.tsx";
import { Empty, PageHead, Section, TableFrame } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { listInWords } from "#platform/in-words.ts";
import type { KeyAnswer } from "../contract.ts";
import { formatOre } from "../money-texts.ts";
import { moneyTexts as texts, moneyTextsWith } from "../page-texts.ts";
import { moneyOverview, type MoneyYear } from "../questions/overview.ts";
import { FinancingTable } from "../financing-table.tsx";
import { ShareTable } from "./share-table.tsx";
import "../money.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, clock, home } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  return moneyOverview(reader, home, on, language);
}

export default function Money() {
  const { financing, contributions, keys, years } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language, on } = usePlace();
  const { year, cooperation, funders = [] } = financing ?? {};
  const said =
    cooperation && year && funders.length > 0
      ? (year < Number(on.slice(0, 4)) ? moneyTextsWith.financedBy : moneyTextsWith.financedNow)[language](
          cooperation.name,
          String(year),
          listInWords(
            funders.map((one) => one.words),
            language,
          ),
        )
      : say(texts.noMoney);
  return (
    <>
      <title>{say(texts.money)}</title>
      <PageHead title={say(texts.money)} lead={said} />
      {financing && cooperation && year && funders.length > 0 && (
        <Section
          id="financing"
          title={`${say(texts.whoFinances)}, ${year}`}
          aside={<Go to={`penger/${cooperation.slug}/${year}`}>{say(texts.toBudget)}</Go>}
        >
          <FinancingTable id="by-source" financing={financing} />
        </Section>
      )}
      {contributions && (
        <Section
          id="shares"
          title={`${say(texts.whoPays)}, ${contributions.year}`}
          aside={
            <Go to={`penger/${contributions.cooperation.slug}/${contributions.year}/fordeling`}>{say(texts.why)}</Go>
          }
        >
          {contributions.runs
            .filter((run) => run.project === null)
            .map((run) => (
              <ShareTable
                key={run.id}
                run={run}
                address={`penger/${contributions.cooperation.slug}/${run.year}/fordeling`}
              />
            ))}
        </Section>
      )}
      {keys.length > 0 && (
        <Section id="keys" title={say(texts.keys)}>
          {keys.map((key) => (
            <KeyWords key={key.id} funding={key} />
          ))}
        </Section>
      )}
      <Section id="years" title={say(texts.years)}>
        {years.length === 0 ? <Empty>{say(texts.noMoney)}</Empty> : <YearTable years={years} />}
      </Section>
    </>
  );
}

export function KeyWords({ funding }: { funding: Pick<KeyAnswer, "title" | "words" | "source" | "constructed"> }) {
  return (
    <>
      <p>
        <strong>{funding.title}</strong>
        <Origin source={funding.source} constructed={funding.constructed} />
      </p>
      <ul className="ds-list key-words">
        {funding.words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

function YearTable({ years }: { years: readonly MoneyYear[] }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <TableFrame label={say(texts.years)}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say(texts.year)}</th>
            <th scope="col">{say(texts.cooperation)}</th>
            <th scope="col" className="number">
              {say(texts.contributionSum)}
            </th>
            <th scope="col">{say(texts.contributions)}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ cooperation, year, runs, paid }) => (
            <tr key={`${cooperation.slug} ${year}`}>
              <th scope="row">
                <Go to={`penger/${cooperation.slug}/${year}`}>{year}</Go>
              </th>
              <td>{cooperation.name}</td>
              <td className="number">{runs > 0 ? formatOre(paid, language) : "–"}</td>
              <td>{runs > 0 && <Go to={`penger/${cooperation.slug}/${year}/fordeling`}>{say(texts.whoPays)}</Go>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
