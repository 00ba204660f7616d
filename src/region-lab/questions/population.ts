import { cooperationAnswer } from "#cooperation/questions/cooperation.ts";
import { historyAnswer } from "#cooperation/questions/history.ts";
import { errorBand } from "#kernels/cohort-component-accuracy.ts";
import type { PartyRef, SourceRef } from "#parties/contract.ts";
import { partyRefs } from "#parties/questions/find-party.ts";
import { known } from "#parties/questions/party.ts";
import { populationSeries } from "#parties/questions/population-series.ts";
import { successorIdsOf } from "#parties/questions/successors.ts";
import type { Reader } from "#platform/answers.ts";
import type { Day } from "#platform/day.ts";
import { factSource } from "../facts.ts";
import {
  backTests,
  changesOver,
  people,
  scenarios,
  step,
  summed,
  type BackTest,
  type Scenario,
} from "../rules/population-projection.ts";
import type { Borders, PopulationAsked } from "../rules/population-asked.ts";
import { componentsOf } from "./population-components.ts";
import { agesSource, populationAges, populationBySex, sexSource } from "../population-facts.ts";

/** The newest borders of the tables, and a day on which everybody has today's name. */
const bordersDay = "2024-01-01";
export const namesDay = "2026-01-01";

export type PopulationYear = { year: number; people: number; municipalities: number };
export type AgesThen = { year: number; ages: number[] };
export type ProjectedYear = {
  year: number;
  low: number;
  medium: number;
  high: number;
  /** Within which earlier projections of the same length stayed; null at the start. */
  band: [low: number, high: number] | null;
};

export type PopulationAnswer = NonNullable<Awaited<ReturnType<typeof populationAnswer>>>;

/** Inhabitants of the region or of one municipality: through the years, by age and sex, and projected. */
export async function populationAnswer(reader: Reader, home: string, on: Day, asked: PopulationAsked) {
  const found = await cooperationAnswer(reader, home, on);
  const region = found.ok ? { slug: found.value.slug, name: found.value.name } : null;
  const members = found.ok ? await on2024(reader, municipalitiesIn(found.value.members), on) : [];
  const refs = await partyRefs(reader, [...populationAges().keys(), ...members], namesDay);
  const choices = [...populationAges().keys()]
    .map((id) => known(refs, id))
    .toSorted((a, b) => a.name.localeCompare(b.name, "nb"));
  const one = asked.area === null ? null : choices.find((party) => party.slug === asked.area);
  if (one === undefined) return { kind: "unknown-area" as const, choices, region };
  if (one === null && members.length === 0) return { kind: "no-region" as const, choices, region };
  const parties = one ? [one.slug] : members;
  const ages = agesOf(parties);
  return {
    kind: "found" as const,
    on,
    asked,
    region,
    area: one,
    choices,
    members: members.map((id) => known(refs, id)),
    series: await seriesOf(reader, home, on, asked.borders, one, parties),
    ages: ages && agesThen(ages, asked),
    sexes: sexesOf(parties),
    projection: ages && projectionOf(ages, one === null),
    components: await componentsOf(reader, parties),
    ageSources: sourcesOf(agesSource),
    sexSources: sourcesOf(sexSource),
  };
}

export function municipalitiesIn(members: readonly { party: PartyRef; role: string }[]): string[] {
  return members
    .filter(({ party, role }) => party.kind === "municipality" && role !== "observer" && role !== "guest")
    .map(({ party }) => party.slug);
}

/** Who has the borders of 2024 where the members have theirs on the day. */
export async function on2024(reader: Reader, ids: readonly string[], on: Day): Promise<string[]> {
  const all = await successorIdsOf(reader, ids, on, bordersDay);
  return [...new Set([...all.values()].flatMap((one) => one.parties))].sort();
}

async function seriesOf(
  reader: Reader,
  home: string,
  on: Day,
  borders: Borders,
  one: PartyRef | null,
  parties: readonly string[],
): Promise<{ years: PopulationYear[]; sources: SourceRef[] }> {
  const inYear = borders === "as-of-year" && one === null ? await membersEachYear(reader, home, on) : () => parties;
  const wanted = borders === "as-of-year" && one === null ? everyYear.flatMap(inYear) : parties;
  const { figures, sources } = await populationSeries(reader, wanted, borders);
  const byYear = Map.groupBy(figures, (figure) => figure.year);
  const years = [...byYear].flatMap(([year, all]): PopulationYear[] => {
    const then = inYear(year);
    const counted = all.filter((figure) => then.includes(figure.party));
    // A sum that lacks somebody would look like a fall.
    if (then.length === 0 || counted.length < then.length) return [];
    return [{ year, people: counted.reduce((sum, { people: own }) => sum + own, 0), municipalities: counted.length }];
  });
  return { years: years.toSorted((a, b) => a.year - b.year), sources };
}

