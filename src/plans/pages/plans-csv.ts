import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { plansAnswer } from "../questions/plans.ts";
import { lightTexts, planKindTexts, planStateTexts } from "../texts.ts";
import { planCsvHeader } from "./csv-texts.ts";
import { planTexts as texts } from "./texts.ts";

/** The list as it stands in the page, for a spreadsheet. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { reader, clock } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const kind = new URL(request.url).searchParams.get("slag") ?? "";
  const plans = await plansAnswer(reader, on, language);
  return csvResponse(
    `${texts.plans[language]}-${on}`.toLowerCase(),
    planCsvHeader.map((text) => text[language]),
    plans
      .filter((one) => kind === "" || one.kind === kind)
      .map((one) => [
        one.slug,
        one.title,
        planKindTexts[one.kind][language],
        one.owner.name,
        planStateTexts[one.state][language],
        one.since,
        one.until,
        one.period?.from ?? null,
        one.period?.until ?? null,
        one.projects.all,
        one.projects.running,
        one.projects.late,
        one.light ? lightTexts[one.light][language] : null,
        one.sentence,
      ]),
  );
}
