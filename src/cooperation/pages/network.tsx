import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { pagerTexts } from "#design/list-texts.ts";
import { Long } from "#design/long.tsx";
import { Empty, PageHead, Section, TableFrame } from "#design/page.tsx";
import { addressOf, Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { listInWords } from "#platform/in-words.ts";
import type { NetworkAnswer } from "../contract.ts";
import { networkTexts, networkTextsWith } from "../network-texts.ts";
import { pageTexts } from "../page-texts.ts";
import { networkAnswer } from "../questions/network.ts";
import { relationVerb, themeText } from "../register-texts.ts";
import { layOut } from "../rules/network-layout.ts";
import { NetworkPicture } from "./network-picture.tsx";

const most = { columns: 60, rows: 90 };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { on } = placeOf(request, params["language"], services.clock);
  const network = await networkAnswer(services.reader, on);
  const asked = new URL(request.url).searchParams.get("focus") || null;
  const known = asked !== null && [...network.cooperations, ...network.parties].some((one) => one.slug === asked);
  const focus = known ? asked : null;
  const layout = await services.reader.answers.of(`cooperation.layout ${on} ${services.home} ${focus ?? ""}`, () =>
    Promise.resolve(layOut({ ...network, home: services.home, focus, most })),
  );
  return { network, layout, focus, unknown: asked !== null && !known };
}

export default function Network() {
  const { network, layout, focus, unknown } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  const shown = layout.rows.reduce((sum, row) => sum + row.parties.length, 0);
  const { hidden } = layout;
  return (
    <>
      <title>{say(networkTexts.title)}</title>
      <PageHead
        kicker={<Go to="samarbeid">{say(pageTexts.cooperations)}</Go>}
        title={say(networkTexts.title)}
        lead={networkTextsWith.lead[language](layout.columns.length, shown)}
      >
        <p className="quiet">{say(networkTexts.how)}</p>
      </PageHead>
      <Focus network={network} focus={focus} />
      {unknown && <p className="note attention">{say(networkTexts.unknownFocus)}</p>}
      {focus && <SitsWith network={network} focus={focus} />}
      {layout.columns.length === 0 ? (
        <Empty>{say(networkTexts.nothing)}</Empty>
      ) : (
        <NetworkPicture network={network} layout={layout} focus={focus} />
      )}
      {hidden.cooperations + hidden.parties > 0 && (
        <p className="quiet">{networkTextsWith.hidden[language](hidden.cooperations, hidden.parties)}</p>
      )}
      <details className="behind">
        <summary>{say(networkTexts.table)}</summary>
        <NetworkTable network={network} />
      </details>
      <div className="columns">
        <Relations network={network} />
        <WithoutParties network={network} empty={layout.empty} />
      </div>
    </>
  );
}

function Focus({ network, focus }: { network: NetworkAnswer; focus: string | null }) {
  const say = useSay();
  const place = usePlace();
  const option = (one: { slug: string; name: string }) => (
    <option key={one.slug} value={one.slug}>
      {one.name}
    </option>
  );
  const seated = new Set(network.memberships.map((one) => one.party));
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "nb");
  return (
    <form className="filter" method="get" action={place.path}>
      {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
      <label>
        {say(networkTexts.focus)}
        <select className="ds-input" name="focus" defaultValue={focus ?? ""}>
          <option value="">{say(networkTexts.nobody)}</option>
          <optgroup label={say(networkTexts.parties)}>
            {network.parties
              .filter((one) => seated.has(one.slug))
              .toSorted(byName)
              .map(option)}
          </optgroup>
          <optgroup label={say(networkTexts.cooperations)}>
            {network.cooperations.toSorted(byName).map(option)}
          </optgroup>
        </select>
      </label>
      <button className="ds-button" data-variant="secondary" type="submit">
        {say(pagerTexts.filter)}
      </button>
      {focus && <a href={addressOf(place, "samarbeid/nettverk")}>{say(pagerTexts.clear)}</a>}
    </form>
  );
}

