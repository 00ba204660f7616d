import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { PageHead, Section } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { labTexts } from "../lab-texts.ts";
import { placeLead, placeTexts, traceSentences, whyTitle, withoutTitle, yearsVintage } from "../place-texts.ts";
import { placeInLab, type PlaceAnswer } from "../questions/place-in-lab.ts";
import { plainTitle, plainWhy } from "../plain-why.ts";
import { readSettings, settingsQuery } from "../rules/settings.ts";
import { calculations } from "../vocabulary.ts";
import { CandidateTable } from "./candidate-table.tsx";
import { PermanentAddress } from "./population-figure.tsx";
import { FigureSource } from "./figure-source.tsx";
import { MeasureList } from "./measure-list.tsx";
import { WithAndWithout } from "./with-and-without.tsx";
import { YearShares } from "./year-shares.tsx";
import "./region-lab.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const asked = new URL(request.url).searchParams;
  const { settings } = readSettings((name) => asked.get(name));
  const answer = await placeInLab(services.reader, services.home, place.on, settings, params["party"] ?? "");
  if (!answer) throw new Response(JSON.stringify({ message: placeTexts.unknownLead[place.language] }), { status: 404 });
  return { answer, settings };
}

export default function PlaceInLab() {
  const { answer, settings } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  const { row, lab, trace } = answer;
  const name = shortName(row.party);
  const core = shortName(lab.core);
  const given = calculations.map((one) => row.says[one]).filter((one) => one !== null);
  const title = titleOf(answer)[language](name, otherOf(answer));
  const query = settingsQuery(settings);
  const why = plainWhy(answer, language);
  return (
    <>
      <title>{title}</title>
      <PageHead
        kicker={
          <Go to="tall/region" query={query}>
            {say(labTexts.title)}
          </Go>
        }
        title={title}
        lead={
          row.isCore
            ? undefined
            : placeLead[language](name, core, row.toCore, given.filter(Boolean).length, given.length)
        }
      />
      {why.length > 0 && (
        <Section id="short" title={say(plainTitle)}>
          {why.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Section>
      )}
      <Section id="trace" title={say(placeTexts.trace)}>
        {trace ? (
          <>
            <ol className="trace">
              {traceSentences(row.party, trace, answer.rounds, language).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
            <p className="hint">{say(placeTexts.traceHint)}</p>
          </>
        ) : (
          <p>{say(placeTexts.noTrace)}</p>
        )}
      </Section>
      {answer.candidates.length > 0 && (
        <Section id="what-if" title={say(placeTexts.whatIf)}>
          <CandidateTable candidates={answer.candidates} />
          <p className="hint">{say(placeTexts.whatIfHint)}</p>
          <FigureSource year={settings.year} sources={lab.sources.slice(0, 1)} />
        </Section>
      )}
      <div className="columns">
        {!row.isCore && (
          <Section id="measures" title={say(placeTexts.measures)}>
            <MeasureList row={row} core={core} limit={settings.share} />
          </Section>
        )}
        {answer.region && (
          <Section id="region" title={withoutTitle[language](lab.region.name, name)}>
            <WithAndWithout answer={answer} region={answer.region} />
            <FigureSource year={settings.year} sources={[...lab.sources.slice(0, 1), ...lab.peopleSources]} />
          </Section>
        )}
      </div>
      {!row.isCore && (
        <Section id="years" title={say(placeTexts.years)}>
          <YearShares years={answer.years} name={name} core={core} />
          <FigureSource
            year={settings.year}
            vintage={yearsVintage[language](settings.year)}
            sources={lab.sources.slice(0, 1)}
          />
        </Section>
      )}
      <PermanentAddress to={`tall/region/${row.party.slug}`} query={query} />
    </>
  );
}

function titleOf({ row, trace }: PlaceAnswer) {
  if (row.isCore) return whyTitle.core;
  if (!trace) return whyTitle.plain;
  const instead = row.instead["functional"];
  if (!instead) return whyTitle.with;
  if (instead.alone) return whyTitle.alone;
  return instead.leader.slug === row.party.slug ? whyTitle.own : whyTitle.with;
}

function otherOf({ row, lab }: PlaceAnswer): string {
  return shortName(row.instead["functional"]?.leader ?? lab.core);
}
