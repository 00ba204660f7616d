import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { told } from "#access/page-form.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { comparisonTexts, outcomeTexts, partTexts, stageTexts } from "../board-texts.ts";
import { matterAnswer } from "../questions/matter.ts";
import { matterRefusalTexts } from "../texts.ts";
import { stages } from "../vocabulary.ts";
import { csvTexts, matterTexts as texts } from "./texts.ts";

/** The board as a table for a spreadsheet: one row a council, one column a stage. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { reader, clock } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const answer = await matterAnswer(reader, params["matter"] ?? "", on, language);
  if (!answer.ok) throw told(404, matterRefusalTexts[answer.code][language](answer.params));
  const { slug, board, others } = answer.value;
  return csvResponse(
    `${slug}-${on}`,
    [
      texts.party[language],
      csvTexts.number[language],
      csvTexts.part[language],
      ...stages.map((stage) => stageTexts[stage][language]),
      csvTexts.outcome[language],
      csvTexts.wording[language],
      texts.due[language],
      texts.awaited[language],
      csvTexts.constructed[language],
    ],
    [...board, ...others].map((row) => [
      row.party.name,
      row.party.number,
      partTexts[row.part][language],
      ...stages.map((stage) => row.cells.find((cell) => cell.stage === stage)?.date ?? null),
      row.outcome && outcomeTexts[row.outcome][language],
      row.comparison && comparisonTexts[row.comparison][language],
      row.due,
      row.waitingFor,
      row.constructed ? csvTexts.yes[language] : "",
    ]),
  );
}
