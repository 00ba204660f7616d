import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { DayText } from "#design/day-text.tsx";
import { pagerTexts } from "#design/list-texts.ts";
import { Origin } from "#design/origin.tsx";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { formatDay } from "#platform/format.ts";
import { capitalised } from "#platform/in-words.ts";
import type { BudgetAnswer, BudgetYearAnswer } from "../contract.ts";
import { formatOre, stateTexts } from "../money-texts.ts";
import { moneyTexts as texts, moneyTextsWith } from "../page-texts.ts";
import { budgetOf } from "../questions/budget.ts";
import { Bars } from "../bars.tsx";
import { budgetRows, type BudgetRow } from "./budget-rows.ts";
import { SourceTable, StepTable } from "./budget-tables.tsx";
import { DeficitSection } from "./deficit.tsx";
import { MoneyWork } from "./work-links.tsx";
import { moneyWork } from "./work-acts.ts";
import { yearAsked } from "./year-asked.ts";
import "../money.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const year = yearAsked(params["year"], language);
  const answer = await budgetOf(services.reader, params["cooperation"] ?? "", year, on);
  if (!answer.ok) throw told(404, cooperationRefusalTexts[answer.code][language](answer.params));
  return { answer: answer.value, work: await moneyWork(services, request, answer.value.cooperation.slug) };
}

export default function Budget() {
  const { answer, work } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language, on } = usePlace();
  const { cooperation, year, standing } = answer;
  const title = moneyTextsWith.budgetTitle[language](cooperation.name, String(year));
  const address = `penger/${cooperation.slug}/${year}`;
  const rows = standing ? budgetRows(answer, standing) : [];
  const spent = rows.reduce((sum, row) => sum + (row.spent ?? 0), 0);
  return (
    <>
      <title>{title}</title>
      <PageHead
        kicker={
          <>
            <Go to="penger">{say(texts.money)}</Go> · <Go to={`samarbeid/${cooperation.slug}`}>{cooperation.name}</Go>
          </>
        }
        title={title}
        lead={
          standing ? (
            <>
              <Standing budget={standing} />
              {answer.imports.length > 0 && ` ${moneyTextsWith.spentOf[language](formatOre(spent, language))}`}
            </>
          ) : (
            say(texts.noBudget)
          )
        }
      >
        <p>
          <Go to={`${address}/fordeling`}>{say(texts.toShares)}</Go>
        </p>
      </PageHead>
      <MoneyWork slug={cooperation.slug} year={year} work={work} />
      {standing && rows.length > 0 ? (
        <Tables answer={answer} standing={standing} rows={rows} />
      ) : (
        <Empty>{say(texts.noBudget)}</Empty>
      )}
      {answer.deficit && <DeficitSection deficit={answer.deficit} year={year} />}
      <Imports answer={answer} />
      <p className="list-foot">
        <Go to={`${address}/budsjett.csv`}>{say(pagerTexts.csv)}</Go>
        <a href={`/api/v1/budgets/${cooperation.slug}/${year}?on=${on}`}>{say(pagerTexts.json)}</a>
      </p>
    </>
  );
}

/** Where the budget stands: the sentence of the page. */
function Standing({ budget }: { budget: BudgetAnswer }) {
  const { language } = usePlace();
  const text =
    budget.state === "frame"
      ? budget.ahead
        ? moneyTextsWith.frameAhead
        : moneyTextsWith.frameSet
      : moneyTextsWith[budget.state];
  return (
    <>
      {text[language](formatOre(budget.total, language), formatDay(budget.decided, language))}
      <Origin source={budget.source} constructed={budget.constructed} />
    </>
  );
}

function Tables({
  answer,
  standing,
  rows,
}: {
  answer: BudgetYearAnswer;
  standing: BudgetAnswer;
  rows: readonly BudgetRow[];
}) {
  const say = useSay();
  const { language } = usePlace();
  const drawn = rows.filter((row) => Object.keys(row.byFunder).length > 0);
  const titleOf = (row: BudgetRow) => row.title || say(texts.notPlaced);
  return (
    <>
      <Section id="by-source" title={`${say(texts.bySource)}: ${stateTexts[standing.state][language]}`}>
        {drawn.length > 1 && (
          <Bars
            id="budget-bars"
            title={say(texts.bySource)}
            description={drawn
              .map((row) => `${titleOf(row)} ${formatOre(row.byBudget[standing.id] ?? 0, language)}`)
              .join("; ")}
            bars={drawn.map((row) => ({
              name: titleOf(row),
              text: formatOre(row.byBudget[standing.id] ?? 0, language),
              parts: Object.entries(row.byFunder).map(([funder, amount]) => ({
                funder: funder as keyof BudgetRow["byFunder"],
                amount,
              })),
            }))}
          />
        )}
        <SourceTable rows={rows} standing={standing} />
        {standing.note && <p className="hint">{standing.note}</p>}
      </Section>
      {(answer.budgets.length > 1 || answer.imports.length > 0) && (
        <Section id="steps" title={say(texts.steps)}>
          <StepTable rows={rows} answer={answer} />
        </Section>
      )}
    </>
  );
}

function Imports({ answer: { imports } }: { answer: BudgetYearAnswer }) {
  const say = useSay();
  if (imports.length === 0) return null;
  return (
    <p className="quiet">
      {capitalised(say(texts.accounts))}{" "}
      {imports.map((one, at) => (
        <span key={one.digest}>
          {at > 0 && ", "}
          {one.fileName} (<DayText day={one.imported} />
          )
          <Origin source={one.source} constructed={one.constructed} />
        </span>
      ))}
    </p>
  );
}
