import { useLoaderData, type LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { pagerTexts } from "#design/list-texts.ts";
import { Empty, PageHead } from "#design/page.tsx";
import { pageAsked, Pager } from "#design/pager.tsx";
import { Go, placeOf, usePlace, useSay } from "#design/place.tsx";
import { capitalised } from "#platform/in-words.ts";
import { plansAnswer, projectsAnswer } from "../questions/plans.ts";
import { projectStateTexts } from "../texts.ts";
import { filtered, filterStates, readFilter } from "./projects-filter.ts";
import { StatusBoard } from "./status-board.tsx";
import { planTexts as texts, projectsLead } from "./texts.ts";

/** So many rows a page, and the way on to the next. */
const size = 100;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { reader, clock } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const [all, plans] = await Promise.all([projectsAnswer(reader, on, language), plansAnswer(reader, on, language)]);
  const query = new URL(request.url).searchParams;
  const filter = readFilter(query);
  const found = filtered(all, filter);
  const page = pageAsked(query);
  const running = all.filter((one) => one.state === "running");
  return {
    projects: found.slice((page - 1) * size, page * size),
    found: found.length,
    page,
    filter,
    plans: plans.map(({ slug, title }) => ({ slug, title })),
    counts: {
      all: all.length,
      running: running.length,
      late: running.filter((one) => one.overdue.length > 0).length,
      blocked: running.filter((one) => one.milestones.blocked > 0).length,
    },
  };
}

export default function Projects() {
  const { projects, counts, filter, page, found } = useLoaderData<typeof loader>();
  const say = useSay();
  const { language } = usePlace();
  const query = { ord: filter.word, tilstand: filter.state, plan: filter.plan };
  return (
    <>
      <title>{say(texts.projects)}</title>
      <PageHead
        kicker={<Go to="planer">{say(texts.plans)}</Go>}
        title={say(texts.projects)}
        lead={counts.all === 0 ? say(texts.noneRunning) : projectsLead[language](counts)}
      />
      {counts.all > 0 && <Filter />}
      {counts.all > 0 && projects.length === 0 && <Empty>{say(texts.noMatch)}</Empty>}
      {projects.length > 0 && <StatusBoard projects={projects} />}
      <Pager to="prosjekter" query={query} page={page} size={size} total={found} />
      {projects.length > 0 && (
        <p className="no-print">
          <Go to="prosjekter.csv" query={query}>
            {say(pagerTexts.csv)}
          </Go>
        </p>
      )}
    </>
  );
}

function Filter() {
  const { filter, plans } = useLoaderData<typeof loader>();
  const say = useSay();
  const place = usePlace();
  const any = filter.word !== "" || filter.state !== "" || filter.plan !== "";
  return (
    <form method="get" action={place.path} className="filter no-print" role="search">
      {place.on !== place.today && <input type="hidden" name="on" value={place.on} />}
      <div>
        <label className="ds-label" htmlFor="ord">
          {say(texts.word)}
        </label>
        <input id="ord" className="ds-input" type="search" name="ord" defaultValue={filter.word} autoComplete="off" />
      </div>
      <div>
        <label className="ds-label" htmlFor="tilstand">
          {say(texts.state)}
        </label>
        <select id="tilstand" className="ds-input" name="tilstand" defaultValue={filter.state}>
          <option value="">{say(texts.all)}</option>
          {filterStates.map((one) => (
            <option key={one} value={one}>
              {capitalised(say(one === "late" ? texts.onlyLate : projectStateTexts[one]))}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="ds-label" htmlFor="plan">
          {say(texts.plan)}
        </label>
        <select id="plan" className="ds-input" name="plan" defaultValue={filter.plan}>
          <option value="">{say(texts.all)}</option>
          {plans.map((one) => (
            <option key={one.slug} value={one.slug}>
              {one.title}
            </option>
          ))}
        </select>
      </div>
      <div className="filter-do">
        <button className="ds-button" type="submit">
          {say(pagerTexts.filter)}
        </button>
        {any && <Go to="prosjekter">{say(pagerTexts.clear)}</Go>}
      </div>
    </form>
  );
}
