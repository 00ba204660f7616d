import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { RuleList } from "#cooperation/rule-list.tsx";
import { Citation } from "#design/citation.tsx";
import { Origin } from "#design/origin.tsx";
import { pagerTexts } from "#design/list-texts.ts";
import { PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { findRefusalTexts } from "#parties/texts.ts";
import { listInWords } from "#platform/in-words.ts";
import { labTexts } from "../lab-texts.ts";
import { readWhatIf } from "../rules/what-if-asked.ts";
import { whatIfAnswer, type WhatIfAnswer } from "../questions/what-if.ts";
import {
  councilsAdopt,
  joinDecides,
  leaveDecides,
  matterFrom,
  peopleText,
  whatIfLead,
  whatIfTexts,
} from "../what-if-texts.ts";
import { wholeCountryYear } from "../vocabulary.ts";
import { FigureSource } from "./figure-source.tsx";
import { PowerTable, RegionTable, VotesTable } from "./what-if-tables.tsx";
import { WhatIfShares } from "./what-if-shares.tsx";
import { WhatIfMap } from "./what-if-map.tsx";
import { WhatIfForm } from "./what-if-form.tsx";
import "./region-lab.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const search = new URL(request.url).searchParams;
  const asked = readWhatIf((name) => search.getAll(name));
  const answer = await whatIfAnswer(services.reader, services.home, on, language, asked);
  return { answer, baseUrl: services.baseUrl };
}

export default function WhatIf() {
  const { answer, baseUrl } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language, on, path, query } = usePlace();
  if (!answer) return <PageHead title={say(whatIfTexts.title)} lead={say(whatIfTexts.noRegion)} />;
  const { joining, leaving, before, after, region } = answer;
  const search = new URLSearchParams(query);
  search.set("on", on);
  const permanent = `${path}?${search.toString()}`;
  const isAsked = joining.length + leaving.length > 0;
  return (
    <>
      <title>{say(whatIfTexts.title)}</title>
      <PageHead
        kicker={<Go to="tall">{say(labTexts.numbers)}</Go>}
        title={say(whatIfTexts.title)}
        lead={
          isAsked
            ? whatIfLead(
                { joining: joining.map(shortName), leaving: leaving.map(shortName), region: region.name },
                after.voters.length,
                { before: before.people, after: after.people },
                language,
              )
            : say(whatIfTexts.nothingYet)
        }
      >
        {isAsked && <p className="note">{say(whatIfTexts.branch)}</p>}
      </PageHead>
      {answer.refused.length > 0 && (
        <div className="note attention" role="status">
          {answer.refused.map((one) => (
            <p key={`${one.code} ${String(one.params["word"])}`}>{findRefusalTexts[one.code][language](one.params)}</p>
          ))}
        </div>
      )}
      <WhatIfForm answer={answer} />
      <div className="what-if-top">
        <Section id="votes" title={say(whatIfTexts.votes)}>
          {before.needed.length > 0 ? <VotesTable answer={answer} /> : <p>{say(whatIfTexts.noVotes)}</p>}
          {answer.ruleWords && <RuleList rules={[answer.ruleWords]} />}
          {answer.statutes && (
            <p className="figure-source">
              {answer.statutes.title}
              <Origin source={answer.statutes.source} constructed={answer.statutes.constructed} />
            </p>
          )}
        </Section>
        <Section id="map" title={say(whatIfTexts.map)}>
          <WhatIfMap answer={answer} />
        </Section>
      </div>
      {before.needed.length > 0 && (
        <Section id="power" title={say(whatIfTexts.power)} aside={<Csv file="deltakere.csv" />}>
          <PowerTable answer={answer} />
          <p className="hint">{say(whatIfTexts.powerHint)}</p>
        </Section>
      )}
      <Section id="region" title={say(whatIfTexts.region)} aside={<Csv file="region.csv" />}>
        <RegionTable answer={answer} />
        <FigureSource year={wholeCountryYear} sources={answer.sources}>
          {peopleText[language](answer.peopleYear)}
        </FigureSource>
      </Section>
      <WhatIfShares answer={answer} />
      {isAsked && <Deciding answer={answer} />}
      {isAsked && <OpenMatter answer={answer} baseUrl={baseUrl} />}
      <p>
        <a className="ds-link" href={permanent}>
          {say(labTexts.cite)}
        </a>
      </p>
    </>
  );
}

/** The same choice as a table for a spreadsheet. */
function Csv({ file }: { file: string }) {
  const say = useSay();
  const { on, path, query } = usePlace();
  const search = new URLSearchParams(query);
  search.set("on", on);
  return (
    <a className="ds-link" href={`${path}/${file}?${search.toString()}`}>
      {say(pagerTexts.csv)}
    </a>
  );
}

/** The only way out of the branch: a form that somebody must send. */
function OpenMatter({ answer, baseUrl }: { answer: WhatIfAnswer; baseUrl: string }) {
  const say = useSay();
  const { language, on, path, query } = usePlace();
  const { joining, leaving, region, before, after, deciding } = answer;
  const search = new URLSearchParams(query);
  search.set("on", on);
  const { title, body } = matterFrom(
    {
      joining: joining.map(shortName),
      leaving: leaving.map(shortName),
      region: region.name,
      address: `${baseUrl}${path}?${search}`,
    },
    { before: before.voters.length, after: after.voters.length },
    { before: before.people, after: after.people },
    language,
  );
  const rule = joining.length > 0 ? deciding.admission?.id : undefined;
  return (
    <Section id="open" title={say(whatIfTexts.open)}>
      <p>{say(whatIfTexts.openHint)}</p>
      <p>
        <Go
          to="arbeid/saker/ny"
          query={{ samarbeid: region.slug, tittel: title, tekst: body, regel: rule }}
          className="ds-button"
        >
          {say(whatIfTexts.openAct)}
        </Go>
      </p>
    </Section>
  );
}

function Deciding({ answer: { deciding, joining, leaving } }: { answer: WhatIfAnswer }) {
  const say = useSay();
  const { language } = usePlace();
  const names = (parties: WhatIfAnswer["joining"]) => listInWords(parties.map(shortName), language);
  return (
    <Section id="deciding" title={say(whatIfTexts.deciding)}>
      {joining.length > 0 && (
        <>
          <p>
            {joinDecides[language](names(joining))}{" "}
            {deciding.byEachCouncil && (
              <>
                {say(councilsAdopt)} <Citation cite={deciding.byEachCouncil} />
              </>
            )}
          </p>
          {deciding.admission ? <RuleList rules={[deciding.admission]} /> : <p>{say(whatIfTexts.noAdmission)}</p>}
        </>
      )}
      {leaving.length > 0 &&
        (deciding.noticeDays === null ? (
          <p>{say(whatIfTexts.noNotice)}</p>
        ) : (
          <p>
            {leaveDecides[language](names(leaving), deciding.noticeDays)}{" "}
            {deciding.noticeCite && <Citation cite={deciding.noticeCite} />}
          </p>
        ))}
    </Section>
  );
}
