import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { Origin } from "#design/origin.tsx";
import { PageHead, Section, TableFrame } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { allSources } from "#parties/questions/all-sources.ts";
import { aboutTexts } from "./about-texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  placeOf(request, params["language"], services.clock);
  return { sources: await allSources(services.reader), baseUrl: services.baseUrl, home: services.home };
}

export default function About() {
  const { sources, baseUrl, home } = useLoaderData<typeof loader>();
  const say = useSay();
  return (
    <>
      <title>{say(aboutTexts.title)}</title>
      <PageHead title={say(aboutTexts.title)} lead={say(aboutTexts.lead)} />
      <Section id="day" title={say(aboutTexts.day)}>
        <p>{say(aboutTexts.dayText)}</p>
      </Section>
      <Section id="sources" title={say(aboutTexts.constructed)}>
        <p>
          {say(aboutTexts.constructedText)} <Origin source={null} constructed />
        </p>
        <details className="behind">
          <summary>
            {say(aboutTexts.sources)} ({sources.length})
          </summary>
          <Sources sources={sources} />
        </details>
      </Section>
      <OpenData baseUrl={baseUrl} home={home} />
      <Section id="journal" title={say(aboutTexts.journal)}>
        <p>{say(aboutTexts.journalText)}</p>
        <p>
          <Go to="journal">{say(aboutTexts.journal)}</Go>
        </p>
      </Section>
      <Section id="accessibility" title={say(aboutTexts.access)}>
        <p>{say(aboutTexts.accessText)}</p>
        <p>{say(aboutTexts.accessKnown)}</p>
        <p>{say(aboutTexts.accessTell)}</p>
      </Section>
      <Section id="privacy" title={say(aboutTexts.privacy)}>
        <p>{say(aboutTexts.privacyText)}</p>
      </Section>
    </>
  );
}

function OpenData({ baseUrl, home }: { baseUrl: string; home: string }) {
  const say = useSay();
  const { on } = usePlace();
  const example = `/api/v1/cooperations/${home}?on=${on}`;
  return (
    <Section id="data" title={say(aboutTexts.data)}>
      <p>{say(aboutTexts.dataText)}</p>
      <dl className="facts">
        <dt>{say(aboutTexts.api)}</dt>
        <dd>
          <code>{baseUrl}/api/v1</code>
        </dd>
        <dt>{say(aboutTexts.openapi)}</dt>
        <dd>
          <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>
        </dd>
        <dt>{say(aboutTexts.example)}</dt>
        <dd>
          <a href={example}>{example}</a>
        </dd>
        <dt>{say(aboutTexts.tables)}</dt>
        <dd>
          <Go to="kommuner.csv">{say(aboutTexts.partiesTable)}</Go>,{" "}
          <Go to="samarbeid.csv">{say(aboutTexts.cooperationsTable)}</Go>
        </dd>
      </dl>
      <p className="after">{say(aboutTexts.dataLicence)}</p>
    </Section>
  );
}

function Sources({ sources }: { sources: Awaited<ReturnType<typeof allSources>> }) {
  const say = useSay();
  return (
    <TableFrame label={say(aboutTexts.sources)}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say(aboutTexts.source)}</th>
            <th scope="col">{say(aboutTexts.publisher)}</th>
            <th scope="col">{say(aboutTexts.licence)}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((one) => (
            <tr key={one.id} id={`kilde-${one.id}`}>
              <th scope="row">
                {one.url?.startsWith("http") ? (
                  <a href={one.url} rel="external noreferrer">
                    {one.title}
                  </a>
                ) : (
                  one.title
                )}
              </th>
              <td>{one.publisher}</td>
              <td>{one.licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
