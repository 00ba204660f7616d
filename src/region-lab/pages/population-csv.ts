import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { populationAnswer, type PopulationAnswer } from "../questions/population.ts";
import { changeKinds, unexplained } from "../rules/population-changes.ts";
import { readPopulationAsked } from "../rules/population-asked.ts";

type Found = Extract<PopulationAnswer, { kind: "found" }>;
type Cell = string | number | null;
type Table = { header: string[]; rows: Cell[][] };

/** The tables behind the pictures, by the last word of the address. */
const tables: { [file: string]: (answer: Found) => Table } = {
  "innbyggere.csv": ({ series, asked }) => ({
    header: ["year", "inhabitants", "municipalities", "borders", "source"],
    rows: series.years.map((one) => [one.year, one.people, one.municipalities, asked.borders, ids(series.sources)]),
  }),
  "alder.csv": ({ ages, ageSources }) => ({
    header: ["year", "age_from", "inhabitants", "borders", "source"],
    rows: (ages ?? []).flatMap((one) =>
      one.ages.map((count, at) => [one.year, at * 5, count, "2024", ids(ageSources)]),
    ),
  }),
  "kjonn.csv": ({ sexes, sexSources }) => ({
    header: ["year", "sex", "age_from", "inhabitants", "borders", "source"],
    rows: sexes.flatMap((one) =>
      (["female", "male"] as const).flatMap((sex) =>
        one[sex].map((count, at): Cell[] => [one.year, sex, at * 5, count, "2024", ids(sexSources)]),
      ),
    ),
  }),
  "endring.csv": ({ projection, ageSources }) => ({
    header: ["from", "to", "counted", "children_under_5", "aged_5_64", "aged_65_over", "borders", "source"],
    rows: (projection?.changes ?? []).map((one): Cell[] => [
      one.from,
      one.to,
      Number(one.counted),
      ...[one.children, one.working, one.old].map((value) => Number(value.toFixed(1))),
      "2024",
      ids(ageSources),
    ]),
  }),
  "fodte-dode-flyttinger.csv": ({ components }) => ({
    header: ["year", ...changeKinds, "corrections", "borders", "source"],
    rows: (components?.years ?? []).map((one): Cell[] => [
      one.year,
      ...changeKinds.map((kind) => one[kind]),
      unexplained(one),
      "2024",
      components?.source.id ?? null,
    ]),
  }),
  "alder-framover.csv": ({ projection, ageSources }) => ({
    header: ["year", "age_from", "inhabitants", "borders", "source"],
    rows: (projection ? [projection.now, projection.ahead] : []).flatMap((one) =>
      one.ages.map((count, at): Cell[] => [one.year, at * 5, Number(count.toFixed(1)), "2024", ids(ageSources)]),
    ),
  }),
  "framskriving.csv": ({ projection, ageSources }) => ({
    header: ["year", "counted", "low", "medium", "high", "band_low", "band_high", "borders", "source"],
    rows: [
      ...(projection?.past ?? []).map((one): Cell[] => [
        one.year,
        one.people,
        null,
        null,
        null,
        null,
        null,
        "2024",
        ids(ageSources),
      ]),
      ...(projection?.years.slice(1) ?? []).map((one): Cell[] => [
        one.year,
        null,
        ...[one.low, one.medium, one.high, one.band?.[0] ?? null, one.band?.[1] ?? null].map((value) =>
          value === null ? null : Number(value.toFixed(1)),
        ),
        "2024",
        ids(ageSources),
      ]),
    ],
  }),
};

export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const services = context.get(pageServices);
  const { on } = placeOf(request, params["language"], services.clock);
  const file = params["figure"] ?? "";
  const table = Object.hasOwn(tables, file) ? tables[file] : undefined;
  if (!table) throw new Response("figure", { status: 404 });
  const search = new URL(request.url).searchParams;
  const asked = readPopulationAsked((name) => search.get(name));
  const answer = await populationAnswer(services.reader, services.home, on, asked);
  if (answer.kind !== "found") throw new Response(answer.kind, { status: 404 });
  const { header, rows } = table(answer);
  return csvResponse(
    `${file.replace(".csv", "")}-${asked.area ?? answer.region?.slug ?? "region"}-${on}`,
    header,
    rows,
  );
}

function ids(sources: readonly { id: string }[]): string {
  return sources.map((one) => one.id).join(" ");
}
