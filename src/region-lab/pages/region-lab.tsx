import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { PageHead, Section } from "#design/page.tsx";
import { pagerTexts } from "#design/list-texts.ts";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { industryVintage } from "../industry-texts.ts";
import { leadSentence, rowsShown, stabilityText, todaySentence, wrongSettingText } from "../lab-sentences.ts";
import { labTexts } from "../lab-texts.ts";
import { measureMeanings, measureNames } from "../measure-texts.ts";
import { labPage, type LabPage } from "../questions/lab-page.ts";
import { readSettings, settingsQuery, withShown } from "../rules/settings.ts";
import { measures } from "../vocabulary.ts";
import { noneCorrected, zoneNotes, zoneSentence } from "../zone-texts.ts";
import { FigureSource } from "./figure-source.tsx";
import { FigureTable } from "./figure-table.tsx";
import { MeasureMap } from "./measure-map.tsx";
import { MeasureMatrix } from "./measure-matrix.tsx";
import { MethodMaps } from "./method-maps.tsx";
import { SimilarityTable } from "./similarity-table.tsx";
import { SettingsForm } from "./settings-form.tsx";
import "./region-lab.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const asked = new URL(request.url).searchParams;
  const { settings, wrong } = readSettings((name) => asked.get(name));
  const page = await labPage(services.reader, services.home, place.on, settings);
  return { page, settings, wrong, everyone: asked.get("vis") === "alle" };
}

