import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { PageHead } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { followedText } from "#parties/page-texts.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay } from "#platform/format.ts";
import { ownershipDocument } from "../ownership-document.ts";
import { notYetText, ownershipRefusalTexts, ownershipTexts } from "../ownership-texts.ts";
import { PaperView } from "../paper-view.tsx";
import { ownershipReport, type NoOwnership } from "../questions/ownership-report.ts";
import { Downloads } from "./downloads.tsx";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const answer = await ownershipReport(services.reader, params["party"] ?? "", on, language);
  if (!answer.ok) throw told(404, ownershipRefusalTexts[answer.code][language](answer.params));
  const facts = answer.value;
  return facts.there
    ? { there: true as const, party: facts.party, document: ownershipDocument(facts, language) }
    : { there: false as const, party: facts.party, absent: facts };
}

export default function OwnershipReport() {
  const answer = useLoaderData<typeof loader>();
  const { party } = answer;
  const kicker = <Go to={`kommuner/${party.slug}`}>{party.name}</Go>;
  if (!answer.there) return <Absent absent={answer.absent} />;
  const { document } = answer;
  return (
    <>
      <title>{document.title}</title>
      <PageHead kicker={kicker} title={document.title} lead={document.subtitle}>
        <Downloads base={`kommuner/${party.slug}/eierskapsmelding`} />
      </PageHead>
      <PaperView document={document} />
    </>
  );
}

/** Before it began or after it ended a party makes no report; who was or came in its place does. */
function Absent({ absent: { party, ended, stood, followed } }: { absent: NoOwnership }) {
  const say = useSay();
  const { language } = usePlace();
  const others = followed?.parties ?? [];
  const lead = ended
    ? followedText(party, party.until ?? stood, { status: followed?.status ?? "none", parties: others }, language)
    : notYetText[language](party.name, formatDay(party.since, language));
  return (
    <>
      <title>{`${say(ownershipTexts.report)}: ${party.name}`}</title>
      <PageHead
        kicker={<Go to={`kommuner/${party.slug}`}>{party.name}</Go>}
        title={`${say(ownershipTexts.report)}: ${party.name}`}
        lead={lead}
      />
      <ul className="ways">
        {others.map((one) => (
          <li key={one.slug}>
            <Go to={`kommuner/${one.slug}/eierskapsmelding`}>
              {say(ownershipTexts.report)}: {shortName(one)}
            </Go>
          </li>
        ))}
        <li>
          <Go to={`kommuner/${party.slug}/eierskapsmelding`} query={{ on: stood }}>
            {party.name}, {formatDay(stood, language)}
          </Go>
        </li>
      </ul>
    </>
  );
}
