import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { PageHead } from "#design/page.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { formatDay } from "#platform/format.ts";
import { listInWords } from "#platform/in-words.ts";
import { membersThen, populationLead, projectionLead } from "../population-sentences.ts";
import { populationTexts } from "../population-texts.ts";
import { populationAnswer, type PopulationAnswer } from "../questions/population.ts";
import { populationQuery, readPopulationAsked } from "../rules/population-asked.ts";
import { AgesAheadFigure, ChangesFigure } from "./population-changes.tsx";
import { ComponentsFigure } from "./population-components.tsx";
import { PermanentAddress } from "./population-figure.tsx";
import { PopulationForm } from "./population-form.tsx";
import { AgesFigure, GrowthFigure, SexesFigure } from "./population-now.tsx";
import { ProjectionFigure } from "./population-projection.tsx";
import "./population.css";
import "./travel.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const services = context.get(pageServices);
  const place = placeOf(request, params["language"], services.clock);
  const search = new URL(request.url).searchParams;
  const asked = readPopulationAsked((name) => search.get(name));
  return { asked, answer: await populationAnswer(services.reader, services.home, place.on, asked) };
}

export default function Population() {
  const { asked, answer } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language, on } = usePlace();
  const query = populationQuery(asked);
  const kicker = <Go to="tall">{say(populationTexts.figures)}</Go>;
  if (answer.kind !== "found")
    return (
      <>
        <title>{say(populationTexts.title)}</title>
        <PageHead
          kicker={kicker}
          title={say(populationTexts.title)}
          lead={say(answer.kind === "no-region" ? populationTexts.noRegion : populationTexts.unknownArea)}
        />
        <PopulationForm asked={asked} choices={answer.choices} region={answer.region} />
      </>
    );
  const name = answer.area ? shortName(answer.area) : (answer.region?.name ?? say(populationTexts.wholeRegion));
  return (
    <>
      <title>{`${say(populationTexts.title)}: ${name}`}</title>
      <PageHead
        kicker={kicker}
        title={`${say(populationTexts.title)}: ${name}`}
        lead={<Lead answer={answer} name={name} />}
      >
        {!answer.area && (
          <p>{membersThen[language](formatDay(on, language), listInWords(answer.members.map(shortName), language))}</p>
        )}
      </PageHead>
      <PopulationForm asked={asked} choices={answer.choices} region={answer.region} />
      <GrowthFigure answer={answer} name={name} query={query} />
      {answer.projection ? (
        <ProjectionFigure answer={answer} projection={answer.projection} name={name} query={query} />
      ) : (
        <p className="note">{say(populationTexts.noAges)}</p>
      )}
      <ComponentsFigure answer={answer} name={name} query={query} />
      {answer.projection && <ChangesFigure answer={answer} projection={answer.projection} name={name} query={query} />}
      <div className="figure-grid">
        <AgesFigure answer={answer} name={name} query={query} />
        {answer.projection && (
          <AgesAheadFigure answer={answer} projection={answer.projection} name={name} query={query} />
        )}
        <SexesFigure answer={answer} name={name} query={query} />
      </div>
      <p>
        <Go to="tall/befolkning/kommuner">{say(populationTexts.everyMunicipality)}</Go>
        <br />
        <span className="quiet">{say(populationTexts.everyAbout)}</span>
      </p>
      <PermanentAddress to="tall/befolkning" query={query} />
    </>
  );
}

type Found = Extract<PopulationAnswer, { kind: "found" }>;

function Lead({ answer: { series, projection }, name }: { answer: Found; name: string }) {
  const say = useSay();
  const { language } = usePlace();
  const [first, last] = [series.years[0], series.years.at(-1)];
  const end = projection?.years.at(-1);
  return (
    <>
      {first && last
        ? populationLead[language](name, last.people, last.year, last.people / first.people - 1, first.year)
        : say(populationTexts.noYears)}{" "}
      {end && projectionLead[language](end.year, Math.round(end.low), Math.round(end.medium), Math.round(end.high))}
    </>
  );
}
