import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { labAnswer } from "../questions/region-lab.ts";
import { readSettings } from "../rules/settings.ts";
import { measures } from "../vocabulary.ts";

/** Everything on the page for a spreadsheet: one row for each municipality, the measures as 1, 0 or nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const services = context.get(pageServices);
  const { on } = placeOf(request, params["language"], services.clock);
  const asked = new URL(request.url).searchParams;
  const { settings } = readSettings((name) => asked.get(name));
  const lab = await labAnswer(services.reader, services.home, on, settings);
  return csvResponse(
    `region-${settings.year}-${on}`,
    [
      "municipality",
      "number",
      "standing",
      "year",
      "employed",
      "jobs",
      "share_to_core",
      "share_of_jobs_from_core",
      "commuting_zone",
      "minutes_to_core",
      "containment_with",
      "containment_without",
      "stability",
      "industry_alike",
      "industry_complete",
      "industry_year",
      "shared_cooperations",
      "inhabitants",
      ...measures.map((measure) => measure.replaceAll("-", "_")),
      "on",
    ],
    (lab?.rows ?? []).map((row) => [
      row.party.name,
      row.party.number,
      row.standing,
      settings.year,
      row.residents,
      row.jobs,
      row.toCore,
      row.fromCore,
      row.zone,
      row.minutes?.toCore ? row.minutes.minutes : null,
      row.containment?.with ?? null,
      row.containment?.without ?? null,
      row.stability,
      row.industry?.alike ?? null,
      row.industry?.complete ?? null,
      lab?.industry?.year ?? null,
      row.shared.length,
      row.people,
      ...measures.map((measure) => (row.says[measure] === null ? null : Number(row.says[measure]))),
      on,
    ]),
  );
}
