import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { DayText } from "#design/day-text.tsx";
import { pagerTexts } from "#design/list-texts.ts";
import { Empty, PageHead, TableFrame } from "#design/page.tsx";
import { Pager, pageAsked } from "#design/pager.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { formatDay, formatNumber } from "#platform/format.ts";
import { pageTexts, pageTextsWith } from "../page-texts.ts";
import { cooperationList, longestWord, type ListedCooperationRef } from "../questions/list-cooperations.ts";
import { themeText } from "../register-texts.ts";
import { formTexts } from "../texts.ts";
import { mayFound } from "./work-acts.ts";
import { foundingTexts } from "./work/founding-texts.ts";

const size = 100;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const search = new URL(request.url).searchParams;
  const word = search.get("q") ?? "";
  const page = pageAsked(search);
  const list = await cooperationList(services.reader, place.on, { word, limit: size, offset: (page - 1) * size });
  const { alone, under } = mayFound(services.actor, place.today);
  return { ...list, word, page, home: services.home, found: alone.allowed || under.length > 0 };
}

export default function Cooperations() {
  const { cooperations, total, word, page, home, found } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language, on } = usePlace();
  const themes = Map.groupBy(cooperations, (one) => one.theme);
  const order = [...themes].toSorted(([, a], [, b]) => rank(b, home) - rank(a, home));
  return (
    <>
      <title>{say(pageTexts.cooperations)}</title>
      <PageHead
        title={say(pageTexts.cooperations)}
        lead={pageTextsWith.total[language](formatNumber(total, language), formatDay(on, language))}
      />
      <p>
        <Go to="samarbeid/nettverk">{say(pageTexts.network)}</Go>
        {found && (
          <span className="no-print">
            {" · "}
            <Go to="arbeid/samarbeid/nytt">{say(foundingTexts.found)}</Go>
          </span>
        )}
      </p>
      <Filter word={word} />
      {cooperations.length === 0 && <Empty>{say(word ? pageTexts.none : pageTexts.noneThatDay)}</Empty>}
      {cooperations.length > 0 && <Listed themes={order} />}
      <Pager to="samarbeid" query={{ q: word }} page={page} size={size} total={total} />
      <p className="list-foot">
        <Go to="samarbeid.csv" query={{ q: word }}>
          {say(pagerTexts.csv)}
        </Go>
      </p>
    </>
  );
}

/** The home cooperation's theme first, then the largest gatherings. */
function rank(listed: readonly ListedCooperationRef[], home: string): number {
  return listed.some((one) => one.slug === home)
    ? Number.MAX_SAFE_INTEGER
    : Math.max(...listed.map((one) => one.members));
}

function Filter({ word }: { word: string }) {
  const say = useSay();
  const place = usePlace();
  return (
    <form className="filter" method="get" action={`/${place.language}/samarbeid`}>
      {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
      <label>
        {say(pageTexts.find)}
        <input
          className="ds-input"
          type="search"
          name="q"
          defaultValue={word}
          maxLength={longestWord}
          autoComplete="off"
        />
      </label>
      <button className="ds-button" data-variant="secondary" type="submit">
        {say(pagerTexts.filter)}
      </button>
      {word && <a href={addressOf(place, "samarbeid")}>{say(pagerTexts.clear)}</a>}
    </form>
  );
}

function Listed({ themes }: { themes: [theme: string, cooperations: ListedCooperationRef[]][] }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <TableFrame label={say(pageTexts.cooperations)}>
      <table className="table grouped">
        <thead>
          <tr>
            <th scope="col">{say(pageTexts.name)}</th>
            <th scope="col" className="wide-only">
              {say(pageTexts.form)}
            </th>
            <th scope="col" className="number">
              {say(pageTexts.members)}
            </th>
            <th scope="col" className="number wide-only">
              {say(pageTexts.observers)}
            </th>
            <th scope="col" className="wide-only">
              {say(pageTexts.since)}
            </th>
          </tr>
        </thead>
        {themes.map(([theme, cooperations]) => (
          <tbody key={theme}>
            <tr className="group-head">
              <th scope="rowgroup" colSpan={5}>
                {themeText(theme, language)}
              </th>
            </tr>
            {cooperations.map((one) => (
              <Row key={one.slug} cooperation={one} />
            ))}
          </tbody>
        ))}
      </table>
    </TableFrame>
  );
}

function Row({ cooperation: one }: { cooperation: ListedCooperationRef }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <tr>
      <th scope="row">
        <Go to={`samarbeid/${one.slug}`}>{one.name}</Go>
        {one.purpose && <p className="under">{one.purpose}</p>}
      </th>
      <td className="wide-only">{one.form && formTexts[one.form][language]}</td>
      <td className="number">
        {one.members > 0 ? one.members : <span className="quiet">{say(pageTexts.unknownMembers)}</span>}
      </td>
      <td className="number wide-only">{one.observers > 0 && one.observers}</td>
      <td className="wide-only nowrap">
        {one.sinceCertainty === "at-latest" && <span className="quiet">{say(pageTexts.atLatest)} </span>}
        <DayText day={one.since} />
      </td>
    </tr>
  );
}
