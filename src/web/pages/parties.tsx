import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { pagerTexts } from "#design/list-texts.ts";
import { Empty, PageHead, TableFrame } from "#design/page.tsx";
import { Pager, pageAsked } from "#design/pager.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { longestWord, type PartySort } from "#parties/questions/list-parties.ts";
import { formatDay, formatNumber } from "#platform/format.ts";
import type { Text } from "#platform/language.ts";
import { partyRows, type PartyRow } from "../questions/parties.ts";
import { partiesAsked } from "./parties-asked.ts";
import { kindChoices, partiesTexts, partiesTextsWith } from "./parties-texts.ts";

const size = 100;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { on } = placeOf(request, params["language"], services.clock);
  const search = new URL(request.url).searchParams;
  const asked = partiesAsked(search);
  const page = pageAsked(search);
  const { kinds } = kindChoices[asked.choice];
  const list = await partyRows(services.reader, services.home, on, {
    ...asked,
    kinds,
    limit: size,
    offset: (page - 1) * size,
  });
  return { ...list, ...asked, page };
}

export default function Parties() {
  const { parties, total, word, choice, sort, page } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language, on } = usePlace();
  const query = { q: word, slag: choice === "kommuner" ? undefined : choice, sorter: sort ?? undefined };
  return (
    <>
      <title>{say(partiesTexts.title)}</title>
      <PageHead
        title={say(partiesTexts.title)}
        lead={partiesTextsWith.total[language](
          `${formatNumber(total, language)} ${say(kindChoices[choice].text).toLowerCase()}`,
          formatDay(on, language),
        )}
      />
      <Filter word={word} choice={choice} sort={sort} />
      {parties.length === 0 ? (
        <Empty>{say(partiesTexts.none)}</Empty>
      ) : (
        <Listed parties={parties} sort={sort} query={query} />
      )}
      <Pager to="kommuner" query={query} page={page} size={size} total={total} />
      <p className="list-foot">
        <Go to="kommuner.csv" query={query}>
          {say(pagerTexts.csv)}
        </Go>
      </p>
    </>
  );
}

function Filter({ word, choice, sort }: ReturnType<typeof partiesAsked>) {
  const say = useSay();
  const place = usePlace();
  return (
    <form className="filter" method="get" action={`/${place.language}/kommuner`}>
      {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
      {sort && <input type="hidden" name="sorter" value={sort} />}
      <label>
        {say(partiesTexts.find)}
        <input
          className="ds-input"
          type="search"
          name="q"
          defaultValue={word}
          maxLength={longestWord}
          autoComplete="off"
        />
      </label>
      <label>
        {say(partiesTexts.kind)}
        <select className="ds-input" name="slag" defaultValue={choice}>
          {Object.entries(kindChoices).map(([value, { text }]) => (
            <option key={value} value={value}>
              {say(text)}
            </option>
          ))}
        </select>
      </label>
      <button className="ds-button" data-variant="secondary" type="submit">
        {say(pagerTexts.filter)}
      </button>
      {word && <a href={addressOf(place, "kommuner")}>{say(pagerTexts.clear)}</a>}
    </form>
  );
}

type Query = { [name: string]: string | undefined };

function Listed({ parties, sort, query }: { parties: PartyRow[]; sort: PartySort | null; query: Query }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <TableFrame label={say(partiesTexts.title)}>
      <table className="table">
        <thead>
          <tr>
            <Head by="name" text={partiesTexts.name} sort={sort} query={query} />
            <Head by="number" text={partiesTexts.number} sort={sort} query={query} />
            <th scope="col" className="wide-only">
              {say(partiesTexts.county)}
            </th>
            <Head by="people" text={partiesTexts.people} sort={sort} query={query} number />
            <th scope="col" className="number wide-only">
              {say(partiesTexts.cooperations)}
            </th>
          </tr>
        </thead>
        <tbody>
          {parties.map((one) => (
            <tr key={one.slug}>
              <th scope="row">
                <Go to={`kommuner/${one.slug}`}>{one.name}</Go>
                {one.inRegion && <span className="tag">{say(partiesTexts.inRegion)}</span>}
              </th>
              <td>{one.number}</td>
              <td className="wide-only">{one.county?.name}</td>
              <td className="number">
                {one.population && (
                  <>
                    {formatNumber(one.population.people, language)}{" "}
                    <span className="quiet small">({one.population.year})</span>
                  </>
                )}
              </td>
              <td className="number wide-only">{one.cooperations > 0 && one.cooperations}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** A heading that orders the list; a second follow brings the region's own first again. */
function Head({
  by,
  text,
  sort,
  query,
  number = false,
}: {
  by: PartySort;
  text: Text;
  sort: PartySort | null;
  query: Query;
  number?: boolean;
}) {
  const say = useSay();
  const chosen = sort === by;
  return (
    <th
      scope="col"
      className={number ? "number" : undefined}
      aria-sort={chosen ? (by === "people" ? "descending" : "ascending") : undefined}
    >
      <Go
        to="kommuner"
        query={{ ...query, sorter: chosen ? undefined : by }}
        className="sort"
        aria-current={chosen ? "true" : undefined}
      >
        {say(text)} <span aria-hidden="true">{chosen ? (by === "people" ? "▾" : "▴") : "↕"}</span>
      </Go>
    </th>
  );
}
