import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { pagerTexts } from "#design/list-texts.ts";
import { Empty, PageHead, TableFrame } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { journalPage } from "#journal/questions/entries.ts";
import { namedEntries, type ShownEntry } from "../questions/journal.ts";
import { About, Moment, Who } from "./journal-parts.tsx";
import { actText, journalTexts } from "./journal-texts.ts";

const size = 50;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { on } = placeOf(request, params["language"], services.clock);
  const search = new URL(request.url).searchParams;
  const subject = (search.get("om") ?? "").trim().slice(0, 200);
  const before = Number(search.get("foer"));
  const { entries, more } = await journalPage(services.reader, {
    subject,
    before: Number.isInteger(before) && before > 0 ? before : null,
    size,
  });
  const shown = await namedEntries(services.reader, entries, on, services.actor.kind === "user");
  return { entries: shown, more, subject, paged: before > 0 };
}

export default function Journal() {
  const { entries, more, subject, paged } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <>
      <title>{say(journalTexts.title)}</title>
      <PageHead title={say(journalTexts.title)} lead={say(journalTexts.lead)} />
      <p>
        <Go to="om#journal">{say(journalTexts.verify)}</Go>
      </p>
      <Filter subject={subject} />
      {entries.length === 0 ? <Empty>{say(journalTexts.none)}</Empty> : <Entries entries={entries} />}
      <nav className="pager" aria-label={say(journalTexts.pages)}>
        {paged && (
          <Go to="journal" query={{ om: subject }}>
            {say(journalTexts.newest)}
          </Go>
        )}
        {more && (
          <Go to="journal" query={{ om: subject, foer: String(entries.at(-1)?.seq ?? "") }} rel="next">
            {say(journalTexts.older)}
          </Go>
        )}
      </nav>
    </>
  );
}

function Filter({ subject }: { subject: string }) {
  const say = useSay();
  const place = usePlace();
  return (
    <form className="filter" method="get" action={`/${place.language}/journal`}>
      {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
      <label>
        {say(journalTexts.filter)}
        <input className="ds-input" type="search" name="om" defaultValue={subject} maxLength={200} autoComplete="off" />
      </label>
      <button className="ds-button" data-variant="secondary" type="submit">
        {say(pagerTexts.filter)}
      </button>
      {subject && <a href={addressOf(place, "journal")}>{say(pagerTexts.clear)}</a>}
    </form>
  );
}

function Entries({ entries }: { entries: ShownEntry[] }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <TableFrame label={say(journalTexts.title)}>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{say(journalTexts.number)}</th>
            <th scope="col">{say(journalTexts.when)}</th>
            <th scope="col">{say(journalTexts.what)}</th>
            <th scope="col">{say(journalTexts.about)}</th>
            <th scope="col" className="wide-only">
              {say(journalTexts.who)}
            </th>
            <th scope="col" className="number wide-only">
              {say(journalTexts.rows)}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((one) => (
            <tr key={one.seq}>
              <th scope="row">
                <Go to={`journal/${one.seq}`}>{one.seq}</Go>
              </th>
              <td>
                <Moment at={one.at} />
              </td>
              <td>
                {actText(one.act, language)}
                {one.undoes && ` (${one.undoes})`}
              </td>
              <td>
                <About entry={one} />
              </td>
              <td className="wide-only">
                <Who entry={one} />
              </td>
              <td className="number wide-only">{one.changes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
