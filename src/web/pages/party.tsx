import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { followedText, kindTexts } from "#parties/page-texts.ts";
import { shortName } from "#parties/rules/short-name.ts";
import { findRefusalTexts } from "#parties/texts.ts";
import { formatDay } from "#platform/format.ts";
import { capitalised, listInWords } from "#platform/in-words.ts";
import { RegionMap } from "#territory/region-map.tsx";
import type { PartyAnswer } from "#parties/contract.ts";
import { partyPage, type AbsentParty, type PresentParty } from "../questions/party-page.ts";
import { About, Changes } from "./party-about.tsx";
import { Events } from "./party-events.tsx";
import { Costs } from "./party-money.tsx";
import { Awaits, Bound } from "./party-matters.tsx";
import { IsIn, Represents } from "./party-cooperations.tsx";
import { MustAnswer } from "./party-guidelines.tsx";
import { PartyPlans } from "./party-plans.tsx";
import { partyTexts, partyTextsWith, summaryText } from "./party-texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const answer = await partyPage(services.reader, params["party"] ?? "", services.home, on, language);
  if (!answer.ok) throw told(404, findRefusalTexts[answer.code][language](answer.params));
  return answer.value;
}

export default function Party() {
  const answer = useLoaderData<typeof loader>();
  return (
    <>
      <title>{answer.party.name}</title>
      {answer.there ? <Present answer={answer} /> : <Absent answer={answer} />}
    </>
  );
}

function Kicker({ party }: { party: PartyAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  return (
    <>
      <Go to="kommuner">{say(partyTexts.parties)}</Go> · {capitalised(kindTexts[party.kind][language])}
      {party.number && ` ${party.number}`}
      {party.partOf[0] && ` · ${party.partOf[0].name}`}
    </>
  );
}

function Present({ answer }: { answer: PresentParty }) {
  const say = useSay();
  const { language } = usePlace();
  const { party, matters, cooperations, map } = answer;
  const awaiting = matters.filter((one) => one.awaited !== null && one.awaited.code !== "minutes");
  const due =
    awaiting
      .map((one) => one.due)
      .filter((day) => day !== null)
      .toSorted()[0] ?? null;
  const summary = {
    cooperations: cooperations.length,
    bound: matters.filter((one) => one.bound !== null).length,
    awaiting: awaiting.length,
    due,
    undecided: new Set(answer.undecided.map((one) => one.cooperation.slug)).size,
  };
  return (
    <>
      <PageHead
        kicker={<Kicker party={party} />}
        title={party.name}
        lead={summaryText(shortName(party), summary, language)}
      >
        {(party.kind === "municipality" || party.kind === "county") && (
          <p>
            <Go to={`kommuner/${party.slug}/eierskapsmelding`}>{say(partyTexts.ownershipReport)}</Go>
          </p>
        )}
      </PageHead>
      <Awaits answer={answer} />
      <MustAnswer party={party.slug} guidelines={answer.guidelines} />
      <Bound answer={answer} />
      <PartyPlans plans={answer.plans} />
      <IsIn answer={answer} />
      <Costs answer={answer} />
      <Represents seats={answer.seats} />
      <Events events={answer.events} />
      <div className={map ? "wide-left" : undefined}>
        <div>
          <About party={party} />
          <Changes party={party} />
        </div>
        {map && (
          <Section id="where" title={say(partyTexts.where)}>
            <RegionMap
              id="party-map"
              name={map.name}
              picture={map.picture}
              standings={map.standings}
              emphasis={party.slug}
            />
          </Section>
        )}
      </div>
    </>
  );
}

/** Of a party that is not there on the day: who followed, or who was there before it, each on that day. */
function Absent({ answer: { party, ended, stood, followed } }: { answer: AbsentParty }) {
  const say = useSay();
  const { language } = usePlace();
  const others = followed?.parties ?? [];
  const until = party.until ?? party.since;
  const lead = ended
    ? followedText(party, until, { status: followed?.status ?? "none", parties: others }, language)
    : `${partyTextsWith.notYet[language](party.name, formatDay(party.since, language))} ${
        others.length > 0 ? partyTextsWith.before[language](listInWords(others.map(shortName), language)) : ""
      }`;
  return (
    <>
      <PageHead kicker={<Kicker party={party} />} title={party.name} lead={lead} />
      <ul className="ways">
        {others.map((one) => (
          <li key={one.slug}>
            <Go to={`kommuner/${one.slug}`}>{one.name}</Go> <span className="quiet">{one.number}</span>
          </li>
        ))}
        <li>
          <Go to={`kommuner/${party.slug}`} query={{ on: stood }}>
            {say(ended ? partyTexts.lastDay : partyTexts.firstDay)}: {formatDay(stood, language)}
          </Go>
        </li>
      </ul>
      <About party={party} />
      <Changes party={party} />
    </>
  );
}
