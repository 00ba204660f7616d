import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { projectsAnswer } from "../questions/plans.ts";
import { lightTexts, projectStateTexts } from "../texts.ts";
import { projectCsvHeader } from "./csv-texts.ts";
import { filtered, readFilter } from "./projects-filter.ts";
import { planTexts as texts } from "./texts.ts";

/** The list as it stands in the page, all of it, for a spreadsheet. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { reader, clock } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const projects = filtered(await projectsAnswer(reader, on, language), readFilter(new URL(request.url).searchParams));
  return csvResponse(
    `${texts.projects[language]}-${on}`.toLowerCase(),
    projectCsvHeader.map((text) => text[language]),
    projects.map((one) => [
      one.slug,
      one.title,
      one.parent,
      one.owner.name,
      projectStateTexts[one.state][language],
      one.light ? lightTexts[one.light.light][language] : null,
      one.begunOn,
      one.dueOn,
      one.endedOn,
      one.participants,
      one.milestones.all,
      one.milestones.done,
      one.milestones.overdue,
      one.next?.title ?? null,
      one.next?.due ?? null,
      one.plans.map((each) => each.plan).join(" "),
      one.sentence,
    ]),
  );
}