const everyYear = Array.from({ length: 22 }, (_, at) => 2005 + at);

/** Who was a member on 1 January of each year; asked once for each stretch of years in which nothing changed. */
async function membersEachYear(reader: Reader, home: string, on: Day): Promise<(year: number) => readonly string[]> {
  const history = await historyAnswer(reader, home, on);
  const days = history.ok ? history.value.counts.map((one) => one.day).toSorted() : [];
  const lastChange = (year: number) => days.findLast((day) => day <= `${year}-01-01`);
  const asked = [...new Set(everyYear.map(lastChange).filter((day) => day !== undefined))];
  const then = new Map(
    await Promise.all(
      asked.map(async (day) => {
        const answer = await cooperationAnswer(reader, home, day);
        return [day, answer.ok ? municipalitiesIn(answer.value.members) : []] as const;
      }),
    ),
  );
  return (year) => then.get(lastChange(year) ?? "") ?? [];
}

function agesOf(parties: readonly string[]) {
  const all = parties.map((id) => populationAges().get(id));
  return all.some((one) => one === undefined) ? null : summed(all.filter((one) => one !== undefined));
}

function agesThen(ages: ReadonlyMap<number, readonly number[]>, asked: PopulationAsked): AgesThen[] {
  return [asked.from, asked.to].flatMap((year) => {
    const then = ages.get(year);
    return then ? [{ year, ages: [...then] }] : [];
  });
}

function sexesOf(parties: readonly string[]): { year: number; female: number[]; male: number[] }[] {
  const all = parties.flatMap((id) => [...(populationBySex().get(id) ?? [])]);
  return [...Map.groupBy(all, (one) => one.year)].map(([year, rows]) => {
    const sum = (sex: "female" | "male") =>
      rows
        .filter((row) => row.sex === sex)
        .reduce<number[]>((sums, row) => row.ages.map((count, group) => count + (sums[group] ?? 0)), []);
    return { year, female: sum("female"), male: sum("male") };
  });
}

let municipalTests: BackTest[] | undefined;

/** Municipalities are held against all of Trøndelag's; the region, which errs less, against its own past. */
function projectionOf(ages: ReadonlyMap<number, readonly number[]>, isRegion: boolean) {
  const found = scenarios(ages);
  if (!found) return null;
  municipalTests ??= backTests([...populationAges().values()]);
  const tests = isRegion ? backTests([ages]) : municipalTests;
  const mediumAges = found.scenarios.find((one) => one.name === "medium")?.ages ?? [];
  const at = (name: Scenario["name"], index: number) =>
    people(found.scenarios.find((one) => one.name === name)?.ages[index] ?? []);
  const years = [0, ...tests.map((one) => one.horizon)].map((horizon): ProjectedYear => {
    const index = horizon / step;
    const test = tests.find((one) => one.horizon === horizon);
    const medium = at("medium", index);
    return {
      year: found.start + horizon,
      low: at("low", index),
      medium,
      high: at("high", index),
      band: test ? errorBand(medium, test.errors, isRegion ? 1 : 0.9) : null,
    };
  });
  return {
    start: found.start,
    years,
    periods: found.scenarios.map(({ name, period }) => ({ name, period })),
    tests: tests.map(({ horizon, bases, areas, errors }) => ({
      horizon,
      bases,
      areas,
      tries: errors.errors.length,
      mape: errors.mape,
      malpe: errors.malpe,
      worst: errors.worst,
    })),
    past: [...ages].map(([year, counts]) => ({ year, people: people(counts) })).toSorted((a, b) => a.year - b.year),
    bandShare: isRegion ? 1 : 0.9,
    changes: changesOver(ages, found.start, mediumAges),
    ahead: { year: found.start + (mediumAges.length - 1) * step, ages: [...(mediumAges.at(-1) ?? [])] },
    now: { year: found.start, ages: [...(ages.get(found.start) ?? [])] },
  };
}

function sourcesOf(id: string): SourceRef[] {
  const source = factSource(id);
  return source ? [source] : [];
}
