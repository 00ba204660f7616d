import type { LoaderFunctionArgs } from "react-router";
import { pageServices } from "#access/page-services.ts";
import { csvResponse } from "#design/csv.ts";
import { placeOf } from "#design/place.tsx";
import { readWhatIf } from "../rules/what-if-asked.ts";
import { whatIfAnswer, type Side, type WhatIfAnswer } from "../questions/what-if.ts";

type Cell = string | number | null;
type Table = { header: string[]; rows: Cell[][] };

/** The tables of an imagined change, by the last word of the address. */
const tables: { [file: string]: (answer: WhatIfAnswer) => Table } = {
  "deltakere.csv": ({ parties, joining, leaving, before, after, shares, rule, on }) => ({
    header: [
      "party",
      "change",
      ...["before", "after"].flatMap((when) => [`banzhaf_${when}`, `shapley_shubik_${when}`, `veto_${when}`]),
      "amount_before",
      "amount_after",
      "rule",
      "on",
    ],
    rows: parties.map((party) => [
      party.name,
      joining.some((one) => one.slug === party.slug)
        ? "joins"
        : leaving.some((one) => one.slug === party.slug)
          ? "leaves"
          : "stays",
      ...[before, after].flatMap((side) => sayOf(side, party.slug)),
      kroner(shares?.before?.[party.slug]),
      kroner(shares?.after?.[party.slug]),
      rule?.title ?? null,
      on,
    ]),
  }),
  "region.csv": ({ before, after, on, sources }) => ({
    header: ["figure", "before", "after", "source", "on"],
    rows: figures.map(([name, of]) => [name, of(before), of(after), sources.map((one) => one.id).join(" "), on]),
  }),
};

const figures: [name: string, of: (side: Side) => Cell][] = [
  ["parties_with_a_vote", (side) => side.voters.length],
  ["municipalities", (side) => side.municipalities],
  ["inhabitants", (side) => side.people],
  ["employed_residents", (side) => side.market?.residents ?? null],
  ["jobs", (side) => side.market?.jobs ?? null],
  ["share_working_inside", (side) => side.market?.supply ?? null],
  ["share_of_jobs_filled_from_inside", (side) => side.market?.demand ?? null],
];

function sayOf(side: Side, party: string): Cell[] {
  const say = side.say[party];
  return say ? [say.banzhaf, say.shapleyShubik, Number(say.veto)] : [null, null, null];
}

function kroner(ore: number | undefined): number | null {
  return ore === undefined ? null : ore / 100;
}

export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const services = context.get(pageServices);
  const { language, on } = placeOf(request, params["language"], services.clock);
  const file = params["figure"] ?? "";
  const table = Object.hasOwn(tables, file) ? tables[file] : undefined;
  if (!table) throw new Response("figure", { status: 404 });
  const search = new URL(request.url).searchParams;
  const asked = readWhatIf((name) => search.getAll(name));
  const answer = await whatIfAnswer(services.reader, services.home, on, language, asked);
  if (!answer) throw new Response("region", { status: 404 });
  const { header, rows } = table(answer);
  return csvResponse(`${file.replace(".csv", "")}-${answer.region.slug}-${on}`, header, rows);
}