export default function RegionLab() {
  const { page, settings, wrong, everyone } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  if (!page)
    return (
      <>
        <title>{say(labTexts.title)}</title>
        <PageHead title={say(labTexts.title)} lead={say(labTexts.noRegionThen)} />
      </>
    );
  const { lab } = page;
  const named = (ids: readonly string[]) =>
    lab.rows.filter((row) => ids.includes(row.party.slug)).map((row) => shortName(row.party));
  const { asked, answers, firmest, divided } = lab.agreement;
  const rows = everyone ? lab.rows : lab.rows.filter((row) => page.some.includes(row.party.slug));
  const query = settingsQuery(settings);
  const reach = lab.rows.filter((row) => !row.isCore && row.toCore >= settings.share / 100).length;
  return (
    <>
      <title>{say(labTexts.title)}</title>
      <script src="/region-lab.js" type="module" />
      <div data-live="head">
        <PageHead
          kicker={<Go to="tall">{say(labTexts.numbers)}</Go>}
          title={say(labTexts.title)}
          lead={leadSentence(
            asked.length,
            answers,
            { ...firmest, names: named(firmest.ids) },
            { ...divided, names: named(divided.ids) },
            language,
          )}
        >
          <p>
            {todaySentence[language](
              lab.region.name,
              lab.rows.filter((row) => row.standing === "member").length,
              lab.people,
              lab.peopleYear,
              lab.whole.supply,
              lab.whole.demand,
            )}
          </p>
        </PageHead>
        {wrong.length > 0 && (
          <div className="note attention" role="status">
            <p>{say(labTexts.wrong)}:</p>
            <ul>
              {wrong.map((one) => (
                <li key={one.setting}>{wrongSettingText(one, language)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <SettingsForm settings={settings} reach={reach} />
      <div data-live="answer" data-lab-rows={JSON.stringify(sharesOf(lab.rows))}>
        <div className="lab-top">
          <MapSection page={page} />
          <Section id="matrix" title={say(labTexts.matrix)}>
            <p className="hint">{say(labTexts.matrixHint)}</p>
            <MeasureMatrix rows={rows} query={query} />
            <p className="list-foot">
              {!everyone && <span>{rowsShown[language](rows.length, lab.rows.length)}</span>}
              <Go to="tall/region#matrix" query={{ ...query, vis: everyone ? undefined : "alle" }}>
                {say(everyone ? labTexts.fewer : labTexts.all)}
              </Go>
            </p>
            <ZoneReasons lab={lab} />
            <FigureSource year={settings.year} sources={lab.sources} />
          </Section>
        </div>
        {page.picture && (
          <Section id="each" title={say(labTexts.eachMap)}>
            <MethodMaps lab={lab} picture={page.picture} />
          </Section>
        )}
        {settings.year !== 2022 && <p className="note">{say(labTexts.partOfYear)}</p>}
        <Section
          id="figures"
          title={say(labTexts.figures)}
          aside={
            <Go to="tall/region.csv" query={query}>
              {say(pagerTexts.csv)}
            </Go>
          }
        >
          {!lab.industry && (
            <p className="hint">
              {say(labTexts.noIndustry)} <Go to="arbeid/naering">{say(labTexts.addIndustry)}</Go>
            </p>
          )}
          <FigureTable rows={rows} hasIndustry={lab.industry !== null} />
          <FigureSource
            year={settings.year}
            sources={[...lab.sources, ...lab.peopleSources, ...(lab.industry ? [lab.industry.source] : [])]}
          >
            {lab.sweep && stabilityText[language](lab.sweep.runs, lab.sweep.fewest, lab.sweep.most)}{" "}
            {lab.industry && industryVintage[language](lab.industry.year)}
          </FigureSource>
        </Section>
        {lab.similarity && (
          <Section id="similar" title={say(labTexts.similar)}>
            <p className="hint">{say(labTexts.similarHint)}</p>
            <SimilarityTable similarity={lab.similarity} />
            <FigureSource year={settings.year} sources={lab.sources.slice(0, 1)} />
            <p>
              <Go to="tall/stabilitet" query={query}>
                {say(labTexts.stabilityLink)}
              </Go>
            </p>
          </Section>
        )}
        <Section id="measures" title={say(labTexts.measures)}>
          <dl className="facts measure-list">
            {measures.map((measure) => (
              <div key={measure}>
                <dt>{say(measureNames[measure])}</dt>
                <dd>{say(measureMeanings[measure])}</dd>
              </div>
            ))}
          </dl>
          <p>
            <Go to="tall/region" query={{ ...query, on: lab.on }}>
              {say(labTexts.cite)}
            </Go>
          </p>
        </Section>
      </div>
    </>
  );
}

/** Those that the share alone would have put elsewhere: surrounded and so in, or cut off and so out. */
function ZoneReasons({ lab }: { lab: LabPage["lab"] }) {
  const { language } = usePlace();
  const corrected = lab.rows.filter((row) => zoneNotes[row.zone]);
  if (corrected.length === 0) return <p className="hint">{noneCorrected[language](shortName(lab.core))}</p>;
  const said = (row: LabPage["lab"]["rows"][number]) =>
    zoneSentence(row.zone, { toCore: row.toCore, core: shortName(lab.core), limit: lab.settings.share }, language);
  return (
    <ul className="hint">
      {corrected.map((row) => (
        <li key={row.party.slug}>
          {shortName(row.party)}: {said(row)}
        </li>
      ))}
    </ul>
  );
}

/** What the slider needs to count by itself. */
function sharesOf(rows: LabPage["lab"]["rows"]): number[] {
  return rows.filter((row) => !row.isCore).map((row) => Number(row.toCore.toFixed(5)));
}

function MapSection({ page: { lab, picture } }: { page: LabPage }) {
  const say = useSay();
  const { shown } = lab.settings;
  if (!picture) return null;
  return (
    <Section id="map" title={say(labTexts.map)}>
      <nav className="map-choice" aria-label={say(labTexts.mapChoice)}>
        <ul>
          {measures.map((measure) => (
            <li key={measure}>
              <Go
                to="tall/region#map"
                query={withShown(lab.settings, measure)}
                aria-current={measure === shown ? "true" : undefined}
              >
                {say(measureNames[measure])}
              </Go>
            </li>
          ))}
        </ul>
      </nav>
      <MeasureMap lab={lab} picture={picture} shown={shown} />
      <FigureSource year={lab.settings.year} sources={lab.sources} />
    </Section>
  );
}