/** The same answer as the highlighted row or line, in words. */
function SitsWith({ network, focus }: { network: NetworkAnswer; focus: string }) {
  const say = useSay();
  const { language } = usePlace();
  const names = new Map(network.parties.map((one) => [one.slug, shortName(one)]));
  const inIt = (cooperation: string) =>
    network.memberships
      .filter((one) => one.cooperation === cooperation && one.party !== focus)
      .map((one) => names.get(one.party) ?? one.party);
  const own = network.memberships.filter((one) => one.party === focus).map((one) => one.cooperation);
  const cooperations = network.cooperations.filter((one) => own.includes(one.slug) || one.slug === focus);
  const party = network.parties.find((one) => one.slug === focus);
  return (
    <Section
      id="focus"
      title={
        party ? (
          <>
            <Go to={`kommuner/${party.slug}`}>{party.name}</Go>: {say(networkTexts.sits).toLowerCase()}
          </>
        ) : (
          (cooperations[0]?.name ?? "")
        )
      }
    >
      <ul>
        {cooperations.map((one) => (
          <li key={one.slug}>
            <Go to={`samarbeid/${one.slug}`}>{one.name}</Go>
            {inIt(one.slug).length > 0 &&
              ` ${party ? `${say(networkTexts.with)} ` : ""}${listInWords(inIt(one.slug), language)}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NetworkTable({ network }: { network: NetworkAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const names = new Map(network.parties.map((one) => [one.slug, shortName(one)]));
  const of = (cooperation: string, watching: boolean) =>
    network.memberships
      .filter(
        (one) => one.cooperation === cooperation && (one.role === "observer" || one.role === "guest") === watching,
      )
      .map((one) => names.get(one.party) ?? one.party)
      .join(", ");
  return (
    <TableFrame label={say(networkTexts.table)}>
      <table className="table stacked">
        <thead>
          <tr>
            <th scope="col">{say(pageTexts.name)}</th>
            <th scope="col">{say(pageTexts.members)}</th>
            <th scope="col">{say(pageTexts.observers)}</th>
          </tr>
        </thead>
        <tbody>
          {network.cooperations.map((one) => (
            <tr key={one.slug}>
              <th scope="row">
                <Go to={`samarbeid/${one.slug}`}>{one.name}</Go>
                <p className="under">{themeText(one.theme, language)}</p>
              </th>
              <td data-label={say(pageTexts.members)}>
                {of(one.slug, false) || <span className="quiet">{say(pageTexts.unknownMembers)}</span>}
              </td>
              <td {...(of(one.slug, true) ? { "data-label": say(pageTexts.observers) } : {})}>{of(one.slug, true)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Relations({ network }: { network: NetworkAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const names = new Map([...network.cooperations, ...network.parties].map((one) => [one.slug, one.name]));
  const link = ({ kind, id }: NetworkAnswer["relations"][number]["from"]) => (
    <Go to={`${kind === "cooperation" ? "samarbeid" : "kommuner"}/${id}`}>{names.get(id) ?? id}</Go>
  );
  if (network.relations.length === 0) return null;
  return (
    <Section id="relations" title={say(networkTexts.relations)}>
      <Long summary={`${say(pageTexts.allRelations)} (${network.relations.length})`}>
        <ul className="plain-list tight">
          {network.relations.map((one) => (
            <li key={`${one.from.id} ${one.kind} ${one.to.id}`}>
              {link(one.from)} <span className="quiet">{relationVerb(one.kind, language)}</span> {link(one.to)}
            </li>
          ))}
        </ul>
      </Long>
    </Section>
  );
}

function WithoutParties({ network, empty }: { network: NetworkAnswer; empty: string[] }) {
  const say = useSay();
  const cooperations = network.cooperations.filter((one) => empty.includes(one.slug));
  if (cooperations.length === 0) return null;
  return (
    <Section id="empty" title={say(networkTexts.empty)}>
      <ul className="others">
        {cooperations.map((one) => (
          <li key={one.slug}>
            <Go to={`samarbeid/${one.slug}`}>{one.name}</Go>
          </li>
        ))}
      </ul>
    </Section>
  );
}
