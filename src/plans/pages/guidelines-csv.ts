import type { LoaderFunctionArgs } from "react-router";
import { told } from "#access/page-form.ts";
import { pageServices } from "#access/page-services.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { shortName } from "#parties/rules/short-name.ts";
import { cellsInWords } from "../questions/follow-up-answer.ts";
import { followUp } from "../questions/follow-up.ts";
import { followUpRefusalTexts, guidelineKindTexts, noticeStateTexts, overdueTexts } from "../guideline-texts.ts";
import { filtered, fits, readFilter } from "./follow-up-filter.ts";
import { followUpTexts as texts } from "./follow-up-page-texts.ts";

/** The matrix as it stands in the page, one row for each guideline and municipality. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const { reader, clock } = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], clock);
  const found = await followUp(reader, params["plan"] ?? "", on);
  if (!found.ok) throw told(404, followUpRefusalTexts[found.code][language](found.params));
  const filter = readFilter(new URL(request.url).searchParams);
  const shown = filtered(found.value, filter);
  const say = cellsInWords(found.value, new Map(), language);
  const guidelines = new Map(shown.guidelines.map((one) => [one.id, one]));
  const names = new Map(shown.municipalities.map(({ party }) => [party.slug, shortName(party)]));
  const header = [
    texts.guideline,
    texts.wording,
    texts.kind,
    texts.municipality,
    texts.status,
    texts.overdue,
    texts.since,
    texts.notices,
    texts.why,
  ];
  return csvResponse(
    `${found.value.plan.slug}-${texts.title[language]}-${on}`.toLowerCase(),
    header.map((text) => text[language]),
    shown.cells
      .filter((cell) => fits(cell, filter.status))
      .map((cell) => {
        const guideline = guidelines.get(cell.guideline);
        const said = say(cell);
        return [
          said.number,
          guideline?.wording ?? "",
          guideline ? guidelineKindTexts[guideline.kind][language] : "",
          names.get(cell.municipality) ?? cell.municipality,
          said.word,
          said.overdue ? overdueTexts[said.overdue.why][language] : "",
          said.overdue?.since ?? null,
          said.notice.state === "not-needed" ? "" : noticeStateTexts[said.notice.state][language],
          said.reasons.join(" "),
        ];
      }),
  );
}
