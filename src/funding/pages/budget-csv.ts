import type { LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { cooperationRefusalTexts } from "#cooperation/texts.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { funderTexts, plainKroner, stateTexts } from "../money-texts.ts";
import { moneyTexts as texts } from "../page-texts.ts";
import { budgetOf } from "../questions/budget.ts";
import { yearAsked } from "./year-asked.ts";

/** Every line of every budget of a year for a spreadsheet. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { reader, clock } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const answer = await budgetOf(reader, params["cooperation"] ?? "", yearAsked(params["year"], language), on);
  if (!answer.ok) throw told(404, cooperationRefusalTexts[answer.code][language](answer.params));
  const { cooperation, year, budgets } = answer.value;
  return csvResponse(
    `${cooperation.slug}-${year}-budsjett`,
    [texts.budget, texts.year, texts.area, texts.project, texts.payer, texts.amount].map((text) => text[language]),
    budgets.flatMap((budget) =>
      budget.lines.map((line) => [
        `${stateTexts[budget.state][language]} ${budget.decided}`,
        year,
        line.area?.title ?? line.title,
        line.project,
        funderTexts[line.funder][language],
        line.amount === null ? null : plainKroner(line.amount),
      ]),
    ),
  );
}
