import { csvResponse } from "#design/csv.ts";
import type { TravelFound } from "../questions/travel.ts";
import { intervalOf } from "../rules/travel-analysis.ts";
import { travelMeasures, type Breakdown } from "../rules/travel-survey.ts";

/** One measure as rows: group, part, figure, standard error, the interval's ends, and on how many persons it rests. */
export function travelCsv(answer: TravelFound, file: string, by: Breakdown): Response {
  const measure = [...travelMeasures, "between" as const].find((one) => `${one}.csv` === file);
  if (!measure) throw new Response("figure", { status: 404 });
  const { result, survey, names } = answer;
  const table = measure === "between" ? result.between : result.tables[measure][by];
  if (!table) throw new Response("breakdown", { status: 404 });
  const name = new Map(result.places.map((number, at) => [number, names[at] ?? number]));
  return csvResponse(
    `reiser-${survey.slug}-${measure}-${by}`,
    [
      "group",
      "group_name",
      "part",
      "part_name",
      "value",
      "standard_error",
      "low",
      "high",
      "persons",
      "hidden",
      "survey",
    ],
    table.groups.flatMap((group, row) =>
      table.parts.map((part, column) => {
        const cell = table.cells[row]?.[column];
        const interval = cell ? intervalOf(cell, measure) : null;
        return [
          group || "elsewhere",
          name.get(group) ?? group,
          part || "elsewhere",
          name.get(part) ?? part,
          cell?.value ?? null,
          cell?.error ?? null,
          interval?.[0] ?? null,
          interval?.[1] ?? null,
          cell?.hidden === "shown" ? cell.persons : null,
          cell?.hidden === "shown" ? null : (cell?.hidden ?? null),
          survey.synthetic ? "synthetic" : survey.slug,
        ];
      }),
    ),
  );
}
