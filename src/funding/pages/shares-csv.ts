import type { LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { plainKroner } from "../money-texts.ts";
import { moneyTexts as texts } from "../page-texts.ts";
import { contributionsOf } from "../questions/contributions.ts";
import { yearAsked } from "./year-asked.ts";

/** Shares of a year for a spreadsheet. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { reader, clock } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const answer = await contributionsOf(
    reader,
    params["cooperation"] ?? "",
    yearAsked(params["year"], language),
    on,
    language,
  );
  if (!answer.ok) throw told(404, cooperationRefusalTexts[answer.code][language](answer.params));
  const { cooperation, year, runs } = answer.value;
  return csvResponse(
    `${cooperation.slug}-${year}-fordeling`,
    [texts.project, texts.due, texts.payer, texts.amount, texts.heads].map((text) => text[language]),
    runs.flatMap((run) =>
      run.shares.map((one) => [run.project, run.due, one.party.name, plainKroner(one.amount), one.inhabitants]),
    ),
  );
}
