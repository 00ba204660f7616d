import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { DayText } from "#design/day-text.tsx";
import { pagerTexts } from "#design/list-texts.ts";
import { Origin } from "#design/origin.tsx";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { formatDay } from "#platform/format.ts";
import { capitalised, numberInWords } from "#platform/in-words.ts";
import type { ContributionRunAnswer, ContributionsAnswer } from "../contract.ts";
import { formatOre, funderTexts } from "../money-texts.ts";
import { moneyTexts as texts, moneyTextsWith } from "../page-texts.ts";
import { contributionsOf } from "../questions/contributions.ts";
import { yearsOf } from "../questions/financing.ts";
import { KeyWords } from "./money.tsx";
import { ProofTree } from "./proof-tree.tsx";
import { ShareTable, type Compared } from "./share-table.tsx";
import { yearAsked } from "./year-asked.ts";
import "../money.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, clock } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const asked = new URL(request.url).searchParams;
  const year = yearAsked(params["year"], language);
  const answer = await contributionsOf(reader, params["cooperation"] ?? "", year, on, language);
  if (!answer.ok) throw told(404, cooperationRefusalTexts[answer.code][language](answer.params));
  const slug = answer.value.cooperation.slug;
  const years = (await yearsOf(reader, slug)).filter((one) => one.runs > 0).map((one) => one.year);
  const wanted = asked.get("mot");
  const otherYear = wanted === null ? (years.findLast((one) => one < year) ?? null) : Number(wanted);
  const then =
    otherYear === null || !years.includes(otherYear) || otherYear === year
      ? null
      : await contributionsOf(reader, slug, otherYear, on, language);
  return {
    answer: answer.value,
    years,
    other: then?.ok && then.value.runs.length > 0 ? then.value : null,
    party: asked.get("kommune"),
  };
}

export default function Shares() {
  const { answer, years, other, party } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language, on } = usePlace();
  const { cooperation, year, runs } = answer;
  const title = moneyTextsWith.sharesTitle[language](cooperation.name, String(year));
  const address = `penger/${cooperation.slug}/${year}`;
  const main = runs.filter((run) => run.project === null);
  const shown = main.length > 0 ? main : runs;
  const payers = new Set(shown.flatMap((run) => run.shares.map((one) => one.party.slug))).size;
  const paid = shown.flatMap((run) => run.shares).reduce((sum, one) => sum + one.amount, 0);
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
          runs.length === 0
            ? say(texts.noShares)
            : moneyTextsWith.sharedBy[language](formatOre(paid, language), numberInWords(payers, language))
        }
      >
        <p>
          <Go to={address}>{say(texts.toBudget)}</Go>
        </p>
      </PageHead>
      {runs.length > 0 && <Why answer={answer} party={party} />}
      {runs.map((run) => (
        <Run key={run.id} run={run} address={`${address}/fordeling`} compared={comparedOf(run, other)} />
      ))}
      {years.length > 1 && (
        <Compare years={years} year={year} then={other?.year ?? null} address={`${address}/fordeling`} />
      )}
      {runs.length === 0 && <Empty>{say(texts.noShares)}</Empty>}
      <p className="list-foot">
        <Go to={`${address}/fordeling.csv`}>{say(pagerTexts.csv)}</Go>
        <a href={`/api/v1/contributions/${cooperation.slug}/${year}?on=${on}`}>{say(pagerTexts.json)}</a>
      </p>
    </>
  );
}

/** The same instalment of the other year; a project is compared with itself only. */
function comparedOf(run: ContributionRunAnswer, then: ContributionsAnswer | null): Compared | null {
  const other = then?.runs.find((one) => one.project === run.project && one.instalment === run.instalment);
  return other ? { title: String(other.year), shares: other.shares } : null;
}

function Run({ run, address, compared }: { run: ContributionRunAnswer; address: string; compared: Compared | null }) {
  const say = useSay();
  const { language } = usePlace();
  const grants = run.grants.map((one) => `${funderTexts[one.funder][language]} ${formatOre(one.amount, language)}`);
  return (
    <Section id={run.id} title={run.title || `${run.year}/${run.instalment}`}>
      <p>
        {moneyTextsWith.asOf[language](formatDay(run.day, language))}
        {run.due && (
          <>
            {" "}
            {say(texts.due)}: <DayText day={run.due} />.
          </>
        )}
        {grants.length > 0 && ` ${say(texts.grants)}: ${grants.join(", ")}.`}
        {run.source?.url && <Origin source={run.source} constructed={false} />}
      </p>
      <ShareTable run={run} address={address} compared={compared} />
      <p className="quiet">{say(run.countedAgain ? texts.countedAgain : texts.notAgain)}</p>
      <KeyWords funding={{ title: run.key.title, words: run.key.words, source: null, constructed: run.constructed }} />
    </Section>
  );
}

/** One municipality's reasons, from its share down to the inhabitants. */
function Why({ answer, party }: { answer: ContributionsAnswer; party: string | null }) {
  const say = useSay();
  const place = usePlace();
  const { cooperation, year, runs, totals } = answer;
  const chosen = totals.find((one) => one.party.slug === party)?.party ?? null;
  const address = `penger/${cooperation.slug}/${year}/fordeling`;
  return (
    <Section id="hvorfor" title={say(texts.why)}>
      <form method="get" action={`${addressOf(place, address)}#hvorfor`} className="filter">
        {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
        <label>
          {say(texts.chooseParty)}{" "}
          <select className="ds-input" name="kommune" defaultValue={chosen?.slug ?? ""}>
            {totals.map((one) => (
              <option key={one.party.slug} value={one.party.slug}>
                {one.party.name}
              </option>
            ))}
          </select>
        </label>
        <button className="ds-button" data-variant="secondary" type="submit">
          {say(texts.show)}
        </button>
      </form>
      {chosen &&
        runs.map((run) => {
          const share = run.shares.find((one) => one.party.slug === chosen.slug);
          return share?.proof ? (
            <div key={run.id}>
              <p className="quiet">{capitalised(run.title)}</p>
              <ProofTree proof={share.proof} />
            </div>
          ) : null;
        })}
    </Section>
  );
}

function Compare({
  years,
  year,
  then,
  address,
}: {
  years: readonly number[];
  year: number;
  then: number | null;
  address: string;
}) {
  const say = useSay();
  const others = years.filter((one) => one !== year);
  return (
    <p className="no-print">
      {say(texts.compareWith)}:{" "}
      {others.map((one, at) => (
        <span key={one}>
          {at > 0 && " · "}
          {one === then ? (
            <strong>{one}</strong>
          ) : (
            <Go to={address} query={{ mot: String(one) }}>
              {one}
            </Go>
          )}
        </span>
      ))}
    </p>
  );
}
