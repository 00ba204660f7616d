import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { undecidedText } from "#cooperation/page-texts.ts";
import { roleTexts } from "#cooperation/texts.ts";
import { countHeads, isWatching, whoIsIn } from "#cooperation/who-is-in-texts.ts";
import { MatterLine } from "#decisions/matter-line.tsx";
import { deadlineTexts, otherDeadline } from "#decisions/matter-list-texts.ts";
import { DayText } from "#design/day-text.tsx";
import { Origin } from "#design/origin.tsx";
import { Empty, PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay } from "#platform/format.ts";
import { RegionMap } from "#territory/region-map.tsx";
import { mapTexts } from "#territory/texts.ts";
import { frontAnswer, type FrontAnswer, type FrontDate } from "../questions/front.ts";
import { FrontMoney } from "./front-money.tsx";
import { FrontHistory } from "./front-history.tsx";
import { FrontPlans } from "./front-plans.tsx";
import { FrontRelations } from "./front-relations.tsx";
import { FrontRules } from "./front-rules.tsx";
import { deckPageTexts } from "#publishing/deck-page-texts.ts";
import { frontTexts, frontTextsWith, peopleThere } from "./front-texts.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  return frontAnswer(services.reader, services.home, place.on, place.language);
}

export default function Front() {
  const answer = useLoaderData<typeof loader>();
  const say = useSay();
  if (!answer) {
    return (
      <>
        <title>{say(frontTexts.noRegionTitle)}</title>
        <PageHead title={say(frontTexts.noRegionTitle)} lead={say(frontTexts.noRegionLead)} />
      </>
    );
  }
  const { region } = answer;
  return (
    <>
      <title>{region.name}</title>
      <meta name="description" content={region.purpose ?? region.name} />
      <Head answer={answer} />
      {region.undecided.length > 0 && <Undecided answer={answer} />}
      <div className="front-top">
        <div>
          <Now answer={answer} />
          <Dates dates={answer.dates} />
        </div>
        <Section
          id="members"
          title={say(frontTexts.members)}
          aside={<Go to={`samarbeid/${region.slug}`}>{say(frontTexts.allMembers)}</Go>}
        >
          {answer.picture ? (
            <RegionMap id="region" name={region.name} picture={answer.picture} standings={answer.standings} />
          ) : (
            <Names answer={answer} />
          )}
          {answer.picture && <CountyNames answer={answer} />}
        </Section>
      </div>
      <FrontPlans plans={answer.plans} />
      <div className="columns">
        <FrontRules region={region} rules={answer.rules} />
        <FrontRelations region={region} />
      </div>
      {answer.financing && <FrontMoney financing={answer.financing} />}
      <FrontHistory answer={answer} />
    </>
  );
}

function Head({ answer: { region, population } }: { answer: FrontAnswer }) {
  const { language, on } = usePlace();
  if (!region.exists) {
    const gone = region.until !== null && region.until <= on;
    const day = formatDay(gone ? (region.until ?? on) : region.since, language);
    return (
      <PageHead
        title={region.name}
        lead={(gone ? frontTextsWith.noLonger : frontTextsWith.notYet)[language](region.name, day)}
      />
    );
  }
  return (
    <PageHead
      title={region.name}
      lead={
        <>
          {whoIsIn(
            countHeads(region.members.filter((one) => !isWatching(one))),
            countHeads(region.members.filter(isWatching)),
            language,
          )}{" "}
          {population.people > 0 && (
            <>
              {peopleThere(population.people, population.years, language)}
              {population.sources.map((source) => (
                <Origin key={source.id} source={source} constructed={false} />
              ))}
            </>
          )}
        </>
      }
    >
      {region.purpose && <p className="purpose">{region.purpose}</p>}
      <p className="no-print">
        <Go to="publisering/presentasjon">{deckPageTexts.link[language]}</Go>
      </p>
    </PageHead>
  );
}

function Undecided({ answer: { region } }: { answer: FrontAnswer }) {
  const { language } = usePlace();
  return (
    <div className="note attention">
      {region.undecided.map((one) => (
        <p key={one.party.slug}>{undecidedText(one, region.name, language)}</p>
      ))}
    </div>
  );
}

function Now({ answer: { open, settled } }: { answer: FrontAnswer }) {
  const say = useSay();
  const shown = open.length > 0 ? open : settled;
  return (
    <Section
      id="now"
      title={say(open.length > 0 || shown.length === 0 ? frontTexts.now : frontTexts.decided)}
      aside={<Go to="saker">{say(frontTexts.allMatters)}</Go>}
    >
      {open.length === 0 && (
        <p className="quiet">{say(shown.length === 0 ? frontTexts.nothingAtAll : frontTexts.nothingOpen)}</p>
      )}
      <ul className="matter-lines">
        {shown.slice(0, 3).map((matter) => (
          <MatterLine key={matter.slug} matter={matter} />
        ))}
      </ul>
    </Section>
  );
}

function Dates({ dates }: { dates: FrontDate[] }) {
  const say = useSay();
  return (
    <Section id="dates" title={say(frontTexts.dates)}>
      {dates.length === 0 ? (
        <Empty>{say(frontTexts.noDates)}</Empty>
      ) : (
        <ul className="dates">
          {dates.map(({ due, stage, party, matter, constructed }) => (
            <li key={`${due} ${stage} ${party?.slug} ${matter?.slug}`}>
              <strong>
                <DayText day={due} />
              </strong>
              <span>
                {party && `${shortName(party)}: `}
                {stage === "window" ? say(frontTexts.window) : say(deadlineTexts[stage] ?? otherDeadline)}
                <Origin source={null} constructed={constructed} />
                {matter && (
                  <>
                    <br />
                    <Go to={`saker/${matter.slug}`}>{matter.title}</Go>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Where nothing can be drawn, the names. */
function Names({ answer: { standings } }: { answer: FrontAnswer }) {
  return (
    <ul>
      {standings.map(({ party }) => (
        <li key={party.slug}>
          <Go to={`kommuner/${party.slug}`}>{party.name}</Go>
        </li>
      ))}
    </ul>
  );
}

/** Counties and others cover the map or lie outside it: they are named under it. */
function CountyNames({ answer: { region } }: { answer: FrontAnswer }) {
  const { language } = usePlace();
  const others = region.members.filter((one) => one.party.kind !== "municipality");
  if (others.length === 0) return null;
  return (
    <ul className="also-in">
      {others.map(({ party, role }) => (
        <li key={party.slug}>
          <Go to={`kommuner/${party.slug}`}>{party.name}</Go>{" "}
          <span className="quiet">
            {roleTexts[role][language]}
            {party.kind === "county" && `, ${mapTexts.wholeCounty[language]}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
