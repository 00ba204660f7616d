import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { statusTexts } from "../board-texts.ts";
import { mattersAnswer } from "../questions/matters.ts";
import { filtered, readFilter } from "./matters-filter.ts";
import { csvTexts, matterTexts as texts } from "./texts.ts";

/** The list as it stands in the page, for a spreadsheet. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { reader, clock } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const all = await mattersAnswer(reader, on, language);
  const matters = filtered(all, readFilter(new URL(request.url).searchParams));
  const header = [
    csvTexts.id,
    csvTexts.title,
    csvTexts.cooperation,
    csvTexts.opened,
    csvTexts.status,
    csvTexts.since,
    csvTexts.adopted,
    csvTexts.of,
    csvTexts.next,
    csvTexts.sentence,
  ];
  return csvResponse(
    `${texts.matters[language]}-${on}`.toLowerCase(),
    header.map((text) => text[language]),
    matters.map((one) => [
      one.slug,
      one.title,
      one.cooperation.name,
      one.openedOn,
      one.status === "rule-unknown" ? texts.ruleUnknown[language] : statusTexts[one.status][language],
      one.since,
      one.progress?.adopted ?? null,
      one.progress?.of ?? null,
      one.ahead[0]?.due ?? null,
      one.sentence,
    ]),
  );
}
